package org.w3id.rapporteur.endpoint.page;

import static org.w3id.rapporteur.endpoint.html.Html.all;
import static org.w3id.rapporteur.endpoint.html.Html.element;
import static org.w3id.rapporteur.endpoint.html.Html.link;
import static org.w3id.rapporteur.endpoint.html.Html.styled;
import static org.w3id.rapporteur.endpoint.html.Html.text;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.w3id.rapporteur.endpoint.html.Html;

/** The start page: what this is, what is in it, and the ways in. */
final class HomePage {
  private static final int SHOWN = 6;
  private static final List<String> COUNTED =
      List.of("Article", "Statement", "Person", "Matter", "Contradiction", "PositionChange");

  private final PageQueries queries;
  private final Names names;

  HomePage(PageQueries queries) {
    this.queries = queries;
    this.names = new Names(queries);
  }

  Answer answer() {
    return Layout.start(
        "Who said what to whom, in which words",
        all(
            styled(
                "section",
                "hero",
                element("h1", "Who said what to whom, in which words"),
                styled(
                    "p",
                    "lead",
                    "News on diplomacy, read by a program: each statement with the exact words it"
                        + " rests on, and who contradicts whom."),
                new Html.Live(Layout.searchBox("")),
                suggestions()),
            glance(),
            contradictions(),
            styled(
                "div",
                "halves",
                articles(),
                element(
                    "div",
                    most("Who speaks most", "speakers", "agent"),
                    most("What is spoken of most", "matters", "matter")))));
  }

  /** The questions most people come with, ready to be asked. */
  private Html suggestions() {
    List<Html> asked = new ArrayList<>();
    for (Row row : queries.rows("contradicted-most")) {
      String address =
          QuestionPages.address("who-contradicted", "who", names.label(row.node("agent")));
      asked.add(link(address, contradicted(names.inSentence(row.node("agent")))));
    }
    asked.add(link("/questions", "All questions"));
    return styled("ul", "chips", all(asked.stream().map(chip -> element("li", chip)).toList()));
  }

  private static String contradicted(String name) {
    return "Who contradicted " + name + "?";
  }

  private Html glance() {
    Map<Node, String> counted =
        queries.rows("counts").stream()
            .collect(Collectors.toMap(row -> row.node("kind"), row -> row.text("n")));
    List<Html> figures = new ArrayList<>();
    for (String kind : COUNTED) {
      String count = counted.getOrDefault(Names.term(kind), "0");
      figures.add(
          element("div", element("dt", plural(kind, count)), element("dd", grouped(count))));
    }
    return styled("dl", "glance", all(figures));
  }

  private static String grouped(String count) {
    return String.format(Locale.ENGLISH, "%,d", Long.parseLong(count));
  }

  private static String statements(Row row) {
    return grouped(row.text("n")) + (row.text("n").equals("1") ? " statement" : " statements");
  }

  private static String plural(String kind, String count) {
    boolean isOne = count.equals("1");
    return switch (kind) {
      case "Person" -> isOne ? "person" : "people";
      case "PositionChange" -> isOne ? "change of position" : "changes of position";
      default -> kind.toLowerCase(Locale.ROOT) + (isOne ? "" : "s");
    };
  }

  private Html contradictions() {
    List<Row> rows = queries.rows("contradictions");
    if (rows.isEmpty()) {
      return styled("p", "empty", "No contradictions have been found in these articles.");
    }
    return element(
        "section",
        element("h2", "Who contradicts whom"),
        queries.noteOnFindings(),
        styled(
            "div",
            "halves",
            element("div", Opposition.of(rows, names)),
            element(
                "div",
                element("h3", "The surest"),
                Layout.list(surest(rows).map(this::contradiction).toList()),
                styled(
                    "p",
                    "more",
                    link(
                        "/questions/who-contradicted",
                        "All contradictions, with both sides' words")))));
  }

  /** Of each pair the surest one: what many articles tell is not told many times. */
  private static Stream<Row> surest(List<Row> rows) {
    Map<List<Node>, Row> pairs = new LinkedHashMap<>();
    rows.forEach(row -> pairs.putIfAbsent(List.of(row.node("by"), row.node("whom")), row));
    return pairs.values().stream().limit(SHOWN);
  }

  private Html contradiction(Row row) {
    String title = names.first(row.node("by")) + " against " + names.inSentence(row.node("whom"));
    return all(
        element(
            "p",
            styled("a", "headline", title).with("href", Names.page(row.node("contradiction"))),
            row.find("matter").map(m -> text(", on " + names.label(m))).orElse(Html.NONE)),
        styled("p", "why", row.text("explanation")));
  }

  private Html most(String title, String query, String variable) {
    return Layout.section(
        title,
        queries.rows(query).stream()
            .map(row ->
                all(
                    names.named(row.node(variable)),
                    text(" "),
                    styled("span", "count", statements(row)),
                    only(row)))
            .toList());
  }

  /** In which article, of what is spoken of in one alone: many such things have the same name. */
  private Html only(Row row) {
    return row.text("articles").equals("1")
        ? styled("p", "source", text("in "), element("cite", names.named(row.node("one"))))
        : Html.NONE;
  }

  private Html articles() {
    return Layout.section(
        "Articles, the newest first",
        queries.rows("articles").stream()
            .map(row ->
                all(
                    names.named(row.node("article")),
                    styled(
                        "p",
                        "source",
                        Day.shown(row.text("published")),
                        text(" · " + statements(row)))))
            .toList());
  }
}
