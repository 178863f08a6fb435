package org.w3id.rapporteur.attribution.learned;

/** A linear model for yes or no: weights by hashed feature, a power of two of them. */
@SuppressWarnings("ArrayRecordComponent") // many and hot; never compared
record LogisticModel(float[] weights) {

  double score(int[] features) {
    double sum = 0;
    for (int feature : features) {
      sum += weights[feature & (weights.length - 1)];
    }
    return sum;
  }

  /** 0 to 1: how sure the model is of a yes. */
  double probability(int[] features) {
    return 1 / (1 + Math.exp(-score(features)));
  }
}
