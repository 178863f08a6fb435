package org.w3id.rapporteur.lexicon;

/** How sure the speaker shows himself, after GRaSP. */
public enum Certainty {
  CERTAIN("certain"),
  PROBABLE("probable"),
  POSSIBLE("possible"),
  UNDERSPECIFIED("underspecified");

  private final String term;

  Certainty(String term) {
    this.term = term;
  }

  /** The ontology's local name. */
  public String term() {
    return term;
  }
}
