package org.w3id.rapporteur.article;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import org.junit.jupiter.api.Test;

/** What of a page is part of its article's text, and what only stands among it. */
class PageBoundsTest extends SmallPage {
  private static final String TITLE = "<h1>Talks at the port</h1>";
  private static final String FOURTH =
      "The harbour master had the quay swept twice, and put two lamps at the end of it.";
  private static final String FIFTH =
      "Fishermen who had come to look went home before the hosts had said a word to them.";

  @Test
  void theRestOfATextThatAClickUnfoldsIsPartOfItAndAHiddenOfferIsNot() throws IOException {
    String shown = "<p>" + FIRST + "</p><p>" + SECOND + "</p><button>Story continues</button>";
    String rest = "<p>" + FOURTH + "</p><p>" + FIFTH + "</p>";
    String hidden = "<div style='display:none'>%s</div>";
    assertEquals(
        FIRST + "\n\n" + SECOND + "\n\n" + FOURTH + "\n\n" + FIFTH,
        body(TITLE + "<div>" + shown + hidden.formatted(rest) + "</div>"));
    assertEquals(
        FIRST + "\n\n" + SECOND,
        body(
            TITLE
                + "<div>"
                + shown
                + hidden.formatted("<h2>Keep the port informed</h2>" + rest)
                + "</div>"));
  }

  @Test
  void textThatIsNamedForTheWallBeforeItIsTextAndTheWallIsNot() throws IOException {
    assertEquals(
        BODY + "\n\n" + FOURTH + "\n\n" + FIFTH,
        body(
            "<article>"
                + TITLE
                + "<section>"
                + TEXT
                + "</section><section class=paywall><p>"
                + FOURTH
                + "</p><p>"
                + FIFTH
                + "</p></section><section class=paywall><h2>That was the free part</h2><p>The rest"
                + " is for those who pay for the paper on every day of the week.</p></section>"));
  }

  @Test
  void theNextArticleOfTheSameMakeIsAnotherThoughItsTitleIsOfLowerRank() throws IOException {
    assertEquals(
        BODY,
        body(
            "<main><div class=story-x1>"
                + TITLE
                + "<div>"
                + TEXT
                + "</div></div><div class=story-x1><h2>Cranes at the quay</h2><div><p>Two cranes"
                + " were taken down at the quay on Tuesday, after a storm had bent both of"
                + " them.</p><p>New ones are to come by ship in the last week of the month, said"
                + " the harbour master.</p></div></div></main>"));
  }

  @Test
  void aStandfirstApartFromTheTextIsNoPartOfIt() throws IOException {
    assertEquals(
        BODY,
        body(
            "<article><header>"
                + TITLE
                + "<p>Neither side was in a hurry to leave the port.</p></header><div>"
                + TEXT
                + "</div></article>"));
  }

  @Test
  void aNoteBeforeWhatIsNamedTheTextIsNoPartOfItAndALeadIs() throws IOException {
    String note = "<div class=%s><p>What stands here has been moved from the old pages.</p></div>";
    String text = "<div class=article-body>" + TEXT + "</div>";
    assertEquals(BODY, body("<article>" + TITLE + note.formatted("w1") + text + "</article>"));
    assertEquals(
        "What stands here has been moved from the old pages.\n\n" + BODY,
        body("<article>" + TITLE + note.formatted("lead") + text + "</article>"));
  }

  @Test
  void headingsOfTheFirstRankAmongParagraphsAreHeadings() throws IOException {
    assertEquals(
        BODY.replace("\n\nThey", "\n\nThe ferry\n\nThey"),
        body(
            "<article>"
                + TITLE
                + TEXT.replace("<p>They", "<h1>The ferry</h1><p>They")
                + "</article>"));
  }

  @Test
  void aSentenceThatIsPulledOutOfTheTextIsNotReadTwice() throws IOException {
    assertEquals(
        BODY,
        body(
            "<article>"
                + TITLE
                + TEXT.replace(
                    "<p>They", "<blockquote>“They agreed to reopen the ferry”</blockquote><p>They")
                + "</article>"));
  }

