package org.w3id.rapporteur.pipeline;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.w3id.rapporteur.article.Article;
import org.w3id.rapporteur.article.Problem;
import org.w3id.rapporteur.findings.Findings;
import org.w3id.rapporteur.query.DatasetDescription;
import org.w3id.rapporteur.query.Questions;
import org.w3id.rapporteur.store.Loader;
import org.w3id.rapporteur.store.Store;
import org.w3id.rapporteur.triples.ArticleQuads;
import org.w3id.rapporteur.triples.Extraction;
import org.w3id.rapporteur.triples.Iris;
import org.w3id.rapporteur.triples.ProblemQuads;
import org.w3id.rapporteur.triples.Shapes;
import org.w3id.rapporteur.triples.Violation;

/** Reads articles into a store and finds anew what they tell together. */
public final class Build {
  private final ReadingRun run;
  private final Shapes shapes;
  private final Findings findings;
  private final DatasetDescription description = new DatasetDescription(Questions.shipped());

  public Build(ReadingRun run, Shapes shapes, Findings findings) {
    this.run = run;
    this.shapes = shapes;
    this.findings = findings;
  }

  /**
   * Brings the store up to date with the inputs. Articles that the store holds in the same words,
   * with the same metadata and read by the same version with the same data and weights, are not
   * read again unless {@code again}. What was wrong with an input is kept until a build looks at it
   * again, or looks through its folder and it has gone. After an interrupt, what was read until
   * then is stored and found.
   */
  public Report into(Store store, List<Path> inputs, boolean again) {
    Predicate<Article> isNeeded =
        article -> again || !store.hasRun(Iris.run(article, run.identity()));
    Report report = read(store, inputs, isNeeded);
    boolean isNew = again || report.read() > 0 || !store.read(findings::areCurrent);
    ProblemQuads problems = new ProblemQuads(report.problems(), report.isOfInput());
    if (isNew || !store.read(problems::areIn)) {
      store.write(data -> {
        problems.putInto(data);
        if (again) {
          findings.recompute(data);
        } else if (isNew) {
          findings.update(data, store.changes());
        }
        description.renew(data);
      });
      store.changes().forget();
    }
    return report;
  }

  private Report read(Store store, List<Path> inputs, Predicate<Article> isNeeded) {
    try (Loader loader = store.loader(shapes)) {
      return run.run(inputs, isNeeded, extraction -> store(loader, extraction));
    }
  }

  private static Optional<Problem> store(Loader loader, Extraction extraction) {
    Loader.Outcome outcome = loader.put(ArticleQuads.of(extraction));
    return switch (outcome.fate()) {
      case ADDED, REPLACED, UNCHANGED -> Optional.empty();
      case REFUSED -> Optional.of(refusal(extraction.article(), outcome.violations()));
    };
  }

  private static Problem refusal(Article article, List<Violation> violations) {
    String more = violations.size() > 1 ? " and " + (violations.size() - 1) + " more" : "";
    return new Problem(
        "article-refused",
        article.name(),
        "what was read breaks the shapes: "
            + violations.get(0).line()
            + more
            + "; nothing of it was stored. This is a fault of the program, report it",
        Problem.Severity.SKIPPED);
  }
}
