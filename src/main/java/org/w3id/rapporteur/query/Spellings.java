package org.w3id.rapporteur.query;

import java.util.Set;

/** Tells for whom or what a typed name is another spelling. */
@FunctionalInterface
public interface Spellings {
  /** Knows none. */
  Spellings NONE = name -> Set.of();

  /** The labels of all that are called {@code name}, in any spelling. */
  Set<String> labels(String name);
}
