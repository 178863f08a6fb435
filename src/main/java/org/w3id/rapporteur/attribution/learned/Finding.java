package org.w3id.rapporteur.attribution.learned;

/**
 * The best reading of one cue.
 *
 * @param cue place of the cue's head in the page
 * @param begin place of the first labelled token
 * @param labels of the tokens from {@code begin}
 * @param verdict the features that judge it
 */
@SuppressWarnings("ArrayRecordComponent") // many and hot; never compared
record Finding(int cue, int begin, int[] labels, int[] verdict) {

  boolean hasContent() {
    return has(Label.CONTENT);
  }

  private boolean has(Label label) {
    for (int each : labels) {
      if (each == label.index) {
        return true;
      }
    }
    return false;
  }
}
