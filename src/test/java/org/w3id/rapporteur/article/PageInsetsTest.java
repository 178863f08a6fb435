package org.w3id.rapporteur.article;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What stands amid or beside a text and is none of it. */
class PageInsetsTest extends SmallPage {
  private static final String TITLE = "<h1>Talks at the port</h1>";

  /** The text with a box before its second paragraph. */
  private static String around(String box) {
    return TITLE + "<div class=w>" + TEXT.replace("<p>They", box + "<p>They") + "</div>";
  }

  @Test
  void wordsBelowAPictureInABoxAreItsCaption() throws IOException {
    String words = "The ferry lies at the new quay on Monday, as it has done since the winter.";
    assertEquals(BODY, body(around("<div><img src=a.jpg><div>" + words + "</div></div>")));
    assertEquals(
        BODY,
        body(
            around(
                "<table><tr><td><img src=a.jpg></td></tr><tr><td>"
                    + words
                    + "</td></tr></table>")));
  }

  @Test
  void aCaptionMayHaveALineOnWhoMadeThePictureAndAParagraphMayHaveAPictureInIt()
      throws IOException {
    String words = "The ferry lies at the new quay on Monday, as it has done since the winter.";
    assertEquals(
        BODY,
        body(
            around(
                "<div><div><img src=a.jpg></div><span>%s</span><div>The harbour desk</div></div>"
                    .formatted(words))));
    assertEquals(
        FIRST + "\n\n" + words + "\n\n" + SECOND + "\n\n" + THIRD,
        body(around("<div><img src=a.jpg>" + words + "</div>")));
  }

  @Test
  void whatIsReadAloudIsOfferedInABoxThatIsNoPartOfTheText() throws IOException {
    assertEquals(
        BODY,
        body(
            around(
                "<div class=x1><p>Would you rather hear all this from one of us, who was"
                    + " there?</p><audio controls></audio></div>")));
  }

  @Test
  void paragraphsOfWhichManyStandBelowPicturesAreTheText() throws IOException {
    String item = "<div class=item><div><img src=a.jpg></div><p>%s</p></div>";
    String fourth = "Nobody at the quay had heard of it, and nobody there seemed to mind at all.";
    String fifth = "The old ferry has been painted twice since then and is still for sale today.";
    assertEquals(
        String.join("\n\n", BODY, fourth, fifth),
        body(TITLE + TEXT + item.repeat(2).formatted(fourth, fifth)));
  }

  @Test
  void whatIsOfferedAboveAFieldIsNoPartOfTheText() throws IOException {
    assertEquals(
        BODY,
        body(
            around(
                "<div class=x1><h3>The port by post</h3><p>Once a week we write to you what goes in"
                    + " and out, and why.</p><input type=email></div>")));
  }

  @Test
  void aBoxWithLinksAtOneSideIsNoPartOfTheText() throws IOException {
    assertEquals(
        BODY,
        body(
            around(
                "<table align=right><tr><td>A mayor tells fishers that whoever waits long enough"
                    + " will see a ferry.</td></tr><tr><td><a href=/1>Whole"
                    + " story</a></td></tr></table>")));
  }

  @Test
  void aSentenceOfTheTextInABoxOfItsOwnIsShownTwice() throws IOException {
    assertEquals(
        BODY,
        body(
            around("<div class=x2><p>neither side would say on which day it is to run</p></div>")));
  }

  @Test
  void whatIsShownTwiceMayLeaveOutWhoSaysIt() throws IOException {
    String said =
        "“The ferry is not late at all,” the harbour master says. “It has just never been on"
            + " time.”";
    String pulled = "The ferry is not late at all. It has just never been on time";
    assertEquals(
        BODY + "\n\n" + said,
        body(
            around("<div class=x2>" + pulled + "</div>")
                .replace("</p></div>", "</p><p>" + said + "</p></div>")));
  }

  @Test
  void ofPostsThatAreMadeAlikeTheOneThatTheTitleNamesIsTheArticle() throws IOException {
    String post = "<div class='%s'><h2>%s</h2><div><p>%s</p><p>%s</p></div></div>";
    String blog =
        "<h1><a href='/'>Quay Notes</a></h1><div id=c>"
            + post.formatted("hentry first", "Ferry to run again", FIRST, SECOND)
            + post.formatted(
                "hentry", "Mayor finds a seal", THIRD, "It was let go at noon, he said.")
            + "</div>";
    Article article = read("<title>Ferry to run again &laquo; Quay Notes</title><body>" + blog);
    assertEquals(FIRST + "\n\n" + SECOND, article.body());
    assertEquals(Optional.of("Ferry to run again"), article.metadata().headline());
    assertEquals(Optional.of("Quay Notes"), article.metadata().publisher());
  }

