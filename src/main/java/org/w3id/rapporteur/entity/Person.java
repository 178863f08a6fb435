package org.w3id.rapporteur.entity;

import java.util.List;
import java.util.Set;

/**
 * Someone whom the gazetteer knows.
 *
 * @param names full names in the spellings listed
 * @param alone names by which the person is known without a given name
 */
record Person(
    Entity entity, List<String> names, Set<String> alone, Gender gender, List<Tenure> tenures) {
  Person {
    names = List.copyOf(names);
    alone = Set.copyOf(alone);
    tenures = List.copyOf(tenures);
  }

  /** Whether an office of one of {@code roles} was ever held in {@code of}. */
  boolean held(List<String> roles, Entity of) {
    return tenures.stream()
        .anyMatch(tenure -> tenure.of().equals(of.key()) && roles.contains(tenure.role()));
  }
}
