package org.w3id.rapporteur.attribution.learned;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * The likeliest ways to label a chain with one stretch of source and one of cue, by Viterbi's
 * algorithm with several best ways to each state. A state is a label with whether a source has been
 * seen.
 */
final class BestLabelings {
  private static final int LABELS = ChainModel.LABELS;
  private static final int STATES = 2 * LABELS;
  private static final int CUE = Label.CUE.index;
  private static final int SOURCE = Label.SOURCE.index;

  /** A way to a state: its score, the state before and which of that state's ways it goes on. */
  private record Way(double score, int from, int rank) {}

  private final double[][] tokens;
  private final double[][] steps;
  private final int cue;
  private final int width;
  private final Way[][][] ways;

  /**
   * @param tokens each token's scores of the labels
   * @param steps each step's scores of the pairs of labels
   * @param cue index of the cue's head
   * @param width how many ways to keep to each state
   */
  BestLabelings(double[][] tokens, double[][] steps, int cue, int width) {
    this.tokens = tokens;
    this.steps = steps;
    this.cue = cue;
    this.width = width;
    this.ways = new Way[tokens.length][STATES][];
  }

  /** Up to {@code width} labelings, the likeliest first. */
  List<int[]> find() {
    for (int state = 0; state < STATES; state++) {
      boolean mayBegin = state < LABELS ? state != SOURCE : state == SOURCE + LABELS;
      ways[0][state] =
          mayBegin ? new Way[] {new Way(tokens[0][state % LABELS], -1, 0)} : new Way[0];
    }
    for (int i = 1; i < tokens.length; i++) {
      for (int to = 0; to < STATES; to++) {
        ways[i][to] = waysTo(i, to);
      }
    }
    return traceAll();
  }

  private Way[] waysTo(int i, int to) {
    List<Way> found = new ArrayList<>();
    double own = tokens[i][to % LABELS];
    for (int from = 0; from < STATES; from++) {
      if (isAllowed(from, to, i - cue)) {
        double step = steps[i][(from % LABELS) * LABELS + to % LABELS] + own;
        Way[] before = ways[i - 1][from];
        for (int rank = 0; rank < before.length; rank++) {
          found.add(new Way(before[rank].score() + step, from, rank));
        }
      }
    }
    found.removeIf(way -> way.score() < ChainModel.NEVER / 2);
    found.sort((a, b) -> Double.compare(b.score(), a.score()));
    return found.subList(0, Math.min(width, found.size())).toArray(Way[]::new);
  }

  private static boolean isAllowed(int from, int to, int past) {
    int before = from % LABELS;
    int after = to % LABELS;
    boolean seen = from >= LABELS;
    boolean sees = to >= LABELS;
    boolean sourceFits = after == SOURCE ? sees && (!seen || before == SOURCE) : sees == seen;
    boolean cueFits = past <= 0 ? before != CUE || after == CUE : after != CUE || before == CUE;
    return sourceFits && cueFits;
  }

  private List<int[]> traceAll() {
    Way[][] last = ways[tokens.length - 1];
    List<Way> ends = new ArrayList<>();
    for (int state = 0; state < STATES; state++) {
      for (int rank = 0; rank < last[state].length; rank++) {
        ends.add(new Way(last[state][rank].score(), state, rank));
      }
    }
    ends.removeIf(way -> way.score() < ChainModel.NEVER / 2);
    ends.sort((a, b) -> Double.compare(b.score(), a.score()));
    return ends.stream().limit(width).map(this::trace).toList();
  }

  private int[] trace(Way end) {
    int[] labels = new int[tokens.length];
    int state = end.from();
    int rank = end.rank();
    for (int i = tokens.length - 1; i >= 0; i--) {
      labels[i] = state % LABELS;
      Way way = ways[i][state][rank];
      state = way.from();
      rank = way.rank();
    }
    return labels;
  }

  /** The score of one labeling, on the scale of the model. */
  static double score(double[][] tokens, double[][] steps, int[] labels) {
    double sum = tokens[0][labels[0]];
    for (int i = 1; i < labels.length; i++) {
      sum += steps[i][labels[i - 1] * LABELS + labels[i]] + tokens[i][labels[i]];
    }
    return sum;
  }

  static boolean isSame(List<int[]> known, int[] labels) {
    return known.stream().anyMatch(other -> Arrays.equals(other, labels));
  }
}
