package org.w3id.rapporteur.article;

import java.util.Optional;

/**
 * Something wrong with an input; the run goes on without it.
 *
 * @param id stable, such as {@code article-empty}; has a section in docs/problems.md
 * @param place file, or file:line:column
 * @param message what is wrong, what was expected, what to do, in one line
 * @param severity whether the input was left out or only read with less
 * @param folder that was given to the run, where the place is below one
 */
public record Problem(
    String id, String place, String message, Severity severity, Optional<String> folder) {
  public Problem(String id, String place, String message, Severity severity) {
    this(id, place, message, severity, Optional.empty());
  }

  /** This problem, met below a folder. */
  public Problem in(Optional<String> met) {
    return new Problem(id, place, message, severity, met);
  }

  /** Whether an input was skipped whole, or read with something missing. */
  public enum Severity {
    SKIPPED,
    NOTE
  }

  /** One line as people read it: {@code talks.txt: no date of publication ... [article-date]}. */
  public String line() {
    return place + ": " + message + " [" + id + "]";
  }
}
