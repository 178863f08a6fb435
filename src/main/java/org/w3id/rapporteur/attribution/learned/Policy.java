package org.w3id.rapporteur.attribution.learned;

/**
 * What is asked of findings before they are believed, by what speaks for them.
 *
 * @param ruled a rule found the cue, too
 * @param listed the list of cues has the word, but no rule found it here
 * @param unlisted only the model takes the word for a cue, or it is told as supposed or wished
 * @param isTold whether what rules find within somebody's words is believed without the model
 */
record Policy(Threshold ruled, Threshold listed, Threshold unlisted, boolean isTold) {

  /** How likely to attribute, and how sure to be right, a finding must be. */
  record Threshold(double likelihood, double confidence) {
    boolean admits(Opinion opinion) {
      return opinion.likelihood() >= likelihood && opinion.words().confidence() >= confidence;
    }
  }

  /** As the lessons mark attributions: beliefs, reactions and what somebody might say included. */
  static final Policy WIDE =
      new Policy(
          new Threshold(0.3, 0.1), new Threshold(0.35, 0.15), new Threshold(0.4, 0.15), false);

  /** As we count statements: what somebody did say or let know. */
  static final Policy STRICT =
      new Policy(new Threshold(0.3, 0.15), new Threshold(0.6, 0.4), new Threshold(0.8, 0.6), true);

  /**
   * Whether the opinion is believed.
   *
   * @param isListed whether the list of cues has the word, told as a fact
   */
  boolean admits(Opinion opinion, boolean isListed) {
    Threshold asked = opinion.byRule().isPresent() ? ruled : isListed ? listed : unlisted;
    return asked.admits(opinion);
  }
}
