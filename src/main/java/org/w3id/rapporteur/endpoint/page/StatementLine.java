package org.w3id.rapporteur.endpoint.page;

import static org.w3id.rapporteur.endpoint.html.Html.all;
import static org.w3id.rapporteur.endpoint.html.Html.element;
import static org.w3id.rapporteur.endpoint.html.Html.styled;
import static org.w3id.rapporteur.endpoint.html.Html.text;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.jena.graph.Node;
import org.w3id.rapporteur.endpoint.html.Html;
import org.w3id.rapporteur.endpoint.picture.Timeline;

/** Statements in lists: who, which act and stance, the words, the article. */
final class StatementLine {
  private StatementLine() {}

  /** The act of a row, where an assertion is what is nothing narrower. */
  static Node act(Row row) {
    return row.find("act").orElseGet(() -> Names.term("Assertion"));
  }

  /** Each statement once, with the first of its sentences. */
  static List<Row> once(List<Row> rows) {
    Map<Node, Row> first = new LinkedHashMap<>();
    rows.forEach(row -> first.putIfAbsent(row.node("statement"), row));
    return List.copyOf(first.values());
  }

  /** The statements of rows in their order, under a heading for each day of publication. */
  static Html byDay(List<Row> rows, Names names, boolean withSpeaker) {
    Map<Html, List<Row>> days = new LinkedHashMap<>();
    for (Row row : rows) {
      days.computeIfAbsent(Day.shown(row.text("published")), day -> new ArrayList<>()).add(row);
    }
    List<Html> shown = new ArrayList<>();
    days.forEach((day, said) ->
        shown.add(
            styled(
                "div",
                "by-day",
                styled("h3", "day", day),
                Layout.list(
                    Copies.of(said, "statement").stream()
                        .map(same -> of(same, names, withSpeaker))
                        .toList()))));
    return all(shown);
  }

  private static Html of(Copies same, Names names, boolean withSpeaker) {
    Row row = same.first();
    return all(
        withSpeaker ? speaker(row, names) : styled("p", "said-by", manner(row, names)),
        styled("blockquote", "words", QuotedWords.whole(row.text("words"))),
        same.sources(names));
  }

  /** Who says it, all of them, and how. */
  static Html speaker(Row row, Names names) {
    Html speakers =
        row.find("statement")
            .or(() -> row.find("thing"))
            .map(statement -> names.speakers(statement).named())
            .orElseGet(() -> names.named(row.node("speaker")));
    return styled("p", "said-by", speakers, text(" "), manner(row, names));
  }

  /** Act and stance as labels. */
  static Html manner(Row row, Names names) {
    return all(
        styled("span", "act", names.word(act(row))),
        text(" "),
        row.find("stance").map(stance -> stance(stance, names)).orElse(Html.NONE));
  }

  static Html stance(Node stance, Names names) {
    return styled("span", "stance " + Names.local(stance), names.word(stance));
  }

  /** A row of statements as a mark in a picture. */
  static Timeline.Mark mark(Row row, String lane, String sentence) {
    String day = row.text("published");
    return new Timeline.Mark(
        lane,
        Day.of(day),
        row.find("stance").map(Names::local).orElse("affirms"),
        sentence + ", " + Day.words(day),
        Names.page(row.node("statement")));
  }

  /** What the shapes in a timeline mean. */
  static Html shapes() {
    return all(
        styled(
            "p",
            "legend",
            shape("affirms", "yes: affirms or favours "),
            shape("denies", "no: denies or opposes "),
            shape("doubts", "doubts")),
        styled("p", "note", "Days are those of publication. Choose a mark to read the words."));
  }

  private static Html shape(String stance, String meaning) {
    Html form =
        stance.equals("denies")
            ? element("path").with("d", "M2 2L12 12M2 12L12 2")
            : element("circle").with("cx", "7").with("cy", "7").with("r", "5.5");
    return styled(
        "span",
        "shape",
        styled("svg", "picture", styled("g", "mark " + stance, form))
            .with("width", "14")
            .with("height", "14")
            .with("aria-hidden", "true"),
        text(" " + meaning));
  }
}
