package org.w3id.rapporteur.endpoint.guard;

/**
 * A request that is not answered, with the reason for the one who asked.
 *
 * <p>The message is plain ASCII, so that no header or charset can garble it.
 */
public final class Refusal extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final int status;
  private final String reason;

  public Refusal(int status, String reason) {
    super(ascii(reason));
    this.status = status;
    this.reason = ascii(reason);
  }

  /** What is wrong and what would be right, for the one who asked. */
  public String reason() {
    return reason;
  }

  /** The HTTP status that fits the reason. */
  public int status() {
    return status;
  }

  private static String ascii(String message) {
    StringBuilder plain = new StringBuilder(message.length());
    message
        .codePoints()
        .forEach(c -> {
          if (c == '\n' || c == '\t' || (c >= ' ' && c < 0x7f)) {
            plain.appendCodePoint(c);
          } else {
            plain.append(String.format("\\u%04X", c));
          }
        });
    return plain.toString();
  }
}
