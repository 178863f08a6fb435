package org.w3id.rapporteur.article;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What tells text, headline, outlet and day of a page where names of classes do not. */
class PageReadingTest extends SmallPage {

  @Test
  void aBriefRightUnderItsHeadlineIsNotTradedForTheLongListBelow() throws IOException {
    String list =
        "<div class=item><h3><a href=/1>Another story of that week</a></h3><p>%s %s</p></div>"
            .formatted(THIRD, THIRD)
            .repeat(9);
    assertEquals(
        FIRST + "\n\n" + SECOND,
        body(
            "<div><h1>Talks at the port</h1><p>%s</p><p>%s</p></div><div>%s</div>"
                .formatted(FIRST, SECOND, list)));
  }

  @Test
  void whatIsAroundTheTextIsKeptThoughItIsCalledARail() throws IOException {
    String links =
        "<li><h3><a href=/1>Another story of that week</a></h3><p>They say no more.</p></li>";
    String related = "<div class=related>Nobody had expected that so early in the year.</div>";
    assertEquals(
        BODY,
        body(
            "<h1>Talks at the port</h1><div class=pg-rail__wrapper><div itemprop=articleBody>"
                + TEXT.replace("<p>They", related + "<p>They")
                + "</div><ul>"
                + links.repeat(12)
                + "</ul></div><div class=foot><p>This paper comes out on every day but"
                + " Sunday.</p><p>It is printed in the old town hall of the port, where it has been"
                + " since the war, and sold at all the quays.</p></div>"));
  }

  @Test
  void aBoxBehindTheTextIsNoPartOfIt() throws IOException {
    assertEquals(
        BODY,
        body(
            "<article><h1>Talks at the port</h1><div class=words>"
                + TEXT
                + "</div><div class=box><p>We hope that this paper was of use to you"
                + " today.</p></div></article>"));
  }

  @Test
  void aLineInABoxBetweenParagraphsIsNoPartOfTheTextAndASpeakersNameIs() throws IOException {
    assertEquals(
        BODY,
        body(
            "<article><h1>Talks at the port</h1><div class=w>"
                + TEXT.replace("<p>They", "<div class=box><p>News by letter</p></div><p>They")
                + "</div></article>"));
    String turn = "<div class=who>MS PORTER</div><div class=what><p>%s</p></div>";
    assertEquals(
        "MS PORTER\n\n" + SECOND + "\n\nMS PORTER\n\n" + THIRD,
        body("<h1>Talks at the port</h1>" + turn.repeat(3).formatted(FIRST, SECOND, THIRD))
            .substring(FIRST.length())
            .strip());
  }

  @Test
  void aCentredParagraphBelowAPictureIsItsCaption() throws IOException {
    assertEquals(
        BODY,
        body(
            "<article><h1>Talks at the port</h1><p align=center><img src=a.jpg></p><p"
                + " style='text-align: center'>The envoys arrive at the old town hall on Monday"
                + " evening.</p>"
                + TEXT
                + "</article>"));
  }

  @Test
  void aListRightBelowAHeadingForSourcesGoesWithIt() throws IOException {
    assertEquals(
        BODY,
        body(
            "<article><h1>Talks at the port</h1>"
                + TEXT
                + "<h2>Sources</h2><ul><li>Letter of the harbour master to the two ministries, May"
                + " 2024.</li></ul></article>"));
  }

  @Test
  void aSquareAtTheEndOfTheLastSentenceEndsItAsAStopDoes() throws IOException {
    assertEquals(
        BODY + "\n\nAll went home by boat. ■",
        body("<article><h1>Talks at the port</h1>" + TEXT + "<p>All went home by boat. ■</p>"));
  }

  @Test
  void aTextThatOnlyScriptsWouldDrawIsTakenFromTheirData() throws IOException {
    String page =
        "<html><head><title>Talks at the port</title></head><body><div id=root></div><script"
            + " type='application/json'>{\"props\":{\"menu\":[{\"title\":\"World\"}],\"story\":"
            + "{\"publishedAt\":\"2024-05-06T10:00:00Z\",\"body\":\"<p>%s</p><p>%s</p><p>%s</p><p>%s</p>\"}}}</script>"
                .formatted(FIRST, SECOND, THIRD, FIRST);
    Article article = read(page);
    assertEquals(BODY + "\n\n" + FIRST, article.body());
    assertEquals(Optional.of(LocalDate.of(2024, 5, 6)), article.metadata().published());
  }

  @Test
  void theHeadlineIsTheOneShownAndNotItsVersionForSearchEngines() throws IOException {
    String head = "<meta property=og:title content='Port talks: ferry to run again'>";
    assertEquals(
        Optional.of("Ferry to run again after talks at the port"),
        headline(head, "<h1>Ferry to run again after talks at the port</h1>"));
    assertEquals(
        Optional.of("Port talks: ferry to run again"),
        headline(head, "<h1>Live Port talks: ferry to run again</h1>"));
    assertEquals(
        Optional.of("Port talks: ferry to run again"),
        headline(head, "<h1>News from all the coast</h1>"));
  }

  @Test
  void theOutletsNameInAnH1IsNoHeadline() throws IOException {
    String title = "<title>Notes from the Quay: Ferry to run again</title>";
    String shown = "<h1><a href='/'>Notes from the Quay</a></h1><h3>Ferry to run again</h3>";
    assertEquals(Optional.of("Ferry to run again"), headline(title, shown));
    assertEquals(Optional.of("Notes from the Quay"), publisher(title, shown));
  }

