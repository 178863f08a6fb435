package org.w3id.rapporteur.endpoint.page;

import static org.w3id.rapporteur.endpoint.html.Html.all;
import static org.w3id.rapporteur.endpoint.html.Html.element;
import static org.w3id.rapporteur.endpoint.html.Html.link;
import static org.w3id.rapporteur.endpoint.html.Html.styled;
import static org.w3id.rapporteur.endpoint.html.Html.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.jena.graph.NodeFactory;
import org.w3id.rapporteur.endpoint.html.Html;
import org.w3id.rapporteur.query.SearchWords;

/** What has a given text in its name or in its words. */
final class SearchPage {
  private static final int LONGEST = 200;

  private final PageQueries queries;

  SearchPage(PageQueries queries) {
    this.queries = queries;
  }

  Answer answer(String asked) {
    String words = asked.substring(0, Math.min(asked.length(), LONGEST));
    Names names = new Names(queries);
    List<Row> found =
        queries.rows(
            "search",
            Map.of("text", NodeFactory.createLiteralString(new SearchWords(words).all())));
    List<Html> things =
        found.stream()
            .filter(row -> row.text("rank").equals("1"))
            .map(row -> thing(row, names))
            .toList();
    List<Html> statements =
        found.stream()
            .filter(row -> row.text("rank").equals("2"))
            .map(row -> words(row, names))
            .toList();
    return Layout.page(
        "Search: " + words,
        all(
            element("h1", "Search"),
            Layout.searchBox(words),
            found.isEmpty()
                ? styled("p", "empty", "Nothing here has these words: “" + words + "”.")
                : Html.NONE,
            Layout.section("Names", things),
            Layout.section("Words", statements),
            found.size() >= 50
                ? styled("p", "note", "At most 50 names and 50 passages are shown.")
                : Html.NONE,
            Layout.madeBy(queries.text("search"))));
  }

  private static Html thing(Row row, Names names) {
    String label = names.label(row.node("thing"));
    String also = row.text("words");
    return all(
        names.named(row.node("thing")), label.equals(also) ? Html.NONE : text(" (" + also + ")"));
  }

  private static Html words(Row row, Names names) {
    return all(
        StatementLine.speaker(row, names),
        element("blockquote", marked(row.text("marked"))).with("class", "words"),
        styled(
            "p",
            "source",
            element("cite", names.named(row.node("article"))),
            text(" · "),
            link(Names.page(row.node("thing")), "see it in full")));
  }

  /** The words with those that were searched for between ↦ and ↤. */
  private static Html marked(String words) {
    List<Html> parts = new ArrayList<>();
    for (String part : words.split("(?=↦)|↤", -1)) {
      parts.add(
          part.startsWith("↦") ? styled("mark", "contentPassage", part.substring(1)) : text(part));
    }
    return all(parts);
  }
}
