package org.w3id.rapporteur.attribution.learned;

import java.util.List;
import java.util.Random;

/** Logistic regression by AdaGrad; the result is the mean over the steps of the later rounds. */
final class LogisticTrainer {

  /** One decision with its answer. */
  @SuppressWarnings("ArrayRecordComponent") // many and hot; never compared
  record Example(int[] features, boolean isYes) {}

  /**
   * How to train.
   *
   * @param bits weights are two to the power of this
   * @param rounds passes over the examples
   * @param rate AdaGrad's step
   * @param decay how strongly weights are drawn to nought, a step
   */
  record Settings(int bits, int rounds, double rate, double decay) {}

  /** An example on which the model is less off than this is easy. */
  private static final double EASY = 0.003;

  /** Easy examples are looked at again in one round of so many. */
  private static final int REST = 4;

  private final Settings settings;
  private final float[] weights;
  private final float[] squares;

  LogisticTrainer(Settings settings) {
    this.settings = settings;
    this.weights = new float[1 << settings.bits()];
    this.squares = new float[1 << settings.bits()];
  }

  LogisticModel train(List<Example> examples, long seed) {
    Random random = new Random(seed);
    int[] order = new int[examples.size()];
    float[] mean = new float[weights.length];
    boolean[] easy = new boolean[order.length];
    int averaged = 0;
    for (int round = 0; round < settings.rounds(); round++) {
      shuffle(order, random, round == 0);
      for (int index : order) {
        boolean isRested = easy[index] && (index + round) % REST != 0;
        easy[index] = isRested || learn(examples.get(index)) < EASY;
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

  static void shuffle(int[] order, Random random, boolean fill) {
    for (int i = 0; fill && i < order.length; i++) {
      order[i] = i;
    }
    for (int i = order.length - 1; i > 0; i--) {
      int j = random.nextInt(i + 1);
      int kept = order[i];
      order[i] = order[j];
      order[j] = kept;
    }
  }

  /** Learns from one example; returns how far off the model was. */
  private double learn(Example example) {
    int mask = weights.length - 1;
    double sum = 0;
    for (int feature : example.features()) {
      sum += weights[feature & mask];
    }
    double error = 1 / (1 + Math.exp(-sum)) - (example.isYes() ? 1 : 0);
    if (Math.abs(error) < 1e-4) {
      return 0;
    }
    for (int feature : example.features()) {
      int w = feature & mask;
      double gradient = error + settings.decay() * weights[w];
      squares[w] += (float) (gradient * gradient);
      weights[w] -= (float) (settings.rate() * gradient / (1e-2 + Math.sqrt(squares[w])));
    }
    return Math.abs(error);
  }
}
