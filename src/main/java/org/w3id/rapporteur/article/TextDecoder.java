package org.w3id.rapporteur.article;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Bytes to text: UTF-8 strictly, and Windows-1252 only where the document itself says so. */
final class TextDecoder {
  private static final Charset WINDOWS = Charset.forName("windows-1252");

  /** HTML's standard reads all of these as Windows-1252 (WHATWG Encoding, section 4.2). */
  private static final Set<String> WINDOWS_LABELS =
      Set.of("windows-1252", "cp1252", "iso-8859-1", "latin1", "us-ascii", "ascii");

  /**
   * The text without byte-order mark.
   *
   * @param declared the charset that the document or its sidecar names
   */
  String decode(byte[] bytes, Optional<String> declared) throws UnfitInputException {
    try {
      return unmarked(strictly(bytes, StandardCharsets.UTF_8));
    } catch (CharacterCodingException notUtf8) {
      return declaredOtherwise(bytes, declared);
    }
  }

  private String declaredOtherwise(byte[] bytes, Optional<String> declared)
      throws UnfitInputException {
    boolean windows =
        declared
            .map(label -> label.toLowerCase(Locale.ROOT))
            .filter(WINDOWS_LABELS::contains)
            .isPresent();
    try {
      if (windows) {
        return strictly(bytes, WINDOWS);
      }
    } catch (CharacterCodingException notWindows) {
      throw unfit(", nor as the declared " + declared.orElseThrow());
    }
    throw unfit(declared.map(label -> ", and the declared " + label + " is not known").orElse(""));
  }

  private static UnfitInputException unfit(String more) {
    return new UnfitInputException(
        "article-encoding",
        "the bytes cannot be read as UTF-8"
            + more
            + "; convert the file, or name \"charset\": \"windows-1252\" in its sidecar");
  }

  private static String strictly(byte[] bytes, Charset charset) throws CharacterCodingException {
    return charset
        .newDecoder()
        .onMalformedInput(CodingErrorAction.REPORT)
        .onUnmappableCharacter(CodingErrorAction.REPORT)
        .decode(ByteBuffer.wrap(bytes))
        .toString();
  }

  private static String unmarked(String text) {
    return text.startsWith("\uFEFF") ? text.substring(1) : text;
  }
}
