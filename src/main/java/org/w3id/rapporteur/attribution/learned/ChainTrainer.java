package org.w3id.rapporteur.attribution.learned;

import java.util.List;
import java.util.Random;

/** Trains a chain model by AdaGrad on the likelihood of the gold labels. */
final class ChainTrainer {

  /** A sequence with its gold labels. */
  @SuppressWarnings("ArrayRecordComponent") // many and hot; never compared
  record Example(Chain chain, int[] labels) {}

  /**
   * How to train.
   *
   * @param tokenBits rows of token weights are two to the power of this
   * @param stepBits rows of step weights are two to the power of this
   * @param rounds passes over the examples
   * @param rate AdaGrad's step
   * @param decay how strongly weights are drawn to nought, a step
   */
  record Settings(int tokenBits, int stepBits, int rounds, double rate, double decay) {}

  private static final int LABELS = ChainModel.LABELS;
  private static final int PAIRS = ChainModel.PAIRS;

  private final Settings settings;
  private final ChainModel model;
  private final float[] tokenSquares;
  private final float[] stepSquares;

  ChainTrainer(Settings settings) {
    this.settings = settings;
    int tokens = (1 << settings.tokenBits()) * LABELS;
    int steps = (1 << settings.stepBits()) * PAIRS;
    this.model = new ChainModel(new float[tokens], new float[steps]);
    this.tokenSquares = new float[tokens];
    this.stepSquares = new float[steps];
  }

  ChainModel train(List<Example> examples, long seed) {
    Random random = new Random(seed);
    int[] order = new int[examples.size()];
    ChainModel mean =
        new ChainModel(
            new float[model.tokenWeights().length], new float[model.stepWeights().length]);
    int averaged = 0;
    for (int round = 0; round < settings.rounds(); round++) {
      LogisticTrainer.shuffle(order, random, round == 0);
      for (int index : order) {
        learn(examples.get(index));
      }
      if (2 * round >= settings.rounds()) {
        averaged++;
        average(mean.tokenWeights(), model.tokenWeights(), averaged);
        average(mean.stepWeights(), model.stepWeights(), averaged);
      }
    }
    return mean;
  }

  private static void average(float[] mean, float[] now, int count) {
    for (int w = 0; w < mean.length; w++) {
      mean[w] += (now[w] - mean[w]) / count;
    }
  }

  private void learn(Example example) {
    Chain chain = example.chain();
    double[][] tokens = model.tokenScores(chain);
    double[][] steps = model.stepScores(chain);
    double[][] alpha = ChainModel.forward(tokens, steps);
    double[][] beta = ChainModel.backward(tokens, steps);
    double total = ChainModel.logSum(alpha[chain.length() - 1]);
    double[] token = new double[LABELS];
    double[] step = new double[PAIRS];
    for (int i = 0; i < chain.length(); i++) {
      int gold = example.labels()[i];
      for (int to = 0; to < LABELS; to++) {
        token[to] = Math.exp(alpha[i][to] + beta[i][to] - total) - (to == gold ? 1 : 0);
        for (int from = 0; from < LABELS && i > 0; from++) {
          int pair = from * LABELS + to;
          boolean isGold = to == gold && from == example.labels()[i - 1];
          step[pair] =
              Math.exp(alpha[i - 1][from] + steps[i][pair] + tokens[i][to] + beta[i][to] - total)
                  - (isGold ? 1 : 0);
        }
      }
      update(chain.tokens()[i], token, model.tokenWeights(), tokenSquares);
      update(chain.steps()[i], step, model.stepWeights(), stepSquares);
    }
  }

  private void update(int[] features, double[] error, float[] weights, float[] squares) {
    double largest = 0;
    for (double each : error) {
      largest = Math.max(largest, Math.abs(each));
    }
    if (largest < 1e-3) {
      return;
    }
    int mask = weights.length / error.length - 1;
    for (int feature : features) {
      int row = (feature & mask) * error.length;
      for (int k = 0; k < error.length; k++) {
        int w = row + k;
        double gradient = error[k] + settings.decay() * weights[w];
        squares[w] += (float) (gradient * gradient);
        weights[w] -= (float) (settings.rate() * gradient / (1e-2 + Math.sqrt(squares[w])));
      }
    }
  }
}
