package org.w3id.rapporteur.statement;

import org.w3id.rapporteur.attribution.CueSense;
import org.w3id.rapporteur.lexicon.Act;
import org.w3id.rapporteur.lexicon.Certainty;
import org.w3id.rapporteur.lexicon.Stance;

/** How something is said: as which act, with which stance, how surely. */
record Manner(Act act, Stance stance, Certainty certainty) {

  static Manner of(CueSense sense) {
    return new Manner(sense.act(), sense.stance(), sense.certainty());
  }

  Manner as(Act otherAct, Stance otherStance) {
    return new Manner(otherAct, otherStance, certainty);
  }

  Manner with(Certainty other) {
    return other.compareTo(certainty) > 0 ? new Manner(act, stance, other) : this;
  }

  /** The manner of one who does not say, want or accept it. */
  Manner negated() {
    Act opposite =
        switch (act) {
          case DEMAND, PROPOSAL, COMMITMENT, ACCEPTANCE -> Act.REFUSAL;
          case REFUSAL -> Act.ACCEPTANCE;
          case ASSERTION, FORECAST, APPRAISAL, ACCUSATION, WARNING -> act;
        };
    return new Manner(opposite, stance.negated(), certainty);
  }
}
