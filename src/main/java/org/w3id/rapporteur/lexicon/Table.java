package org.w3id.rapporteur.lexicon;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A table of tab-separated values: comment lines begin with #, the first other line names the
 * columns.
 *
 * @param file path as people know it
 */
public record Table(String file, List<String> columns, List<Row> rows) {
  private static final String EMPTY = "-";

  public Table {
    columns = List.copyOf(columns);
    rows = List.copyOf(rows);
  }

  /** Reads {@code lines}; a row with another number of cells than the header is an error. */
  public static Table of(String file, List<String> lines) {
    List<Row> rows = new ArrayList<>();
    List<String> columns = List.of();
    for (int number = 1; number <= lines.size(); number++) {
      String line = lines.get(number - 1);
      if (line.isBlank() || line.startsWith("#")) {
        continue;
      }
      List<String> cells = List.of(line.split("\t", -1));
      if (columns.isEmpty()) {
        columns = cells;
      } else {
        rows.add(row(file, number, columns, cells));
      }
    }
    return new Table(file, columns, rows);
  }

  private static Row row(String file, int number, List<String> columns, List<String> cells) {
    if (cells.size() != columns.size()) {
      String fault = "has " + cells.size() + " cells, expected " + columns.size() + ": " + columns;
      throw new DataException(file, number, fault, "data-cells");
    }
    return new Row(file, number, columns, cells);
  }

  /**
   * One row.
   *
   * @param line its number in the file, from 1
   */
  public record Row(String file, int line, List<String> columns, List<String> cells) {
    public Row {
      columns = List.copyOf(columns);
      cells = List.copyOf(cells);
    }

    /** The cell below {@code column}, as it stands. */
    public String get(String column) {
      int place = columns.indexOf(column);
      if (place < 0) {
        throw new DataException(file, 0, "has no column '" + column + "'", "data-column");
      }
      return cells.get(place);
    }

    /** The cell, absent where it is empty or a lone hyphen. */
    public Optional<String> optional(String column) {
      return Optional.of(get(column)).filter(cell -> !cell.isBlank() && !cell.equals(EMPTY));
    }

    /** The parts of the cell between bars; none where it is empty or a lone hyphen. */
    public List<String> list(String column) {
      return optional(column).map(cell -> List.of(cell.split("\\|"))).orElse(List.of());
    }

    /**
     * The constant of {@code type} that the cell names in lower case or as written; else an error
     * naming all.
     */
    public <E extends Enum<E>> E constant(String column, Class<E> type) {
      String wanted = get(column).replace('-', '_');
      for (E constant : type.getEnumConstants()) {
        if (constant.name().equalsIgnoreCase(wanted)) {
          return constant;
        }
      }
      throw fault("unknown " + column + " '" + get(column) + "'", "data-value");
    }

    /** An error about this row. */
    public DataException fault(String fault, String id) {
      return new DataException(file, line, fault, id);
    }
  }
}
