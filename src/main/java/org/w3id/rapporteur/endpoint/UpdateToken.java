package org.w3id.rapporteur.endpoint;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;

/**
 * What a client must show to change the data: the words of {@code Authorization: Bearer}.
 *
 * @param words visible ASCII without blanks
 */
public record UpdateToken(String words) {
  private static final int LEAST = 16;
  private static final String SCHEME = "Bearer ";

  public UpdateToken {
    if (!words.matches("[\\x21-\\x7e]{" + LEAST + ",}")) {
      throw new IllegalArgumentException(
          "A token is at least " + LEAST + " visible ASCII characters without blanks");
    }
  }

  /** A token that nobody can guess. */
  public static UpdateToken random() {
    byte[] bytes = new byte[24];
    new SecureRandom().nextBytes(bytes);
    return new UpdateToken(HexFormat.of().formatHex(bytes));
  }

  /** Whether an {@code Authorization} header shows this token; takes the same time for any. */
  boolean isShownBy(@Nullable String header) {
    return header != null
        && header.regionMatches(true, 0, SCHEME, 0, SCHEME.length())
        && MessageDigest.isEqual(
            header.substring(SCHEME.length()).strip().getBytes(StandardCharsets.UTF_8),
            words.getBytes(StandardCharsets.UTF_8));
  }

  @Override
  public String toString() {
    return "UpdateToken[…]";
  }
}
