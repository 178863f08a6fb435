package org.w3id.rapporteur.endpoint.page;

import static org.w3id.rapporteur.endpoint.html.Html.all;
import static org.w3id.rapporteur.endpoint.html.Html.element;
import static org.w3id.rapporteur.endpoint.html.Html.link;
import static org.w3id.rapporteur.endpoint.html.Html.styled;
import static org.w3id.rapporteur.endpoint.html.Html.text;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.engine.binding.Binding;
import org.jspecify.annotations.Nullable;
import org.w3id.rapporteur.endpoint.html.Html;

/** Rows as a table; more than a page holds are counted, never silently left out. */
final class ResultTable {
  private static final int LONG = 60;

  private ResultTable() {}

  static Html of(List<String> columns, Iterator<Binding> rows, int most, Names names) {
    List<Html> shown = new ArrayList<>();
    int count = 0;
    while (rows.hasNext()) {
      Binding row = rows.next();
      count++;
      if (count <= most) {
        shown.add(element("tr", cells(columns, row, names)));
      }
    }
    if (count == 0) {
      return element("p", "No results.");
    }
    return element(
        "section",
        element("h2", count == 1 ? "1 result" : count + " results"),
        count > most
            ? styled("p", "note", "The first " + most + " are shown; CSV and JSON have all.")
            : Html.NONE,
        styled("div", "scroll", element("table", head(columns), element("tbody", all(shown))))
            .with("tabindex", "0")
            .with("role", "region")
            .with("aria-label", "Results"));
  }

  private static Html head(List<String> columns) {
    return element(
        "thead",
        element(
            "tr",
            all(
                columns.stream()
                    .map(name -> element("th", spaced(name)).with("scope", "col"))
                    .toList())));
  }

  private static String spaced(String name) {
    return name.replaceAll("([a-z])([A-Z])", "$1 $2").toLowerCase(Locale.ROOT);
  }

  private static Html cells(List<String> columns, Binding row, Names names) {
    return all(columns.stream().map(column -> cell(row.get(column), names)).toList());
  }

  private static Html cell(@Nullable Node value, Names names) {
    if (value == null) {
      return element("td");
    }
    if (value.isURI()) {
      String address = value.getURI();
      return element(
          "td",
          address.startsWith(Names.ID)
              ? link(Names.page(value), address.substring(Names.ID.length()))
              : names.named(value));
    }
    String words = value.isLiteral() ? value.getLiteralLexicalForm() : value.toString();
    return words.length() > LONG ? styled("td", "long", text(words)) : element("td", words);
  }
}
