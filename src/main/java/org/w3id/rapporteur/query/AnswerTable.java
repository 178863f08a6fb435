package org.w3id.rapporteur.query;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Lays out an answer for people: as a table where it fits the width, or else one block a row, with
 * long values wrapped; nothing is cut off.
 *
 * @param width in characters
 */
record AnswerTable(int width) {
  static final int USUAL_WIDTH = 120;
  private static final String GAP = "  ";

  List<String> lines(Answer answer) {
    List<List<String>> cells =
        IntStream.range(0, answer.rows().size()).mapToObj(row -> cells(answer, row)).toList();
    List<Integer> widths =
        IntStream.range(0, answer.columns().size())
            .mapToObj(column -> widest(answer.columns().get(column), cells, column))
            .toList();
    int whole = widths.stream().mapToInt(it -> it + GAP.length()).sum() - GAP.length();
    return whole <= width || cells.isEmpty()
        ? table(answer.columns(), cells, widths)
        : blocks(answer.columns(), cells);
  }

  private static List<String> cells(Answer answer, int row) {
    return answer.columns().stream()
        .map(column -> answer.cell(row, column).orElse("").replaceAll("\\s+", " "))
        .toList();
  }

  private static int widest(String name, List<List<String>> cells, int column) {
    return Stream.concat(Stream.of(name), cells.stream().map(row -> row.get(column)))
        .mapToInt(AnswerTable::length)
        .max()
        .orElse(0);
  }

  private static List<String> table(
      List<String> columns, List<List<String>> cells, List<Integer> widths) {
    List<String> lines = new ArrayList<>();
    lines.add(line(columns, widths));
    lines.add(line(widths.stream().map("-"::repeat).toList(), widths));
    cells.forEach(row -> lines.add(line(row, widths)));
    return lines;
  }

  private static String line(List<String> row, List<Integer> widths) {
    StringBuilder line = new StringBuilder();
    for (int column = 0; column < row.size(); column++) {
      line.append(padded(row.get(column), widths.get(column))).append(GAP);
    }
    return line.toString().stripTrailing();
  }

  private List<String> blocks(List<String> columns, List<List<String>> cells) {
    int names = columns.stream().mapToInt(AnswerTable::length).max().orElse(0);
    List<String> lines = new ArrayList<>();
    for (List<String> row : cells) {
      if (!lines.isEmpty()) {
        lines.add("");
      }
      for (int column = 0; column < row.size(); column++) {
        lines.addAll(entry(padded(columns.get(column), names), row.get(column)));
      }
    }
    return lines;
  }

  private List<String> entry(String name, String value) {
    List<String> lines = new ArrayList<>();
    String lead = name + GAP;
    for (String part : wrapped(value, Math.max(20, width - length(lead)))) {
      lines.add((lead + part).stripTrailing());
      lead = " ".repeat(length(lead));
    }
    return value.isEmpty() ? List.of() : lines;
  }

  private static List<String> wrapped(String value, int room) {
    List<String> lines = new ArrayList<>();
    StringBuilder line = new StringBuilder();
    for (String word : value.split(" ", -1)) {
      if (line.length() > 0 && length(line.toString()) + 1 + length(word) > room) {
        lines.add(line.toString());
        line.setLength(0);
      }
      line.append(line.length() > 0 ? " " : "").append(word);
    }
    lines.add(line.toString());
    return lines;
  }

  private static String padded(String text, int length) {
    return text + " ".repeat(Math.max(0, length - length(text)));
  }

  private static int length(String text) {
    return text.codePointCount(0, text.length());
  }
}
