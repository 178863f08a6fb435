package edu.stanford.nlp.parser.shiftreduce;

import edu.stanford.nlp.parser.common.ParserConstraint;
import edu.stanford.nlp.util.ScoredObject;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/**
 * Chooses what the parser does next as its parent does, the last of equals included, but without
 * writing features out and without asking of transitions that would lose whether they are legal.
 */
@NullMarked
final class HashedModel extends PerceptronModel {
  private static final long serialVersionUID = 1L;

  private final transient HashedWeights weights;
  private final transient Transition[] transitions;

  /**
   * @param model whose weights are hashed ones
   */
  HashedModel(PerceptronModel model) {
    super(model);
    weights = (HashedWeights) model.featureWeights;
    transitions = model.transitionIndex.objectsList().toArray(new Transition[0]);
  }

  @Override
  public Collection<ScoredObject<Integer>> findHighestScoringTransitions(
      State state,
      boolean requireLegal,
      int numTransitions,
      @Nullable List<ParserConstraint> constraints) {
    if (numTransitions != 1) {
      throw new UnsupportedOperationException("It searches without a beam");
    }
    float[] scores = scores(state);
    int best = -1;
    for (int i = 0; i < scores.length; i++) {
      boolean isBetter = best < 0 || scores[i] >= scores[best];
      if (isBetter && (!requireLegal || transitions[i].isLegal(state, constraints))) {
        best = i;
      }
    }
    return best < 0 ? List.of() : List.of(new ScoredObject<>(best, scores[best]));
  }

  private float[] scores(State state) {
    float[] scores = new float[transitions.length];
    weights.addTo(scores, FeatureKeys.of(state));
    return scores;
  }
}
