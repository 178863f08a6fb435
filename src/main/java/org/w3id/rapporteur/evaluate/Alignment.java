package org.w3id.rapporteur.evaluate;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.w3id.rapporteur.attribution.Marking;
import org.w3id.rapporteur.attribution.Marking.Part;

/**
 * Gold and found markings of one article paired one to one, the most alike first. A pair shares a
 * token of content or, where one side has no content, of cue.
 *
 * @param gold the tokens of each gold marking's parts
 * @param found the tokens of each found marking's parts
 */
record Alignment(List<Tokens> gold, List<Tokens> found, List<Pair> pairs) {

  /** Indices of a gold and a found marking that belong together. */
  record Pair(int gold, int found) {}

  /** A marking as sets of token indices. */
  record Tokens(Map<Part, BitSet> parts) {
    static Tokens of(Marking marking, TokenGrid grid) {
      Map<Part, BitSet> parts = new EnumMap<>(Part.class);
      for (Part part : Part.values()) {
        parts.put(part, grid.cover(marking.part(part)));
      }
      return new Tokens(parts);
    }

    BitSet of(Part part) {
      return parts.getOrDefault(part, new BitSet());
    }

    boolean isLike(Tokens other, Part part) {
      return TokenGrid.jaccard(of(part), other.of(part)) >= 0.5;
    }

    boolean mayPair(Tokens other) {
      return of(Part.CONTENT).intersects(other.of(Part.CONTENT))
          || ((of(Part.CONTENT).isEmpty() || other.of(Part.CONTENT).isEmpty())
              && of(Part.CUE).intersects(other.of(Part.CUE)));
    }

    double likeness(Tokens other) {
      return TokenGrid.dice(of(Part.CONTENT), other.of(Part.CONTENT))
          + TokenGrid.dice(of(Part.SOURCE), other.of(Part.SOURCE))
          + TokenGrid.dice(of(Part.CUE), other.of(Part.CUE));
    }
  }

  private record Candidate(double likeness, Pair pair) {}

  static Alignment of(String body, List<Marking> gold, List<Marking> found) {
    TokenGrid grid = new TokenGrid(body);
    List<Tokens> golden = gold.stream().map(marking -> Tokens.of(marking, grid)).toList();
    List<Tokens> ours = found.stream().map(marking -> Tokens.of(marking, grid)).toList();
    return new Alignment(golden, ours, pair(golden, ours));
  }

  private static List<Pair> pair(List<Tokens> gold, List<Tokens> found) {
    List<Candidate> candidates = new ArrayList<>();
    for (int i = 0; i < gold.size(); i++) {
      for (int j = 0; j < found.size(); j++) {
        if (gold.get(i).mayPair(found.get(j))) {
          candidates.add(new Candidate(gold.get(i).likeness(found.get(j)), new Pair(i, j)));
        }
      }
    }
    candidates.sort(
        Comparator.comparingDouble(Candidate::likeness)
            .reversed()
            .thenComparingInt(candidate -> candidate.pair().gold())
            .thenComparingInt(candidate -> candidate.pair().found()));
    return pick(candidates);
  }

  private static List<Pair> pick(List<Candidate> candidates) {
    Set<Integer> usedGold = new HashSet<>();
    Set<Integer> usedFound = new HashSet<>();
    List<Pair> pairs = new ArrayList<>();
    for (Candidate candidate : candidates) {
      Pair pair = candidate.pair();
      if (!usedGold.contains(pair.gold()) && !usedFound.contains(pair.found())) {
        usedGold.add(pair.gold());
        usedFound.add(pair.found());
        pairs.add(pair);
      }
    }
    return pairs;
  }

  /** Whether content and source of the pair both overlap by half or more. */
  boolean isRight(Pair pair) {
    Tokens golden = gold.get(pair.gold());
    Tokens ours = found.get(pair.found());
    return golden.isLike(ours, Part.CONTENT) && golden.isLike(ours, Part.SOURCE);
  }
}
