package org.w3id.rapporteur.article;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Month;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The day in a date as documents write it; the day is the one of the writer's own clock. */
final class DateReader {
  private static final Pattern ISO =
      Pattern.compile("(?<!\\d)(\\d{4})[-/](\\d{1,2})[-/](\\d{1,2})(?!\\d)");
  private static final Pattern COMPACT =
      Pattern.compile("^(\\d{4})(\\d{2})(\\d{2})(?:T?\\d{4,6}Z?)?$");
  private static final Pattern DAY_FIRST =
      Pattern.compile(
          "(?<!\\d)(\\d{1,2})(?:st|nd|rd|th)?[ -](\\p{L}{3,9})\\.?,?[ -](\\d{4})(?!\\d)");
  private static final Pattern MONTH_FIRST =
      Pattern.compile("(?U)\\b(\\p{L}{3,9})\\.? (\\d{1,2})(?:st|nd|rd|th)?,? (\\d{4})(?!\\d)");

  /** Weekday, if any, and three numbers, the last of them the year. */
  private static final Pattern SHORTENED =
      Pattern.compile(
          "(?:(?<weekday>\\p{Lu}\\p{Ll}{2})\\p{Ll}{0,6}\\.?,? )?"
              + "(?<![\\d.])(\\d{1,2})([./])(\\d{1,2})\\3(\\d{4})(?![\\d.]\\d|\\d)");

  /** Month, day and the year's last two digits: only where the day is no month, so nothing else. */
  private static final Pattern SHORT_YEAR =
      Pattern.compile(
          "(?<![\\d./])(0?[1-9]|1[0-2])([./])(1[3-9]|2\\d|3[01])\\2(\\d\\d)(?![\\d./]\\d|\\d)");

  private DateReader() {}

  /** The day that {@code words} give, or nothing: no day is guessed, and 3/4/2025 is none. */
  static Optional<LocalDate> day(String words) {
    String line = words.length() > 200 ? words.substring(0, 200) : words;
    return numbers(ISO.matcher(line))
        .or(() -> numbers(COMPACT.matcher(line.strip())))
        .or(() -> named(DAY_FIRST.matcher(line), 1, 2))
        .or(() -> named(MONTH_FIRST.matcher(line), 2, 1))
        .or(() -> shortened(SHORTENED.matcher(line)))
        .or(() -> ofShortYear(SHORT_YEAR.matcher(line)));
  }

  private static Optional<LocalDate> ofShortYear(Matcher matcher) {
    return matcher.find()
        ? day(
            "%s-%s-%s"
                .formatted(
                    (Integer.parseInt(matcher.group(4)) < 70 ? "20" : "19") + matcher.group(4),
                    matcher.group(1),
                    matcher.group(3)))
        : Optional.empty();
  }

  private static Optional<LocalDate> numbers(Matcher matcher) {
    return matcher.find() ? date(matcher, 1, 2, 3) : Optional.empty();
  }

  /** Dots stand in dates whose day comes first; with slashes either may, unless one is no month. */
  private static Optional<LocalDate> shortened(Matcher matcher) {
    if (!matcher.find()) {
      return Optional.empty();
    }
    Optional<LocalDate> dayFirst = date(matcher, 5, 4, 2);
    Optional<LocalDate> monthFirst = date(matcher, 5, 2, 4);
    if (".".equals(matcher.group(3)) || monthFirst.isEmpty() || dayFirst.equals(monthFirst)) {
      return dayFirst;
    }
    return dayFirst.isEmpty() ? monthFirst : onWeekday(matcher, List.of(dayFirst, monthFirst));
  }

  /** The one of the days that falls on the day of the week that stands before them. */
  private static Optional<LocalDate> onWeekday(Matcher matcher, List<Optional<LocalDate>> days) {
    String before = matcher.group("weekday");
    return before == null
        ? Optional.empty()
        : days.stream()
            .flatMap(Optional::stream)
            .filter(day -> day.getDayOfWeek().name().startsWith(before.toUpperCase(Locale.ROOT)))
            .findFirst();
  }

  private static Optional<LocalDate> date(Matcher matcher, int year, int month, int day) {
    try {
      return Optional.of(
          LocalDate.of(
              Integer.parseInt(matcher.group(year)),
              Integer.parseInt(matcher.group(month)),
              Integer.parseInt(matcher.group(day))));
    } catch (DateTimeException noDay) {
      return Optional.empty();
    }
  }

  private static Optional<LocalDate> named(Matcher matcher, int day, int month) {
    while (matcher.find()) {
      Optional<LocalDate> found =
          parsed(matcher.group(day), matcher.group(month), matcher.group(3));
      if (found.isPresent()) {
        return found;
      }
    }
    return Optional.empty();
  }

  /** A month may be cut after three letters or four, as in Sept. */
  private static Optional<LocalDate> parsed(String day, String month, String year) {
    try {
      return Stream.of(Month.values())
          .filter(m -> m.name().startsWith(month.toUpperCase(Locale.ROOT)))
          .findFirst()
          .map(m -> LocalDate.of(Integer.parseInt(year), m, Integer.parseInt(day)));
    } catch (DateTimeException noDay) {
      return Optional.empty();
    }
  }
}
