package org.w3id.rapporteur.cli;

import java.nio.file.Path;
import picocli.CommandLine.Option;

/** The option that says where the store is. */
final class StoreOption {
  @Option(
      names = "--store",
      paramLabel = "DIR",
      description = "Folder of the store (default: ${DEFAULT-VALUE}).")
  private Path folder = Path.of("store");

  Path folder() {
    return folder;
  }
}
