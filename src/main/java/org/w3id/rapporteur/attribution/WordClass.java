package org.w3id.rapporteur.attribution;

import org.w3id.rapporteur.reading.Token;

/** The word classes of cues. */
public enum WordClass {
  VERB,
  NOUN,
  ADJECTIVE,
  PREPOSITION;

  /** Whether a token of this class may head such a cue; prepositions are found by their words. */
  boolean matches(Token token) {
    return switch (this) {
      case VERB -> token.tag().startsWith("VB");
      case NOUN -> token.tag().equals("NN") || token.tag().equals("NNS");
      case ADJECTIVE -> token.tag().startsWith("JJ");
      case PREPOSITION -> true;
    };
  }
}
