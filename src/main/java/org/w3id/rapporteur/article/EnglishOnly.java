package org.w3id.rapporteur.article;

import java.util.Optional;

/** Hands on articles in English; of each other one it says so. */
record EnglishOnly(Languages languages, Intake intake) implements Intake {

  @Override
  public void begins(String place) {
    intake.begins(place);
  }

  @Override
  public void enters(Optional<String> folder) {
    intake.enters(folder);
  }

  @Override
  public void article(Article article) {
    languages
        .other(article.body())
        .ifPresentOrElse(
            language -> intake.problem(other(article, language)), () -> intake.article(article));
  }

  @Override
  public void problem(Problem problem) {
    intake.problem(problem);
  }

  private static Problem other(Article article, String language) {
    return new Problem(
        "article-language",
        article.name(),
        "the text is in " + language + "; only English is read, give a translation",
        Problem.Severity.SKIPPED);
  }
}
