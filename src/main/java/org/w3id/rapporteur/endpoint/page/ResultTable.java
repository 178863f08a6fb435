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
import java.util.Optional;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.engine.binding.Binding;
import org.w3id.rapporteur.endpoint.html.Html;

/**
 * Rows as a table; more than a page holds are counted, never silently left out. On a phone each row
 * becomes a block, with the column's name before each value.
 */
final class ResultTable {
  private static final int LONG = 60;

  private final List<String> columns;
  private final Names names;
  private final Optional<RowLead> lead;
  private final boolean isNaming;

  /** A table of whatever a query gave. */
  ResultTable(List<String> columns, Names names) {
    this(columns, names, Optional.empty(), false);
  }

  /** A table in which names lead to their things, and each row to what it is about. */
  ResultTable(List<String> columns, Names names, Optional<RowLead> lead) {
    this(columns, names, lead, true);
  }

  private ResultTable(List<String> columns, Names names, Optional<RowLead> lead, boolean isNaming) {
    this.isNaming = isNaming;
    this.columns = List.copyOf(columns);
    this.names = names;
    this.lead = lead;
  }

  /**
   * A part of a longer answer.
   *
   * @param found how many rows were found, more than are shown if further parts follow
   */
  Html of(List<Binding> rows, Paging paging, int found) {
    return paging.isAll(found)
        ? of(rows.iterator(), rows.size())
        : element(
            "section",
            element("h2", "Results"),
            paging.links(found),
            table(rows.stream().map(row -> element("tr", cells(row))).toList()),
            paging.links(found),
            styled("p", "note", "CSV and JSON have all of them at once."));
  }

  Html of(Iterator<Binding> rows, int most) {
    List<Html> shown = new ArrayList<>();
    int count = 0;
    while (rows.hasNext()) {
      Binding row = rows.next();
      count++;
      if (count <= most) {
        shown.add(element("tr", cells(row)));
      }
    }
    return count == 0
        ? styled("p", "empty", "Nothing here answers this.")
        : element(
            "section",
            element("h2", Layout.count(count, "result")),
            count > most
                ? styled("p", "note", "The first " + most + " are shown; CSV and JSON have all.")
                : Html.NONE,
            table(shown));
  }

  private Html table(List<? extends Html> rows) {
    return styled("div", "scroll", element("table", caption(), head(), element("tbody", all(rows))))
        .with("tabindex", "0")
        .with("role", "region")
        .with("aria-label", "Results");
  }

  private static Html caption() {
    return element("caption", styled("span", "unseen", "Results"));
  }

  private Html head() {
    List<Html> heads = new ArrayList<>();
    for (String column : columns) {
      heads.add(element("th", spaced(column)).with("scope", "col"));
    }
    lead.ifPresent(it ->
        heads.add(
            element("th", styled("span", "unseen", "What it rests on")).with("scope", "col")));
    return element("thead", element("tr", all(heads)));
  }

  private static String spaced(String name) {
    return name.replaceAll("([a-z])([A-Z])", "$1 $2").toLowerCase(Locale.ROOT);
  }

  private Html cells(Binding row) {
    List<Html> cells = new ArrayList<>();
    for (String column : columns) {
      Node value = row.get(column);
      cells.add((value == null ? element("td") : cell(value)).with("data-label", spaced(column)));
    }
    lead.ifPresent(it ->
        cells.add(
            element(
                "td",
                it.thing(row)
                    .map(thing -> (Html) link(Names.page(thing), it.words()))
                    .orElse(Html.NONE))));
    return all(cells);
  }

  private Html.Element cell(Node value) {
    if (value.isURI()) {
      return element("td", names.named(value)).with("title", value.getURI());
    }
    String words = value.isLiteral() ? value.getLiteralLexicalForm() : value.toString();
    if (words.length() > LONG) {
      return styled("td", "long", text(words));
    }
    Optional<Node> meant = isNaming ? names.meant(value) : Optional.empty();
    return meant
        .map(thing -> element("td", names.named(thing)))
        .orElseGet(() -> element("td", Day.of(words).isPresent() ? Day.shown(words) : text(words)));
  }
}
