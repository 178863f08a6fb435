package org.w3id.rapporteur.statement;

import org.w3id.rapporteur.matter.Proposition;
import org.w3id.rapporteur.matter.Topic;

/** Tells whether two contents are about the same. */
final class Matters {
  private Matters() {}

  /** Whether a matter or a proposition is in both. */
  static boolean areShared(Topic one, Topic other) {
    boolean isMatter =
        one.matters().stream()
            .anyMatch(
                matter -> other.matters().stream().anyMatch(it -> it.key().equals(matter.key())));
    boolean isProposition =
        one.propositions().stream()
            .anyMatch(claim ->
                other.propositions().stream()
                    .anyMatch(it -> isEqual(claim.proposition(), it.proposition())));
    return isMatter || isProposition;
  }

  private static boolean isEqual(Proposition one, Proposition other) {
    return one.subject().equals(other.subject())
        && one.predicate().equals(other.predicate())
        && one.object().equals(other.object());
  }
}
