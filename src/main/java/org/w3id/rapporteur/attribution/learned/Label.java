package org.w3id.rapporteur.attribution.learned;

/** What a token is to a cue. */
enum Label {
  OUTSIDE,
  SOURCE,
  CUE,
  CONTENT
}
