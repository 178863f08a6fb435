package org.w3id.rapporteur.endpoint.page;

import static org.w3id.rapporteur.endpoint.html.Html.all;
import static org.w3id.rapporteur.endpoint.html.Html.element;
import static org.w3id.rapporteur.endpoint.html.Html.link;
import static org.w3id.rapporteur.endpoint.html.Html.styled;
import static org.w3id.rapporteur.endpoint.html.Html.text;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.w3id.rapporteur.endpoint.html.Html;

/** A matter on the table: how far it has come by whose word, who stands where, what was said. */
final class MatterPage {
  private final PageQueries queries;
  private final Names names;

  MatterPage(PageQueries queries, Names names) {
    this.queries = queries;
    this.names = names;
  }

  Answer answer(Node matter, String kind) {
    List<Row> said = queries.about("statements-about", matter);
    Html main =
        all(
            styled("p", "kind", kind),
            element("h1", names.label(matter)),
            new LinkFacts(queries, names).of(matter),
            history(matter),
            positions(said),
            new FindingLines(queries, names).on(matter),
            Layout.section(
                "What was said about it",
                said.stream().map(row -> StatementLine.of(row, names, true)).toList()),
            said.size() == 100
                ? element("p", "Only 100 statements are shown; SPARQL gives them all.")
                : Html.NONE,
            Layout.madeBy(queries.text("statements-about")));
    return Layout.page(names.label(matter), main, matter);
  }

  private Html history(Node matter) {
    List<Html> steps = new ArrayList<>();
    for (Row row : queries.about("status-history", matter)) {
      String day = row.text("published");
      steps.add(
          element(
              "li",
              styled("span", "day", day.isEmpty() ? "date unknown" : day),
              text(" "),
              names.named(row.node("speaker")),
              text(" "),
              styled(
                  "span",
                  "stance " + Names.local(row.node("stance")),
                  names.word(row.node("stance"))),
              text(" that it is "),
              element("strong", names.word(row.node("status"))),
              text(" · "),
              link(Names.page(row.node("statement")), "words")));
    }
    return steps.isEmpty()
        ? Html.NONE
        : element(
            "section",
            element("h2", "Status, by whose word"),
            styled("p", "note", "Days are those of publication, not of what happened."),
            styled("ol", "timeline", all(steps)));
  }

  /** Who takes which stance in statements about the matter; each speaker once a stance. */
  private Html positions(List<Row> said) {
    Map<Node, Set<Node>> speakers = new LinkedHashMap<>();
    for (Row row : said) {
      speakers
          .computeIfAbsent(row.node("stance"), s -> new LinkedHashSet<>())
          .add(row.node("speaker"));
    }
    List<Html> columns = new ArrayList<>();
    speakers.forEach((stance, agents) ->
        columns.add(
            element(
                "div",
                element("h3", styled("span", "stance " + Names.local(stance), names.word(stance))),
                styled(
                    "ul",
                    "list",
                    all(agents.stream().map(a -> element("li", names.named(a))).toList())))));
    return columns.isEmpty()
        ? Html.NONE
        : element(
            "section",
            element("h2", "Who takes which stance in statements about it"),
            styled("div", "columns", all(columns)));
  }
}
