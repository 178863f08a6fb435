package org.w3id.rapporteur.endpoint.page;

import static org.w3id.rapporteur.endpoint.html.Html.all;
import static org.w3id.rapporteur.endpoint.html.Html.element;
import static org.w3id.rapporteur.endpoint.html.Html.link;
import static org.w3id.rapporteur.endpoint.html.Html.styled;
import static org.w3id.rapporteur.endpoint.html.Html.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.apache.jena.graph.Node;
import org.w3id.rapporteur.endpoint.html.Html;

/** The start page: what this is, what is in it, and the ways in. */
final class HomePage {
  private static final List<String> SHOWN =
      List.of("Article", "Statement", "Person", "Matter", "Contradiction", "PositionChange");

  private final PageQueries queries;

  HomePage(PageQueries queries) {
    this.queries = queries;
  }

  Answer answer() {
    Names names = new Names(queries);
    return Layout.page(
        "Who said what to whom, in which words",
        all(
            element("h1", "Who said what to whom, in which words"),
            styled(
                "p",
                "lead",
                "News articles on diplomacy, read by a program: each statement with the exact words"
                    + " it rests on, and who contradicts whom."),
            glance(),
            ask(),
            styled(
                "div",
                "halves",
                contradictions(names),
                articles(names),
                most("Who speaks most", "speakers", "agent", names),
                most("What is spoken about most", "matters", "matter", names))));
  }

  private Html glance() {
    Map<Node, String> counted =
        queries.rows("counts").stream()
            .collect(Collectors.toMap(row -> row.node("kind"), row -> row.text("n")));
    List<Html> figures = new ArrayList<>();
    for (String kind : SHOWN) {
      String count = counted.getOrDefault(Names.term(kind), "0");
      figures.add(element("div", element("dt", plural(kind)), element("dd", count)));
    }
    return styled("dl", "glance", all(figures)).with("aria-label", "At a glance");
  }

  private static String plural(String kind) {
    return switch (kind) {
      case "Person" -> "people";
      case "PositionChange" -> "changes of position";
      default -> kind.toLowerCase(Locale.ROOT) + "s";
    };
  }

  /** The question most people come with, to be asked at once. */
  private static Html ask() {
    return styled(
            "form",
            "ask",
            element("h2", "Who contradicted whom?"),
            element("label", "The one who is contradicted; empty for anybody").with("for", "who"),
            styled(
                "div",
                "row",
                element("input").with("type", "text").with("name", "who").with("id", "who"),
                element("button", "Ask").with("type", "submit")),
            styled(
                "p",
                "note",
                link("/questions", "All questions"),
                text(" · "),
                link("/query", "Write SPARQL")))
        .with("action", "/questions/who-contradicted");
  }

  private Html contradictions(Names names) {
    return Layout.section(
        "Contradictions, the surest first",
        queries.rows("contradictions").stream()
            .limit(8)
            .map(row ->
                all(
                    link(
                        Names.page(row.node("contradiction")),
                        names.label(row.node("by")) + " against " + names.label(row.node("whom"))),
                    row.find("matter").map(m -> text(" on " + names.label(m))).orElse(Html.NONE),
                    text(" "),
                    styled("span", "tag", names.word(row.node("mode")))))
            .toList());
  }

  private Html most(String title, String query, String variable, Names names) {
    return Layout.section(
        title,
        queries.rows(query).stream()
            .map(row ->
                all(
                    names.named(row.node(variable)),
                    text(" "),
                    styled("span", "count", row.text("n"))))
            .toList());
  }

  private Html articles(Names names) {
    return Layout.section(
        "Articles, the newest first",
        queries.rows("articles").stream()
            .map(row ->
                all(
                    names.named(row.node("article")),
                    text(
                        row.find("published")
                            .map(day -> ", " + row.text("published"))
                            .orElse(", date unknown")),
                    text(" "),
                    styled("span", "count", row.text("n") + " statements")))
            .toList());
  }
}
