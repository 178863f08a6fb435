package org.w3id.rapporteur.article;

import java.io.IOException;
import java.io.Reader;
import java.util.Optional;

/** The lines of a text, of which none fills the memory: the rest of too long a line is dropped. */
final class CappedLines {
  private final Reader reader;
  private final int limit;
  private int number;
  private boolean cut;

  /**
   * @param limit most characters of a line that are kept
   */
  CappedLines(Reader reader, int limit) {
    this.reader = reader;
    this.limit = limit;
  }

  /** The next line without its end, or nothing at the end of the text. */
  Optional<String> next() throws IOException {
    StringBuilder line = new StringBuilder();
    cut = false;
    int c = reader.read();
    if (c < 0) {
      return Optional.empty();
    }
    number++;
    for (; c >= 0 && c != '\n'; c = reader.read()) {
      if (line.length() < limit) {
        line.append((char) c);
      } else {
        cut = true;
      }
    }
    return Optional.of(line.toString());
  }

  /** The number of the line last read, from 1. */
  int number() {
    return number;
  }

  /** Whether the line last read was longer than the limit. */
  boolean isCut() {
    return cut;
  }
}
