package org.w3id.rapporteur.reading.time;

/** Of which time a clause tells. */
enum Tense {
  PAST,
  /** What is, or by the present tense or an infinitive may be to come. */
  PRESENT,
  /** What will be, would be or may be. */
  FUTURE,
  /** Nothing tells. */
  OPEN
}
