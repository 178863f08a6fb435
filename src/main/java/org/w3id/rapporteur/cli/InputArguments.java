package org.w3id.rapporteur.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** What reading commands are given. */
final class InputArguments {
  @Parameters(
      arity = "1..*",
      paramLabel = "INPUT",
      description = "Articles: files of text, Markdown, HTML or JSON Lines, or folders of them.")
  private List<Path> inputs = new ArrayList<>();

  @Option(
      names = "--threads",
      paramLabel = "NUMBER",
      description = "How many articles to read at a time (default: the number of cores).")
  private int threads = Runtime.getRuntime().availableProcessors();

  @Option(
      names = "--cache",
      paramLabel = "FOLDER",
      description =
          "Keeps there what the language engine read, so that articles need not be parsed again"
              + " when rules or word lists have changed.")
  private @Nullable Path cache;

  List<Path> inputs() {
    return List.copyOf(inputs);
  }

  Optional<Path> cache() {
    return Optional.ofNullable(cache);
  }

  int threads() {
    if (threads < 1) {
      throw new CommandFailure(
          ExitCode.USAGE, "usage", "--threads " + threads + ": expected 1 or more");
    }
    return threads;
  }
}
