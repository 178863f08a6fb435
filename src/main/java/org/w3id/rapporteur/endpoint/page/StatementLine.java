package org.w3id.rapporteur.endpoint.page;

import static org.w3id.rapporteur.endpoint.html.Html.all;
import static org.w3id.rapporteur.endpoint.html.Html.element;
import static org.w3id.rapporteur.endpoint.html.Html.link;
import static org.w3id.rapporteur.endpoint.html.Html.styled;
import static org.w3id.rapporteur.endpoint.html.Html.text;

import org.apache.jena.graph.Node;
import org.w3id.rapporteur.endpoint.html.Html;

/** A statement in a list: who, which act and stance, the words, the article. */
final class StatementLine {
  private StatementLine() {}

  /** The act of a row, where an assertion is what is nothing narrower. */
  static Node act(Row row) {
    return row.find("act").orElseGet(() -> Names.term("Assertion"));
  }

  static Html of(Row row, Names names, boolean withSpeaker) {
    String published = row.text("published");
    return all(
        element(
            "p",
            withSpeaker ? all(names.named(row.node("speaker")), text(" ")) : Html.NONE,
            manner(row, names)),
        styled("blockquote", "words", row.text("words")),
        styled(
            "p",
            "source",
            element("cite", names.named(row.node("article"))),
            text(published.isEmpty() ? ", date unknown" : ", " + published),
            text(" · "),
            link(Names.page(row.node("statement")), "in its context")));
  }

  /** Act and stance as labels. */
  static Html manner(Row row, Names names) {
    String stance = row.find("stance").map(Names::local).orElse("affirms");
    return all(
        styled("span", "act", names.word(act(row))),
        text(" "),
        styled("span", "stance " + stance, row.find("stance").map(names::word).orElse("")));
  }
}
