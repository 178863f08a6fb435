package org.w3id.rapporteur.pipeline;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.w3id.rapporteur.article.Article;
import org.w3id.rapporteur.article.ArticleReader;
import org.w3id.rapporteur.article.Intake;
import org.w3id.rapporteur.article.Problem;
import org.w3id.rapporteur.triples.Extraction;

/**
 * Reads the articles of some inputs on several threads and hands what they report on, in the order
 * of the inputs. What goes wrong with one article is reported and the rest goes on.
 */
public final class ReadingRun {
  /** Takes what an article reports; the problem that it gives back leaves the article out. */
  public interface Sink {
    Optional<Problem> take(Extraction extraction);
  }

  /** Characters; what is read in a million of them takes some hundred megabytes. */
  private static final OrderedWork.Scales<Article> BY_LENGTH =
      new OrderedWork.Scales<>(article -> article.body().length(), 500_000);

  private final ArticleReader reader;
  private final Extracting extractor;
  private final int threads;
  private final Progress progress;

  public ReadingRun(ArticleReader reader, Extracting extractor, int threads, Progress progress) {
    this.reader = reader;
    this.extractor = extractor;
    this.threads = threads;
    this.progress = progress;
  }

  /**
   * Reads all inputs; an interrupt of the thread ends the run early, with a report all the same.
   *
   * @param isNeeded false for articles that need not be read again
   * @param sink called by this thread alone
   */
  public Report run(List<Path> inputs, Predicate<Article> isNeeded, Sink sink) {
    InstantSource clock = InstantSource.system();
    Instant begin = clock.instant();
    progress.begun(reader.count(inputs));
    Tally tally = new Tally(progress);
    boolean isFinished;
    try (OrderedWork<Article, Result> work =
        new OrderedWork<>(threads, BY_LENGTH, this::result, r -> settle(r, sink, tally))) {
      isFinished = isFinished(inputs, new Feed(work, isNeeded, tally));
    }
    return tally.report(Duration.between(begin, clock.instant()), !isFinished);
  }

  private boolean isFinished(List<Path> inputs, Feed feed) {
    try {
      reader.read(inputs, feed);
      feed.work().finish();
      return true;
    } catch (InterruptedException | Interrupted stopped) {
      feed.work().handOnDone();
      return false;
    }
  }

  /** The identity of the state of the program that reads; see {@link Extracting#identity()}. */
  String identity() {
    return extractor.identity();
  }

  private Result result(Article article) {
    try {
      return new Result.Extracted(extractor.extract(article));
    } catch (RuntimeException | StackOverflowError fault) {
      return new Result.Failed(article, fault);
    }
  }

  private static void settle(Result result, Sink sink, Tally tally) {
    if (result instanceof Result.Extracted extracted) {
      Extraction extraction = extracted.extraction();
      Optional<Problem> refusal = sink.take(extraction);
      if (refusal.isPresent()) {
        tally.failed(extraction.article(), refusal.get());
      } else {
        tally.read(extraction);
      }
    } else if (result instanceof Result.Failed failed) {
      tally.crashed(failed.article(), failed.fault());
    }
  }

  /** What became of one article on its thread. */
  private sealed interface Result {
    record Extracted(Extraction extraction) implements Result {}

    record Failed(Article article, Throwable fault) implements Result {}
  }

  /** Carries an interrupt through the reader, which knows nothing of threads. */
  private static final class Interrupted extends RuntimeException {
    private static final long serialVersionUID = 1L;

    Interrupted(InterruptedException cause) {
      super(cause);
    }
  }

  private record Feed(
      OrderedWork<Article, Result> work, Predicate<Article> isNeeded, Tally tally, NamesTaken names)
      implements Intake {
    Feed(OrderedWork<Article, Result> work, Predicate<Article> isNeeded, Tally tally) {
      this(work, isNeeded, tally, new NamesTaken());
    }

    @Override
    public void enters(Optional<String> folder) {
      tally.enters(folder);
    }

    @Override
    public void begins(String input) {
      tally.begins(input);
    }

    @Override
    public void article(Article article) {
      NamesTaken.Verdict verdict = names.take(article);
      verdict.problem().ifPresent(this::problem);
      if (!verdict.isWanted()) {
        return;
      }
      if (!isNeeded.test(article)) {
        tally.unchanged(article);
        return;
      }
      try {
        work.give(article);
      } catch (InterruptedException interrupt) {
        throw new Interrupted(interrupt);
      }
    }

    @Override
    public void problem(Problem problem) {
      tally.met(problem);
    }
  }
}
