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

/**
 * A contradiction, agreement, change, corroboration or disagreement: both sides' words, side by
 * side.
 */
final class FindingPage {
  /** Statements of one side that are shown at once; further ones are folded away. */
  private static final int SHOWN = 2;

  private static final String STATEMENT = "statement";

  private final PageQueries queries;
  private final Names names;

  FindingPage(PageQueries queries, Names names) {
    this.queries = queries;
    this.names = names;
  }

  Optional<Answer> answer(Node finding) {
    return queries.about("finding", finding).stream()
        .findFirst()
        .map(row -> {
          String title = Findings.title(finding, row, queries, names);
          return Layout.page(title, main(title, finding, row), finding);
        });
  }

  private Html main(String title, Node finding, Row row) {
    return all(
        styled(
            "p",
            "kind",
            names.word(row.node("type"))
                + row.find("mode").map(mode -> " · " + Findings.mode(mode)).orElse("")
                + row.find("confidence")
                    .map(it -> " · " + StatementPage.percent(row.text("confidence")) + " sure")
                    .orElse("")),
        element("h1", title),
        styled("p", "lead", row.text("explanation")),
        queries.noteOnFindings(),
        sides(finding, row),
        passages(finding, row),
        element("section", element("h2", "Why it counts"), Layout.facts(facts(finding, row))),
        queries.shown("sides", finding));
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
    Node other = Findings.otherRole(row.node("type"));
    if (row.find("whom").isPresent() && !byRole.containsKey(other)) {
      columns.add(unknownSide(row.node("whom"), Findings.role(other)));
    }
    return columns.isEmpty()
        ? Html.NONE
        : element(
            "section",
            element("h2", columns.size() == 1 ? "The words" : "The words, side by side"),
            StatementExcerpt.legend(),
            styled("div", "columns wide", all(columns)));
  }

  private Html unknownSide(Node whom, String role) {
    return element(
        "div",
        styled("p", "kind", role),
        element("h3", names.named(whom)),
        styled(
            "p",
            "note",
            "The article does not give the words that are meant, and no other article here has been"
                + " matched with them."));
  }

  private Html side(Node role, List<Node> statements) {
    List<Row> rows = statements.stream().flatMap(it -> known(it).stream()).toList();
    List<Html> shown = Copies.of(rows, STATEMENT).stream().map(this::statement).toList();
    List<Html> parts = new ArrayList<>();
    parts.add(styled("p", "kind", Findings.role(role)));
    parts.addAll(shown.subList(0, Math.min(SHOWN, shown.size())));
    if (shown.size() > SHOWN) {
      parts.add(
          element(
              "details",
              element(
                  "summary",
                  Layout.count(shown.size() - SHOWN, "more statement") + " on this side"),
              all(shown.subList(SHOWN, shown.size()))));
    }
    return styled("div", "side " + Names.local(role), all(parts));
  }

  private Optional<Row> known(Node statement) {
    return queries.about("statement", statement).stream()
        .findFirst()
        .map(row -> row.with(STATEMENT, statement));
  }

  private Html statement(Copies same) {
    Row row = same.first();
    return styled(
        "div",
        "one",
        element(
            "h3",
            names.speakers(row.node(STATEMENT)).named(),
            text(" "),
            StatementLine.manner(row, names)),
        new StatementExcerpt(queries, names).of(row.node(STATEMENT)),
        styled("p", "source", link(Names.page(row.node(STATEMENT)), "This statement in full")),
        same.alsoIn(names));
  }

  /** The words with which an article itself says so, or those that a rule has compared. */
  private Html passages(Node finding, Row row) {
    boolean isStated = row.find("mode").filter(Findings::isStated).isPresent();
    return queries.about("passages", finding).isEmpty()
        ? Html.NONE
        : element(
            "section",
            element("h2", isStated ? "The article says so itself" : "The words it rests on"),
            new StatementExcerpt(queries, names).of(finding));
  }

  private List<Layout.Fact> facts(Node finding, Row row) {
    List<Layout.Fact> facts = new ArrayList<>();
    row.find("mode").ifPresent(mode -> facts.add(Layout.Fact.of("who says so", mode(mode))));
    row.find("rule")
        .ifPresent(rule -> facts.add(Layout.Fact.of("rule", row.text("rule").replace('-', ' '))));
    row.find("kind").ifPresent(kind -> facts.add(Layout.Fact.of("kind", names.word(kind))));
    facts.add(origins(finding));
    row.find("confidence")
        .ifPresent(it ->
            facts.add(
                Layout.Fact.of(
                    "confidence of the program", StatementPage.percent(row.text("confidence")))));
    facts.addAll(new LinkFacts(queries, names).list(finding));
    return facts;
  }

  /** An article copied by ten outlets is one origin. */
  private Layout.Fact origins(Node finding) {
    List<String> origins =
        queries.about("origins-of-finding", finding).stream()
            .map(row -> names.label(row.node("origin")))
            .distinct()
            .toList();
    return Layout.Fact.of(
        "independent origins",
        origins.isEmpty() ? "unknown" : origins.size() + ": " + String.join("; ", origins));
  }

  private static String mode(Node mode) {
    return Findings.isStated(mode)
        ? "an article, in its own words"
        : "nobody: a rule compared the statements";
  }
}
