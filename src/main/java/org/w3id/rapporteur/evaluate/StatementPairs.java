package org.w3id.rapporteur.evaluate;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.TreeMap;
import org.w3id.rapporteur.attribution.Marking;

/**
 * Statements of one article that belong together, one to one, best overlap first: their contents
 * share half of the words of both. Cues that overlap count a fifth as much as contents.
 *
 * @param ours for each paired gold statement, by its index, the index of ours
 */
record StatementPairs(Map<Integer, Integer> ours) {
  private static final double LIKE = 0.5;
  private static final double CUE = 0.2;

  private record Candidate(double likeness, int gold, int ours) {}

  private record Words(BitSet content, BitSet cue) {}

  static StatementPairs of(String body, List<Marking> gold, List<Marking> ours, Counting counting) {
    TokenGrid grid = TokenGrid.ofWords(body);
    List<Words> wanted = gold.stream().map(one -> words(grid, body, one, counting)).toList();
    List<Words> found = ours.stream().map(one -> words(grid, body, one, counting)).toList();
    List<Candidate> candidates = new ArrayList<>();
    for (int i = 0; i < wanted.size(); i++) {
      for (int j = 0; j < found.size(); j++) {
        double content = shared(wanted.get(i).content(), found.get(j).content());
        if (content >= LIKE) {
          double cue = shared(wanted.get(i).cue(), found.get(j).cue());
          candidates.add(new Candidate(content + CUE * cue, i, j));
        }
      }
    }
    return new StatementPairs(pick(candidates));
  }

  private static Words words(TokenGrid grid, String body, Marking marking, Counting counting) {
    return new Words(counting.content(grid, body, marking.content()), grid.cover(marking.cue()));
  }

  /** Two empty sets share nothing here. */
  private static double shared(BitSet one, BitSet other) {
    return one.isEmpty() ? 0 : TokenGrid.jaccard(one, other);
  }

  private static Map<Integer, Integer> pick(List<Candidate> candidates) {
    Map<Integer, Integer> pairs = new TreeMap<>();
    candidates.sort(
        Comparator.comparingDouble(Candidate::likeness)
            .reversed()
            .thenComparingInt(Candidate::gold)
            .thenComparingInt(Candidate::ours));
    for (Candidate pair : candidates) {
      if (!pairs.containsKey(pair.gold()) && !pairs.containsValue(pair.ours())) {
        pairs.put(pair.gold(), pair.ours());
      }
    }
    return pairs;
  }

  /** The gold statement with which {@code found} is paired, if one is. */
  OptionalInt goldOf(int found) {
    return ours.entrySet().stream()
        .filter(pair -> pair.getValue() == found)
        .mapToInt(Map.Entry::getKey)
        .findFirst();
  }
}
