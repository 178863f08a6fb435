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
import org.apache.jena.graph.Node;
import org.w3id.rapporteur.endpoint.html.Html;

/**
 * Who is for what, against what and in doubt of what in a matter. To deny that a thing is so is not
 * to be against it, so that wishes and facts stand apart.
 */
final class Positions {
  private static final int SHOWN = 6;
  private static final List<Side> SIDES =
      List.of(
          new Side("favours", "For"),
          new Side("opposes", "Against"),
          new Side("doubts", "In doubt"),
          new Side("affirms", "Says it is so"),
          new Side("denies", "Says it is not so"));

  private final PageQueries queries;
  private final Names names;

  Positions(PageQueries queries, Names names) {
    this.queries = queries;
    this.names = names;
  }

  private record Side(String stance, String heading) {}

  Html on(Node matter) {
    List<Row> rows = queries.about("positions-on-matter", matter);
    List<Html> columns =
        SIDES.stream()
            .map(side -> column(side, rows))
            .filter(column -> !column.equals(Html.NONE))
            .toList();
    return columns.isEmpty()
        ? Html.NONE
        : element(
            "section",
            element("h2", "Who is for it, against it, in doubt"),
            styled("p", "note", "Each on the content named; choose it for the words."),
            styled("div", "columns", all(columns)));
  }

  private Html column(Side side, List<Row> rows) {
    Map<Node, Map<String, Node>> bySpeaker = new LinkedHashMap<>();
    for (Row row : rows) {
      if (row.find("stance").map(Names::local).filter(side.stance()::equals).isPresent()) {
        String gloss = row.find("gloss").map(it -> row.text("gloss")).orElse("what was said");
        bySpeaker
            .computeIfAbsent(row.node("speaker"), speaker -> new LinkedHashMap<>())
            .putIfAbsent(gloss, row.node("statement"));
      }
    }
    List<Html> items = new ArrayList<>();
    bySpeaker.forEach((speaker, contents) -> items.add(position(speaker, contents)));
    return items.isEmpty()
        ? Html.NONE
        : element(
            "div",
            styled("h3", "stance-head " + side.stance(), side.heading()),
            Layout.folded(items, SHOWN));
  }

  private Html position(Node speaker, Map<String, Node> contents) {
    List<Html> parts = new ArrayList<>();
    parts.add(element("strong", names.named(speaker)));
    contents.entrySet().stream()
        .limit(3)
        .forEach(content ->
            parts.add(
                styled("p", "gloss", link(Names.page(content.getValue()), content.getKey()))));
    if (contents.size() > 3) {
      parts.add(styled("p", "gloss", text("and " + (contents.size() - 3) + " more")));
    }
    return all(parts);
  }
}
