package org.w3id.rapporteur.reading.time;

import java.time.LocalDate;
import java.time.Period;
import java.time.YearMonth;
import java.util.Optional;

/**
 * Two times as the bounds of one interval. In "from October to March 2025" what stands without its
 * year is the nearest that fits the other.
 *
 * @param tense of the clause, for where both could move
 */
record Joining(Told from, Told to, Tense tense) {
  private static final int MONTH_LENGTH = "yyyy-mm".length();

  /** The interval; absent where a bound is unknown or the first lies after the last. */
  Optional<String> value() {
    return from.value()
        .flatMap(Reckoning::first)
        .flatMap(first -> to.value().flatMap(Reckoning::last).map(last -> value(first, last)))
        .filter(value -> Days.of(value).isPresent());
  }

  private String value(String first, String last) {
    boolean isFirstFree = from.cycle().isPresent();
    boolean isLastFree = to.cycle().isPresent();
    if (isFirstFree && (!isLastFree || (tense == Tense.PAST && isAfter(first, last)))) {
      return joined(before(first, last, from.cycle().get()), last);
    } else if (isLastFree && isAfter(first, last)) {
      return joined(first, after(first, last, to.cycle().get()));
    }
    return joined(first, last);
  }

  private static String joined(String first, String last) {
    return Days.iso(first, last);
  }

  /** The latest of the same name that lies not after {@code last}. */
  private static String before(String first, String last, Period cycle) {
    String moved = first;
    while (isAfter(moved, last)) {
      moved = moved(moved, cycle.negated());
    }
    while (!isAfter(moved(moved, cycle), last)) {
      moved = moved(moved, cycle);
    }
    return moved;
  }

  /** The earliest of the same name that lies not before {@code first}. */
  private static String after(String first, String last, Period cycle) {
    String moved = last;
    while (isAfter(first, moved)) {
      moved = moved(moved, cycle);
    }
    return moved;
  }

  private static String moved(String value, Period cycle) {
    return value.length() == MONTH_LENGTH
        ? YearMonth.parse(value).plus(cycle).toString()
        : LocalDate.parse(value).plus(cycle).toString();
  }

  private static boolean isAfter(String first, String last) {
    return Days.of(joined(first, last)).isEmpty();
  }
}
