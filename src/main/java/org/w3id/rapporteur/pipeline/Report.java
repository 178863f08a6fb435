package org.w3id.rapporteur.pipeline;

import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.function.BiPredicate;
import org.w3id.rapporteur.article.Problem;

/**
 * What a run did.
 *
 * @param read articles that were read and, in a build, stored
 * @param unchanged articles that the store held already, word for word
 * @param statements found in the articles read
 * @param problems in the order in which they were met
 * @param isOfInput whether a problem's place is an input that this run looked at, or within one, or
 *     stood in folders all of which it looked through
 * @param isInterrupted whether the run was stopped before its end
 */
public record Report(
    int read,
    int unchanged,
    int statements,
    List<Problem> problems,
    BiPredicate<String, Set<String>> isOfInput,
    Duration time,
    boolean isInterrupted) {
  public Report {
    problems = List.copyOf(problems);
  }

  /** How many inputs were left out. */
  public int skipped() {
    return (int)
        problems.stream().filter(problem -> problem.severity() == Problem.Severity.SKIPPED).count();
  }
}
