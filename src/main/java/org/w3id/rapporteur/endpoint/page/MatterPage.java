package org.w3id.rapporteur.endpoint.page;

import static org.w3id.rapporteur.endpoint.html.Html.all;
import static org.w3id.rapporteur.endpoint.html.Html.element;
import static org.w3id.rapporteur.endpoint.html.Html.link;
import static org.w3id.rapporteur.endpoint.html.Html.styled;
import static org.w3id.rapporteur.endpoint.html.Html.text;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.w3id.rapporteur.endpoint.html.Html;
import org.w3id.rapporteur.endpoint.picture.Timeline;

/** A matter on the table: how far it has come by whose word, who stands where, what was said. */
final class MatterPage {
  private static final int SHOWN = 50;

  private final PageQueries queries;
  private final Names names;

  MatterPage(PageQueries queries, Names names) {
    this.queries = queries;
    this.names = names;
  }

  Answer answer(Node matter, String kind, Request request) {
    Paging paging = Paging.of(request, Map.of(), SHOWN);
    Html main =
        all(
            styled("p", "kind", kind),
            styled("h1", "sentence", names.label(matter)),
            new LinkFacts(queries, names).of(matter),
            history(matter),
            new Positions(queries, names).on(matter),
            terms(matter),
            conditions(matter),
            new FindingLines(queries, names).on(matter),
            said(matter, paging),
            queries.shown("statements-about", matter));
    return Layout.page(names.label(matter), main, matter);
  }

  private Html history(Node matter) {
    List<Row> rows = queries.about("status-history", matter);
    if (rows.isEmpty()) {
      return Html.NONE;
    }
    List<Timeline.Mark> marks =
        rows.stream()
            .map(
                row -> StatementLine.mark(row, names.word(row.node("status")), statusSentence(row)))
            .sorted(Comparator.comparing(Timeline.Mark::lane))
            .toList();
    Timeline timeline = new Timeline(marks);
    Html picture =
        timeline.isWorthwhile()
            ? all(
                timeline.draw("Status of " + names.label(matter) + " over time"),
                StatementLine.shapes())
            : Html.NONE;
    return element(
        "section", element("h2", "Status, by whose word"), picture, Layout.folded(steps(rows), 12));
  }

  private String statusSentence(Row row) {
    String manner =
        isGiven(row) ? ": " : " " + row.find("stance").map(names::word).orElse("") + " that it is ";
    return names.label(row.node("speaker")) + manner + names.word(row.node("status"));
  }

  /** Whether the statement gives the matter that status, and does not deny, doubt or dislike it. */
  private static boolean isGiven(Row row) {
    return row.find("given").isPresent();
  }

  /** Who says the same of it several times on one day has one line. */
  private List<Html> steps(List<Row> rows) {
    return together(rows, "published", "speaker", "stance", "status").map(this::step).toList();
  }

  private static Stream<List<Row>> together(List<Row> rows, String... variables) {
    Map<List<String>, List<Row>> same = new LinkedHashMap<>();
    for (Row row : rows) {
      List<String> what = Stream.of(variables).map(row::text).toList();
      same.computeIfAbsent(what, key -> new ArrayList<>()).add(row);
    }
    return same.values().stream();
  }

  /** The ways to statements that say the same. */
  private static Html words(List<Row> same) {
    List<Html> words = new ArrayList<>();
    words.add(link(Names.page(same.get(0).node("statement")), "the words"));
    for (Row row : same.subList(1, same.size())) {
      words.add(text(", "));
      words.add(link(Names.page(row.node("statement")), "again"));
    }
    return all(words);
  }

  private Html step(List<Row> same) {
    Row row = same.get(0);
    return all(
        styled("span", "day", Day.shown(row.text("published"))),
        text(" "),
        names.named(row.node("speaker")),
        isGiven(row)
            ? text(": ")
            : all(text(" "), StatementLine.stance(row.node("stance"), names), text(" that it is ")),
        element("strong", names.word(row.node("status"))),
        text(" · "),
        words(same));
  }

  /** Guarantors, those guarded, places, days: each with those who say so. */
  private Html terms(Node matter) {
    Map<String, List<Row>> byTerm = new LinkedHashMap<>();
    for (Row row : queries.about("terms-of-matter", matter)) {
      byTerm.computeIfAbsent(names.word(row.node("term")), term -> new ArrayList<>()).add(row);
    }
    List<Layout.Fact> facts = new ArrayList<>();
    byTerm.forEach((term, rows) -> {
      List<Html> said = together(rows, "value", "speaker", "stance").map(this::term).toList();
      facts.add(new Layout.Fact(term, Layout.folded(said, 8)));
    });
    return facts.isEmpty()
        ? Html.NONE
        : element("section", element("h2", "Its terms, by whose word"), Layout.facts(facts));
  }

  private Html term(List<Row> same) {
    Row row = same.get(0);
    return all(
        element("strong", names.named(row.node("value"))),
        text(" · "),
        names.named(row.node("speaker")),
        text(" "),
        StatementLine.stance(row.node("stance"), names),
        text(" · "),
        words(same));
  }

  private Html conditions(Node matter) {
    return Layout.section(
        "On which conditions",
        queries.about("conditions-of-matter", matter).stream()
            .map(row ->
                all(
                    styled("blockquote", "words", row.text("condition")),
                    styled(
                        "p",
                        "source",
                        names.named(row.node("speaker")),
                        text(" "),
                        StatementLine.manner(row, names),
                        text(" "),
                        Day.shown(row.text("published")),
                        text(" · "),
                        link(Names.page(row.node("statement")), "the whole statement"))))
            .toList());
  }

  private Html said(Node matter, Paging paging) {
    List<Row> found = StatementLine.once(queries.about("statements-about", matter, paging));
    List<Row> said = paging.shown(found);
    return said.isEmpty()
        ? styled("p", "empty", "No statement about it has been found.")
        : element(
            "section",
            element("h2", "What was said about it"),
            only(said, paging.isAll(found.size())),
            paging.links(found.size()),
            StatementLine.byDay(said, names, true),
            paging.links(found.size()));
  }

  /** In which article, of what is spoken of in one alone: many such matters have the same name. */
  private Html only(List<Row> said, boolean isAll) {
    List<Node> articles = said.stream().map(row -> row.node("article")).distinct().toList();
    return isAll && articles.size() == 1
        ? styled(
            "p",
            "note",
            text("Only one article speaks of it: "),
            element("cite", names.named(articles.get(0))))
        : Html.NONE;
  }
}
