package org.w3id.rapporteur.endpoint.page;

import static org.w3id.rapporteur.endpoint.html.Html.all;
import static org.w3id.rapporteur.endpoint.html.Html.element;
import static org.w3id.rapporteur.endpoint.html.Html.link;
import static org.w3id.rapporteur.endpoint.html.Html.styled;
import static org.w3id.rapporteur.endpoint.html.Html.text;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.jena.graph.Node;
import org.w3id.rapporteur.endpoint.html.Html;

/**
 * A statement that several articles print in the same words: shown once, with all of them named.
 *
 * @param first the row that is shown
 * @param others rows of the same speaker, act, stance and words
 * @param variable of the rows, which holds the statement
 */
record Copies(Row first, List<Row> others, String variable) {
  Copies {
    others = List.copyOf(others);
  }

  /** The rows in their order, those that say the same of the same together. */
  static Collection<Copies> of(List<Row> rows, String variable) {
    Map<List<Object>, List<Row>> same = new LinkedHashMap<>();
    for (Row row : rows) {
      List<Object> key =
          List.of(row.text("speaker"), row.text("act"), row.text("stance"), row.text("words"));
      same.computeIfAbsent(key, it -> new ArrayList<>()).add(row);
    }
    return same.values().stream()
        .map(them -> new Copies(them.get(0), them.subList(1, them.size()), variable))
        .toList();
  }

  /** Where the words are printed, with the ways to the statements. */
  Html sources(Names names) {
    return all(
        styled(
            "p",
            "source",
            names.printed(first.node("article")),
            text(" · "),
            link(Names.page(first.node(variable)), "see it in full")),
        alsoIn(names));
  }

  /** The other articles, each with a way to its own statement; nothing if there is none. */
  Html alsoIn(Names names) {
    return others.isEmpty()
        ? Html.NONE
        : element(
            "details",
            element("summary", "The same words in " + Layout.count(others.size(), "more article")),
            Layout.list(others.stream().map(row -> other(row, names)).toList()));
  }

  private Html other(Row row, Names names) {
    Node statement = row.node(variable);
    return styled(
        "p",
        "source",
        names.printed(row.node("article")),
        text(" · "),
        link(Names.page(statement), "see it there"));
  }
}
