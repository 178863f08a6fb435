package org.w3id.rapporteur.endpoint.picture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

class TimelineTest {
  /** Marks of one lane; a day may be empty. */
  private static Timeline timeline(String... days) {
    return new Timeline(
        Stream.of(days)
            .map(day -> new Timeline.Mark("planned", day(day), "affirms", day, "/page/x"))
            .toList());
  }

  private static Optional<LocalDate> day(String day) {
    return day.isEmpty() ? Optional.empty() : Optional.of(LocalDate.parse(day));
  }

  private static Document drawn(Timeline timeline) {
    StringBuilder out = new StringBuilder();
    timeline.draw("Status").write(out);
    return Jsoup.parse(out.toString());
  }

  @Test
  void aShortTimeIsNamedByItsEnds() {
    assertEquals(
        List.of("20 Aug 2025", "24 Aug 2025"),
        drawn(timeline("2025-08-24", "2025-08-20")).select(".tick").eachText());
  }

  @Test
  void noNameOfAMonthOverlapsTheOneBefore() {
    Document picture = drawn(timeline("2023-02-02", "2024-05-15", "2025-07-01"));
    assertEquals(5, picture.select(".grid").size());
    assertEquals(
        List.of("Jul 2023", "Jan 2024", "Jul 2024", "Jan 2025"),
        picture.select(".tick").eachText());
  }

  @Test
  void whatHasNoDateStandsApart() {
    Document picture = drawn(timeline("2025-08-24", "2025-08-20", ""));
    assertEquals("date unknown", picture.select(".tick").first().text());
    assertTrue(timeline("2025-08-24", "").isWorthwhile());
    assertFalse(timeline("", "").isWorthwhile());
  }
}
