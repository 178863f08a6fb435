package org.w3id.rapporteur.attribution.learned;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * The readings of a cue's surroundings that are worth ranking: the chain model's best, and the
 * first of them with its content's ends moved to ends of phrases, quotations and sentences.
 */
final class Candidates {
  private static final int WIDTH = 12;
  private static final int CONTENT = Label.CONTENT.index;
  private static final int OUTSIDE = Label.OUTSIDE.index;

  private final CueView view;
  private final Page page;
  private final Chain chain;
  private final double[][] tokens;
  private final double[][] steps;
  private final double total;
  private final double best;
  private final List<int[]> likeliest;
  private final CandidateFeatures features;

  Candidates(CueView view, Chain chain, ChainModel model) {
    this.view = view;
    this.page = view.page;
    this.chain = chain;
    this.tokens = model.tokenScores(chain);
    this.steps = model.stepScores(chain);
    double[][] alpha = ChainModel.forward(tokens, steps);
    this.total = ChainModel.logSum(alpha[tokens.length - 1]);
    this.likeliest = new BestLabelings(tokens, steps, chain.cue(), WIDTH).find();
    this.best = BestLabelings.score(tokens, steps, likeliest.get(0));
    this.features = new CandidateFeatures(view);
  }

  /** At least one; without content only where none has any. */
  List<Candidate> all() {
    List<int[]> labelings = new ArrayList<>();
    EdgeMarks marks = new EdgeMarks(view);
    for (int[] labels : likeliest) {
      add(marks.tidied(labels), labelings);
    }
    addHinted(labelings.get(0), labelings);
    List<int[]> moved = new ArrayList<>();
    moveEnds(labelings.get(0), moved);
    for (int[] labels : moved) {
      add(marks.tidied(labels), labelings);
    }
    labelings.removeIf(labels -> !hasContent(labels));
    List<Candidate> candidates = new ArrayList<>();
    for (int[] labels : labelings.isEmpty() ? likeliest.subList(0, 1) : labelings) {
      candidates.add(candidate(labels));
    }
    return candidates;
  }

  /** What a rule found at the cue, as it is and with one of its arguments as the model has it. */
  private void addHinted(int[] best, List<int[]> labelings) {
    Hints.Hint hint = page.hints.at(view.cue);
    if (hint != null) {
      int[] whole = hint.row(view.begin, chain.length());
      whole[chain.cue()] = Label.CUE.index;
      add(whole, labelings);
      add(with(best, whole, CONTENT), labelings);
      add(with(best, whole, Label.SOURCE.index), labelings);
    }
  }

  /** The labels with one of them laid out as in {@code other}. */
  private static int[] with(int[] labels, int[] other, int label) {
    int[] mixed = labels.clone();
    for (int i = 0; i < mixed.length; i++) {
      boolean isFree = mixed[i] == label || mixed[i] == OUTSIDE;
      if (isFree) {
        mixed[i] = other[i] == label ? label : OUTSIDE;
      }
    }
    return mixed;
  }

  private static boolean hasContent(int[] labels) {
    return Arrays.stream(labels).anyMatch(label -> label == CONTENT);
  }

  /** The labels, whoever chose them, as a candidate. */
  Candidate candidate(int[] labels) {
    double score = BestLabelings.score(tokens, steps, labels);
    int[] of = features.of(labels, best - score);
    return new Candidate(labels, score - total, of);
  }

  private void moveEnds(int[] best, List<int[]> labelings) {
    for (int[] stretch : stretches(best)) {
      for (int end : ends(stretch)) {
        add(moved(best, stretch, stretch[0], end), labelings);
      }
      for (int begin : begins(stretch)) {
        add(moved(best, stretch, begin, stretch[1]), labelings);
      }
    }
  }

  private static void add(int[] labels, List<int[]> labelings) {
    if (!BestLabelings.isSame(labelings, labels)) {
      labelings.add(labels);
    }
  }

  /** Stretches of content as begin and end in the chain, at most the three longest. */
  private static List<int[]> stretches(int[] labels) {
    List<int[]> found = new ArrayList<>();
    for (int i = 0; i < labels.length; i++) {
      if (labels[i] == CONTENT) {
        int begin = i;
        while (i < labels.length && labels[i] == CONTENT) {
          i++;
        }
        found.add(new int[] {begin, i});
      }
    }
    found.sort((a, b) -> Integer.compare(b[1] - b[0], a[1] - a[0]));
    return found.subList(0, Math.min(3, found.size()));
  }

  /** Ends of phrases, quotations and sentences that the stretch could reach to instead. */
  private Set<Integer> ends(int[] stretch) {
    Set<Integer> ends = new TreeSet<>();
    int first = view.begin + stretch[0];
    int last = view.begin + stretch[1] - 1;
    for (int phrase = page.phraseOf[first]; phrase >= 0; phrase = page.phraseParent[phrase]) {
      ends.add(page.phraseEnd[phrase]);
    }
    for (int phrase = page.phraseOf[last]; phrase >= 0; phrase = page.phraseParent[phrase]) {
      ends.add(page.phraseEnd[phrase]);
      ends.add(page.phraseBegin[phrase]);
    }
    for (int near : new int[] {first, last, Math.min(last + 1, page.size - 1)}) {
      if (page.isQuoted(near)) {
        ends.add(page.quotations.get(page.quotation[near])[1]);
      }
      ends.add(page.sentenceEnd(near));
      ends.add(page.sentenceEnd(near) - 1);
    }
    Set<Integer> local = new TreeSet<>();
    for (int end : ends) {
      addTrimmed(end - view.begin, stretch[0], local);
    }
    return local;
  }

  /** Adds the end, and it without a mark before it. */
  private void addTrimmed(int end, int begin, Set<Integer> ends) {
    if (end > begin && end <= chain.length()) {
      ends.add(end);
      if (end - 1 > begin && page.isMark(view.begin + end - 1)) {
        ends.add(end - 1);
      }
    }
  }

  private Set<Integer> begins(int[] stretch) {
    Set<Integer> begins = new TreeSet<>();
    int first = view.begin + stretch[0];
    int last = view.begin + stretch[1] - 1;
    for (int at : new int[] {first, last}) {
      for (int phrase = page.phraseOf[at]; phrase >= 0; phrase = page.phraseParent[phrase]) {
        begins.add(page.phraseBegin[phrase]);
      }
      if (page.isQuoted(at)) {
        begins.add(page.quotations.get(page.quotation[at])[0]);
      }
    }
    Set<Integer> local = new TreeSet<>();
    for (int begin : begins) {
      if (begin >= view.begin && begin < view.begin + stretch[1]) {
        local.add(begin - view.begin);
      }
    }
    return local;
  }

  /** The labeling with one stretch of content given new ends; source and cue stay. */
  private static int[] moved(int[] labels, int[] stretch, int begin, int end) {
    int[] changed = labels.clone();
    for (int i = Math.min(begin, stretch[0]); i < Math.max(end, stretch[1]); i++) {
      if (labels[i] == CONTENT || labels[i] == OUTSIDE) {
        boolean isIn = i >= begin && i < end;
        boolean wasIn = i >= stretch[0] && i < stretch[1];
        changed[i] = isIn ? CONTENT : wasIn ? OUTSIDE : labels[i];
      }
    }
    return changed;
  }
}
