package org.w3id.rapporteur.pipeline;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiPredicate;
import org.w3id.rapporteur.article.Article;
import org.w3id.rapporteur.article.Problem;
import org.w3id.rapporteur.pipeline.Progress.Outcome;
import org.w3id.rapporteur.triples.Extraction;

/** Counts what a run does and tells the listener. For one thread. */
final class Tally {
  private final Progress progress;
  private final List<Problem> problems = new ArrayList<>();
  private final InputsSeen inputs = new InputsSeen();
  private int read;
  private int unchanged;
  private int statements;

  Tally(Progress progress) {
    this.progress = progress;
  }

  void read(Extraction extraction) {
    int found = extraction.statements().size();
    read++;
    statements += found;
    progress.done(extraction.article().name(), Outcome.READ, found);
  }

  void enters(Optional<String> folder) {
    inputs.enter(folder);
  }

  void begins(String input) {
    inputs.add(input);
  }

  void unchanged(Article article) {
    unchanged++;
    progress.done(article.name(), Outcome.UNCHANGED, 0);
  }

  void failed(Article article, Problem problem) {
    met(problem);
    progress.done(article.name(), Outcome.FAILED, 0);
  }

  void crashed(Article article, Throwable fault) {
    progress.crashed(article.name(), fault);
    String message =
        "reading it failed with "
            + fault
            + "; the rest goes on. See the details with -v, report it";
    failed(
        article, new Problem("article-failed", article.name(), message, Problem.Severity.SKIPPED));
  }

  void met(Problem problem) {
    problems.add(problem.in(inputs.folderOf(problem.place())));
    progress.met(problem);
  }

  Report report(Duration time, boolean isInterrupted) {
    BiPredicate<String, Set<String>> isOfInput =
        isInterrupted
            ? (place, folders) -> inputs.hold(place)
            : (place, folders) -> inputs.hold(place) || inputs.holdAll(folders);
    return new Report(read, unchanged, statements, problems, isOfInput, time, isInterrupted);
  }
}
