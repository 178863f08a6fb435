package org.w3id.rapporteur.evaluate;

import java.util.List;

/**
 * A contradiction or change of position that the program found.
 *
 * @param mode whether an article states it, as the ontology labels it: stated or found
 * @param kind in which way the sides differ, as the ontology labels it; empty where none is known
 * @param against who is contradicted, or who changed position
 * @param left the words that contradict, or of the position before
 * @param right the words that are contradicted, or of the position after; may be empty
 */
public record FoundPair(
    String mode, String kind, String against, List<Place> left, List<Place> right) {
  public FoundPair {
    left = List.copyOf(left);
    right = List.copyOf(right);
  }

  /**
   * Where somebody's words stand.
   *
   * @param begin in code points
   * @param end exclusive
   */
  public record Place(String article, String speaker, int begin, int end) {

    /** Whether both cover at least half of the shorter one, in one article. */
    boolean meets(Place other) {
      int shared = Math.min(end, other.end) - Math.max(begin, other.begin);
      int shorter = Math.min(end - begin, other.end - other.begin);
      return article.equals(other.article) && shared > 0 && 2 * shared >= shorter;
    }
  }
}
