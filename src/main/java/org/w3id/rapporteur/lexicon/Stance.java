package org.w3id.rapporteur.lexicon;

/** Where a speaker stands to a content, named as in the ontology. */
public enum Stance {
  AFFIRMS("affirms"),
  DENIES("denies"),
  DOUBTS("doubts"),
  FAVOURS("favours"),
  OPPOSES("opposes");

  private final String term;

  Stance(String term) {
    this.term = term;
  }

  /** The ontology's local name. */
  public String term() {
    return term;
  }

  /** The stance after a negation of the content or of the cue; doubt stays doubt. */
  public Stance negated() {
    return switch (this) {
      case AFFIRMS -> DENIES;
      case DENIES -> AFFIRMS;
      case DOUBTS -> DOUBTS;
      case FAVOURS -> OPPOSES;
      case OPPOSES -> FAVOURS;
    };
  }
}
