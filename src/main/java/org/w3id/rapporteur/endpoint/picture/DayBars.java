package org.w3id.rapporteur.endpoint.picture;

import static org.w3id.rapporteur.endpoint.html.Html.all;
import static org.w3id.rapporteur.endpoint.html.Html.element;
import static org.w3id.rapporteur.endpoint.html.Html.styled;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.w3id.rapporteur.endpoint.html.Html;

/**
 * How much there is of each day, as bars; of each month where days would be too many. For whom
 * hundreds of marks could not be told apart.
 */
public final class DayBars {
  private static final int MOST_DAYS = 62;
  private static final int MOST_MONTHS = 120;
  private static final int TOP = 18;
  private static final int TALLEST = 72;
  private static final double WIDEST = 7;
  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.ENGLISH);
  private static final DateTimeFormatter MONTH =
      DateTimeFormatter.ofPattern("MMMM uuuu", Locale.ENGLISH);

  private final TreeMap<LocalDate, Bar> bars = new TreeMap<>();
  private final boolean isByDay;

  /**
   * @param name of the day or month
   * @param href where the first of it is shown
   */
  private record Bar(String name, int count, String href) {
    Bar with(Bar other) {
      return new Bar(name, count + other.count, other.href);
    }
  }

  /**
   * What there is of one day.
   *
   * @param href where the first of it is shown
   */
  public record Count(LocalDate day, int count, String href) {}

  /**
   * @param counts the latest day first, as the list to which they lead
   */
  public DayBars(List<Count> counts) {
    TreeMap<LocalDate, Bar> days = new TreeMap<>();
    counts.forEach(it -> days.put(it.day(), new Bar(DAY.format(it.day()), it.count(), it.href())));
    this.isByDay =
        days.isEmpty() || ChronoUnit.DAYS.between(days.firstKey(), days.lastKey()) < MOST_DAYS;
    days.forEach((day, bar) -> {
      LocalDate key = isByDay ? day : day.withDayOfMonth(1);
      bars.merge(
          key, isByDay ? bar : new Bar(MONTH.format(key), bar.count(), bar.href()), Bar::with);
    });
  }

  /** Whether there is something to see. */
  public boolean isWorthwhile() {
    return bars.size() > 1 && places() <= MOST_MONTHS;
  }

  private long places() {
    return isByDay
        ? ChronoUnit.DAYS.between(bars.firstKey(), bars.lastKey()) + 1
        : ChronoUnit.MONTHS.between(YearMonth.from(bars.firstKey()), YearMonth.from(bars.lastKey()))
            + 1;
  }

  private double place(LocalDate day) {
    return isByDay
        ? ChronoUnit.DAYS.between(bars.firstKey(), day)
        : ChronoUnit.MONTHS.between(YearMonth.from(bars.firstKey()), YearMonth.from(day));
  }

  /** The picture; each bar leads to its part of the list. */
  public Html draw(String title) {
    int most = bars.values().stream().mapToInt(Bar::count).max().orElse(1);
    double step = Math.min(WIDEST, 100.0 / places());
    List<Html> drawn = new ArrayList<>();
    for (Map.Entry<LocalDate, Bar> entry : bars.entrySet()) {
      drawn.add(bar(entry.getValue(), place(entry.getKey()) * step, step * 0.8, most));
    }
    drawn.add(floor(step * places()));
    drawn.add(label(bars.firstEntry(), 0, "start"));
    drawn.add(label(bars.lastEntry(), step * places(), "end"));
    return styled("svg", "picture bars", all(drawn))
        .with("width", "100%")
        .with("height", String.valueOf(TOP + TALLEST + 24))
        .with("role", "group")
        .with("aria-label", title);
  }

  private static Html bar(Bar bar, double at, double width, int most) {
    double tall = Math.max(3, (double) TALLEST * bar.count() / most);
    String note = bar.count() + " on " + bar.name();
    return styled(
            "a",
            "bar",
            element("title", note),
            rectangle("touch", at, width, TOP + TALLEST).with("y", "0"),
            rectangle("count", at, width, tall)
                .with("y", String.format(Locale.ROOT, "%.1f", TOP + TALLEST - tall)),
            bar.count() == most
                ? styled("text", "tick", String.valueOf(bar.count()))
                    .with("x", percent(at))
                    .with("y", String.valueOf(TOP - 5))
                : Html.NONE)
        .with("href", bar.href())
        .with("aria-label", note);
  }

  private static Html.Element rectangle(String style, double at, double width, double height) {
    return styled("rect", style)
        .with("x", percent(at))
        .with("width", percent(width))
        .with("height", String.format(Locale.ROOT, "%.1f", height));
  }

  private static Html floor(double end) {
    String y = String.valueOf(TOP + TALLEST);
    return styled("line", "floor")
        .with("x1", "0")
        .with("x2", percent(end))
        .with("y1", y)
        .with("y2", y);
  }

  private static Html label(Map.Entry<LocalDate, Bar> of, double at, String anchor) {
    return styled("text", "tick", of.getValue().name())
        .with("x", percent(at))
        .with("y", String.valueOf(TOP + TALLEST + 18))
        .with("text-anchor", anchor);
  }

  private static String percent(double share) {
    return String.format(Locale.ROOT, "%.2f%%", share);
  }
}
