package org.w3id.rapporteur.article;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/**
 * The beginning of a file, by which its format is told.
 *
 * @param text the first bytes as Latin-1, so that no byte is lost; without byte-order mark and
 *     leading white space
 * @param hasNul whether a NUL byte is among them, as no text in UTF-8 has
 * @param raw the first bytes as Latin-1, as they stand
 */
public record Head(String text, boolean hasNul, String raw) {
  /** How many bytes of a file are looked at. */
  static final int BYTES = 4096;

  private static final String UTF8_MARK = "\u00EF\u00BB\u00BF";

  static Head of(byte[] first) {
    String latin = new String(first, StandardCharsets.ISO_8859_1);
    String unmarked = latin.startsWith(UTF8_MARK) ? latin.substring(3) : latin;
    return new Head(unmarked.stripLeading(), latin.indexOf('\0') >= 0, latin);
  }

  /** Whether the file begins with these bytes, as Latin-1. */
  boolean startsWith(String bytes) {
    return raw.startsWith(bytes);
  }

  /** Whether these bytes, as Latin-1, stand at an offset in bytes. */
  boolean hasAt(String bytes, int offset) {
    return raw.startsWith(bytes, offset);
  }

  /**
   * The encoding of two bytes a letter that the file is in: told by its mark, or by every second
   * byte being NUL, as in Latin letters.
   */
  Optional<Charset> wide() {
    return ByteOrderMark.of(raw)
        .map(ByteOrderMark::charset)
        .filter(charset -> !charset.equals(StandardCharsets.UTF_8))
        .or(() -> alternate(0) ? Optional.of(StandardCharsets.UTF_16BE) : Optional.empty())
        .or(() -> alternate(1) ? Optional.of(StandardCharsets.UTF_16LE) : Optional.empty());
  }

  /**
   * Whether nearly all bytes at even or odd places are NUL and no others.
   *
   * @param first 0 or 1
   */
  private boolean alternate(int first) {
    int nuls = 0;
    for (int i = 0; i < raw.length(); i++) {
      boolean isNul = raw.charAt(i) == 0;
      if (isNul && i % 2 != first) {
        return false;
      }
      nuls += isNul ? 1 : 0;
    }
    return nuls > 8 && nuls * 20 >= raw.length() * 9;
  }
}
