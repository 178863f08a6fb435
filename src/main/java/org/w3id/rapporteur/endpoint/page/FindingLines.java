package org.w3id.rapporteur.endpoint.page;

import static org.w3id.rapporteur.endpoint.html.Html.all;
import static org.w3id.rapporteur.endpoint.html.Html.element;
import static org.w3id.rapporteur.endpoint.html.Html.link;
import static org.w3id.rapporteur.endpoint.html.Html.styled;
import static org.w3id.rapporteur.endpoint.html.Html.text;

import java.util.List;
import org.apache.jena.graph.Node;
import org.w3id.rapporteur.endpoint.html.Html;

/** The findings that concern a thing: contradictions, changes, corroboration, disagreement. */
final class FindingLines {
  private final PageQueries queries;
  private final Names names;

  FindingLines(PageQueries queries, Names names) {
    this.queries = queries;
    this.names = names;
  }

  Html on(Node thing) {
    List<Row> rows = queries.about("findings-on", thing);
    return Layout.section(
        "Contradictions and other findings", rows.stream().map(this::line).toList());
  }

  private Html line(Row row) {
    String title =
        row.find("by")
            .map(by ->
                names.label(by)
                    + row.find("whom").map(it -> " against " + names.label(it)).orElse(""))
            .orElseGet(() -> names.word(row.node("type")));
    return all(
        element(
            "p",
            link(Names.page(row.node("finding")), title),
            text(" "),
            styled("span", "tag", names.word(row.node("type"))),
            text(" "),
            row.find("mode")
                .map(mode -> (Html) styled("span", "tag", names.word(mode)))
                .orElse(Html.NONE)),
        styled("p", "why", row.text("explanation")));
  }
}
