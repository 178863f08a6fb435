package org.w3id.rapporteur.attribution.learned;

/**
 * The tokens around one cue as a sequence to be labelled.
 *
 * @param begin place of the first token in the page
 * @param cue index of the cue's head in the sequence
 * @param tokens features of each token
 * @param steps features of the step into each token; the first is empty
 */
@SuppressWarnings("ArrayRecordComponent") // many and hot; never compared
record Chain(int begin, int cue, int[][] tokens, int[][] steps) {

  static Chain of(CueView view, double[] cueProbability) {
    ArgumentFeatures features = new ArgumentFeatures(view, cueProbability);
    int length = view.end - view.begin;
    int[][] tokens = new int[length][];
    int[][] steps = new int[length][];
    for (int i = 0; i < length; i++) {
      tokens[i] = features.of(view.begin + i);
      steps[i] = i == 0 ? new int[0] : features.step(view.begin + i);
    }
    return new Chain(view.begin, view.cue - view.begin, tokens, steps);
  }

  int length() {
    return tokens.length;
  }
}
