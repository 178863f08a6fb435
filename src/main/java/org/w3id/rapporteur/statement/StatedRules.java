package org.w3id.rapporteur.statement;

import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What data/rules/stated.rules holds.
 *
 * @param rules in the order of the file, the surer before the others
 * @param lists words by the name of their list, in angle brackets
 */
record StatedRules(List<StatedRule> rules, Map<String, Set<String>> lists) {
  private static final String HOLDERS = "<holders>";
  private static final String NEWNESS = "<newness>";

  StatedRules {
    rules = List.copyOf(rules);
    lists = Map.copyOf(lists);
  }

  /** Prepositions that join a position to the one who holds it. */
  Set<String> holders() {
    return lists.getOrDefault(HOLDERS, Set.of());
  }

  /** Adverbs that mark a position as the present one. */
  Set<String> newness() {
    return lists.getOrDefault(NEWNESS, Set.of());
  }
}
