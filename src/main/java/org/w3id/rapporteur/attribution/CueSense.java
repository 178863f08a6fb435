package org.w3id.rapporteur.attribution;

import org.w3id.rapporteur.lexicon.Act;
import org.w3id.rapporteur.lexicon.Certainty;
import org.w3id.rapporteur.lexicon.Stance;

/**
 * What a cue means in the frame in which it was found, from data/lexicon/cues.tsv.
 *
 * @param lemma the cue's lemma with its particle or preposition, such as {@code call for}
 * @param addressee how the cue names who is told or asked: {@code object} or a preposition; empty
 *     for not at all
 */
public record CueSense(
    String lemma, Act act, Stance stance, Certainty certainty, String addressee) {

  /** Of a further quotation by the same speaker: what he says there only his own words tell. */
  CueSense told() {
    return new CueSense(lemma, Act.ASSERTION, Stance.AFFIRMS, Certainty.CERTAIN, addressee);
  }
}
