package org.w3id.rapporteur.article;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/**
 * A server's answer whose head tells the length of its body: many pages are made while they are
 * sent, and end where the connection does (RFC 9112, section 6.3), which the parser does not know.
 */
final class SizedResponse {
  private static final String HEAD_END = "\r\n\r\n";

  /** Longer heads are left to the parser, which refuses them. */
  private static final int LONGEST_HEAD = 100_000;

  private SizedResponse() {}

  /**
   * The answer with a length.
   *
   * @param most bytes of a body without length that are read
   */
  static InputStream of(InputStream answer, int most) throws IOException {
    String head = head(answer);
    String fields = head.toLowerCase(Locale.ROOT);
    boolean isSized =
        fields.contains("\r\ncontent-length:") || fields.contains("\r\ntransfer-encoding:");
    if (isSized || !head.endsWith(HEAD_END)) {
      return new SequenceInputStream(bytes(head), answer);
    }
    byte[] body = answer.readNBytes(most);
    String sized =
        head.substring(0, head.length() - 2) + "Content-Length: " + body.length + HEAD_END;
    return new SequenceInputStream(bytes(sized), new ByteArrayInputStream(body));
  }

  private static String head(InputStream answer) throws IOException {
    ByteArrayOutputStream head = new ByteArrayOutputStream();
    int ended = 0;
    while (ended < HEAD_END.length() && head.size() < LONGEST_HEAD) {
      int c = answer.read();
      if (c < 0) {
        break;
      }
      head.write(c);
      ended = c == HEAD_END.charAt(ended) ? ended + 1 : c == '\r' ? 1 : 0;
    }
    return head.toString(StandardCharsets.ISO_8859_1);
  }

  private static InputStream bytes(String latin) {
    return new ByteArrayInputStream(latin.getBytes(StandardCharsets.ISO_8859_1));
  }
}
