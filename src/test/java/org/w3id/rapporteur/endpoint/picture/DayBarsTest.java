package org.w3id.rapporteur.endpoint.picture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

class DayBarsTest {
  /** The latest first; each leads to its day. */
  private static DayBars bars(String... days) {
    return new DayBars(
        Stream.of(days)
            .map(day -> new DayBars.Count(LocalDate.parse(day), 2, "/page/x?from=" + day))
            .toList());
  }

  private static Document drawn(DayBars bars) {
    StringBuilder out = new StringBuilder();
    bars.draw("Statements").write(out);
    return Jsoup.parse(out.toString());
  }

  @Test
  void eachDayHasABarThatLeadsToIt() {
    Document picture = drawn(bars("2025-03-07", "2025-03-05"));
    assertEquals(
        List.of("5 March 2025: 2", "7 March 2025: 2"), picture.select("a").eachAttr("aria-label"));
    assertEquals("/page/x?from=2025-03-05", picture.select("a").first().attr("href"));
  }

  @Test
  void daysOfAMonthOrYearAreTakenTogetherWhereThereAreManyAndLeadToTheLatest() {
    Document months = drawn(bars("2025-06-01", "2025-01-20", "2025-01-02"));
    assertEquals(
        List.of("January 2025: 4", "June 2025: 2"), months.select("a").eachAttr("aria-label"));
    assertEquals("/page/x?from=2025-01-20", months.select("a").first().attr("href"));
    Document years = drawn(bars("2025-06-01", "2011-01-20", "2011-01-02"));
    assertEquals(List.of("2011: 4", "2025: 2"), years.select("a").eachAttr("aria-label"));
  }

  @Test
  void namesOfDaysDoNotRunIntoEachOtherWhereBarsAreFew() {
    assertEquals(
        List.of("5 March 2025 – 7 March 2025"),
        drawn(bars("2025-03-07", "2025-03-05")).select("svg > text.tick").eachText());
    assertEquals(
        List.of("5 March 2025", "27 March 2025"),
        drawn(bars("2025-03-27", "2025-03-05")).select("svg > text.tick").eachText());
  }

  @Test
  void aSingleDayIsNoPicture() {
    assertFalse(bars("2025-03-07").isWorthwhile());
    assertFalse(bars().isWorthwhile());
  }
}
