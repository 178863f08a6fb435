package org.w3id.rapporteur.endpoint;

import org.w3id.rapporteur.endpoint.guard.Limits;

/**
 * How a server listens and what it allows.
 *
 * @param host address to listen on; the loopback address keeps the server to this machine
 * @param port 0 for any free one
 * @param limits bounds on requests and queries
 * @param permissions what is closed unless the operator opens it
 * @param watch what the operator may look at
 */
public record ServerSettings(
    String host, int port, Limits limits, Permissions permissions, Watch watch) {
  /** The port that is used where none is given. */
  public static final int DEFAULT_PORT = 3330;

  public ServerSettings {
    if (port < 0 || port > 65_535) {
      throw new IllegalArgumentException("A port is a number from 0 to 65535, not " + port);
    }
  }

  /** Loopback, port {@value #DEFAULT_PORT}, standard limits, nothing permitted. */
  public static ServerSettings standard() {
    return new ServerSettings(
        "127.0.0.1", DEFAULT_PORT, Limits.standard(), Permissions.readOnly(), Watch.off());
  }

  public ServerSettings withHost(String other) {
    return new ServerSettings(other, port, limits, permissions, watch);
  }

  public ServerSettings withPort(int other) {
    return new ServerSettings(host, other, limits, permissions, watch);
  }

  public ServerSettings withLimits(Limits other) {
    return new ServerSettings(host, port, other, permissions, watch);
  }

  public ServerSettings withPermissions(Permissions other) {
    return new ServerSettings(host, port, limits, other, watch);
  }

  public ServerSettings withWatch(Watch other) {
    return new ServerSettings(host, port, limits, permissions, other);
  }
}
