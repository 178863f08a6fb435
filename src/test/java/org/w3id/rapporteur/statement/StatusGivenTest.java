package org.w3id.rapporteur.statement;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A demand for talks is no report that they were held. */
class StatusGivenTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Turkey demanded talks with Russia. | Sought",
        "Turkey proposed talks with Russia. | Proposed",
        "Turkey promised to hold talks with Russia. | Planned",
        "Turkey agreed to talks with Russia. | Agreed",
        "Turkey rejected talks with Russia. | RuledOut",
        "Turkey ruled out talks with Russia. | RuledOut",
        "Turkey said that talks with Russia were held in May. | Held",
        "Turkey said that talks with Russia were planned. | Planned",
        "Turkey said that the talks with Russia had been cancelled. | Cancelled",
        "Turkey denied that talks with Russia were planned. | -",
        "Turkey played down talks with Russia. | -",
        "Turkey doubted that talks with Russia were planned. | -",
        "Turkey said that the bridge was shut. | -",
        // Only matters have a status.
        "Turkey voiced concern about shortages. | -",
        "Turkey played down the differences. | -",
      })
  void status(String text, String status) {
    assertEquals(
        status,
        SharedStatements.of(text).stream()
            .flatMap(said -> said.statusGiven().stream())
            .findFirst()
            .orElse("-"));
  }
}
