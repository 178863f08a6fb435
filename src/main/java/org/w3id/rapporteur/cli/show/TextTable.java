package org.w3id.rapporteur.cli.show;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;

/**
 * A table for people: columns as wide as their cells need, and where that is too wide, long cells
 * run over several lines. No word is left out.
 *
 * @param header names of the columns
 * @param rows each with one cell a column
 */
public record TextTable(List<String> header, List<List<String>> rows) {
  private static final int LEAST = 8;
  private static final String GAP = "  ";

  public TextTable {
    header = List.copyOf(header);
    rows = rows.stream().map(List::copyOf).toList();
    for (List<String> row : rows) {
      if (row.size() != header.size()) {
        throw new IllegalArgumentException(header.size() + " columns, but the row " + row);
      }
    }
  }

  /**
   * The table as lines without trailing blanks.
   *
   * @param width in characters, which is kept to unless there are too many columns
   */
  public List<String> lines(int width) {
    List<Integer> widths = widths(width);
    List<String> lines = new ArrayList<>(rowLines(header, widths));
    lines.add(widths.stream().map("-"::repeat).collect(Collectors.joining(GAP)));
    for (List<String> row : rows) {
      lines.addAll(rowLines(row, widths));
    }
    return lines;
  }

  private List<Integer> widths(int width) {
    List<Integer> widths = new ArrayList<>();
    for (int column = 0; column < header.size(); column++) {
      int widest = length(header.get(column));
      for (List<String> row : rows) {
        widest = Math.max(widest, length(row.get(column)));
      }
      widths.add(widest);
    }
    int room = width - GAP.length() * (header.size() - 1);
    while (sum(widths) > room && Collections.max(widths) > LEAST) {
      int widest = widths.indexOf(Collections.max(widths));
      widths.set(widest, widths.get(widest) - 1);
    }
    return widths;
  }

  private static int sum(List<Integer> numbers) {
    return numbers.stream().mapToInt(Integer::intValue).sum();
  }

  private static List<String> rowLines(List<String> cells, List<Integer> widths) {
    List<List<String>> wrapped = new ArrayList<>();
    for (int column = 0; column < cells.size(); column++) {
      wrapped.add(wrap(cells.get(column), widths.get(column)));
    }
    int height = wrapped.stream().mapToInt(List::size).max().orElse(0);
    List<String> lines = new ArrayList<>();
    for (int line = 0; line < height; line++) {
      StringBuilder text = new StringBuilder();
      for (int column = 0; column < wrapped.size(); column++) {
        List<String> cell = wrapped.get(column);
        String part = line < cell.size() ? cell.get(line) : "";
        text.append(part).append(" ".repeat(widths.get(column) - length(part))).append(GAP);
      }
      lines.add(text.toString().stripTrailing());
    }
    return lines;
  }

  /** Cuts at blanks, and inside words only where one is longer than the line. */
  public static List<String> wrap(String text, int width) {
    List<String> lines = new ArrayList<>();
    StringBuilder line = new StringBuilder();
    for (String word : text.strip().split("\\s+", -1)) {
      String rest = word;
      if (!line.isEmpty() && length(line.toString()) + 1 + length(rest) > width) {
        lines.add(line.toString());
        line.setLength(0);
      }
      while (length(rest) > width) {
        int cut = rest.offsetByCodePoints(0, width);
        lines.add(rest.substring(0, cut));
        rest = rest.substring(cut);
      }
      line.append(line.isEmpty() ? "" : " ").append(rest);
    }
    lines.add(line.toString());
    return lines;
  }

  private static int length(String text) {
    return text.codePointCount(0, text.length());
  }
}
