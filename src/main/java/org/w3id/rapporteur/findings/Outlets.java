package org.w3id.rapporteur.findings;

import java.util.Map;
import java.util.Set;

/**
 * What is known of outlets beforehand.
 *
 * @param families to whom an outlet belongs, by each of its names: its owner, or itself
 * @param agencies names of agencies whose texts others print
 */
public record Outlets(Map<String, String> families, Set<String> agencies) {
  /** Nothing is known: every outlet stands for itself. */
  public static final Outlets UNKNOWN = new Outlets(Map.of(), Set.of());

  public Outlets {
    families = Map.copyOf(families);
    agencies = Set.copyOf(agencies);
  }

  /** Whether {@code name} is one of those known beforehand. */
  boolean knows(String name) {
    return families.containsKey(name);
  }

  /** Outlets of one family are one origin. */
  String family(String name) {
    return families.getOrDefault(name, name);
  }
}
