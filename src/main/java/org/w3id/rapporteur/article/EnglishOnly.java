package org.w3id.rapporteur.article;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Hands on articles in English; of each other one it says so, and does not ask for its date. Notes
 * on dates are held back until it is known what article they are on.
 */
final class EnglishOnly implements Intake {
  private final Languages languages;
  private final Intake intake;
  private @Nullable Problem held;

  EnglishOnly(Languages languages, Intake intake) {
    this.languages = languages;
    this.intake = intake;
  }

  @Override
  public void begins(String place) {
    handOn();
    intake.begins(place);
  }

  @Override
  public void enters(Optional<String> folder) {
    handOn();
    intake.enters(folder);
  }

  @Override
  public void article(Article article) {
    Optional<String> other = languages.other(article.body());
    if (other.isPresent() && held != null && held.place().equals(article.name())) {
      held = null;
    }
    handOn();
    other.ifPresentOrElse(
        language -> intake.problem(other(article, language)), () -> intake.article(article));
  }

  @Override
  public void problem(Problem problem) {
    handOn();
    if ("article-date".equals(problem.id())) {
      held = problem;
    } else {
      intake.problem(problem);
    }
  }

  /** Hands on what is still held back. */
  void handOn() {
    if (held != null) {
      intake.problem(held);
      held = null;
    }
  }

  private static Problem other(Article article, String language) {
    return new Problem(
        "article-language",
        article.name(),
        "the text is in " + language + "; only English is read, give a translation",
        Problem.Severity.SKIPPED);
  }
}
