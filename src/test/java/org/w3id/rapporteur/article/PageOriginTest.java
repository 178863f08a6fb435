package org.w3id.rapporteur.article;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Headline, outlet, day and address of pages that archives and readers saved, or of old ones. */
class PageOriginTest extends SmallPage {
  private static final String TITLE = "<h1>Talks at the port</h1>";

  @Test
  void theDayOfAnIssueIsThatOfATextWhoseDatelineIsOfTheDayBefore() throws IOException {
    String issue = "<div>Tuesday, May 7, 2024</div>";
    String dated = TEXT.replaceFirst("The envoys", "TRIESTE, %s -- The envoys");
    assertEquals(
        Optional.of(LocalDate.of(2024, 5, 7)),
        read(issue + TITLE + dated.formatted("May 6")).metadata().published());
    assertEquals(
        Optional.empty(), read(issue + TITLE + dated.formatted("May 1")).metadata().published());
  }

  @Test
  void aPageOfAnArchiveIsOfTheDayOutletAndAddressThatItHad() throws IOException {
    Article article =
        read(
            "<title>Talks at the port</title><meta property=og:site_name content=keep.example>"
                + "<meta property=article:published_time content=2024-07-01><link rel=canonical"
                + " href='https://keep.example/2024/https://quay.example/n/2024-05-06/talks.html'>"
                + "<img alt='Quay News'>"
                + TITLE
                + TEXT
                + "<p>© Quay News Limited 2024</p>");
    assertEquals(Optional.of("Quay News"), article.metadata().publisher());
    assertEquals(Optional.of(LocalDate.of(2024, 5, 6)), article.metadata().published());
    assertEquals(
        Optional.of("https://quay.example/n/2024-05-06/talks.html"),
        article.metadata().url().map(Object::toString));
  }

  @Test
  void theAddressThatWhoeverSavedThePageNotedTellsTheDay() throws IOException {
    for (String address : new String[] {"2024/05/06/talks", "202405/06/a1", "2024/may/06/talks"}) {
      assertEquals(
          Optional.of(LocalDate.of(2024, 5, 6)),
          read("\n<!-- saved from url=(0040)http://quay.example/"
                  + address
                  + " -->\n<html><body>"
                  + TITLE
                  + TEXT)
              .metadata()
              .published());
    }
  }

  @Test
  void aMonthADayAndAShortYearBelowALongStandfirstAreADay() throws IOException {
    assertEquals(
        Optional.of(LocalDate.of(2008, 5, 24)),
        read(TITLE
                + "<div>Two towns that had not spoken to each other for the better part of a year"
                + " will soon have their ferry again; nobody knows the day</div><div>Published"
                + " 05.24.08, 11:20</div>"
                + TEXT)
            .metadata()
            .published());
  }

  @Test
  void theOutletIsThePartOfTheTitleThatTheLogoShowsAndNoSection() throws IOException {
    assertEquals(
        Optional.of("Quaynet"),
        publisher(
            "<title>Talks at the port - Coast News, Quaynet</title>",
            "<img alt=Quaynet><a href=/coast>Coast News</a>" + TITLE));
  }

  @Test
  void whereAllPagesHaveOneTitleTheHeadingIsTheHeadline() throws IOException {
    String title = "<title>Press Release: Harbour Press Office</title>";
    String shown =
        "<h3 class=logo>Harbour Press Office</h3><h2>Envoys agree on the ferry at the port</h2>";
    assertEquals(Optional.of("Envoys agree on the ferry at the port"), headline(title, shown));
    assertEquals(Optional.of("Harbour Press Office"), publisher(title, shown));
  }

  @Test
  void theNameOfTheOutletIsNoHeadline() throws IOException {
    String head = "<title>Quay News</title><meta property=og:site_name content='Quay News'>";
    assertEquals(Optional.empty(), headline(head, ""));
  }
}