  @Test
  void listsOfLinksBesideATextDoNotMakeItOneOfThem() throws IOException {
    String links = "<div><a href=/1>Another story of that same week</a></div>";
    String note =
        "<div><p>Whoever goes on to read here lets us keep a small note of it on their own"
            + " machine.</p><p>What is in the note we tell to nobody at all but those who ask for"
            + " it twice.</p></div>";
    assertEquals(
        BODY,
        body("<div>" + links.repeat(3) + "<article>" + TITLE + TEXT + "</article></div>" + note));
  }

  @Test
  void aSummaryBelowTheHeadlineAndAboveTheDayIsNoPartOfTheText() throws IOException {
    assertEquals(
        BODY,
        body(
            TITLE
                + "<div>Two towns that had not spoken for a year will have their ferry again.</div>"
                + "<div>6 May 2024, 18:40</div>"
                + TEXT));
  }

  @Test
  void aShortAnswerBehindItsSpeakerEndsTheText() throws IOException {
    String turn = "<div class=who>%s</div><div class=said><p>%s</p></div>";
    String talk =
        turn.formatted("Host:", FIRST)
            + turn.formatted("Envoy:", SECOND)
            + turn.formatted("Host:", THIRD)
            + turn.formatted("Envoy:", "Not yet.");
    assertEquals(
        "Host:\n\n" + THIRD + "\n\nEnvoy:\n\nNot yet.",
        body(TITLE + talk).substring(body(TITLE + talk).lastIndexOf("Host:")));
  }

  @Test
  void ofAPageTheNamedBoxWithTheHeadlineIsTheArticle() throws IOException {
    String said =
        "<div class=m><b>tallcorn</b><div>That ferry has been promised to us four times since I was"
            + " a child in that town.</div></div>";
    assertEquals(
        FIRST + "\n\n" + SECOND,
        read("<title>Talks at the port</title><meta property=og:title content='Talks at the port'>"
                + "<div id=page><div class=story><div class=hd>Talks at the port</div><div"
                + " class=txt><p>%s</p><p>%s</p></div></div><div class=mm>%s</div></div>"
                    .formatted(FIRST, SECOND, said.repeat(3)))
            .body());
  }

  @Test
  void aTextInAValueThatAScriptSetsIsReadWithoutCaptions() throws IOException {
    String text = TEXT.replace("<p>They", "<figure><img src=a><i>The quay.</i></figure><p>They");
    String state =
        "{\"story\":{\"title\":\"Talks at the port\",\"publishedAt\":\"2024-05-06\",\"content\":\"%s\","
                .formatted((text + TEXT).replace("<", "\\u003C"))
            + "\"writers\":[\"%s\"]},\"other\":undefined}".formatted("desk ".repeat(40));
    String page = "<title>Quay News</title><div id=app></div><script>%s</script>";
    Article set = read(page.formatted("window.__INITIAL_STATE__=" + state + ";(function(){}());"));
    assertEquals(BODY + "\n\n" + BODY, set.body());
    assertEquals(Optional.of(LocalDate.of(2024, 5, 6)), set.metadata().published());
    Article made =
        read(page.formatted("window.__NUXT__=(function(a,b){a.c=1;return " + state + "}(1,2));"));
    assertEquals(BODY + "\n\n" + BODY, made.body());
  }

  @Test
  void boxesThatCanEachBeRepliedToAreWhatReadersSay() throws IOException {
    String post =
        "<div class=x7><b>tallcorn</b><p>That ferry has been promised to us four times since I was"
            + " a child in that town, and my mother says so too.</p><p>I will be at the quay when"
            + " it comes, with a chair and something to eat.</p><a href=#>%s</a></div>";
    String text = TITLE + "<div class=x5>" + TEXT + "</div>";
    assertEquals(BODY, body(text + "<div class=x6>" + post.formatted("Reply").repeat(6)));
    assertTrue(
        body(text + "<div class=x6>" + post.formatted("Map").repeat(6)).contains("tallcorn"));
  }

  @Test
  void aNoteBehindTheTextIsNoPartOfItThoughItIsNamedAsTheStorys() throws IOException {
    String text = TITLE + "<div class=words>" + TEXT + "</div>";
    String note = "<p>We hope that this paper was of some use to you today.</p>";
    assertEquals(BODY, body(text + "<div class=story-note>" + note + "</div>"));
  }
}
