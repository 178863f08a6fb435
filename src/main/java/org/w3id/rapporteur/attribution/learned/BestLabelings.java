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

  private final double[][] tokens;
  private final double[][] steps;
  private final int cue;
  private final int width;

  /**
   * Of each token the ways to each state, the likeliest first: the state before and which of that
   * state's ways it goes on, as {@code state * width + rank}.
   */
  private final int[][] origins;

  /**
   * The scores of the ways to each state, and how many there are: of a token, of the one before.
   */
  private double[] scores;

  private double[] scoresBefore;
  private int[] counts = new int[STATES];
  private int[] countsBefore = new int[STATES];

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
    this.origins = new int[tokens.length][STATES * width];
    this.scores = new double[STATES * width];
    this.scoresBefore = new double[STATES * width];
  }

  /** Up to {@code width} labelings, the likeliest first. */
  List<int[]> find() {
    for (int state = 0; state < STATES; state++) {
      boolean mayBegin = state < LABELS ? state != SOURCE : state == SOURCE + LABELS;
      counts[state] = mayBegin ? 1 : 0;
      scores[state * width] = tokens[0][state % LABELS];
    }
    double[] cost = new double[STATES];
    for (int i = 1; i < tokens.length; i++) {
      goOn();
      for (int to = 0; to < STATES; to++) {
        int[] froms = (i <= cue ? UP_TO_CUE : AFTER_CUE)[to];
        for (int from : froms) {
          cost[from] = steps[i][(from % LABELS) * LABELS + to % LABELS] + tokens[i][to % LABELS];
        }
        counts[to] = best(froms, cost, to * width, origins[i]);
      }
    }
    return traceAll();
  }

  /** What was found of a token becomes what stands before the next. */
  private void goOn() {
    double[] freeScores = scoresBefore;
    scoresBefore = scores;
    scores = freeScores;
    int[] freeCounts = countsBefore;
    countsBefore = counts;
    counts = freeCounts;
  }

  /**
   * Merges the states' ways, which are sorted each, into one sorted row of the best.
   *
   * @param place where the row begins in {@code origin} and among the scores
   * @return how many there are
   */
  private int best(int[] froms, double[] cost, int place, int[] origin) {
    int[] next = new int[STATES];
    for (int count = 0; count < width; count++) {
      int chosen = -1;
      double top = ChainModel.NEVER / 2;
      for (int from : froms) {
        if (next[from] < countsBefore[from]) {
          double score = scoresBefore[from * width + next[from]] + cost[from];
          if (chosen < 0 ? score >= top : score > top) {
            chosen = from;
            top = score;
          }
        }
      }
      if (chosen < 0) {
        return count;
      }
      scores[place + count] = top;
      origin[place + count] = chosen * width + next[chosen]++;
    }
    return width;
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
    goOn();
    int[] ends = new int[width];
    int count = best(ALL_STATES, new double[STATES], 0, ends);
    List<int[]> labelings = new ArrayList<>();
    for (int end = 0; end < count; end++) {
      labelings.add(trace(ends[end]));
    }
    return labelings;
  }

  private int[] trace(int last) {
    int[] labels = new int[tokens.length];
    int way = last;
    for (int i = tokens.length - 1; i >= 0; i--) {
      labels[i] = way / width % LABELS;
      way = origins[i][way];
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
