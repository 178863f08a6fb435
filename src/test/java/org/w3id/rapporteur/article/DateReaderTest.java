package org.w3id.rapporteur.article;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DateReaderTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "2025-05-03",
        "2025-05-03T23:59:59-11:00",
        "20250503",
        "2025/5/3",
        "May 3, 2025",
        "Updated: Sat, 3rd May 2025 at noon",
        "03 MAY 2025",
        "Sat, 03 May 2025 10:00:00 GMT",
        "03.05.2025 17:30",
        "Submitted by webmaster on Sat, 05/03/2025 - 14:22",
        "Saturday 3/5/2025",
      })
  void datesOfManyFormsGiveTheirDay(String words) {
    assertEquals(Optional.of(LocalDate.of(2025, 5, 3)), DateReader.day(words));
  }

  @ParameterizedTest
  @ValueSource(strings = {"Sept. 13, 2025", "13 Sept 2025", "9/13/2025", "13/9/2025", "13.09.2025"})
  void aMonthMayBeCutAndTheNumberThatIsNoMonthIsTheDay(String words) {
    assertEquals(Optional.of(LocalDate.of(2025, 9, 13)), DateReader.day(words));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "Mon, 3/4/2025",
        "version 1.5.2.2025",
        "3/4/2025",
        "yesterday",
        "2025-13-40",
        "May 2025",
        "Room 12 2025"
      })
  void whatIsNoCertainDayIsNone(String words) {
    assertEquals(Optional.empty(), DateReader.day(words));
  }

  @Test
  void aLongTextIsNotSearchedWhole() {
    assertEquals(Optional.empty(), DateReader.day("x ".repeat(200_000) + "2025-05-03"));
  }
}
