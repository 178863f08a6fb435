package org.w3id.rapporteur.entity;

/** What a pronoun, given name or office word tells of the gender of the one meant. */
enum Gender {
  M,
  F,
  N,
  ANY;

  /** Whether both can be said of one person; unknown fits man and woman, not a thing. */
  boolean fits(Gender other) {
    if (this == N || other == N) {
      return this == other;
    }
    return this == ANY || other == ANY || this == other;
  }
}
