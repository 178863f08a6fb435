package org.w3id.rapporteur.reading.time;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class DaysTest {

  @Test
  void monthsWeeksQuartersAndYearsReachFromTheirFirstToTheirLastDay() {
    assertEquals(days("2024-02-01", "2024-02-29"), Days.of("2024-02"));
    assertEquals(days("2025-05-12", "2025-05-18"), Days.of("2025-W20"));
    assertEquals(days("2024-12-30", "2025-01-05"), Days.of("2025-W01"));
    assertEquals(days("2025-05-24", "2025-05-25"), Days.of("2025-W21-WE"));
    assertEquals(days("2025-04-01", "2025-06-30"), Days.of("2025-Q2"));
    assertEquals(days("2025-01-01", "2025-12-31"), Days.of("2025"));
    assertEquals(days("2025-05-09", "2025-05-09"), Days.of("2025-05-09T10:00"));
  }

  @Test
  void anIntervalReachesAsFarAsItsBoundsMay() {
    assertEquals(days("2024-10-01", "2025-03-31"), Days.of("2024-10/2025-03"));
    assertEquals(
        Optional.of(new Days(Optional.empty(), Optional.of(LocalDate.of(2025, 6, 30)))),
        Days.of("../2025-06"));
  }

  @Test
  void whatNamesNoDaysIsNone() {
    for (String value :
        List.of(
            "P30D",
            "",
            "..",
            "../..",
            "2025-13",
            "2025-02-30",
            "2025-W60",
            "2025-06/2025-05",
            "2025/2026/2027",
            "2025-FA",
            "/2025",
            "99999")) {
      assertEquals(Optional.empty(), Days.of(value), value);
    }
  }

  @Test
  void aDayInAMonthMayBeThatMonth() {
    Days may = Days.of("2025-05").orElseThrow();
    Days ninth = Days.of("2025-05-09").orElseThrow();
    assertTrue(may.overlaps(ninth) && ninth.overlaps(may));
    assertFalse(may.overlaps(Days.of("2025-06-01/..").orElseThrow()));
    assertTrue(Days.of("../2025-05-01").orElseThrow().overlaps(may));
  }

  private static Optional<Days> days(String first, String last) {
    return Optional.of(Days.of(LocalDate.parse(first), LocalDate.parse(last)));
  }
}
