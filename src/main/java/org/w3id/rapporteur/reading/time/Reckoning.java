package org.w3id.rapporteur.reading.time;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.time.temporal.IsoFields;
import java.time.temporal.TemporalAdjusters;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Reckons values of times from what their words mean.
 *
 * @param published without it only what needs no day to count from has a value
 */
record Reckoning(Optional<LocalDate> published) {
  /** How far from publication, in days, a date without year and tense may lie. */
  private static final int NEAR = 125;

  /** How far ahead what is said to come may lie: for more, people name the year. */
  private static final int AHEAD = 300;

  private static final int HOURS_A_DAY = 24;

  /** The value in ISO 8601; absent where the words leave it open. */
  Optional<String> value(Meaning meaning, Match match, TenseReader.Told clause) {
    return switch (meaning) {
      case NONE -> Optional.empty();
      case RANGE -> new Joining(match.times().get(0), match.times().get(1), clause.tense()).value();
      case SINCE -> match.times().get(0).value().flatMap(Reckoning::first).map(Days::since);
      case UNTIL -> match.times().get(0).value().flatMap(Reckoning::last).map(Days::until);
      case YEARS -> Optional.of(Days.iso("" + match.years().get(0), "" + match.years().get(1)));
      case DECADE -> match.year().map(year -> Days.iso("" + year, "" + (year + 9)));
      case LASTING -> lasting(match);
      case DAYS -> days(match, clause);
      case MONTH -> month(match, number(match, 0), clause).map(Object::toString);
      case AGO -> published.flatMap(day -> exact(day, -amount(match), unit(match)));
      case THIS -> published.flatMap(day -> exact(day, 0, unit(match)));
      case BEHIND -> published.map(day -> between(moved(day, -amount(match), unit(match)), day));
      case AHEAD ->
          published
              .filter(day -> clause.tense() != Tense.PAST)
              .map(day -> between(day, moved(day, amount(match), unit(match))));
      case WEEKDAY -> published.flatMap(day -> weekday(day, match, clause.tense()));
      case WEEKEND -> published.flatMap(day -> weekend(day, clause.tense()));
    };
  }

  private static String between(LocalDate first, LocalDate last) {
    return Days.iso(first.toString(), last.toString());
  }

  /** The first bound of a value as it is told; absent where it is open. */
  static Optional<String> first(String value) {
    String first = value.split("/", -1)[0];
    return Days.of(first).map(known -> first);
  }

  /** The last bound of a value as it is told; absent where it is open. */
  static Optional<String> last(String value) {
    String last = value.substring(value.indexOf('/') + 1);
    return Days.of(last).map(known -> last);
  }

  /** After how long words of this meaning mean the next such time. */
  static Optional<java.time.Period> cycle(Meaning meaning, Match match) {
    return switch (meaning) {
      case WEEKDAY -> Optional.of(java.time.Period.ofWeeks(1));
      case MONTH ->
          match.year().isPresent() ? Optional.empty() : Optional.of(java.time.Period.ofYears(1));
      case RANGE,
          YEARS,
          DAYS,
          SINCE,
          UNTIL,
          LASTING,
          AGO,
          AHEAD,
          BEHIND,
          THIS,
          WEEKEND,
          DECADE,
          NONE ->
          Optional.empty();
    };
  }

  private static Optional<String> lasting(Match match) {
    return match
        .times()
        .get(0)
        .period()
        .flatMap(Days::first)
        .map(day -> between(day, moved(day, amount(match), unit(match)).minusDays(1)));
  }

  private Optional<String> days(Match match, TenseReader.Told clause) {
    return month(match, number(match, 1), clause)
        .map(last -> LocalDate.parse(last))
        .filter(
            last -> match.numbers().get(0) <= last.getDayOfMonth() && match.numbers().get(0) > 0)
        .map(last -> between(last.withDayOfMonth(match.numbers().get(0)), last));
  }

  private static Optional<Integer> number(Match match, int place) {
    return match.numbers().stream().skip(place).findFirst();
  }

