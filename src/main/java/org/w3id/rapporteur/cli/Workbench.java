package org.w3id.rapporteur.cli;

import java.nio.file.Path;
import java.time.InstantSource;
import java.util.Optional;
import org.w3id.rapporteur.article.ArticleReader;
import org.w3id.rapporteur.article.FieldMapping;
import org.w3id.rapporteur.article.Languages;
import org.w3id.rapporteur.article.PageHints;
import org.w3id.rapporteur.lexicon.DataFiles;
import org.w3id.rapporteur.pipeline.Extracting;
import org.w3id.rapporteur.pipeline.Progress;
import org.w3id.rapporteur.pipeline.ReadingRun;
import org.w3id.rapporteur.pipeline.Report;

/**
 * What reading commands share: the reader, the stages, the display of progress.
 *
 * @param stages makes the stages; tests put in their own
 */
record Workbench(RapporteurCommand top, Stages stages) {
  /** Makes the stages of one run. */
  @FunctionalInterface
  interface Stages {
    /**
     * The stages of one run.
     *
     * @param progress hears when models load
     * @param cache folder that keeps what the language engine read
     */
    Extracting of(Progress progress, Optional<Path> cache);
  }

  /** A run that shows its progress on {@code display}. */
  ReadingRun run(ProgressDisplay display, Reading reading) {
    DataFiles files = new DataFiles();
    PageHints hints = PageHints.of(files.lines("formats/html.tsv"));
    Languages languages = Languages.of(files.lines("formats/languages.tsv"));
    return new ReadingRun(
        ArticleReader.standard(hints, languages, reading.mapping()),
        stages.of(display, reading.cache()),
        reading.threads(),
        display);
  }

  /**
   * How to read.
   *
   * @param mapping which fields of JSON records hold what
   * @param cache folder that keeps what the language engine read
   * @param report file that gets what the run did
   */
  record Reading(int threads, FieldMapping mapping, Optional<Path> cache, Optional<Path> report) {}

  ProgressDisplay display() {
    return new ProgressDisplay(top, InstantSource.system());
  }

  /** Says what a run did, and gives its exit code. */
  ExitCode finish(Report report, ProgressDisplay display, Optional<Path> file) {
    display.finish();
    file.ifPresent(path -> ReportFile.write(report, path));
    top.tell(Summaries.of(report));
    if (report.isInterrupted()) {
      return ExitCode.FAILED;
    }
    return report.skipped() > 0 ? ExitCode.INPUT_SKIPPED : ExitCode.DONE;
  }
}
