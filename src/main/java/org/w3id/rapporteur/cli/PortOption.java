package org.w3id.rapporteur.cli;

import picocli.CommandLine.Option;

/** The option that says where the endpoint listens. */
final class PortOption {
  @Option(
      names = "--port",
      paramLabel = "NUMBER",
      description = "Port on the loopback interface; 0 takes any (default: ${DEFAULT-VALUE}).")
  private int number = 3030;

  int number() {
    return number;
  }
}
