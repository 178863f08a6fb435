package org.w3id.rapporteur.article;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
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

  /** Where a header of POSIX has its mark, in bytes. */
  private static final int TAR_MARK = 257;

  /** Where a zip has the name of its first entry, in bytes. */
  private static final int ZIP_NAME = 30;

  /** First entries of office documents and books, which are zips and no archives of articles. */
  private static final List<String> OFFICE =
      List.of("[Content_Types].xml", "_rels/", "docProps/", "word/", "mimetypeapplication/");

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

  boolean isZip() {
    boolean isOffice = OFFICE.stream().anyMatch(name -> raw.startsWith(name, ZIP_NAME));
    return (startsWith("PK\u0003\u0004") && !isOffice) || startsWith("PK\u0005\u0006");
  }

  boolean isTar() {
    return raw.startsWith("ustar", TAR_MARK);
  }

  boolean isGzip() {
    return startsWith("\u001f\u008b");
  }

  /** Whether it must be unpacked before it is read. */
  boolean isPacked() {
    return isZip() || isTar() || isGzip();
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
