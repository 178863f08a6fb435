package org.w3id.rapporteur.attribution.learned;

/**
 * A linear-chain conditional random field over the labels of the tokens near a cue.
 *
 * @param tokenWeights by hashed feature, four labels side by side
 * @param stepWeights by hashed feature, sixteen pairs of labels side by side
 */
@SuppressWarnings("ArrayRecordComponent") // many and hot; never compared
record ChainModel(float[] tokenWeights, float[] stepWeights) {
  static final int LABELS = Label.values().length;
  static final int PAIRS = LABELS * LABELS;

  /** A score that no way can make up for. */
  static final double NEVER = -1e9;

  private static final int CUE = Label.CUE.index;

  /** Each token's scores of the four labels; at the cue's head all but CUE are barred. */
  double[][] tokenScores(Chain chain) {
    int mask = tokenWeights.length / LABELS - 1;
    double[][] scores = new double[chain.length()][LABELS];
    for (int i = 0; i < chain.length(); i++) {
      double[] score = scores[i];
      for (int feature : chain.tokens()[i]) {
        int row = (feature & mask) * LABELS;
        for (int label = 0; label < LABELS; label++) {
          score[label] += tokenWeights[row + label];
        }
      }
    }
    for (int label = 0; label < LABELS; label++) {
      if (label != CUE) {
        scores[chain.cue()][label] = NEVER;
      }
    }
    return scores;
  }

  /** For each step the scores of (label before, label after). */
  double[][] stepScores(Chain chain) {
    int mask = stepWeights.length / PAIRS - 1;
    double[][] scores = new double[chain.length()][PAIRS];
    for (int i = 1; i < chain.length(); i++) {
      double[] score = scores[i];
      for (int feature : chain.steps()[i]) {
        int row = (feature & mask) * PAIRS;
        for (int pair = 0; pair < PAIRS; pair++) {
          score[pair] += stepWeights[row + pair];
        }
      }
    }
    return scores;
  }

  /** Logarithms of the summed weight of all ways to each label. */
  static double[][] forward(double[][] tokens, double[][] steps) {
    double[][] alpha = new double[tokens.length][];
    alpha[0] = tokens[0].clone();
    double[] ways = new double[LABELS];
    for (int i = 1; i < tokens.length; i++) {
      alpha[i] = new double[LABELS];
      for (int to = 0; to < LABELS; to++) {
        for (int from = 0; from < LABELS; from++) {
          ways[from] = alpha[i - 1][from] + steps[i][from * LABELS + to];
        }
        alpha[i][to] = logSum(ways) + tokens[i][to];
      }
    }
    return alpha;
  }

  /** Logarithms of the summed weight of all ways from each label to the end. */
  static double[][] backward(double[][] tokens, double[][] steps) {
    double[][] beta = new double[tokens.length][LABELS];
    double[] ways = new double[LABELS];
    for (int i = tokens.length - 2; i >= 0; i--) {
      for (int from = 0; from < LABELS; from++) {
        for (int to = 0; to < LABELS; to++) {
          ways[to] = beta[i + 1][to] + steps[i + 1][from * LABELS + to] + tokens[i + 1][to];
        }
        beta[i][from] = logSum(ways);
      }
    }
    return beta;
  }

  static double logSum(double[] values) {
    double top = values[0];
    for (double value : values) {
      top = Math.max(top, value);
    }
    double sum = 0;
    for (double value : values) {
      sum += Math.exp(value - top);
    }
    return top + Math.log(sum);
  }

  /** Each token's probability of each label. */
  double[][] marginals(Chain chain) {
    return marginals(tokenScores(chain), stepScores(chain));
  }

  static double[][] marginals(double[][] tokens, double[][] steps) {
    double[][] alpha = forward(tokens, steps);
    double[][] beta = backward(tokens, steps);
    double total = logSum(alpha[tokens.length - 1]);
    for (int i = 0; i < tokens.length; i++) {
      for (int label = 0; label < LABELS; label++) {
        alpha[i][label] = Math.exp(alpha[i][label] + beta[i][label] - total);
      }
    }
    return alpha;
  }
}
