package org.w3id.rapporteur.endpoint.page;

import static org.w3id.rapporteur.endpoint.html.Html.all;
import static org.w3id.rapporteur.endpoint.html.Html.element;
import static org.w3id.rapporteur.endpoint.html.Html.link;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.apache.jena.graph.Node;
import org.w3id.rapporteur.endpoint.html.Html;

/**
 * An article as a source: its text, and what is known of where it was published.
 *
 * @param text exact, as read; passages count its code points
 */
record SourceArticle(
    Node article,
    String title,
    String text,
    Optional<String> url,
    Optional<String> published,
    Optional<String> publisher) {

  static Optional<SourceArticle> find(PageQueries queries, Names names, Node article) {
    return queries.about("article", article).stream()
        .findFirst()
        .map(row ->
            new SourceArticle(
                article,
                row.find("title").map(names::label).orElseGet(() -> names.label(article)),
                row.text("text"),
                row.find("url").map(node -> row.text("url")).filter(SourceArticle::isWeb),
                row.find("published").map(node -> row.text("published")),
                row.find("publisher").map(names::label)));
  }

  private static boolean isWeb(String address) {
    String lower = address.toLowerCase(Locale.ROOT);
    return lower.startsWith("https://") || lower.startsWith("http://");
  }

  /**
   * Title, publisher and day in one line, the title linked to where words stand.
   *
   * @param begin of the words, in code points
   * @param place the name of their place; empty for none
   */
  Html line(int begin, String place) {
    List<Html> parts = new ArrayList<>();
    parts.add(element("cite", link(address(begin) + place, title)));
    publisher.ifPresent(name -> parts.add(Html.text(", " + name)));
    parts.add(Html.text(", "));
    parts.add(Day.shown(published.orElse("")));
    return all(parts);
  }

  /** The article's page, in that of its parts which holds a place. */
  private String address(int begin) {
    int unit = text.offsetByCodePoints(0, Math.min(begin, text.codePointCount(0, text.length())));
    return ArticleParts.of(text).holding(unit).address(article);
  }

  /** A way to the very words in the original, by a text fragment, where its address is known. */
  Html original(String words) {
    return url.map(address ->
            (Html)
                link(TextFragment.address(address, words), "Read these words in the original")
                    .with("rel", "noopener noreferrer external"))
        .orElse(Html.text("The original's address is not known."));
  }
}
