package org.w3id.rapporteur.attribution.learned;

/**
 * Two judges of a finding, who see the same features.
 *
 * @param attributes whether the cue with this reading attributes at all
 * @param isRight whether source and content of this reading are right
 */
record Judges(LogisticModel attributes, LogisticModel isRight) {
  /** Judges who know nothing. */
  static final Judges NONE =
      new Judges(new LogisticModel(new float[1]), new LogisticModel(new float[1]));
}
