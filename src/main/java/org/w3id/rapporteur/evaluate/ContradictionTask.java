package org.w3id.rapporteur.evaluate;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.w3id.rapporteur.contrast.Contrast;

/**
 * Scores found contradictions of pairs against judged ones.
 *
 * @param finder says why the texts of a pair contradict each other, if they do
 */
public record ContradictionTask(Function<TextPair, Optional<Contrast>> finder) {

  /** A pair with what was found in it. */
  public record Outcome(TextPair pair, Optional<Contrast> found) {
    boolean isRight() {
      return pair.isContradiction() == found.isPresent();
    }
  }

  /** Judges the pairs in their order. */
  public ContradictionReport run(List<TextPair> pairs) {
    List<Outcome> outcomes = new ArrayList<>();
    for (TextPair pair : pairs) {
      outcomes.add(new Outcome(pair, finder.apply(pair)));
    }
    return new ContradictionReport(outcomes);
  }
}
