package org.w3id.rapporteur.triples;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** The SHA-256 of a text's UTF-8 bytes, as lower-case hexadecimal digits. */
public final class Sha256 {
  private Sha256() {}

  /** All 64 digits. */
  public static String of(String text) {
    try {
      byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Every Java platform has SHA-256", e);
    }
  }

  /** The first 20 digits: 80 bits, enough that no two of a billion texts meet. */
  static String shortOf(String text) {
    return of(text).substring(0, 20);
  }
}
