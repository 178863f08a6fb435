package org.w3id.rapporteur.endpoint.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.w3id.rapporteur.endpoint.html.Html;
import org.w3id.rapporteur.text.Span;

class ExcerptTest {
  private static String written(Html html) {
    StringBuilder out = new StringBuilder();
    html.write(out);
    return out.toString();
  }

  private static String marked(String text, String words) {
    int begin = text.indexOf(words);
    Excerpt.Mark mark = Excerpt.Mark.of(begin, begin + words.length(), "evidence");
    return written(new Excerpt(text, List.of(mark)).marked());
  }

  @Test
  void anArticleInOneParagraphIsCutToWhatStandsAroundTheMark() {
    String text = "before ".repeat(900) + "the very words" + " behind".repeat(900);
    String shown = marked(text, "the very words");
    assertTrue(shown.contains("<mark class=\"evidence\">the very words</mark>"), shown);
    assertTrue(shown.startsWith("<p>… before") && shown.endsWith("behind …</p>"), shown);
    assertTrue(shown.length() < 900, "length " + shown.length());
  }

  @Test
  void aParagraphOfUsualLengthIsShownWhole() {
    String text = "Other paragraph.\n" + "before ".repeat(60) + "the words" + " behind".repeat(60);
    assertEquals(
        "<p>"
            + "before ".repeat(60)
            + "<mark class=\"evidence\">the words</mark>"
            + " behind".repeat(60)
            + "</p>",
        marked(text, "the words"));
  }

  @Test
  void aTextWithoutSpacesIsCutAtTheMark() {
    String shown = marked("x".repeat(5_000) + "words" + "y".repeat(5_000), "words");
    assertEquals("<p>… <mark class=\"evidence\">words</mark> …</p>", shown);
  }

  @Test
  void aTextWithoutParagraphsIsBrokenBetweenSentencesButNotWithinMarks() {
    String sentence = "The ferry goes once a day. ";
    String text = sentence.repeat(100);
    int begin = sentence.length() * 15;
    int end = sentence.length() * 45;
    Excerpt excerpt = new Excerpt(text, List.of(Excerpt.Mark.of(begin, end, "spoken")));
    StringBuilder out = new StringBuilder();
    excerpt.of(new Span(0, text.length())).write(out);
    List<String> parts = List.of(out.toString().replaceAll("^<p>|</p>$", "").split("</p><p>"));
    assertTrue(parts.size() > 2, out::toString);
    assertTrue(parts.stream().allMatch(part -> part.replaceAll("<[^>]*>", "").startsWith("The")));
    assertEquals(text, String.join("", parts).replaceAll("<[^>]*>", ""));
    assertEquals(1, parts.stream().filter(part -> part.contains("<mark")).count());
  }
}
