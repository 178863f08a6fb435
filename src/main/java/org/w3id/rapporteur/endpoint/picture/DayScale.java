package org.w3id.rapporteur.endpoint.picture;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Locale;

/**
 * Days along the width of a picture.
 *
 * @param first the day at {@code left}
 * @param last the day at {@code right}
 * @param left in percent of the width
 * @param right in percent of the width
 */
record DayScale(LocalDate first, LocalDate last, double left, double right) {
  private static final int MOST_TICKS = 5;
  private static final int[] MONTHS = {1, 2, 3, 6, 12, 24, 60, 120, 240, 600};
  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("d MMM uuuu", Locale.ENGLISH);
  private static final DateTimeFormatter MONTH =
      DateTimeFormatter.ofPattern("MMM uuuu", Locale.ENGLISH);

  /** A day with its place and what is written there. */
  record Tick(double at, String label) {}

  static DayScale over(Collection<LocalDate> days, double left, double right) {
    return new DayScale(Collections.min(days), Collections.max(days), left, right);
  }

  /** Where a day lies, in percent of the width; a single day lies in the middle. */
  double at(LocalDate day) {
    long whole = ChronoUnit.DAYS.between(first, last);
    double share = whole == 0 ? 0.5 : (double) ChronoUnit.DAYS.between(first, day) / whole;
    return left + share * (right - left);
  }

  /** Both ends of a short time; the beginnings of months or years in a long one. */
  List<Tick> ticks() {
    if (first.equals(last)) {
      return List.of(tick(first));
    }
    List<Tick> months = first.plusDays(75).isBefore(last) ? months() : List.of();
    return months.size() > 1 ? months : List.of(tick(first), tick(last));
  }

  private Tick tick(LocalDate day) {
    return new Tick(at(day), DAY.format(day));
  }

  private List<Tick> months() {
    long whole = ChronoUnit.MONTHS.between(YearMonth.from(first), YearMonth.from(last));
    int step = MONTHS[MONTHS.length - 1];
    for (int i = MONTHS.length - 1; i >= 0 && whole / MONTHS[i] < MOST_TICKS; i--) {
      step = MONTHS[i];
    }
    List<Tick> ticks = new ArrayList<>();
    YearMonth month = YearMonth.of(first.getYear(), 1);
    for (; !month.atDay(1).isAfter(last); month = month.plusMonths(step)) {
      if (!month.atDay(1).isBefore(first)) {
        String label = step < 12 ? MONTH.format(month) : String.valueOf(month.getYear());
        ticks.add(new Tick(at(month.atDay(1)), label));
      }
    }
    return ticks;
  }
}
