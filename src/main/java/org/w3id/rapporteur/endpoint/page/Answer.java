package org.w3id.rapporteur.endpoint.page;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;

/**
 * What is sent back.
 *
 * @param type media type with charset
 * @param headers further headers
 */
@SuppressWarnings("ArrayRecordComponent") // Sent once, never compared.
public record Answer(int status, String type, byte[] body, Map<String, String> headers) {
  public Answer {
    headers = Map.copyOf(headers);
  }

  public static Answer of(String type, String body) {
    return new Answer(200, type, body.getBytes(StandardCharsets.UTF_8), Map.of());
  }

  /** To another address here. Header injection is impossible: it is a path of ours. */
  public static Answer seeOther(String path) {
    if (!path.matches("/[\\x21-\\x7e]*") || path.startsWith("//")) {
      throw new IllegalArgumentException("No path: " + path);
    }
    return new Answer(
        303, "text/plain;charset=utf-8", new byte[0], Map.of("Location", path, "Vary", "Accept"));
  }

  public static Answer problem(int status, String message) {
    byte[] body = (message + "\n").getBytes(StandardCharsets.UTF_8);
    return new Answer(status, "text/plain;charset=utf-8", body, Map.of());
  }

  /** With further headers; of two with one name the new one stays. */
  Answer withHeaders(Map<String, String> more) {
    Map<String, String> both = new HashMap<>(headers);
    both.putAll(more);
    return new Answer(status, type, body, both);
  }

  Answer withStatus(int other) {
    return new Answer(other, type, body, headers);
  }
}
