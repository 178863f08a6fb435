package org.w3id.rapporteur.reading.time;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.IsoFields;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Days in a row, as far as they are known: a bound that is absent is not known, and a bound that is
 * told by its month or year alone lies as far out as it may.
 *
 * @param first the first day that may belong to it
 * @param last the last such day, included
 */
public record Days(Optional<LocalDate> first, Optional<LocalDate> last) {
  private static final String OPEN = "..";
  private static final Pattern PART =
      Pattern.compile("(\\d{4})(?:-(\\d{2})(?:-(\\d{2})(?:T.*)?)?|-W(\\d{2})(-WE)?|-Q(\\d))?");
  private static final int DAYS_TO_SATURDAY = 5;

  public Days {
    if (first.isEmpty() && last.isEmpty()) {
      throw new IllegalArgumentException("Days without any bound");
    }
    if (isAfter(first, last)) {
      throw new IllegalArgumentException(first + " is after " + last);
    }
  }

  /** Both days included. */
  public static Days of(LocalDate first, LocalDate last) {
    return new Days(Optional.of(first), Optional.of(last));
  }

  /**
   * The days that a value of ISO 8601 names: a day, month, year, week or quarter, or two of them
   * with a slash between, of which one may be {@code ..} for unknown; absent for anything else.
   */
  public static Optional<Days> of(String iso8601) {
    String[] ends = iso8601.split("/", -1);
    try {
      return switch (ends.length) {
        case 1 -> part(iso8601);
        case 2 -> between(ends[0], ends[1]);
        default -> Optional.empty();
      };
    } catch (DateTimeException noSuchDay) {
      return Optional.empty();
    }
  }

  private static Optional<Days> between(String from, String to) {
    Optional<LocalDate> first = part(from).flatMap(Days::first);
    Optional<LocalDate> last = part(to).flatMap(Days::last);
    boolean isKnown =
        (first.isPresent() || from.equals(OPEN)) && (last.isPresent() || to.equals(OPEN));
    boolean isAny = first.isPresent() || last.isPresent();
    return isKnown && isAny && !isAfter(first, last)
        ? Optional.of(new Days(first, last))
        : Optional.empty();
  }

  private static boolean isAfter(Optional<LocalDate> first, Optional<LocalDate> last) {
    return first.isPresent() && last.isPresent() && first.get().isAfter(last.get());
  }

  private static Optional<Days> part(String iso) {
    Matcher parts = PART.matcher(iso);
    if (!parts.matches()) {
      return Optional.empty();
    }
    int year = Integer.parseInt(parts.group(1));
    if (parts.group(3) != null) {
      LocalDate day = LocalDate.parse(iso.substring(0, "yyyy-mm-dd".length()));
      return Optional.of(of(day, day));
    } else if (parts.group(2) != null) {
      YearMonth month = YearMonth.of(year, Integer.parseInt(parts.group(2)));
      return Optional.of(of(month.atDay(1), month.atEndOfMonth()));
    } else if (parts.group(4) != null) {
      return Optional.of(
          week(year, Integer.parseInt(parts.group(4)), parts.group(5) == null ? 0 : 1));
    } else if (parts.group(6) != null) {
      int end = 3 * Integer.parseInt(parts.group(6));
      return Optional.of(
          of(LocalDate.of(year, end - 2, 1), YearMonth.of(year, end).atEndOfMonth()));
    }
    return Optional.of(of(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31)));
  }

  private static Days week(int year, int week, int isWeekend) {
    LocalDate monday =
        LocalDate.of(year, 1, 4).with(IsoFields.WEEK_OF_WEEK_BASED_YEAR, week).with(day(1));
    return of(monday.plusDays((long) DAYS_TO_SATURDAY * isWeekend), monday.plusDays(6));
  }

  private static java.time.DayOfWeek day(int number) {
    return java.time.DayOfWeek.of(number);
  }

  /** The value of the days from {@code first} to {@code last}, each as exact as it was told. */
  static String iso(String first, String last) {
    return first.equals(last) ? first : first + "/" + last;
  }

  static String since(String first) {
    return first + "/" + OPEN;
  }

  static String until(String last) {
    return OPEN + "/" + last;
  }

  public boolean isDay() {
    return first.isPresent() && first.equals(last);
  }

  /** Whether both bounds are known. */
  public boolean isClosed() {
    return first.isPresent() && last.isPresent();
  }

  /** Whether some day may belong to both. */
  public boolean overlaps(Days other) {
    return !isAfter(first, other.last) && !isAfter(other.first, last);
  }

  /** Whether each day of {@code other} belongs to this. */
  public boolean covers(Days other) {
    boolean from = first.isEmpty() || (other.first.isPresent() && !isAfter(first, other.first));
    boolean to = last.isEmpty() || (other.last.isPresent() && !isAfter(other.last, last));
    return from && to;
  }
}
