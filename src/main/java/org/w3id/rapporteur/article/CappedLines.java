package org.w3id.rapporteur.article;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;

/**
 * The lines of an input, of which none fills the memory: the rest of too long a line is dropped.
 */
final class CappedLines {
  private final InputStream stream;
  private final int limit;
  private int number;
  private boolean cut;

  /**
   * @param stream of UTF-8 or any other encoding in which a byte of 10 ends a line; buffered
   * @param limit most bytes of a line that are kept
   */
  CappedLines(InputStream stream, int limit) {
    this.stream = stream;
    this.limit = limit;
  }

  /** The bytes of the next line without its end, or nothing at the end of the input. */
  Optional<byte[]> next() throws IOException {
    ByteArrayOutputStream line = new ByteArrayOutputStream();
    cut = false;
    int c = stream.read();
    if (c < 0) {
      return Optional.empty();
    }
    number++;
    for (; c >= 0 && c != '\n'; c = stream.read()) {
      if (line.size() < limit) {
        line.write(c);
      } else {
        cut = true;
      }
    }
    return Optional.of(line.toByteArray());
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