  @Test
  void ofTheWordsInATitleTheOneThatTheAddressKnowsIsTheOutlet() throws IOException {
    assertEquals(
        Optional.of("Quay News"),
        publisher(
            "<title>Ferry to run again | Quay News | World</title>"
                + "<link rel=canonical href='https://www.quaynews.example/ferry'>",
            "<h1>Ferry to run again</h1>"));
  }

  @Test
  void theKindOfCompanyIsNoPartOfTheOutletsName() throws IOException {
    String data =
        "<script type='application/ld+json'>{\"@type\":\"NewsArticle\",\"headline\":\"Ferry to run"
            + " again\",\"publisher\":{\"name\":\"Quay News Media Network Ltd.\"}}</script>";
    String site = "<meta property=og:site_name content='Quay News'>";
    assertEquals(Optional.of("Quay News"), publisher(data + site, "<h1>Ferry to run again</h1>"));
    assertEquals(
        Optional.of("Quay News Europe"),
        publisher(
            data.replace("Media Network Ltd.", "Europe") + site, "<h1>Ferry to run again</h1>"));
  }

  @Test
  void theSiteAndThePageInTheDataTellOutletAndDayOfAnArticleThatIsNotThere() throws IOException {
    Article article =
        read(
            "<html><head><script type='application/ld+json'>{\"@graph\":[{\"@type\":\"WebPage\","
                + "\"datePublished\":\"2024-05-06\"},{\"@type\":\"WebSite\",\"name\":\"Quay"
                + " News\"}]}</script></head><body><h1>Ferry to run again</h1>"
                + TEXT);
    assertEquals(Optional.of("Quay News"), article.metadata().publisher());
    assertEquals(Optional.of(LocalDate.of(2024, 5, 6)), article.metadata().published());
  }

  @Test
  void theDayIsTheOneNearestToTheHeadlineAndNotThatOfAChange() throws IOException {
    assertEquals(
        Optional.of(LocalDate.of(2024, 5, 6)),
        read("<header><time>1 May 2024</time><ul><li>A<li>B<li>C</ul></header><h1>Ferry to run"
                + " again</h1><div><time class=updated>7 May 2024</time><time>6 May"
                + " 2024</time></div>"
                + TEXT)
            .metadata()
            .published());
  }

  @Test
  void secondsSinceTheEpochInADateAreADay() throws IOException {
    assertEquals(
        Optional.of(LocalDate.of(2024, 8, 14)),
        read("<h1>Ferry to run again</h1><div class=date><date-format time=1723617312>14 Aug,"
                + " 09:35</date-format></div>"
                + TEXT)
            .metadata()
            .published());
  }

  @Test
  void theHeadlineIsTheOneThatTitleAndTagsHaveWhereTheShownOneDiffers() throws IOException {
    String told = "Port talks end: ferry to run";
    String shown = "<h1>Ferry to run after port talks</h1>";
    String tag = "<meta property=og:title content='%s'>".formatted(told);
    assertEquals(
        Optional.of(told), headline(tag + "<title>" + told + " - Quay News</title>", shown));
    assertEquals(
        Optional.of("Ferry to run after port talks"),
        headline(tag + "<title>Ferry to run after port talks - Quay News</title>", shown));
    assertEquals(
        Optional.of("Port talks end: ferry to run on Monday"),
        headline(
            tag + "<title>" + told + " on Monday - Quay News</title>",
            "<h1>" + told + " on Monday</h1>"));
  }

  @Test
  void theOutletIsSpeltAsItsTitleSpellsItAndHasNoAddressBesideIt() throws IOException {
    String site = "<meta property=og:site_name content='%s'>";
    String shown = "<h1>Ferry to run again</h1>";
    assertEquals(
        Optional.of("Quay-News"),
        publisher(
            "<title>Ferry to run again | Quay-News</title>" + site.formatted("quaynews"), shown));
    assertEquals(
        Optional.of("Quay TV"), publisher(site.formatted("Quay TV | quaytv.example"), shown));
  }

  @Test
  void anOutletThatOnlyTheDataOfScriptsNameIsTakenFromThem() throws IOException {
    String data =
        "<script type='application/json'>{\"props\":{\"site\":{\"name\":\"Quay"
            + " News\"},\"story\":{\"publisher\":\"\"}}}</script>";
    assertEquals(Optional.of("Quay News"), publisher(data, "<h1>Ferry to run again</h1>"));
    assertEquals(
        Optional.of("Quay Weekly"),
        publisher(
            data + "<meta property=og:site_name content='Quay Weekly'>",
            "<h1>Ferry to run again</h1>"));
  }

  @Test
  void theDayOfTheVisitAboveTheHeadlineGivesWayToTheOneInALineBelow() throws IOException {
    assertEquals(
        Optional.of(LocalDate.of(2024, 5, 6)),
        read("<div class=date>Friday, 10 May 2024</div><h1>Ferry to run again</h1><div>Posted:"
                + " 6 May 2024</div>"
                + TEXT)
            .metadata()
            .published());
  }

  @Test
  void theLineWithTheWritersTellsTheDayThoughItStandsBelowTheText() throws IOException {
    assertEquals(
        Optional.of(LocalDate.of(2024, 5, 6)),
        read("<h1>Ferry to run again</h1><p>"
                + FIRST
                + SECOND
                + "</p>"
                + TEXT
                + "<p>By Quay News | 6 May, 2024 | Topics</p>")
            .metadata()
            .published());
  }
}
