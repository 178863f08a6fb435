package org.w3id.rapporteur.endpoint.picture;

import static org.w3id.rapporteur.endpoint.html.Html.all;
import static org.w3id.rapporteur.endpoint.html.Html.element;
import static org.w3id.rapporteur.endpoint.html.Html.styled;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.w3id.rapporteur.endpoint.html.Html;

/**
 * Statements as marks along time, one lane for each kind of them. A filled mark says yes, a cross
 * says no, a ring doubts; each leads to its statement.
 *
 * <p>Places along the time are in percent and all else in pixels, so that the picture is as wide as
 * the screen and its letters keep their size.
 */
public final class Timeline {
  private static final int LANE_HEAD = 30;
  private static final int ROW = 24;
  private static final int FOOT = 26;

  /** Marks of one time that stand one under another; further ones are only counted. */
  private static final int MOST_ROWS = 8;

  /** Marks closer than this, in percent of the width, would overlap on a phone. */
  private static final double APART = 7;

  private final List<Mark> marks;
  private final Optional<DayScale> scale;

  /**
   * One statement.
   *
   * @param lane what the statement says, such as a status
   * @param day of publication, if known
   * @param stance local name of the stance; also the class of the stylesheet
   * @param note who says what, in a sentence
   * @param href page of the statement
   */
  public record Mark(
      String lane, Optional<LocalDate> day, String stance, String note, String href) {}

  /**
   * @param marks in the order in which their lanes shall stand
   */
  public Timeline(List<Mark> marks) {
    this.marks = List.copyOf(marks);
    List<LocalDate> days = marks.stream().flatMap(mark -> mark.day().stream()).toList();
    boolean isAllDated = days.size() == marks.size();
    this.scale =
        days.isEmpty()
            ? Optional.empty()
            : Optional.of(DayScale.over(days, isAllDated ? 5 : 24, 95));
  }

  /** Whether there is something to see that a list does not show better. */
  public boolean isWorthwhile() {
    return marks.size() > 1 && scale.isPresent();
  }

  /** The picture. */
  public Html draw(String title) {
    List<Html> lanes = new ArrayList<>();
    int top = 0;
    for (String lane : marks.stream().map(Mark::lane).distinct().toList()) {
      top = lane(lane, top, lanes);
    }
    Html.Element picture =
        styled("svg", "picture timeline", axis(top), all(lanes))
            .with("width", "100%")
            .with("height", String.valueOf(top + FOOT))
            .with("role", "group")
            .with("aria-label", title);
    return picture;
  }

  private int lane(String lane, int top, List<Html> drawn) {
    List<Mark> here =
        marks.stream()
            .filter(mark -> mark.lane().equals(lane))
            .sorted(Comparator.comparingDouble(this::at))
            .toList();
    List<Double> rowEnds = new ArrayList<>();
    List<Html> shapes = new ArrayList<>();
    int left = 0;
    for (Mark mark : here) {
      int row = 0;
      while (row < rowEnds.size() && rowEnds.get(row) > at(mark) - APART) {
        row++;
      }
      if (row == MOST_ROWS) {
        left++;
        continue;
      }
      if (row == rowEnds.size()) {
        rowEnds.add(at(mark));
      } else {
        rowEnds.set(row, at(mark));
      }
      shapes.add(shape(mark, top + LANE_HEAD + row * ROW + ROW / 2));
    }
    int bottom = top + LANE_HEAD + rowEnds.size() * ROW;
    drawn.add(
        styled("text", "lane", left == 0 ? lane : lane + " (" + left + " more at the same time)")
            .with("x", "0")
            .with("y", String.valueOf(top + LANE_HEAD - 8)));
    drawn.add(line(bottom + 3, "floor"));
    drawn.addAll(shapes);
    return bottom + 4;
  }

  private double at(Mark mark) {
    return mark.day().flatMap(day -> scale.map(s -> s.at(day))).orElse(6.0);
  }

  private Html shape(Mark mark, int y) {
    Html form =
        switch (mark.stance()) {
          case "denies", "opposes" -> element("path").with("d", "M-6 -6L6 6M-6 6L6 -6");
          default -> element("circle").with("r", "6.5");
        };
    return element(
            "svg",
            styled(
                    "a",
                    "mark " + mark.stance(),
                    element("title", mark.note()),
                    styled("circle", "touch").with("r", "12"),
                    form)
                .with("href", mark.href())
                .with("aria-label", mark.note()))
        .with("x", percent(at(mark)))
        .with("y", String.valueOf(y))
        .with("overflow", "visible");
  }

  private Html axis(int height) {
    List<Html> drawn = new ArrayList<>();
    double free = 0;
    if (marks.stream().anyMatch(mark -> mark.day().isEmpty())) {
      Label unknown = new Label(0, "date unknown");
      drawn.add(unknown.draw(height));
      free = unknown.end();
    }
    for (DayScale.Tick tick : scale.map(DayScale::ticks).orElse(List.of())) {
      drawn.add(
          styled("line", "grid")
              .with("x1", percent(tick.at()))
              .with("x2", percent(tick.at()))
              .with("y1", "0")
              .with("y2", String.valueOf(height)));
      Label label = new Label(tick.at(), tick.label());
      if (label.begin() >= free) {
        drawn.add(label.draw(height));
        free = label.end();
      }
    }
    return all(drawn);
  }

  /**
   * What stands under a line of the grid.
   *
   * @param at place of the line, in percent of the width
   */
  private record Label(double at, String words) {
    /** Of a letter on a phone, in percent of the width. */
    private static final double LETTER = 2;

    private double width() {
      return LETTER * words.length();
    }

    private String anchor() {
      return at < width() / 2 ? "start" : at > 100 - width() / 2 ? "end" : "middle";
    }

    double begin() {
      return switch (anchor()) {
        case "start" -> at;
        case "end" -> at - width();
        default -> at - width() / 2;
      };
    }

    double end() {
      return begin() + width();
    }

    Html draw(int height) {
      return styled("text", "tick", words)
          .with("x", percent(at))
          .with("y", String.valueOf(height + 18))
          .with("text-anchor", anchor());
    }
  }

  private static Html line(int y, String style) {
    return styled("line", style)
        .with("x1", "0")
        .with("x2", "100%")
        .with("y1", String.valueOf(y))
        .with("y2", String.valueOf(y));
  }

  private static String percent(double share) {
    return String.format(Locale.ROOT, "%.2f%%", share);
  }
}
