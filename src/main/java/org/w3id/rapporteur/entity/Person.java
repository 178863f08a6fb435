package org.w3id.rapporteur.entity;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

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

  /** The tenures of one of {@code roles} that are not known to have ended before {@code day}. */
  Stream<Tenure> held(List<String> roles, Optional<LocalDate> day) {
    return tenures.stream()
        .filter(tenure -> roles.contains(tenure.role()))
        .filter(tenure -> day.filter(tenure::endedBefore).isEmpty());
  }
}
