package org.w3id.rapporteur.endpoint;

import java.nio.file.Path;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * What an operator may look at; nothing of it unless asked for.
 *
 * @param port of the loopback interface, for metrics and the health check; 0 for any free one
 * @param accessLog file that gets a line for each request, without addresses and queries
 */
public record Watch(OptionalInt port, Optional<Path> accessLog) {
  public Watch {
    if (port.isPresent() && (port.getAsInt() < 0 || port.getAsInt() > 65_535)) {
      throw new IllegalArgumentException("A port is a number from 0 to 65535, not " + port);
    }
  }

  /** No metrics, no log. */
  public static Watch off() {
    return new Watch(OptionalInt.empty(), Optional.empty());
  }
}
