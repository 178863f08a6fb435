package org.w3id.rapporteur.evaluate;

/**
 * Precision, recall and their harmonic mean from counts.
 *
 * @param right how many of the found are right
 * @param found how many were found
 * @param gold how many there are
 */
public record Ratio(long right, long found, long gold) {

  public double precision() {
    return found == 0 ? 0 : (double) right / found;
  }

  public double recall() {
    return gold == 0 ? 0 : (double) right / gold;
  }

  public double f1() {
    double sum = precision() + recall();
    return sum == 0 ? 0 : 2 * precision() * recall() / sum;
  }
}
