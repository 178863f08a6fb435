package org.w3id.rapporteur.statement;

import java.util.Optional;
import org.w3id.rapporteur.entity.Entity;
import org.w3id.rapporteur.reading.Sentence;
import org.w3id.rapporteur.reading.Token;

/** Whom the words of a rule set somebody against, or tell him to agree with. */
final class StatedOpponents {
  private final StatedParties parties;
  private final Together together;
  private final StatedRules rules;

  StatedOpponents(StatedParties parties, Together together, StatedRules rules) {
    this.parties = parties;
    this.together = together;
    this.rules = rules;
  }

  /** Whom or whose words {@code actor} is told to contradict or to agree with. */
  Optional<StatedActors.Placed> of(StatedPhrase phrase, StatedActors.Placed actor) {
    StatedRule rule = phrase.rule();
    return switch (rule.against()) {
      case OBJECT ->
          object(phrase)
              .filter(phrase::isTermed)
              .flatMap(word -> torn(phrase, word).or(() -> party(phrase, word, actor)));
      case GOVERNED -> phrase.governed().flatMap(word -> party(phrase, word, actor));
      case PREDICATED -> phrase.predicated().flatMap(word -> party(phrase, word, actor));
      case SUBJECT -> Optional.empty();
      case CLAIMANT -> claimant(phrase);
      case BEFORE -> answered(phrase, actor.party().agent());
    };
  }

  private Optional<StatedActors.Placed> torn(StatedPhrase phrase, Token word) {
    return phrase
        .torn(word)
        .flatMap(verb -> parties.named(phrase.sentence(), word))
        .map(StatedParties.Party::of)
        .map(party -> new StatedActors.Placed(word, party));
  }

  /** "Denied that ..., as the minister claimed". */
  private Optional<StatedActors.Placed> claimant(StatedPhrase phrase) {
    return phrase
        .claiming()
        .flatMap(verb ->
            phrase
                .sentence()
                .child(verb, "nsubj")
                .flatMap(word -> parties.named(phrase.sentence(), word))
                .map(StatedParties.Party::of)
                .map(party -> new StatedActors.Placed(verb, party)));
  }

  /** Who spoke before, unless the words are aimed at somebody else. */
  private Optional<StatedActors.Placed> answered(StatedPhrase phrase, Entity agent) {
    Optional<Token> aim = phrase.aim(rules.aiming());
    Optional<StatedParties.Party> aimedAt =
        aim.flatMap(word -> parties.named(phrase.sentence(), word))
            .filter(entity -> !entity.isUnnamed())
            .map(StatedParties.Party::of);
    boolean isOpen = aim.stream().allMatch(noun -> phrase.rule().takes(noun.lemma()));
    return aimedAt
        .or(() ->
            Optional.of(phrase)
                .filter(it -> isOpen)
                .flatMap(it -> parties.answered(it.sentence(), it.anchor(), agent)))
        .map(party -> new StatedActors.Placed(phrase.anchor(), party));
  }

  private Optional<StatedActors.Placed> party(
      StatedPhrase phrase, Token word, StatedActors.Placed actor) {
    Sentence sentence = phrase.sentence();
    StatedRule rule = phrase.rule();
    return parties
        .named(sentence, word)
        .or(() -> together.members(sentence, word).stream().findFirst())
        .filter(agent -> rule.takes(StatedRule.AGENT) && !isPaper(agent, word))
        .map(StatedParties.Party::of)
        .or(() -> parties.position(sentence, word, rule.nouns()))
        .or(() ->
            Optional.of(actor.party().agent())
                .filter(agent -> !rule.isOfAgreement())
                .flatMap(agent -> parties.accuser(sentence, word, agent, rule)))
        .map(party -> new StatedActors.Placed(word, party));
  }

  /** "Contradicting earlier reports", "this analysis is right": nobody in person. */
  private boolean isPaper(Entity agent, Token word) {
    return agent.isUnnamed() && rules.papers().contains(word.lemma());
  }

  private static Optional<Token> object(StatedPhrase phrase) {
    Sentence sentence = phrase.sentence();
    Token anchor = phrase.anchor();
    Optional<Token> own =
        phrase.isPassive()
            ? sentence.child(anchor, "nsubj")
            : sentence.child(anchor, "obj").or(() -> sentence.child(anchor, "ccomp"));
    return own.or(() -> modified(sentence, anchor));
  }

  /** "A claim the envoy denied", "a claim denied by the envoy": the noun is the object. */
  private static Optional<Token> modified(Sentence sentence, Token verb) {
    boolean isRelative =
        sentence.children(verb, "nsubj").stream().noneMatch(word -> word.tag().startsWith("W"));
    return sentence.headOf(verb).filter(noun -> verb.is("acl") && noun.isNoun() && isRelative);
  }
}
