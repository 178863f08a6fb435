package org.w3id.rapporteur.cli;

import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;
import picocli.CommandLine.Option;

/** How a measuring command prints what it found. */
final class MeasureOutput {
  @Option(names = "--errors", description = "List what went wrong: the sentence, both readings.")
  private boolean showsErrors;

  @Option(names = "--json", description = "Print the figures as JSON.")
  private boolean isJson;

  /**
   * Prints one report.
   *
   * @param json makes the JSON text, with or without the errors
   */
  void print(
      Console console,
      Supplier<List<String>> lines,
      Supplier<List<String>> errors,
      Function<Boolean, String> json) {
    if (isJson) {
      console.out().println(json.apply(showsErrors));
      return;
    }
    lines.get().forEach(console.out()::println);
    if (showsErrors) {
      errors.get().forEach(console.out()::println);
    }
  }
}
