package org.w3id.rapporteur.matter;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.w3id.rapporteur.entity.Entity;
import org.w3id.rapporteur.reading.TimeExpression;

/**
 * Words that speak of a matter, before it is known which.
 *
 * @param head the noun or verb that raises it
 * @param roles who fills which role, by the roles' names
 * @param parties how many take part where a format tells; 0 for unknown
 * @param held whether it is told as past; absent where nothing tells
 * @param pair which two are meant by "both leaders" or "the two sides"
 * @param isFirstPerson whether the speaker takes part by a pronoun
 * @param isWith whether the one named stands behind "with", so that another is understood
 * @param isDefinite whether a determiner says that the matter is known: "the talks", "these talks"
 */
record Draft(
    Frame frame,
    MatterKind kind,
    Node head,
    Map<String, List<Entity>> roles,
    Optional<String> sort,
    int parties,
    List<TimeExpression> times,
    Optional<Boolean> held,
    Optional<Pair> pair,
    boolean isFirstPerson,
    boolean isWith,
    boolean isDefinite) {
  Draft {
    roles = Map.copyOf(roles);
    times = List.copyOf(times);
  }

  /** Two that an article takes as known. */
  enum Pair {
    LEADERS,
    PARTIES
  }

  List<Entity> role(String name) {
    return roles.getOrDefault(name, List.of());
  }

  Draft with(Map<String, List<Entity>> other) {
    return new Draft(
        frame,
        kind,
        head,
        other,
        sort,
        parties,
        times,
        held,
        Optional.empty(),
        isFirstPerson,
        isWith,
        isDefinite);
  }
}
