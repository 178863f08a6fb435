package org.w3id.rapporteur.attribution.learned;

import java.util.Arrays;
import java.util.List;
import java.util.Random;

/** Trains weights that rank candidates, towards a given share of trust in each of them. */
final class RankTrainer {

  /**
   * The candidates of one cue.
   *
   * @param share how much each deserves to be chosen; sums to one
   */
  @SuppressWarnings("ArrayRecordComponent") // many and hot; never compared
  record Example(List<Candidate> candidates, double[] share) {}

  private final LogisticTrainer.Settings settings;
  private final float[] weights;
  private final float[] squares;
  private final float[] gradient;
  private int[] touched = new int[1024];

  RankTrainer(LogisticTrainer.Settings settings) {
    this.settings = settings;
    this.weights = new float[1 << settings.bits()];
    this.squares = new float[1 << settings.bits()];
    this.gradient = new float[1 << settings.bits()];
  }

  LogisticModel train(List<Example> examples, long seed) {
    Random random = new Random(seed);
    int[] order = new int[examples.size()];
    float[] mean = new float[weights.length];
    int averaged = 0;
    for (int round = 0; round < settings.rounds(); round++) {
      LogisticTrainer.shuffle(order, random, round == 0);
      for (int index : order) {
        learn(examples.get(index));
      }
      if (2 * round >= settings.rounds()) {
        averaged++;
        for (int w = 0; w < weights.length; w++) {
          mean[w] += (weights[w] - mean[w]) / averaged;
        }
      }
    }
    return new LogisticModel(mean);
  }

  private void learn(Example example) {
    double[] chosen = shares(new LogisticModel(weights), example.candidates());
    int mask = weights.length - 1;
    int count = 0;
    for (int c = 0; c < chosen.length; c++) {
      double error = chosen[c] - example.share()[c];
      if (Math.abs(error) > 1e-4) {
        for (int feature : example.candidates().get(c).features()) {
          int w = feature & mask;
          if (gradient[w] == 0) {
            count = touch(w, count);
          }
          gradient[w] += (float) error;
        }
      }
    }
    for (int t = 0; t < count; t++) {
      update(touched[t], gradient[touched[t]]);
      gradient[touched[t]] = 0;
    }
  }

  private int touch(int weight, int count) {
    if (count == touched.length) {
      touched = Arrays.copyOf(touched, 2 * count);
    }
    touched[count] = weight;
    return count + 1;
  }

  private void update(int weight, double error) {
    if (Math.abs(error) > 1e-4) {
      double slope = error + settings.decay() * weights[weight];
      squares[weight] += (float) (slope * slope);
      weights[weight] -= (float) (settings.rate() * slope / (1e-2 + Math.sqrt(squares[weight])));
    }
  }

  /** How sure the model is of each candidate; sums to one. The chain model's view counts as is. */
  static double[] shares(LogisticModel model, List<Candidate> candidates) {
    double[] scores = new double[candidates.size()];
    for (int c = 0; c < scores.length; c++) {
      Candidate candidate = candidates.get(c);
      scores[c] = model.score(candidate.features()) + candidate.logProbability();
    }
    double total = ChainModel.logSum(scores);
    for (int c = 0; c < scores.length; c++) {
      scores[c] = Math.exp(scores[c] - total);
    }
    return scores;
  }
}
