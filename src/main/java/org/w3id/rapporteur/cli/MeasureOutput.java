package org.w3id.rapporteur.cli;

import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import com.google.gson.JsonObject;
import org.w3id.rapporteur.evaluate.Figures;
import picocli.CommandLine.Option;

/** How a measuring command prints what it found. */
final class MeasureOutput {
  private static final Gson GSON =
      new GsonBuilder().setPrettyPrinting().disableHtmlEscaping().create();

  @Option(names = "--errors", description = "List what went wrong: the sentence, both readings.")
  private boolean showsErrors;

  @Option(names = "--json", description = "Print the figures, and errors if wanted, as JSON.")
  private boolean isJson;

  void print(Console console, Figures figures) {
    if (isJson) {
      console.out().println(GSON.toJson(json(figures)));
      return;
    }
    figures.lines().forEach(console.out()::println);
    if (showsErrors) {
      figures.errors().forEach(console.out()::println);
    }
  }

  private JsonObject json(Figures figures) {
    JsonObject all = figures.json();
    if (showsErrors) {
      all.add("errors", figures.errorsAsJson());
    }
    return all;
  }
}
