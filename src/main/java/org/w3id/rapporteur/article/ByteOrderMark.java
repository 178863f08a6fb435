package org.w3id.rapporteur.article;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Stream;

/** The bytes that some programs put before a text to say how it is encoded. */
enum ByteOrderMark {
  UTF_8(StandardCharsets.UTF_8, 0xEF, 0xBB, 0xBF),
  UTF_16LE(StandardCharsets.UTF_16LE, 0xFF, 0xFE),
  UTF_16BE(StandardCharsets.UTF_16BE, 0xFE, 0xFF);

  private final Charset charset;
  private final byte[] bytes;

  ByteOrderMark(Charset charset, int... bytes) {
    this.charset = charset;
    this.bytes = new byte[bytes.length];
    for (int i = 0; i < bytes.length; i++) {
      this.bytes[i] = (byte) bytes[i];
    }
  }

  /** The mark with which these bytes begin. */
  static Optional<ByteOrderMark> of(byte[] text) {
    return Stream.of(values()).filter(mark -> mark.begins(text)).findFirst();
  }

  private boolean begins(byte[] text) {
    return text.length >= bytes.length
        && Arrays.equals(text, 0, bytes.length, bytes, 0, bytes.length);
  }

  Charset charset() {
    return charset;
  }

  /** How many bytes it takes. */
  int length() {
    return bytes.length;
  }
}
