package org.w3id.rapporteur.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.w3id.rapporteur.evaluate.GoldArticle;
import org.w3id.rapporteur.evaluate.GoldFile;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Which marked articles a command takes, and where it keeps what the language engine reads. */
final class GoldInput {
  @Parameters(
      index = "0",
      paramLabel = "GOLD.jsonl",
      description = "Marked articles, one object a line: doc, text, relations.")
  private Path gold = Path.of("");

  @Mixin final CacheOption cache = new CacheOption();

  List<GoldArticle> articles() {
    try {
      return GoldFile.read(gold);
    } catch (IOException | IllegalArgumentException e) {
      throw unusable(gold, e, "doc, text and relations");
    }
  }

  /**
   * Says that the gold file cannot be used.
   *
   * @param expected the fields of each line
   */
  static CommandFailure unusable(Path gold, Exception why, String expected) {
    return new CommandFailure(
        ExitCode.INPUT_SKIPPED,
        "gold-file",
        "cannot use the gold file "
            + gold
            + ": "
            + why.getMessage()
            + "; expected one JSON object a line with "
            + expected,
        why);
  }
}