  /** The month, or the day of it, in the year that is told or else meant. */
  private Optional<String> month(Match match, Optional<Integer> day, TenseReader.Told clause) {
    int month = Integer.parseInt(match.listed().get("month"));
    if (match.year().isPresent()) {
      return dated(match.year().get(), month, day);
    }
    return published.flatMap(now -> {
      Stream<String> years =
          Stream.of(now.getYear() - 1, now.getYear(), now.getYear() + 1)
              .flatMap(year -> dated(year, month, day).stream());
      return meant(years, now, clause);
    });
  }

  private static Optional<String> dated(int year, int month, Optional<Integer> day) {
    YearMonth known = YearMonth.of(year, month);
    return day.isEmpty()
        ? Optional.of(known.toString())
        : day.filter(known::isValidDay).map(number -> known.atDay(number).toString());
  }

  private static Optional<String> meant(
      Stream<String> values, LocalDate now, TenseReader.Told clause) {
    Comparator<String> nearest = Comparator.comparingLong(value -> distance(value, now));
    boolean isPast = clause.tense() == Tense.PAST;
    if (clause.isDirect() && (isPast || clause.tense() == Tense.FUTURE)) {
      return values
          .filter(
              value -> isPast ? !first(value, now).isAfter(now) : !last(value, now).isBefore(now))
          .min(nearest)
          .filter(value -> isPast || distance(value, now) <= AHEAD);
    }
    return values.min(nearest).filter(value -> distance(value, now) <= NEAR);
  }

  private static LocalDate first(String value, LocalDate otherwise) {
    return Days.of(value).flatMap(Days::first).orElse(otherwise);
  }

  private static LocalDate last(String value, LocalDate otherwise) {
    return Days.of(value).flatMap(Days::last).orElse(otherwise);
  }

  private static long distance(String value, LocalDate now) {
    if (first(value, now).isAfter(now)) {
      return ChronoUnit.DAYS.between(now, first(value, now));
    }
    return Math.max(0, ChronoUnit.DAYS.between(last(value, now), now));
  }

  private static ChronoUnit unit(Match match) {
    return ChronoUnit.valueOf(match.listed().get("unit"));
  }

  private static int amount(Match match) {
    return number(match, 0).orElse(1);
  }

  private static LocalDate moved(LocalDate day, int amount, ChronoUnit unit) {
    return unit == ChronoUnit.HOURS
        ? day.plusDays(
            (Math.abs(amount) + HOURS_A_DAY - 1) / HOURS_A_DAY * (long) Integer.signum(amount))
        : day.plus(amount, unit);
  }

  /** So many units away, as exact as the unit; absent for hours and decades. */
  private static Optional<String> exact(LocalDate from, int amount, ChronoUnit unit) {
    if (unit == ChronoUnit.HOURS || unit == ChronoUnit.DECADES) {
      return Optional.empty();
    }
    LocalDate day = from.plus(amount, unit);
    return Optional.of(
        switch (unit) {
          case DAYS -> day.toString();
          case WEEKS ->
              "%d-W%02d"
                  .formatted(
                      day.get(IsoFields.WEEK_BASED_YEAR),
                      day.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR));
          case MONTHS -> YearMonth.from(day).toString();
          default -> Integer.toString(day.getYear());
        });
  }

  private static Optional<String> weekday(LocalDate now, Match match, Tense tense) {
    DayOfWeek day = DayOfWeek.of(Integer.parseInt(match.listed().get("weekday")));
    return switch (tense) {
      case PAST -> Optional.of(now.with(TemporalAdjusters.previousOrSame(day)).toString());
      case PRESENT, FUTURE -> Optional.of(now.with(TemporalAdjusters.nextOrSame(day)).toString());
      case OPEN -> Optional.empty();
    };
  }

  private static Optional<String> weekend(LocalDate now, Tense tense) {
    return switch (tense) {
      case PAST -> {
        LocalDate saturday = now.with(TemporalAdjusters.previousOrSame(DayOfWeek.SATURDAY));
        yield Optional.of(between(saturday, saturday.plusDays(1)));
      }
      case PRESENT, FUTURE -> {
        LocalDate sunday = now.with(TemporalAdjusters.nextOrSame(DayOfWeek.SUNDAY));
        yield Optional.of(between(sunday.minusDays(1), sunday));
      }
      case OPEN -> Optional.empty();
    };
  }
}
