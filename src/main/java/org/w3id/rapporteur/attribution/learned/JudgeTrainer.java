package org.w3id.rapporteur.attribution.learned;

import java.util.ArrayList;
import java.util.List;

/** Trains judges on what was found in articles that the finders had not learnt from. */
final class JudgeTrainer {
  /** An article with what a finder that did not know it found there. */
  record Tried(Pupil pupil, List<Finding> findings) {
    Tried {
      findings = List.copyOf(findings);
    }

    static Tried of(Pupil pupil, CueReader reader) {
      return new Tried(pupil, reader.findings(pupil.page, pupil.cueProbability));
    }
  }

  private final LogisticTrainer.Settings settings;
  private final long seed;
  private final List<LogisticTrainer.Example> attributes = new ArrayList<>();
  private final List<LogisticTrainer.Example> right = new ArrayList<>();

  JudgeTrainer(LogisticTrainer.Settings settings, long seed) {
    this.settings = settings;
    this.seed = seed;
  }

  /** Shows each finding by itself. */
  JudgeTrainer alone(List<Tried> tried) {
    for (Tried each : tried) {
      each.findings().forEach(finding -> show(each.pupil(), finding, finding.verdict()));
    }
    return this;
  }

  /**
   * Shows each finding beside the others.
   *
   * @param alone judges who have not learnt from these articles
   */
  JudgeTrainer among(List<Tried> tried, Judges alone) {
    for (Tried each : tried) {
      Neighbours neighbours = new Neighbours(each.pupil().page, each.findings(), alone);
      for (int i = 0; i < each.findings().size(); i++) {
        show(each.pupil(), each.findings().get(i), neighbours.features(i));
      }
    }
    return this;
  }

  private void show(Pupil pupil, Finding finding, int[] features) {
    boolean isCue = pupil.cueTokens.contains(finding.cue());
    attributes.add(new LogisticTrainer.Example(features, isCue));
    right.add(new LogisticTrainer.Example(features, pupil.isRight(finding)));
  }

  /** The judges who learnt from all that was shown. */
  Judges train() {
    return new Judges(
        new LogisticTrainer(settings).train(attributes, seed),
        new LogisticTrainer(settings).train(right, seed));
  }
}
