package org.w3id.rapporteur.lexicon;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** The data files that are packed with the program, by their path below {@code data/}. */
public final class DataFiles {
  private static final String ROOT = "/data/";

  /** The lines of {@code data/path}, in UTF-8. */
  public List<String> lines(String path) {
    try (InputStream stream = DataFiles.class.getResourceAsStream(ROOT + path)) {
      if (stream == null) {
        throw new DataException(
            "data/" + path, 0, "is not packed with the program", "data-missing");
      }
      return new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))
          .lines()
          .toList();
    } catch (IOException cause) {
      throw new UncheckedIOException("Cannot read data/" + path, cause);
    }
  }

  /** The table {@code data/path}; see {@link Table}. */
  public Table table(String path) {
    return Table.of("data/" + path, lines(path));
  }
}
