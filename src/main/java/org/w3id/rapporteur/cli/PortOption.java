package org.w3id.rapporteur.cli;

import org.w3id.rapporteur.endpoint.ServerSettings;
import picocli.CommandLine.Option;

/** The option that says where the endpoint listens. */
final class PortOption {
  @Option(
      names = "--port",
      paramLabel = "NUMBER",
      description = "Port on the loopback interface; 0 takes any (default: ${DEFAULT-VALUE}).")
  private int number = ServerSettings.DEFAULT_PORT;

  int number() {
    if (number < 0 || number > 65_535) {
      throw new CommandFailure(
          ExitCode.USAGE, "usage", "--port " + number + ": expected a number from 0 to 65535");
    }
    return number;
  }
}
