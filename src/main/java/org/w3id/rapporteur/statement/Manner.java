package org.w3id.rapporteur.statement;

import org.w3id.rapporteur.attribution.CueSense;
import org.w3id.rapporteur.lexicon.Act;
import org.w3id.rapporteur.lexicon.Certainty;
import org.w3id.rapporteur.lexicon.Stance;
import org.w3id.rapporteur.matter.Topic;

/**
 * How something is said.
 *
 * @param stance towards the content as the words put it, negation and all
 * @param isNegated whether the content's main clause is negated
 */
record Manner(Act act, Stance stance, Certainty certainty, boolean isNegated) {

  static Manner of(CueSense sense) {
    return new Manner(sense.act(), sense.stance(), sense.certainty(), false);
  }

  Manner as(Act otherAct, Stance otherStance) {
    return new Manner(otherAct, otherStance, certainty, isNegated);
  }

  Manner with(Certainty other) {
    return other.compareTo(certainty) > 0 ? new Manner(act, stance, other, isNegated) : this;
  }

  Manner withNegatedContent() {
    return new Manner(act, stance, certainty, true);
  }

  /** The manner of one who does not say, want or accept it. */
  Manner negated() {
    return new Manner(opposite(), stance.negated(), certainty, isNegated);
  }

  /** What the act becomes by a negation: who will not do it refuses. */
  Act opposite() {
    return switch (act) {
      case DEMAND, PROPOSAL, COMMITMENT, ACCEPTANCE -> Act.REFUSAL;
      case REFUSAL -> Act.ACCEPTANCE;
      case ASSERTION, FORECAST, APPRAISAL, ACCUSATION, WARNING -> act;
    };
  }

  /** The stance towards the content without the grammatical negation of its main clause. */
  Stance worded() {
    return isNegated ? stance.negated() : stance;
  }

  /** The stance towards the main proposition, which is free of negation. */
  Stance towards(Topic topic) {
    boolean turns = topic.main().map(Topic.Claim::isNegated).orElse(isNegated);
    return turns ? stance.negated() : stance;
  }
}
