package org.w3id.rapporteur.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.w3id.rapporteur.evaluate.Figures;
import org.w3id.rapporteur.evaluate.GoldReader;
import org.w3id.rapporteur.lexicon.DataFiles;
import org.w3id.rapporteur.reading.CachedEngine;
import org.w3id.rapporteur.reading.CoreNlpEngine;
import org.w3id.rapporteur.reading.LanguageEngine;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** What the commands that compare with gold have in common. */
final class GoldOptions {
  @Parameters(index = "0", paramLabel = "GOLD.jsonl", description = "Gold, one object a line.")
  private Path gold = Path.of("");

  @Mixin private final CacheOption cache = new CacheOption();

  @Mixin private final MeasureOutput output = new MeasureOutput();

  /** Reads one file of gold. */
  interface Format<T> {
    List<T> read(Path file) throws IOException;
  }

  /** The gold in the file; a file that does not fit ends the command. */
  <T> List<T> gold(Format<T> format) {
    try {
      return format.read(gold);
    } catch (IOException | IllegalArgumentException e) {
      throw new CommandFailure(
          ExitCode.INPUT_SKIPPED,
          "gold-file",
          "cannot use the gold file " + gold + ": " + e.getMessage(),
          e);
    }
  }

  LanguageEngine engine(RapporteurCommand top) {
    CoreNlpEngine engine = new CoreNlpEngine(() -> top.tell("loading the language models"));
    return cache
        .folder()
        .<LanguageEngine>map(folder -> new CachedEngine(engine, folder))
        .orElse(engine);
  }

  GoldReader reader(RapporteurCommand top, DataFiles files) {
    CoreNlpEngine engine = new CoreNlpEngine(() -> top.tell("loading the language models"));
    return new GoldReader(files, engine, cache.folder());
  }

  /** Prints what a task measured, as the options want it. */
  void print(RapporteurCommand top, Figures figures) {
    output.print(top.console(), figures);
  }
}
