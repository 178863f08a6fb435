package org.w3id.rapporteur.article;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

/**
 * Bytes to text. A byte-order mark counts most; what is valid UTF-8 is UTF-8, since pages often
 * name an encoding that they had years ago; then counts what is declared; at last windows-1252,
 * which is a guess and told as one.
 */
final class TextDecoder {
  private static final char REPLACED = '\uFFFD';

  /** So many characters for each one that cannot be read; with more, the encoding is another. */
  private static final int FEW = 50;

  /**
   * A text without byte-order mark.
   *
   * @param fault what people should know of how it was read
   */
  record Decoded(String text, Optional<String> fault) {}

  /**
   * The text of these bytes.
   *
   * @param labels names of encodings as declared, the most trusted first
   * @throws UnfitInputException where too much of it cannot be read
   */
  Decoded decode(byte[] bytes, List<String> labels) throws UnfitInputException {
    Optional<ByteOrderMark> mark = ByteOrderMark.of(bytes);
    if (mark.isPresent()) {
      int begin = mark.get().length();
      return as(mark.get().charset(), ByteBuffer.wrap(bytes, begin, bytes.length - begin).slice());
    }
    ByteBuffer all = ByteBuffer.wrap(bytes);
    Optional<Charset> declared =
        labels.stream()
            .flatMap(label -> Encodings.named(label).stream())
            .filter(charset -> !charset.equals(StandardCharsets.UTF_8))
            .findFirst();
    Optional<String> utf8 =
        strictly(all, StandardCharsets.UTF_8)
            .filter(text -> declared.isEmpty() || !hasMarksOfOtherEncodings(text));
    if (utf8.isPresent()) {
      return new Decoded(utf8.get(), Optional.empty());
    }
    return declared.isPresent() ? as(ordered(declared.get(), bytes), all) : guessed(all, labels);
  }

  /** UTF-16 of Latin letters has a NUL each, encodings of seven bits begin with an escape. */
  private static boolean hasMarksOfOtherEncodings(String text) {
    return text.indexOf('\0') >= 0 || text.indexOf('\u001B') >= 0;
  }

  /** UTF-16 without a mark or a name for its order has the order that nearly all of it has. */
  private static Charset ordered(Charset charset, byte[] bytes) {
    if (!charset.equals(StandardCharsets.UTF_16)) {
      return charset;
    }
    return bytes.length > 0 && bytes[0] == 0
        ? StandardCharsets.UTF_16BE
        : StandardCharsets.UTF_16LE;
  }

  private static Decoded as(Charset charset, ByteBuffer bytes) throws UnfitInputException {
    Optional<String> whole = strictly(bytes, charset);
    if (whole.isPresent()) {
      return new Decoded(whole.get(), Optional.empty());
    }
    String text = charset.decode(bytes.duplicate()).toString();
    long replaced = replaced(text);
    if (replaced * FEW > text.length()) {
      throw new UnfitInputException(
          "article-encoding",
          "the bytes cannot be read as "
              + charset.name()
              + "; convert the file to UTF-8, or name its \"charset\" in its sidecar");
    }
    return new Decoded(
        text,
        Optional.of(
            "characters that cannot be read as "
                + charset.name()
                + ": "
                + replaced
                + ", which stand as \uFFFD; save the article anew"));
  }

  private static Decoded guessed(ByteBuffer bytes, List<String> labels) throws UnfitInputException {
    String utf8 = StandardCharsets.UTF_8.decode(bytes.duplicate()).toString();
    long others = utf8.chars().filter(c -> c > 127 && c != REPLACED).count();
    if (others > replaced(utf8)) {
      return as(StandardCharsets.UTF_8, bytes);
    }
    String named =
        labels.isEmpty()
            ? "the file names no encoding"
            : "the encoding named is " + String.join(", ", labels);
    String text =
        strictly(bytes, Encodings.WINDOWS)
            .orElseThrow(() ->
                new UnfitInputException(
                    "article-encoding",
                    "the bytes are no UTF-8 and "
                        + named
                        + "; convert the file to UTF-8, or name its \"charset\" in its"
                        + " sidecar"));
    return new Decoded(
        text,
        Optional.of(
            "the bytes are no UTF-8 and "
                + named
                + "; read as windows-1252, so letters may be wrong. Give \"charset\" in its"
                + " sidecar"));
  }

  private static Optional<String> strictly(ByteBuffer bytes, Charset charset) {
    try {
      return Optional.of(
          charset
              .newDecoder()
              .onMalformedInput(CodingErrorAction.REPORT)
              .onUnmappableCharacter(CodingErrorAction.REPORT)
              .decode(bytes.duplicate())
              .toString());
    } catch (CharacterCodingException another) {
      return Optional.empty();
    }
  }

  private static long replaced(String text) {
    return text.chars().filter(c -> c == REPLACED).count();
  }
}
