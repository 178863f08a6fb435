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

  /** The start page, which has a search box of its own. */
  static Answer start(String title, Html main) {
    return render(title, main, Optional.empty(), Html.NONE);
  }

  /** A page that describes no single thing. */
  static Answer page(String title, Html main) {
    return render(title, main, Optional.empty(), searchBox(""));
  }

  /** The page of one thing: its data in other formats are linked. */
  static Answer page(String title, Html main, Node thing) {
    return render(title, main, Optional.of(thing), searchBox(""));
  }

  private static Answer render(String title, Html main, Optional<Node> thing, Html search) {
    StringBuilder out = new StringBuilder("<!doctype html>\n");
    element("html", head(title, thing), body(main, thing, search)).with("lang", "en").write(out);
    return Answer.of("text/html;charset=utf-8", out.append('\n').toString());
  }

  private static Html head(String title, Optional<Node> thing) {
    List<Html> head = new ArrayList<>();
    head.add(element("meta").with("charset", "utf-8"));
    head.add(meta("viewport", "width=device-width, initial-scale=1"));
    head.add(meta("color-scheme", "light dark"));
    head.add(element("title", title + " · Rapporteur"));
    head.add(linked("stylesheet", "text/css", "/static/style.css"));
    head.add(linked("icon", "image/svg+xml", "/static/icon.svg"));
    head.add(new Html.Script("/static/page.js"));
    thing.ifPresent(node -> {
      head.add(linked("alternate", "text/turtle", dataAddress(node) + ".ttl"));
      String jsonLd = dataAddress(node) + ".jsonld";
      head.add(new Html.Live(linked("alternate", "application/ld+json", jsonLd)));
    });
    return element("head", all(head));
  }

  private static Html meta(String name, String content) {
    return element("meta").with("name", name).with("content", content);
  }

  static Html linked(String relation, String type, String place) {
    return element("link").with("rel", relation).with("type", type).with("href", place);
  }

  private static Html body(Html main, Optional<Node> thing, Html search) {
    return element(
        "body",
        styled("a", "skip", "Skip to content").with("href", "#content"),
        element(
            "header",
            element(
                    "nav",
                    styled("a", "brand", "Rapporteur").with("href", "/"),
                    link("/questions", "Questions"),
                    new Html.Live(link("/query", "SPARQL")),
                    new Html.Live(search))
                .with("aria-label", "Main")),
        element("main", main).with("id", "content").with("tabindex", "-1"),
        footer(thing));
  }

  /** Empty in the head of each page, with the words searched for on the page of results. */
  static Html searchBox(String words) {
    return element(
            "form",
            element("label", styled("span", "unseen", "Search"), searchField(words)),
            element("button", "Search").with("type", "submit"))
        .with("action", "/search")
        .with("role", "search")
        .with("aria-label", words.isEmpty() ? "Search the articles" : "Search again");
  }

  private static Html searchField(String words) {
    return element("input")
        .with("type", "search")
        .with("name", "q")
        .with("placeholder", "Person, matter, word")
        .with("value", words);
  }

  private static Html footer(Optional<Node> thing) {
    return element(
        "footer",
        thing.map(Layout::data).orElse(Html.NONE),
        element(
            "p",
            text(
                "Statements here are what articles report, found by a program that errs. They say"
                    + " who is reported to have said what, not what is so.")),
        new Html.Live(
            element(
                "p",
                link("/.well-known/void", "About the data"),
                text(" · "),
                link("/query", "SPARQL endpoint"))));
  }

  private static Html data(Node thing) {
    String address = dataAddress(thing);
    return element(
        "p",
        text("This page as data: "),
        link(address + ".ttl", "Turtle"),
        new Html.Live(
            all(
                text(", "),
                link(address + ".jsonld", "JSON-LD"),
                text(", "),
                link(address + ".nt", "N-Triples"))),
        text(". Its lasting address: "),
        styled("span", "address", thing.getURI()));
  }

  static String dataAddress(Node thing) {
    return "/data/" + thing.getURI().substring(Names.ID.length());
  }

  /** A heading with a list under it; nothing when there is nothing to list. */
  static Html section(String title, List<? extends Html> items) {
    return items.isEmpty() ? Html.NONE : element("section", element("h2", title), list(items));
  }

  static Html list(List<? extends Html> items) {
    return styled("ul", "list", all(items.stream().map(item -> element("li", item)).toList()));
  }

  /** A list that shows its first items and folds the others away. */
  static Html folded(List<? extends Html> items, int shown) {
    return items.size() <= shown + 1
        ? list(items)
        : all(
            list(items.subList(0, shown)),
            element(
                "details",
                element("summary", "Show " + (items.size() - shown) + " more"),
                list(items.subList(shown, items.size()))));
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
  record Fact(String name, Html value) {
    static Fact of(String name, String value) {
      return new Fact(name, text(value));
    }
  }

  /** "1 statement", "2 statements"; the plural only adds an s. */
  static String count(long number, String thing) {
    return number + " " + thing + (number == 1 ? "" : "s");
  }

  /** The query that made a page, folded away. */
  static Html madeBy(String query) {
    return SourceQuery.of(query);
  }
}
