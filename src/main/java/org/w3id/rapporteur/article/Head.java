package org.w3id.rapporteur.article;

import java.nio.charset.StandardCharsets;

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

  /** Whether the file says that it is UTF-16, which nothing here reads. */
  boolean isUtf16() {
    return text.startsWith("\u00FF\u00FE") || text.startsWith("\u00FE\u00FF");
  }
}