  @Test
  void cellsOfATableOfFiguresAreKept() throws IOException {
    assertEquals(
        BODY.replace("\n\nA spok", "\n\nPort\n\n22\n\nQuay\n\n18\n\nA spok"),
        body(
            "<article>"
                + TITLE
                + "<div class=w>"
                + TEXT.replace(
                    "<p>A spok",
                    "<div class=t><table><tr><td>Port<td>22<tr><td>Quay<td>18</table></div>"
                        + "<p>A spok")
                + "</div></article>"));
  }

  @Test
  void wordsInAFigureAreCaptionsHoweverTheyAreMarked() throws IOException {
    assertEquals(
        BODY,
        body(
            "<article>"
                + TITLE
                + TEXT.replace(
                    "<p>They",
                    "<figure><img src=a.jpg><div>The envoys arrive at the old town hall by"
                        + " boat.</div></figure><p>They")
                + "</article>"));
  }

  @Test
  void captionsAreTheTextWhereThereIsHardlyAnother() throws IOException {
    String picture = "<li><figure><img src=a.jpg><figcaption><p>%s</p></figcaption></figure>";
    String pictures = picture.repeat(4).formatted(FIRST, SECOND, THIRD, FIRST);
    String opening = "The museum has shown these pictures since May.";
    assertEquals(
        opening + "\n\n" + BODY + "\n\n" + FIRST,
        body("<article>" + TITLE + "<p>" + opening + "</p><ul>" + pictures + "</ul></article>"));
    assertEquals(
        BODY.repeat(3).replace("June.The", "June.\n\nThe").length(),
        body("<article>" + TITLE + TEXT + TEXT + TEXT + "<ul>" + pictures + "</ul></article>")
            .length());
  }

  @Test
  void aShortTextUnderItsHeadlineIsNotDroppedWithAHeadingOverTheNextOnes() throws IOException {
    String teaser =
        "<div><a href=/1><b>Another story of that long week</b></a><p>%s %s</p></div>"
            .formatted(SECOND, THIRD)
            .repeat(20);
    assertEquals(
        FIRST + "\n\n" + SECOND,
        body(
            "<div><div><div><div><span>Now on</span><div>Up next</div></div></div>"
                + TITLE
                + "<p>%s</p><p>%s</p></div><div>%s</div></div>".formatted(FIRST, SECOND, teaser)));
  }

  @Test
  void aListItemThatBeginsLikeAButtonIsAnItem() throws IOException {
    String list = "<ul><li>share their logs by noon;</li><li>listen to the coast guard.</li></ul>";
    assertEquals(
        BODY + "\n\nshare their logs by noon;\n\nlisten to the coast guard.",
        body("<article>" + TITLE + TEXT + list + "</article>"));
  }

  @Test
  void headingsInTheTextMayBeNamedLikeStandfirsts() throws IOException {
    String named = "<h2 class=subtitle>On the ferry</h2>";
    assertEquals(
        BODY.replace("\n\nThey", "\n\nOn the ferry\n\nThey"),
        body(
            "<article>"
                + TITLE
                + named
                + "<div>"
                + TEXT.replace("<p>They", named + "<p>They")
                + "</div></article>"));
  }

  @Test
  void anOfferInABoxBehindTheLastParagraphIsNoPartOfTheText() throws IOException {
    assertEquals(
        BODY,
        body(
            "<article>"
                + TITLE
                + "<div class=w>"
                + TEXT
                + "<div class=b><p>Four people with boats make this paper, and you may <a"
                + " href=/x>buy them an oar</a>.</p></div></div></article>"));
  }

  @Test
  void anEmptyLineInTypedTextEndsAParagraph() throws IOException {
    String typed = BODY.replace(" the old", "\nthe old");
    assertEquals(BODY, body(TITLE + "<pre>\n" + typed + "\n</pre>"));
  }
}
