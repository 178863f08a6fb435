package org.w3id.rapporteur.reading.time;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.w3id.rapporteur.lexicon.DataFiles;
import org.w3id.rapporteur.reading.Reading;
import org.w3id.rapporteur.reading.SharedEngine;

class TimeReaderTest {
  private static final LocalDate WEDNESDAY = LocalDate.of(2025, 5, 21);

  @Test
  void modalVerbsAndNamesAreNoMonths() {
    assertEquals(List.of(), times("This may help the port.", WEDNESDAY));
    assertEquals(List.of(), times("The book is by Brenda May Halloway.", WEDNESDAY));
  }

  @Test
  void aSeasonIsThreeMonthsAndTheOneThatModifiesNone() {
    assertEquals(
        List.of("last autumn = 2024-09/2024-11"), times("They met last autumn.", WEDNESDAY));
    assertEquals(
        List.of("winter = -"), times("The premier cut the winter fuel payments.", WEDNESDAY));
  }

  @Test
  void aDurationIsNoInterval() {
    assertEquals(List.of("30-day = P30D"), times("Both sides want a 30-day ceasefire.", WEDNESDAY));
  }

  @Test
  void withoutADayOfPublicationWhatCountsFromItStaysOpen() {
    Reading reading =
        new TimeReader(new DataFiles())
            .read(SharedEngine.read("They met on Monday and will meet over the next two weeks."));
    assertEquals(
        List.of(Optional.empty(), Optional.empty()),
        reading.times().stream().map(time -> time.value()).toList());
  }

  @Test
  void theBoundsOfOneIntervalMayHangOnDifferentWords() {
    assertEquals(
        List.of("from October to March 2025 = 2024-10/2025-03"),
        times("The port was shut from October to March 2025.", WEDNESDAY));
  }

  private static List<String> times(String sentence, LocalDate published) {
    Reading reading =
        new TimeReader(new DataFiles()).read(SharedEngine.read(sentence, Optional.of(published)));
    return reading.times().stream()
        .map(time -> reading.words(time.span()) + " = " + time.value().orElse("-"))
        .toList();
  }
}
