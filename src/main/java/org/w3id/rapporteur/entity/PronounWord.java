package org.w3id.rapporteur.entity;

/** A pronoun with what grammar tells of it. */
record PronounWord(String word, Person person, Count number, Gender gender, Use use) {

  /** Grammatical person. */
  enum Person {
    FIRST,
    THIRD
  }

  /** Grammatical number. */
  enum Count {
    SINGULAR,
    PLURAL
  }

  /** What the pronoun may do in a clause. */
  enum Use {
    PERSONAL,
    POSSESSIVE,
    REFLEXIVE,
    EITHER,
    QUANTIFIER
  }
}
