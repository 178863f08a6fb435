package org.w3id.rapporteur.endpoint.page;

import static org.w3id.rapporteur.endpoint.html.Html.all;
import static org.w3id.rapporteur.endpoint.html.Html.element;
import static org.w3id.rapporteur.endpoint.html.Html.link;
import static org.w3id.rapporteur.endpoint.html.Html.styled;
import static org.w3id.rapporteur.endpoint.html.Html.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
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
        .map(row -> Layout.page(title(statement, row), main(statement, row), statement));
  }

  private String title(Node statement, Row row) {
    return names.speakers(statement).label() + ": " + names.word(StatementLine.act(row));
  }

  private Html main(Node statement, Row row) {
    Speakers speakers = names.speakers(statement);
    return all(
        styled(
            "p",
            "kind",
            "statement"
                + row.find("confidence")
                    .map(it -> " · " + percent(row.text("confidence")) + " sure")
                    .orElse("")),
        element("h1", speakers.named(), text(" "), StatementLine.manner(row, names)),
        styled("p", "source", text("In "), names.printed(row.node("article"))),
        gloss(statement, row),
        element(
            "section",
            element("h2", "The words"),
            new StatementExcerpt(queries, names).of(statement),
            StatementExcerpt.legend()),
        new FindingLines(queries, names).on(statement),
        SourceArticle.find(queries, names, row.node("article"))
            .map(source -> new Citation(queries, speakers, source).of(statement, row))
            .orElse(Html.NONE),
        chain(statement, row, speakers),
        element(
            "section", element("h2", "How it was understood"), Layout.facts(facts(statement, row))),
        queries.shown("statement", statement));
  }

  /** "The article reports that X reports that Y says", from the outside to the inside. */
  private Html chain(Node statement, Row row, Speakers speakers) {
    List<Row> relays = queries.about("chain", statement);
    List<Html> links = new ArrayList<>();
    links.add(
        all(
            styled("span", "kind", "the article"),
            element("cite", names.named(row.node("article")))));
    for (Row relay : relays) {
      links.add(
          all(
              styled("span", "kind", "reporting"),
              element("strong", names.named(relay.node("speaker"))),
              link(Names.page(relay.node("statement")), "in these words")));
    }
    links.add(
        all(
            styled("span", "kind", speakers.agents().size() == 1 ? "the speaker" : "the speakers"),
            element("strong", speakers.named())));
    return element(
        "section",
        element("h2", "Through whom it is known"),
        styled("ol", "chain", all(links.stream().map(it -> element("li", it)).toList())),
        relays.isEmpty()
            ? Html.NONE
            : styled("p", "note", "Second-hand: the article knows it only through others."));
  }

  /** What it says, and whether it says so or denies it: the gloss has no "not" of its own. */
  private Html gloss(Node statement, Row row) {
    List<Html> glosses =
        queries.about("glosses", statement).stream()
            .map(it -> (Html) link(Names.page(it.node("proposition")), it.text("gloss")))
            .toList();
    return glosses.isEmpty()
        ? Html.NONE
        : styled(
            "p",
            "lead",
            text("What it " + names.word(row.node("stance")) + ", in plain words: "),
            all(glosses.stream().flatMap(gloss -> Stream.of(gloss, text(" "))).toList()));
  }

  private List<Layout.Fact> facts(Node statement, Row row) {
    List<Layout.Fact> facts = new ArrayList<>();
    row.find("certainty").ifPresent(v -> facts.add(Layout.Fact.of("certainty", names.word(v))));
    row.find("quoteType").ifPresent(v -> facts.add(Layout.Fact.of("quotation", names.word(v))));
    row.find("confidence")
        .ifPresent(v ->
            facts.add(
                Layout.Fact.of("confidence of the program", percent(row.text("confidence")))));
    row.find("rule")
        .ifPresent(
            v -> facts.add(Layout.Fact.of("found by", "the rule “" + row.text("rule") + "”")));
    new LinkFacts(queries, names)
        .list(statement).stream().filter(f -> !f.name().equals("content")).forEach(facts::add);
    return facts;
  }

  static String percent(String share) {
    return Math.round(Double.parseDouble(share) * 100) + "%";
  }
}
