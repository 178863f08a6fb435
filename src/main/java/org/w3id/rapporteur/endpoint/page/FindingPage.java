package org.w3id.rapporteur.endpoint.page;

import static org.w3id.rapporteur.endpoint.html.Html.all;
import static org.w3id.rapporteur.endpoint.html.Html.element;
import static org.w3id.rapporteur.endpoint.html.Html.link;
import static org.w3id.rapporteur.endpoint.html.Html.styled;
import static org.w3id.rapporteur.endpoint.html.Html.text;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.jena.graph.Node;
import org.w3id.rapporteur.endpoint.html.Html;

/** A contradiction, change, corroboration or disagreement: both sides' words, side by side. */
final class FindingPage {
  private final PageQueries queries;
  private final Names names;

  FindingPage(PageQueries queries, Names names) {
    this.queries = queries;
    this.names = names;
  }

  Optional<Answer> answer(Node finding) {
    return queries.about("finding", finding).stream()
        .findFirst()
        .map(row -> Layout.page(title(row), main(finding, row), finding));
  }

  private String title(Row row) {
    String kind = names.word(row.node("type"));
    String who =
        row.find("by").map(by -> names.label(by)).orElse("")
            + row.find("whom").map(whom -> " against " + names.label(whom)).orElse("");
    return who.isBlank() ? kind : who;
  }

  private Html main(Node finding, Row row) {
    return all(
        styled("p", "kind", names.word(row.node("type"))),
        element("h1", title(row)),
        styled("p", "lead", row.text("explanation")),
        sides(finding, row),
        stated(finding),
        element("section", element("h2", "Why it counts"), Layout.facts(facts(finding, row))),
        Layout.madeBy(queries.text("sides")));
  }

  private Html sides(Node finding, Row row) {
    Map<Node, List<Node>> byRole = new LinkedHashMap<>();
    for (Row side : queries.about("sides", finding)) {
      List<Node> statements = byRole.computeIfAbsent(side.node("role"), r -> new ArrayList<>());
      if (!statements.contains(side.node("statement"))) {
        statements.add(side.node("statement"));
      }
    }
    List<Html> columns = new ArrayList<>();
    byRole.forEach((role, statements) -> columns.add(side(role, statements)));
    if (row.find("whom").isPresent() && !byRole.containsKey(Names.term("contradicted"))) {
      columns.add(
          element(
              "div",
              element("h3", names.named(row.node("whom"))),
              styled("p", "note", "No statement of this side has been linked.")));
    }
    return columns.isEmpty()
        ? Html.NONE
        : element(
            "section",
            element("h2", "The words"),
            StatementExcerpt.legend(),
            styled("div", "columns wide", all(columns)));
  }

  private Html side(Node role, List<Node> statements) {
    List<Html> parts = new ArrayList<>();
    parts.add(element("p", styled("span", "kind", names.word(role))));
    for (Node statement : statements) {
      queries.about("statement", statement).stream()
          .findFirst()
          .ifPresent(row ->
              parts.add(
                  element(
                      "h3",
                      names.named(row.node("speaker")),
                      text(" "),
                      StatementLine.manner(row, names))));
      parts.add(new StatementExcerpt(queries, names).of(statement));
      parts.add(element("p", link(Names.page(statement), "This statement in full")));
    }
    return element("div", all(parts));
  }

  /** The words with which an article itself says that two sides contradict each other. */
  private Html stated(Node finding) {
    return queries.about("passages", finding).isEmpty()
        ? Html.NONE
        : element(
            "section",
            element("h2", "The article says so itself"),
            new StatementExcerpt(queries, names).of(finding));
  }

  private List<Layout.Fact> facts(Node finding, Row row) {
    List<Layout.Fact> facts = new ArrayList<>();
    row.find("kind").ifPresent(kind -> facts.add(StatementPage.fact("kind", names.word(kind))));
    row.find("mode")
        .ifPresent(mode -> facts.add(StatementPage.fact("mode", names.word(mode) + mode(mode))));
    row.find("rule").ifPresent(rule -> facts.add(StatementPage.fact("rule", row.text("rule"))));
    row.find("confidence")
        .ifPresent(it ->
            facts.add(
                StatementPage.fact(
                    "confidence of the program", StatementPage.percent(row.text("confidence")))));
    facts.addAll(new LinkFacts(queries, names).list(finding));
    return facts;
  }

  private static String mode(Node mode) {
    return mode.equals(Names.term("stated"))
        ? ": an article's own words say it"
        : ": a rule compared the statements";
  }
}
