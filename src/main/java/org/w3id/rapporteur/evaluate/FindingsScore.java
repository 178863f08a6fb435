package org.w3id.rapporteur.evaluate;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Compares findings with pairs that people marked. */
public final class FindingsScore {
  /** What a pair's mode asks of a finding: whether it is stated, and its kinds. */
  private static final Map<String, List<String>> KINDS =
      Map.of(
          "inferred", List.of("factual", "excluded value", "doubted", "differing number"),
          "opposed", List.of("positional", "excluded value", "differing venue"));

  private static final String STATED = "stated";

  private final List<FoundPair> contradictions;
  private final List<FoundPair> changes;

  /**
   * Scores what was found.
   *
   * @param contradictions the contradicting side left
   * @param changes the earlier side left
   */
  public FindingsScore(List<FoundPair> contradictions, List<FoundPair> changes) {
    this.contradictions = List.copyOf(contradictions);
    this.changes = List.copyOf(changes);
  }

  /**
   * One marked pair and what became of it.
   *
   * @param isMet whether it was found in the right kind of mode
   * @param isFound whether it was found in any
   */
  public record Verdict(GoldPair pair, boolean isMet, boolean isFound) {}

  /** What became of each of {@code pairs}. */
  public List<Verdict> contradictions(List<GoldPair> pairs) {
    List<Verdict> verdicts = new ArrayList<>();
    for (GoldPair pair : pairs) {
      List<FoundPair> found = contradictions.stream().filter(it -> opposes(it, pair)).toList();
      boolean isMet = found.stream().anyMatch(it -> fits(it, pair.mode()));
      verdicts.add(new Verdict(pair, isMet, !found.isEmpty()));
    }
    return verdicts;
  }

  /** What became of each marked change of position. */
  public List<Verdict> changes(List<GoldPair> pairs) {
    return pairs.stream()
        .map(pair -> {
          boolean isFound =
              changes.stream()
                  .anyMatch(it ->
                      meet(it.right(), pair.right())
                          && (pair.left().isEmpty() || meet(it.left(), pair.left())));
          return new Verdict(pair, isFound, isFound);
        })
        .toList();
  }

  /** Wishes stand against each other in both directions; so may facts whose order is unknown. */
  private static boolean opposes(FoundPair found, GoldPair pair) {
    boolean isForward = meet(found.left(), pair.left()) && isAgainst(found, pair.right());
    boolean isBackward = meet(found.left(), pair.right()) && isAgainst(found, pair.left());
    return isForward || isBackward;
  }

  /** Of what an article states, the other side may be known by name only. */
  private static boolean isAgainst(FoundPair found, List<FoundPair.Place> side) {
    boolean isNamed =
        found.mode().equals(STATED)
            && side.stream().anyMatch(place -> place.speaker().equals(found.against()));
    return isNamed || meet(found.right(), side);
  }

  private static boolean meet(List<FoundPair.Place> some, List<FoundPair.Place> others) {
    return some.stream().anyMatch(one -> others.stream().anyMatch(one::meets));
  }

  private static boolean fits(FoundPair found, String mode) {
    boolean isStated = found.mode().equals(STATED);
    return mode.equals("explicit")
        ? isStated
        : !isStated && KINDS.getOrDefault(mode, List.of()).contains(found.kind());
  }

  /** For people, a line a pair and a sum. */
  public static List<String> lines(List<Verdict> verdicts) {
    List<String> lines = new ArrayList<>();
    for (Verdict verdict : verdicts) {
      GoldPair pair = verdict.pair();
      lines.add(
          "%-10s %-8s %-8s %s"
              .formatted(
                  result(verdict), pair.mode(), pair.isRequired() ? "required" : "", pair.note()));
    }
    lines.add(
        "required %s, others %s, found though none %d"
            .formatted(
                sum(verdicts.stream().filter(it -> it.pair().isRequired()).toList()),
                sum(
                    verdicts.stream()
                        .filter(it -> !it.pair().isRequired() && !isNone(it))
                        .toList()),
                verdicts.stream().filter(it -> isNone(it) && it.isFound()).count()));
    return lines;
  }

  private static String result(Verdict verdict) {
    if (isNone(verdict)) {
      return verdict.isFound() ? "FALSE" : "right";
    }
    return verdict.isMet() ? "found" : verdict.isFound() ? "other mode" : "missed";
  }

  private static boolean isNone(Verdict verdict) {
    return verdict.pair().mode().equals(GoldPair.NONE);
  }

  private static String sum(List<Verdict> verdicts) {
    return verdicts.stream().filter(Verdict::isMet).count() + " of " + verdicts.size();
  }
}
