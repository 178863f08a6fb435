package org.w3id.rapporteur.statement;

import java.util.Optional;
import org.w3id.rapporteur.entity.Entity;
import org.w3id.rapporteur.reading.Reading;

/** Reads one phrase of a rule as a change of somebody's position. */
final class ChangeReader {
  private final Reading reading;
  private final StatedParties parties;
  private final StatedRules rules;

  ChangeReader(Reading reading, StatedParties parties, StatedRules rules) {
    this.reading = reading;
    this.parties = parties;
    this.rules = rules;
  }

  /** Absent where the article tells nothing that the actor says afterwards. */
  Optional<StatedRelation> read(StatedPhrase phrase, StatedActors.Placed actor) {
    Entity agent = actor.party().agent();
    if (!phrase.sentence().children(phrase.anchor(), "aux:pass").isEmpty()) {
      return Optional.empty();
    }
    boolean mayLeave = phrase.rule().nouns().isEmpty() || leavesPosition(phrase);
    ChangeSides sides = new ChangeSides(reading, parties, phrase, rules.newness());
    return sides
        .later(agent)
        .filter(later -> mayLeave)
        .map(later ->
            new StatedRelation(
                phrase.rule().kind(),
                later.ordinal(),
                StatedReader.ordinal(sides.earlier(agent).filter(it -> !it.equals(later))),
                Optional.empty(),
                Optional.empty(),
                StatedPassage.clause(phrase, actor.word()),
                phrase.rule().name()));
  }

  private static boolean leavesPosition(StatedPhrase phrase) {
    return phrase
        .governed()
        .filter(word -> phrase.rule().nouns().contains(word.lemma()))
        .isPresent();
  }
}
