package org.w3id.rapporteur.entity;

import java.time.LocalDate;
import java.util.Optional;

/**
 * An office held for a time.
 *
 * @param of key of the state or body
 * @param role class of the office
 * @param end the day on which it ended; absent where no source says so
 * @param seen the last day on which a source shows the holder in office
 */
record Tenure(
    String office,
    String of,
    String role,
    Optional<LocalDate> start,
    Optional<LocalDate> end,
    Optional<LocalDate> seen) {
  /** For how long after the last sight a holder is still taken to be in office. */
  private static final int TRUSTED_MONTHS = 9;

  boolean endedBefore(LocalDate day) {
    return end.filter(day::isAfter).isPresent();
  }

  /** Whether the office is known to be held on {@code day}. */
  boolean isHeldOn(LocalDate day) {
    if (start.isEmpty() || day.isBefore(start.get())) {
      return false;
    }
    return end.map(day::isBefore)
        .orElseGet(
            () -> seen.filter(last -> !day.isAfter(last.plusMonths(TRUSTED_MONTHS))).isPresent());
  }
}
