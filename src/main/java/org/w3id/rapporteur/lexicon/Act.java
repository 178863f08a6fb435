package org.w3id.rapporteur.lexicon;

/** The ten kinds of speech act, named as in the ontology. */
public enum Act {
  ASSERTION("Assertion"),
  FORECAST("Forecast"),
  APPRAISAL("Appraisal"),
  ACCUSATION("Accusation"),
  DEMAND("Demand"),
  PROPOSAL("Proposal"),
  COMMITMENT("Commitment"),
  REFUSAL("Refusal"),
  ACCEPTANCE("Acceptance"),
  WARNING("Warning");

  private final String term;

  Act(String term) {
    this.term = term;
  }

  /** The ontology's local name. */
  public String term() {
    return term;
  }

  /** Whether the act is about what should be done, so that its stance is favours or opposes. */
  public boolean isPractical() {
    return switch (this) {
      case DEMAND, PROPOSAL, COMMITMENT, REFUSAL, ACCEPTANCE -> true;
      case ASSERTION, FORECAST, APPRAISAL, ACCUSATION, WARNING -> false;
    };
  }
}
