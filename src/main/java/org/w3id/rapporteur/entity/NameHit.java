package org.w3id.rapporteur.entity;

import java.util.List;

/** Listed words where they stand, with all that they can mean. */
record NameHit(Draft.Place place, List<Naming> namings) {
  NameHit {
    namings = List.copyOf(namings);
  }

  /** The first meaning; there is always one. */
  Naming first() {
    return namings.get(0);
  }

  /** Whether all meanings are of one entity and none of them needs context. */
  boolean isCertain() {
    return namings.stream()
        .allMatch(one -> one.entity().equals(first().entity()) && !one.needsContext());
  }
}
