package org.w3id.rapporteur.pipeline;

import org.w3id.rapporteur.article.Problem;

/** Hears how far a run is. Called by one thread at a time. */
public interface Progress {

  /** Hears and does nothing. */
  Progress SILENT =
      new Progress() {
        @Override
        public void modelsLoading() {}

        @Override
        public void begun(int articles) {}

        @Override
        public void done(String article, Outcome outcome, int statements) {}

        @Override
        public void crashed(String article, Throwable fault) {}

        @Override
        public void met(Problem problem) {}
      };

  /** What became of an article. */
  enum Outcome {
    READ,
    UNCHANGED,
    FAILED
  }

  /** The language models are about to load, which takes some ten seconds. */
  void modelsLoading();

  /**
   * The inputs have been listed.
   *
   * @param articles about how many wait to be looked at
   */
  void begun(int articles);

  /**
   * One article is through.
   *
   * @param statements how many were found in it; 0 unless it was read
   */
  void done(String article, Outcome outcome, int statements);

  /** Reading an article failed; a problem of its own follows. */
  void crashed(String article, Throwable fault);

  /** Something is wrong with an input. */
  void met(Problem problem);
}
