package org.w3id.rapporteur.article;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The encodings that servers, sidecars and the documents themselves name. */
final class Encodings {
  static final Charset WINDOWS = Charset.forName("windows-1252");

  /**
   * Labels that HTML's standard takes for a larger encoding than they name (WHATWG Encoding,
   * section 4.2), and some that Java does not know.
   */
  private static final Map<String, String> READ_AS =
      Map.ofEntries(
          Map.entry("iso-8859-1", "windows-1252"),
          Map.entry("iso8859-1", "windows-1252"),
          Map.entry("latin1", "windows-1252"),
          Map.entry("us-ascii", "windows-1252"),
          Map.entry("ascii", "windows-1252"),
          Map.entry("ansi", "windows-1252"),
          Map.entry("iso-8859-9", "windows-1254"),
          Map.entry("latin5", "windows-1254"),
          Map.entry("iso-8859-11", "x-windows-874"),
          Map.entry("tis-620", "x-windows-874"),
          Map.entry("windows-874", "x-windows-874"),
          Map.entry("gb2312", "gb18030"),
          Map.entry("gbk", "gb18030"),
          Map.entry("shift_jis", "windows-31j"),
          Map.entry("shift-jis", "windows-31j"),
          Map.entry("x-sjis", "windows-31j"),
          Map.entry("euc-kr", "x-windows-949"),
          Map.entry("ks_c_5601-1987", "x-windows-949"),
          Map.entry("x-mac-cyrillic", "x-MacCyrillic"),
          Map.entry("macintosh", "x-MacRoman"));

  private static final Pattern XML =
      Pattern.compile("^\\s*<\\?xml[^>]{0,200}?\\sencoding\\s*=\\s*[\"']\\s*([\\w:.-]+)");
  private static final Pattern META =
      Pattern.compile("(?i)<meta[^>]{0,200}?\\scharset\\s*=\\s*[\"']?\\s*([\\w:.-]+)");
  private static final Pattern HTTP_EQUIV =
      Pattern.compile("(?i)<meta[^>]{0,200}?;\\s*charset\\s*=\\s*[\"']?\\s*([\\w:.-]+)");

  private Encodings() {}

  /** The encoding of this name, if it is known here. */
  static Optional<Charset> named(String label) {
    String name = label.strip().toLowerCase(Locale.ROOT);
    try {
      return Optional.of(Charset.forName(READ_AS.getOrDefault(name, name)));
    } catch (IllegalArgumentException unknown) {
      return Optional.empty();
    }
  }

  /** What the XML declaration of a document or a tag of a page names, in that order. */
  static List<String> declaredIn(byte[] document) {
    int length = Math.min(document.length, Head.BYTES);
    String head = new String(document, 0, length, StandardCharsets.ISO_8859_1);
    return Stream.of(XML, META, HTTP_EQUIV)
        .map(form -> form.matcher(head))
        .filter(Matcher::find)
        .map(found -> found.group(1))
        .toList();
  }
}
