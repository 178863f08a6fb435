package org.w3id.rapporteur.article;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * The lines of a page in the order in which people read them: that of the document, unless it goes
 * back up a column or to and fro between two. Then from top to bottom, where between lines that go
 * over most of the page the columns come one after the other.
 */
final class ReadingOrder {
  private static final Comparator<PlacedLine> DOWNWARDS =
      Comparator.comparingDouble(PlacedLine::base).thenComparingDouble(PlacedLine::left);

  /** The share of the text's width from which on a line goes over all columns. */
  private static final double WIDE = 0.6;

  /** The narrowest space between columns, in points. */
  private static final double GUTTER = 8;

  /** So many pairs of parts of lines, each of so many words, are columns and no table. */
  private static final int PAIRS = 5;

  private static final double WORDS = 3.5;

  /** A paragraph begins below a space that exceeds the usual one so many times. */
  private static final double SPACE = 1.35;

  private final List<PlacedLine> lines;

  ReadingOrder(List<PlacedLine> lines) {
    this.lines = lines;
  }

  /** Lines, the last one of each paragraph marked with {@link PrintedLines#PARAGRAPH}. */
  List<String> printed() {
    return isOutOfOrder() ? marked(sorted(lines)) : asWritten();
  }

  private List<String> asWritten() {
    List<String> written = new ArrayList<>();
    for (PlacedLine line : lines) {
      String end = line.isLast() ? PrintedLines.PARAGRAPH : "";
      if (line.goesOn() && !written.isEmpty()) {
        written.add(written.remove(written.size() - 1) + " " + line.text() + end);
      } else {
        written.add(line.text() + end);
      }
    }
    return written;
  }

  private boolean isOutOfOrder() {
    return IntStream.range(1, lines.size()).anyMatch(this::goesBackUp) || isToAndFro();
  }

  private boolean goesBackUp(int index) {
    PlacedLine line = lines.get(index);
    PlacedLine before = lines.get(index - 1);
    return line.base() < before.base() - before.height() && line.isInColumnOf(before);
  }

  private boolean isToAndFro() {
    List<PlacedLine> parts =
        IntStream.range(1, lines.size())
            .filter(i -> lines.get(i).goesOn() && lines.get(i).isOnLineOf(lines.get(i - 1)))
            .boxed()
            .flatMap(i -> Stream.of(lines.get(i - 1), lines.get(i)))
            .toList();
    double words =
        parts.stream().mapToInt(part -> PageBlock.words(part.text())).average().orElse(0);
    return parts.size() >= 2 * PAIRS && words >= WORDS;
  }

  private static List<PlacedLine> sorted(List<PlacedLine> lines) {
    double left = lines.stream().mapToDouble(PlacedLine::left).min().orElse(0);
    double right = lines.stream().mapToDouble(PlacedLine::right).max().orElse(0);
    List<PlacedLine> sorted = new ArrayList<>();
    List<PlacedLine> band = new ArrayList<>();
    for (PlacedLine line : lines.stream().sorted(DOWNWARDS).toList()) {
      if (line.width() > WIDE * (right - left)) {
        sorted.addAll(columns(band));
        band.clear();
        sorted.add(line);
      } else {
        band.add(line);
      }
    }
    sorted.addAll(columns(band));
    return sorted;
  }

  private static List<PlacedLine> columns(List<PlacedLine> band) {
    Optional<Double> gutter = gutter(band);
    if (gutter.isEmpty()) {
      return band.stream().sorted(DOWNWARDS).toList();
    }
    List<PlacedLine> columns =
        new ArrayList<>(columns(band.stream().filter(line -> line.left() < gutter.get()).toList()));
    columns.addAll(columns(band.stream().filter(line -> line.left() >= gutter.get()).toList()));
    return columns;
  }

  /** Where the first column of several ends that have two lines each. */
  private static Optional<Double> gutter(List<PlacedLine> band) {
    double end = Double.NEGATIVE_INFINITY;
    int before = 0;
    for (PlacedLine line :
        band.stream().sorted(Comparator.comparingDouble(PlacedLine::left)).toList()) {
      if (line.left() > end + GUTTER && before >= 2 && band.size() - before >= 2) {
        return Optional.of(line.left());
      }
      end = Math.max(end, line.right());
      before++;
    }
    return Optional.empty();
  }

  private static List<String> marked(List<PlacedLine> sorted) {
    double usual = usualStep(sorted);
    return IntStream.range(0, sorted.size())
        .mapToObj(
            i -> sorted.get(i).text() + (isEnd(sorted, i, usual) ? PrintedLines.PARAGRAPH : ""))
        .toList();
  }

  private static boolean isEnd(List<PlacedLine> sorted, int index, double usual) {
    PlacedLine line = sorted.get(index);
    if (index + 1 == sorted.size() || !sorted.get(index + 1).isInColumnOf(line)) {
      return PageBlock.endsInStop(line.text());
    }
    PlacedLine next = sorted.get(index + 1);
    double step = next.base() - line.base();
    boolean isIndented = next.left() > line.left() + line.height();
    boolean isOtherSize = Math.abs(next.height() - line.height()) > line.height() * 0.15;
    return step < 0
        ? PageBlock.endsInStop(line.text())
        : step > SPACE * usual || isIndented || isOtherSize;
  }

  /** The step from line to line that a third of them do not exceed. */
  private static double usualStep(List<PlacedLine> sorted) {
    double[] steps =
        IntStream.range(1, sorted.size())
            .filter(i -> sorted.get(i).isInColumnOf(sorted.get(i - 1)))
            .mapToDouble(i -> sorted.get(i).base() - sorted.get(i - 1).base())
            .filter(step -> step > 0)
            .sorted()
            .toArray();
    return steps.length == 0 ? Double.MAX_VALUE : steps[(steps.length - 1) / 3];
  }
}
