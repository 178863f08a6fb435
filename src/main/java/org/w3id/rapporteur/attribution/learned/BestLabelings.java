package org.w3id.rapporteur.attribution.learned;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

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

  private static final int[] ALL_STATES = IntStream.range(0, STATES).toArray();

  /** The states from which each state may be reached, up to the cue's head and after it. */
  private static final int[][] UP_TO_CUE = predecessors(false);

  private static final int[][] AFTER_CUE = predecessors(true);

  /**
   * The ways to one state, the likeliest first: their scores, and of each the state before and
   * which of that state's ways it goes on.
   */
  @SuppressWarnings("ArrayRecordComponent") // many and hot; never compared
  private record Ways(double[] score, int[] from, int[] rank) {
    static Ways begin(double score) {
      return new Ways(new double[] {score}, new int[] {-1}, new int[1]);
    }

    static Ways empty(int most) {
      return new Ways(new double[most], new int[most], new int[most]);
    }

    int count() {
      return score.length;
    }

    void put(int place, double value, int state, int which) {
      score[place] = value;
      from[place] = state;
      rank[place] = which;
    }

    Ways first(int count) {
      return count == count()
          ? this
          : new Ways(
              Arrays.copyOf(score, count), Arrays.copyOf(from, count), Arrays.copyOf(rank, count));
    }
  }

  private final double[][] tokens;
  private final double[][] steps;
  private final int cue;
  private final int width;
  private final Ways[][] ways;

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
    this.ways = new Ways[tokens.length][STATES];
  }

  /** Up to {@code width} labelings, the likeliest first. */
  List<int[]> find() {
    for (int state = 0; state < STATES; state++) {
      boolean mayBegin = state < LABELS ? state != SOURCE : state == SOURCE + LABELS;
      ways[0][state] = mayBegin ? Ways.begin(tokens[0][state % LABELS]) : Ways.empty(0);
    }
    for (int i = 1; i < tokens.length; i++) {
      for (int to = 0; to < STATES; to++) {
        ways[i][to] = waysTo(i, to);
      }
    }
    return traceAll();
  }

  private Ways waysTo(int i, int to) {
    double own = tokens[i][to % LABELS];
    double[] cost = new double[STATES];
    int[] froms = (i <= cue ? UP_TO_CUE : AFTER_CUE)[to];
    for (int from : froms) {
      cost[from] = steps[i][(from % LABELS) * LABELS + to % LABELS] + own;
    }
    return best(ways[i - 1], froms, cost);
  }

  /** Merges the states' ways, which are sorted each, into one sorted row of the best. */
  private Ways best(Ways[] before, int[] froms, double[] cost) {
    Ways best = Ways.empty(width);
    int[] next = new int[STATES];
    for (int count = 0; count < width; count++) {
      int chosen = -1;
      double top = ChainModel.NEVER / 2;
      for (int from : froms) {
        if (next[from] < before[from].count()) {
          double score = before[from].score()[next[from]] + cost[from];
          if (chosen < 0 ? score >= top : score > top) {
            chosen = from;
            top = score;
          }
        }
      }
      if (chosen < 0) {
        return best.first(count);
      }
      best.put(count, top, chosen, next[chosen]++);
    }
    return best;
  }

  private static int[][] predecessors(boolean isPastCue) {
    int[][] allowed = new int[STATES][];
    for (int state = 0; state < STATES; state++) {
      int to = state;
      allowed[to] =
          IntStream.range(0, STATES).filter(from -> isAllowed(from, to, isPastCue)).toArray();
    }
    return allowed;
  }

  private static boolean isAllowed(int from, int to, boolean isPastCue) {
    int before = from % LABELS;
    int after = to % LABELS;
    boolean seen = from >= LABELS;
    boolean sees = to >= LABELS;
    boolean sourceFits = after == SOURCE ? sees && (!seen || before == SOURCE) : sees == seen;
    boolean cueFits = isPastCue ? after != CUE || before == CUE : before != CUE || after == CUE;
    return sourceFits && cueFits;
  }

  private List<int[]> traceAll() {
    Ways ends = best(ways[tokens.length - 1], ALL_STATES, new double[STATES]);
    List<int[]> labelings = new ArrayList<>();
    for (int end = 0; end < ends.count(); end++) {
      labelings.add(trace(ends.from()[end], ends.rank()[end]));
    }
    return labelings;
  }

  private int[] trace(int last, int place) {
    int[] labels = new int[tokens.length];
    int state = last;
    int rank = place;
    for (int i = tokens.length - 1; i >= 0; i--) {
      labels[i] = state % LABELS;
      Ways to = ways[i][state];
      state = to.from()[rank];
      rank = to.rank()[rank];
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
