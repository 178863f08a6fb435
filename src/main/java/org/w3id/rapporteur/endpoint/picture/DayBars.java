package org.w3id.rapporteur.endpoint.picture;

import static org.w3id.rapporteur.endpoint.html.Html.all;
import static org.w3id.rapporteur.endpoint.html.Html.element;
import static org.w3id.rapporteur.endpoint.html.Html.styled;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.w3id.rapporteur.endpoint.html.Html;

/**
 * How much there is of each day, as bars; of each month or year where days would be too many. For
 * those of whom there is so much that marks could not be told apart.
 */
public final class DayBars {
  private static final int MOST_BARS = 62;
  private static final int TOP = 18;
  private static final int TALLEST = 72;
  private static final double WIDEST = 7;

  /** Of the whole width, in percent. */
  private static final double NARROW = 70;

  private final TreeMap<LocalDate, Bar> bars = new TreeMap<>();
  private final Step step;

  /** What a bar stands for. */
  private enum Step {
    DAY(ChronoUnit.DAYS, "d MMMM uuuu"),
    MONTH(ChronoUnit.MONTHS, "MMMM uuuu"),
    YEAR(ChronoUnit.YEARS, "uuuu");

    private final ChronoUnit unit;
    private final DateTimeFormatter name;

    Step(ChronoUnit unit, String pattern) {
      this.unit = unit;
      this.name = DateTimeFormatter.ofPattern(pattern, Locale.ENGLISH);
    }

    LocalDate first(LocalDate day) {
      return switch (this) {
        case DAY -> day;
        case MONTH -> day.withDayOfMonth(1);
        case YEAR -> day.withDayOfYear(1);
      };
    }

    /** How many there are from the one with the first day to the one with the last. */
    long between(LocalDate first, LocalDate last) {
      return unit.between(first(first), first(last)) + 1;
    }

    static Step over(LocalDate first, LocalDate last) {
      if (DAY.between(first, last) <= MOST_BARS) {
        return DAY;
      }
      return MONTH.between(first, last) <= MOST_BARS ? MONTH : YEAR;
    }
  }

  /**
   * @param name of the day, month or year
   * @param href where the first of it is shown
   */
  private record Bar(String name, int count, String href) {
    Bar with(int more) {
      return new Bar(name, count + more, href);
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
    List<LocalDate> days = counts.stream().map(Count::day).toList();
    this.step = days.isEmpty() ? Step.DAY : Step.over(Collections.min(days), Collections.max(days));
    for (Count it : counts) {
      LocalDate first = step.first(it.day());
      Bar bar = new Bar(step.name.format(first), it.count(), it.href());
      bars.merge(first, bar, (latest, earlier) -> latest.with(earlier.count()));
    }
  }

  /** Whether there is something to see. */
  public boolean isWorthwhile() {
    return bars.size() > 1;
  }

  private long places() {
    return step.between(bars.firstKey(), bars.lastKey());
  }

  private double place(LocalDate day) {
    return step.between(bars.firstKey(), day) - 1;
  }

  /** The picture; each bar leads to its part of the list. */
  public Html draw(String title) {
    int most = bars.values().stream().mapToInt(Bar::count).max().orElse(1);
    double wide = Math.min(WIDEST, 100.0 / places());
    List<Html> drawn = new ArrayList<>();
    for (Map.Entry<LocalDate, Bar> entry : bars.entrySet()) {
      drawn.add(bar(entry.getValue(), place(entry.getKey()) * wide, wide * 0.8, most));
    }
    drawn.add(floor(wide * places()));
    drawn.addAll(labels(wide * places()));
    return styled("svg", "picture bars", all(drawn))
        .with("width", "100%")
        .with("height", String.valueOf(TOP + TALLEST + 24))
        .with("role", "group")
        .with("aria-label", title);
  }

  private static Html bar(Bar bar, double at, double width, int most) {
    double tall = Math.max(3, (double) TALLEST * bar.count() / most);
    String note = bar.name() + ": " + bar.count();
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

  /** First and last under their bars, or both in one where two would not fit on a phone. */
  private List<Html> labels(double end) {
    String first = step.name.format(bars.firstKey());
    String last = step.name.format(bars.lastKey());
    return end < NARROW
        ? List.of(label(first + " – " + last, 0, "start"))
        : List.of(label(first, 0, "start"), label(last, end, "end"));
  }

  private static Html label(String words, double at, String anchor) {
    return styled("text", "tick", words)
        .with("x", percent(at))
        .with("y", String.valueOf(TOP + TALLEST + 18))
        .with("text-anchor", anchor);
  }

  private static String percent(double share) {
    return String.format(Locale.ROOT, "%.2f%%", share);
  }
}
