package org.w3id.rapporteur.entity;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import org.w3id.rapporteur.lexicon.Table;

/** Reads dates that may lack day or month. */
final class PartialDate {
  private static final String MISSING = "-01-01";

  private PartialDate() {}

  /** The first day that the cell allows: 2017 gives 2017-01-01. */
  static Optional<LocalDate> first(Table.Row row, String column) {
    return row.optional(column).map(cell -> parse(row, cell));
  }

  private static LocalDate parse(Table.Row row, String cell) {
    int missingFrom = Math.min(MISSING.length(), Math.max(0, cell.length() - 4));
    try {
      return LocalDate.parse(cell + MISSING.substring(missingFrom));
    } catch (DateTimeException fault) {
      throw row.fault("no date '" + cell + "'; expected 2025, 2025-08 or 2025-08-15", "data-value");
    }
  }
}
