package org.w3id.rapporteur.article;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

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
  private static final List<DateTimeFormatter> NAMED_MONTHS =
      List.of(named("d MMMM uuuu"), named("d MMM uuuu"));

  private DateReader() {}

  /** The day that {@code words} give, or nothing: no day is guessed, and 3/4/2025 is none. */
  static Optional<LocalDate> day(String words) {
    String line = words.length() > 200 ? words.substring(0, 200) : words;
    return numbers(ISO.matcher(line))
        .or(() -> numbers(COMPACT.matcher(line.strip())))
        .or(() -> named(DAY_FIRST.matcher(line), 1, 2))
        .or(() -> named(MONTH_FIRST.matcher(line), 2, 1));
  }

  private static Optional<LocalDate> numbers(Matcher matcher) {
    if (!matcher.find()) {
      return Optional.empty();
    }
    try {
      return Optional.of(
          LocalDate.of(
              Integer.parseInt(matcher.group(1)),
              Integer.parseInt(matcher.group(2)),
              Integer.parseInt(matcher.group(3))));
    } catch (DateTimeException noDay) {
      return Optional.empty();
    }
  }

  private static Optional<LocalDate> named(Matcher matcher, int day, int month) {
    while (matcher.find()) {
      String words = matcher.group(day) + " " + matcher.group(month) + " " + matcher.group(3);
      Optional<LocalDate> found =
          NAMED_MONTHS.stream().flatMap(format -> parsed(words, format).stream()).findFirst();
      if (found.isPresent()) {
        return found;
      }
    }
    return Optional.empty();
  }

  private static Optional<LocalDate> parsed(String words, DateTimeFormatter format) {
    try {
      return Optional.of(LocalDate.parse(words, format));
    } catch (DateTimeException otherFormat) {
      return Optional.empty();
    }
  }

  private static DateTimeFormatter named(String pattern) {
    return new DateTimeFormatterBuilder()
        .parseCaseInsensitive()
        .appendPattern(pattern)
        .toFormatter(Locale.ENGLISH);
  }
}
