package org.w3id.rapporteur.cli;

import java.nio.file.Path;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The option that says where to keep what the language engine reads. */
final class CacheOption {
  @Option(
      names = "--cache",
      paramLabel = "FOLDER",
      description =
          "Keeps there what the language engine read, so that articles need not be parsed again"
              + " when rules or word lists have changed.")
  private @Nullable Path folder;

  /** The folder; none where nothing is to be kept. */
  Optional<Path> folder() {
    return Optional.ofNullable(folder);
  }
}
