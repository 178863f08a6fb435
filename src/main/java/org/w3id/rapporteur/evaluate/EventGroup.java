package org.w3id.rapporteur.evaluate;

import java.util.Optional;
import java.util.Set;
import org.w3id.rapporteur.lexicon.Act;

/**
 * The groups of PLOVER's event codes that are speech, with the acts that count as right for them.
 * The others (fights, arrests, aid) are deeds and have no counterpart here.
 */
public enum EventGroup {
  /** Requires something of somebody. */
  DEMAND,
  /** Declines, refuses or rules out. */
  REJECT,
  /** Agrees, offers or promises to do something. */
  AGREE,
  /** Threatens harm or the breaking off of something. */
  THREATEN,
  /** Blames, in the older codes. */
  DISAPPROVE,
  /** Blames, in the newer codes. */
  ACCUSE,
  /** Praises, welcomes, approves. */
  SUPPORT,
  /** Meets or talks; right where a statement is about a meeting or a mediation. */
  CONSULT;

  /** The acts that are right; none where only the matter tells. */
  public Set<Act> acts() {
    return switch (this) {
      case DEMAND -> Set.of(Act.DEMAND);
      case REJECT -> Set.of(Act.REFUSAL);
      case AGREE -> Set.of(Act.COMMITMENT, Act.ACCEPTANCE);
      case THREATEN -> Set.of(Act.WARNING);
      case DISAPPROVE, ACCUSE -> Set.of(Act.ACCUSATION);
      case SUPPORT -> Set.of(Act.APPRAISAL, Act.ACCEPTANCE);
      case CONSULT -> Set.of();
    };
  }

  /** The group of that code, if it is speech. */
  static Optional<EventGroup> of(String code) {
    for (EventGroup group : values()) {
      if (group.name().equals(code)) {
        return Optional.of(group);
      }
    }
    return Optional.empty();
  }
}
