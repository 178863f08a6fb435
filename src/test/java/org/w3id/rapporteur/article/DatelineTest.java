package org.w3id.rapporteur.article;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The day with which an agency begins its report. */
class DatelineTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "OSLO, June 3, 2025 (The agency) - The envoy spoke.",
        "Talks in Oslo\n\nOSLO, Norway, June 3, 2025 -- The envoy spoke.",
        "Talks in Oslo\nBy our reporter\nOSLO, 3 June 2025 (AP) — The envoy spoke.",
        "NEW YORK, Jun. 3 2025 – The envoy spoke."
      })
  void itsDayIsThatOfPublication(String body) {
    assertEquals(
        Optional.of(LocalDate.of(2025, 6, 3)), Dateline.day(body).flatMap(DateReader::day));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "OSLO, June 3 (The agency) - The envoy spoke.",
        "The envoy spoke on June 3, 2025 - in Oslo.",
        "The envoy met OSLO, June 3, 2025 - and spoke.",
        "OSLO, June 3, 2025 was the day."
      })
  void aDayWithoutItsYearOrWithinASentenceIsNone(String body) {
    assertEquals(Optional.empty(), Dateline.day(body));
  }

  @Test
  void farDownItIsNone() {
    assertEquals(Optional.empty(), Dateline.day("x\n".repeat(400) + "OSLO, June 3, 2025 - He."));
  }
}
