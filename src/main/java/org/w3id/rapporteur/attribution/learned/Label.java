package org.w3id.rapporteur.attribution.learned;

/** What a token is to a cue. */
enum Label {
  OUTSIDE(0),
  SOURCE(1),
  CUE(2),
  CONTENT(3);

  /** The label's place in arrays of scores and in files of weights. */
  final int index;

  Label(int index) {
    this.index = index;
  }
}
