package org.w3id.rapporteur.article;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.stream.Stream;

/** The bytes that some programs put before a text to say how it is encoded. */
enum ByteOrderMark {
  UTF_8(StandardCharsets.UTF_8),
  UTF_16LE(StandardCharsets.UTF_16LE),
  UTF_16BE(StandardCharsets.UTF_16BE);

  private final Charset charset;

  /** Of Latin-1, so that a character is a byte. */
  private final String bytes;

  ByteOrderMark(Charset charset) {
    this.charset = charset;
    this.bytes = new String("\uFEFF".getBytes(charset), StandardCharsets.ISO_8859_1);
  }

  /** The mark with which a text begins, given as Latin-1. */
  static Optional<ByteOrderMark> of(String latin) {
    return Stream.of(values()).filter(mark -> latin.startsWith(mark.bytes)).findFirst();
  }

  static Optional<ByteOrderMark> of(byte[] text) {
    return of(new String(text, 0, Math.min(text.length, 3), StandardCharsets.ISO_8859_1));
  }

  Charset charset() {
    return charset;
  }

  /** How many bytes it takes. */
  int length() {
    return bytes.length();
  }
}
