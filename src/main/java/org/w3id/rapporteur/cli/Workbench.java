package org.w3id.rapporteur.cli;

import java.time.InstantSource;
import java.util.function.Function;
import org.w3id.rapporteur.article.ArticleReader;
import org.w3id.rapporteur.article.PageHints;
import org.w3id.rapporteur.lexicon.DataFiles;
import org.w3id.rapporteur.pipeline.Extracting;
import org.w3id.rapporteur.pipeline.Progress;
import org.w3id.rapporteur.pipeline.ReadingRun;
import org.w3id.rapporteur.pipeline.Report;

/**
 * What reading commands share: the reader, the stages, the display of progress.
 *
 * @param extractors makes the stages for a listener that hears when models load; tests put in their
 *     own
 */
record Workbench(RapporteurCommand top, Function<Progress, Extracting> extractors) {

  /** A run that shows its progress on {@code display}. */
  ReadingRun run(ProgressDisplay display, int threads) {
    PageHints hints = PageHints.of(new DataFiles().lines("formats/html.tsv"));
    return new ReadingRun(
        ArticleReader.standard(hints), extractors.apply(display), threads, display);
  }

  ProgressDisplay display() {
    return new ProgressDisplay(top, InstantSource.system());
  }

  /** Says what a run did, and gives its exit code. */
  ExitCode finish(Report report, ProgressDisplay display) {
    display.closeLine();
    top.tell(Summaries.of(report));
    if (report.isInterrupted()) {
      return ExitCode.FAILED;
    }
    return report.skipped() > 0 ? ExitCode.INPUT_SKIPPED : ExitCode.DONE;
  }
}
