package org.w3id.rapporteur.endpoint.page;

import static org.w3id.rapporteur.endpoint.html.Html.all;
import static org.w3id.rapporteur.endpoint.html.Html.element;
import static org.w3id.rapporteur.endpoint.html.Html.link;
import static org.w3id.rapporteur.endpoint.html.Html.styled;
import static org.w3id.rapporteur.endpoint.html.Html.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.jena.graph.Node;
import org.w3id.rapporteur.endpoint.html.Html;

/** One statement: the words in their paragraph, through whom it is known, what found it. */
final class StatementPage {
  private final PageQueries queries;
  private final Names names;

  StatementPage(PageQueries queries, Names names) {
    this.queries = queries;
    this.names = names;
  }

  Optional<Answer> answer(Node statement) {
    return queries.about("statement", statement).stream()
        .findFirst()
        .map(row -> Layout.page(title(row), main(statement, row), statement));
  }

  private String title(Row row) {
    return names.label(row.node("speaker")) + ": " + names.word(StatementLine.act(row));
  }

  private Html main(Node statement, Row row) {
    return all(
        styled("p", "kind", "statement"),
        element(
            "h1", names.named(row.node("speaker")), text(" "), StatementLine.manner(row, names)),
        chain(statement, row),
        element(
            "section",
            element("h2", "The words"),
            StatementExcerpt.legend(),
            new StatementExcerpt(queries, names).of(statement)),
        element(
            "section", element("h2", "How it was understood"), Layout.facts(facts(statement, row))),
        new FindingLines(queries, names).on(statement),
        citation(statement, row),
        Layout.madeBy(queries.text("statement")));
  }

  /** "The article reports that X reports that Y says", from the outside to the inside. */
  private Html chain(Node statement, Row row) {
    List<Row> relays = queries.about("chain", statement);
    List<Html> links = new ArrayList<>();
    links.add(
        element("li", text("The article "), element("cite", names.named(row.node("article")))));
    for (int i = relays.size() - 1; i >= 0; i--) {
      Row relay = relays.get(i);
      links.add(
          element(
              "li",
              names.named(relay.node("speaker")),
              text(" · "),
              link(Names.page(relay.node("statement")), "statement")));
    }
    links.add(element("li", names.named(row.node("speaker"))));
    return element(
        "section",
        element("h2", "Through whom it is known"),
        styled("ol", "chain", all(links)),
        relays.isEmpty()
            ? Html.NONE
            : styled("p", "note", "Second-hand: the article knows it only through others."));
  }

  private List<Layout.Fact> facts(Node statement, Row row) {
    List<Layout.Fact> facts = new ArrayList<>();
    for (Row gloss : queries.about("glosses", statement)) {
      facts.add(
          new Layout.Fact(
              "in plain words", link(Names.page(gloss.node("proposition")), gloss.text("gloss"))));
    }
    row.find("certainty").ifPresent(v -> facts.add(fact("certainty", names.word(v))));
    row.find("quoteType").ifPresent(v -> facts.add(fact("quotation", names.word(v))));
    row.find("confidence")
        .ifPresent(
            v -> facts.add(fact("confidence of the program", percent(row.text("confidence")))));
    row.find("rule").ifPresent(v -> facts.add(fact("found by", row.text("rule"))));
    new LinkFacts(queries, names)
        .list(statement).stream().filter(f -> !f.name().equals("content")).forEach(facts::add);
    return facts;
  }

  static Layout.Fact fact(String name, String value) {
    return new Layout.Fact(name, text(value));
  }

  static String percent(String share) {
    return Math.round(Double.parseDouble(share) * 100) + " %";
  }

  private Html citation(Node statement, Row row) {
    String cited =
        SourceArticle.find(queries, names, row.node("article"))
            .map(source ->
                names.label(row.node("speaker"))
                    + ", as reported in “"
                    + source.title()
                    + "”"
                    + source.publisher().map(p -> ", " + p).orElse("")
                    + source.published().map(day -> ", " + day).orElse("")
                    + source.url().map(url -> ", " + url).orElse("")
                    + ": “"
                    + row.text("words").strip()
                    + "” ("
                    + statement.getURI()
                    + ")")
            .orElse(statement.getURI());
    return element(
        "section",
        element("h2", "To cite it"),
        element(
            "label",
            styled("span", "unseen", "Citation"),
            element("textarea", cited).with("readonly", "readonly").with("rows", "4")));
  }
}
