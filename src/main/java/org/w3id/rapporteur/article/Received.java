package org.w3id.rapporteur.article;

import java.util.ArrayList;
import java.util.List;

/** All that some inputs held; for inputs that are known to be few. */
public record Received(List<Article> articles, List<Problem> problems) {
  public Received {
    articles = List.copyOf(articles);
    problems = List.copyOf(problems);
  }

  /** Takes all and keeps nothing. */
  static final Intake IGNORED =
      new Intake() {
        @Override
        public void article(Article article) {}

        @Override
        public void problem(Problem problem) {}
      };

  /** Collects what a reader hands over. */
  static final class Collector implements Intake {
    private final List<Article> articles = new ArrayList<>();
    private final List<Problem> problems = new ArrayList<>();

    @Override
    public void article(Article article) {
      articles.add(article);
    }

    @Override
    public void problem(Problem problem) {
      problems.add(problem);
    }

    Received received() {
      return new Received(articles, problems);
    }
  }
}
