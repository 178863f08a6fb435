package org.w3id.rapporteur.endpoint.page;

import static org.w3id.rapporteur.endpoint.html.Html.all;
import static org.w3id.rapporteur.endpoint.html.Html.element;
import static org.w3id.rapporteur.endpoint.html.Html.link;
import static org.w3id.rapporteur.endpoint.html.Html.styled;
import static org.w3id.rapporteur.endpoint.html.Html.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.jena.graph.Node;
import org.w3id.rapporteur.endpoint.html.Html;

/** The frame around every page: head, navigation, footer, and the way to the data behind it. */
final class Layout {
  private Layout() {}

  /** A page that describes no single thing. */
  static Answer page(String title, Html main) {
    return render(title, main, Optional.empty());
  }

  /** The page of one thing: its data in other formats are linked. */
  static Answer page(String title, Html main, Node thing) {
    return render(title, main, Optional.of(thing));
  }

  private static Answer render(String title, Html main, Optional<Node> thing) {
    StringBuilder out = new StringBuilder("<!doctype html>\n");
    element("html", head(title, thing), body(main, thing)).with("lang", "en").write(out);
    return Answer.of("text/html;charset=utf-8", out.append('\n').toString());
  }

  private static Html head(String title, Optional<Node> thing) {
    List<Html> head = new ArrayList<>();
    head.add(element("meta").with("charset", "utf-8"));
    head.add(
        element("meta")
            .with("name", "viewport")
            .with("content", "width=device-width, initial-scale=1"));
    head.add(element("meta").with("name", "color-scheme").with("content", "light dark"));
    head.add(element("title", title + " · Rapporteur"));
    head.add(element("link").with("rel", "stylesheet").with("href", "/static/style.css"));
    head.add(
        element("link")
            .with("rel", "icon")
            .with("type", "image/svg+xml")
            .with("href", "/static/icon.svg"));
    thing.ifPresent(node ->
        head.add(
            element("link")
                .with("rel", "alternate")
                .with("type", "text/turtle")
                .with("href", dataAddress(node) + ".ttl")));
    return element("head", all(head));
  }

  private static Html body(Html main, Optional<Node> thing) {
    return element(
        "body",
        styled("a", "skip", "Skip to content").with("href", "#content"),
        element(
            "header",
            element(
                    "nav",
                    styled("a", "brand", "Rapporteur").with("href", "/"),
                    link("/questions", "Questions"),
                    link("/query", "SPARQL"),
                    searchBox(""))
                .with("aria-label", "Main")),
        element("main", main).with("id", "content"),
        footer(thing));
  }

  static Html searchBox(String words) {
    return element(
            "form",
            element("label", styled("span", "unseen", "Search"), searchField(words)),
            element("button", "Search").with("type", "submit"))
        .with("action", "/search")
        .with("role", "search");
  }

  private static Html searchField(String words) {
    return element("input")
        .with("type", "search")
        .with("name", "q")
        .with("placeholder", "A person, a matter, a word")
        .with("value", words);
  }

  private static Html footer(Optional<Node> thing) {
    Html data =
        thing
            .map(node ->
                (Html)
                    element(
                        "p",
                        text("This page as data: "),
                        link(dataAddress(node) + ".ttl", "Turtle"),
                        text(", "),
                        link(dataAddress(node) + ".jsonld", "JSON-LD"),
                        text(", "),
                        link(dataAddress(node) + ".nt", "N-Triples"),
                        text(". Its address: "),
                        styled("span", "address", node.getURI())))
            .orElse(Html.NONE);
    return element(
        "footer",
        data,
        element(
            "p",
            text(
                "Statements here are what articles report, found by a program that errs. They say"
                    + " who is reported to have said what, not what is so.")),
        element(
            "p",
            link("/.well-known/void", "About the data"),
            text(" · "),
            link("/query", "SPARQL endpoint")));
  }

  static String dataAddress(Node thing) {
    return "/data/" + thing.getURI().substring(Names.ID.length());
  }

  /** A heading with a list under it; nothing when there is nothing to list. */
  static Html section(String title, List<? extends Html> items) {
    if (items.isEmpty()) {
      return Html.NONE;
    }
    return element(
        "section",
        element("h2", title),
        styled("ul", "list", all(items.stream().map(item -> element("li", item)).toList())));
  }

  /** A list of terms and their descriptions. */
  static Html facts(List<Fact> facts) {
    List<Html> rows = new ArrayList<>();
    for (Fact fact : facts) {
      rows.add(element("dt", fact.name()));
      rows.add(element("dd", fact.value()));
    }
    return rows.isEmpty() ? Html.NONE : styled("dl", "facts", all(rows));
  }

  /** Something known about the subject of a page. */
  record Fact(String name, Html value) {}

  /** The query that made a part of a page, folded away. */
  static Html madeBy(String query) {
    return styled(
        "details",
        "made-by",
        element("summary", "The query behind this page"),
        element("pre", element("code", query)));
  }
}
