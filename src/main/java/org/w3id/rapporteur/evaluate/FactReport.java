package org.w3id.rapporteur.evaluate;

import java.util.List;
import java.util.Optional;

/** Facts that we read in articles compared with those that people marked. */
public record FactReport(List<Found> found, List<Sought> sought) {
  public FactReport {
    found = List.copyOf(found);
    sought = List.copyOf(sought);
  }

  /** Where a fact stands: the article's name and the words that tell it. */
  public record Place(String article, String words) {}

  /**
   * A fact that we read.
   *
   * @param isRight empty where people marked nothing to compare it with
   */
  public record Found(Place place, String fact, Optional<Boolean> isRight) {}

  /**
   * A fact that people marked.
   *
   * @param kind of fact, such as {@code InChargeOf}
   */
  public record Sought(Place place, String kind, String fact, boolean isFound) {}

  /** Of those that can be compared how many are right. */
  public Ratio precision() {
    long judged = found.stream().filter(one -> one.isRight().isPresent()).count();
    long right = found.stream().filter(one -> one.isRight().orElse(false)).count();
    return new Ratio(right, judged, 0);
  }

  /** Of those that people marked how many we read. */
  public Ratio recall() {
    return recall(sought);
  }

  static Ratio recall(List<Sought> some) {
    long read = some.stream().filter(Sought::isFound).count();
    return new Ratio(read, read, some.size());
  }
}
