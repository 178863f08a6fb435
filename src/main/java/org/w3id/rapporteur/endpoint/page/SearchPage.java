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
import org.w3id.rapporteur.query.SearchWords;
import org.w3id.rapporteur.store.FoundWords;

/** What has a given text in its name or in its words. */
final class SearchPage {
  private static final int LONGEST = 200;

  private static final int MOST = SearchHits.MOST;

  private static final int NAMES_SHOWN = 8;

  private final PageQueries queries;

  SearchPage(PageQueries queries) {
    this.queries = queries;
  }

  Answer answer(String asked) {
    String words = asked.substring(0, Math.min(asked.length(), LONGEST));
    Names names = new Names(queries);
    String all = new SearchWords(words).all();
    String named = "label:(" + all + ") spelling:(" + all + ")";
    SearchHits hits = new SearchHits(queries);
    List<Node> things = hits.named(named);
    List<Row> said = hits.said(all);
    FoundWords marking = new FoundWords(words);
    List<Html> statements =
        Copies.of(said, "thing").stream().map(same -> statement(same, names, marking)).toList();
    return Layout.page(
        "Search: " + words,
        all(
            element("h1", "Search"),
            Layout.searchBox(words),
            things.isEmpty() && said.isEmpty()
                ? styled("p", "empty", "Nothing here has these words: “" + words + "”.")
                : Html.NONE,
            things.isEmpty()
                ? Html.NONE
                : element(
                    "section",
                    element("h2", "Names"),
                    Layout.folded(named(things, names), NAMES_SHOWN)),
            Layout.section("Words", statements),
            Math.max(things.size(), said.size()) >= MOST
                ? styled(
                    "p",
                    "note",
                    "At most " + MOST + " names and " + MOST + " statements are shown.")
                : Html.NONE,
            queries.madeBy("search")));
  }

  /** What has the same name stands in one line. */
  private static List<Html> named(List<Node> things, Names names) {
    Map<String, List<Node>> byName = new LinkedHashMap<>();
    things.forEach(
        thing -> byName.computeIfAbsent(names.label(thing), name -> new ArrayList<>()).add(thing));
    return byName.values().stream().map(same -> line(same, names)).toList();
  }

  private static Html line(List<Node> same, Names names) {
    List<Html> parts = new ArrayList<>(List.of(names.named(same.get(0))));
    for (int i = 1; i < same.size(); i++) {
      parts.add(text(i == 1 ? " · others of that name: " : ", "));
      parts.add(link(Names.page(same.get(i)), String.valueOf(i + 1)));
    }
    return all(parts);
  }

  private static Html statement(Copies same, Names names, FoundWords marking) {
    Row row = same.first();
    return all(
        StatementLine.speaker(row, names),
        styled("blockquote", "words", marked(row.text("words"), marking)),
        same.sources(names));
  }

  private static Html marked(String words, FoundWords marking) {
    List<Html> parts = new ArrayList<>();
    int done = 0;
    for (FoundWords.Place place : marking.in(words)) {
      parts.add(text(words.substring(done, place.begin())));
      parts.add(styled("mark", "contentPassage", words.substring(place.begin(), place.end())));
      done = place.end();
    }
    parts.add(text(words.substring(done)));
    return all(parts);
  }
}
