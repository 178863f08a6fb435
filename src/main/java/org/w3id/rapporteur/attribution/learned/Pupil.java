package org.w3id.rapporteur.attribution.learned;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.w3id.rapporteur.attribution.Marking;
import org.w3id.rapporteur.attribution.RuleFinder;
import org.w3id.rapporteur.text.Span;

/** A lesson laid out for training: the page with its gold labels by cue. */
final class Pupil {

  /** Gold labels around one cue by place in the page; what is missing is outside. */
  record Gold(int cue, Map<Integer, Label> labels) {

    int[] labels(int begin, int length) {
      int[] row = new int[length];
      for (int i = 0; i < length; i++) {
        row[i] = labels.getOrDefault(begin + i, Label.OUTSIDE).index;
      }
      return row;
    }
  }

  final Page page;
  final List<Gold> gold = new ArrayList<>();
  final Set<Integer> cueHeads = new HashSet<>();
  final Set<Integer> cueTokens = new HashSet<>();
  double[] cueProbability;

  /** The stretches around the gold cues; made by {@link #lookAround}. */
  final List<ChainTrainer.Example> chains = new ArrayList<>();

  Pupil(Lesson lesson, RuleFinder rules) {
    page = new Page(lesson.reading(), rules);
    cueProbability = new double[page.size];
    lesson.markings().forEach(this::lay);
  }

  private void lay(Marking marking) {
    Map<Integer, Label> labels = new HashMap<>();
    put(marking.content(), Label.CONTENT, labels);
    put(marking.source(), Label.SOURCE, labels);
    put(marking.cue(), Label.CUE, labels);
    Set<Integer> cue = new TreeSet<>();
    labels.forEach((place, label) -> {
      if (label == Label.CUE) {
        cue.add(place);
      }
    });
    if (!cue.isEmpty() && !marking.content().isEmpty()) {
      cueTokens.addAll(cue);
      int head = page.headOf(cue);
      if (cueHeads.add(head)) {
        gold.add(new Gold(head, labels));
      }
    }
  }

  private void put(List<Span> spans, Label label, Map<Integer, Label> labels) {
    for (Span span : spans) {
      page.within(span).forEach(place -> labels.put(place, label));
    }
  }

  /** Lays out what surrounds each gold cue, once the cues' probabilities are known. */
  void lookAround() {
    for (Gold each : gold) {
      CueView view = new CueView(page, cueProbability, each.cue());
      Chain chain = Chain.of(view, cueProbability);
      chains.add(new ChainTrainer.Example(chain, each.labels(view.begin, chain.length())));
    }
  }

  int[][] cueFeatures() {
    CueFeatures features = new CueFeatures(page);
    int[][] rows = new int[page.size][];
    for (int at = 0; at < page.size; at++) {
      rows[at] = features.of(at);
    }
    return rows;
  }

  /** How good a labeling is against the gold: content and source alike, and both of them right. */
  static double reward(int[] gold, int[] labels) {
    double content = likeness(gold, labels, Label.CONTENT.index);
    double source = likeness(gold, labels, Label.SOURCE.index);
    double right = content >= 0.5 && source >= 0.5 ? 0.5 : 0;
    double exact = Arrays.equals(gold, labels) ? 0.3 : 0;
    return right + exact + 0.5 * content + 0.5 * source;
  }

  static double likeness(int[] gold, int[] labels, int label) {
    int shared = 0;
    int all = 0;
    for (int i = 0; i < gold.length; i++) {
      shared += gold[i] == label && labels[i] == label ? 1 : 0;
      all += gold[i] == label || labels[i] == label ? 1 : 0;
    }
    return all == 0 ? 1 : (double) shared / all;
  }

  /** Whether some gold marking has the finding's content and source, each by half or more. */
  boolean isRight(Finding finding) {
    for (Gold each : gold) {
      int[] row = each.labels(finding.begin(), finding.labels().length);
      if (likeness(row, finding.labels(), Label.CONTENT.index) >= 0.5
          && likeness(row, finding.labels(), Label.SOURCE.index) >= 0.5) {
        return true;
      }
    }
    return false;
  }
}
