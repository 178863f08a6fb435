package org.w3id.rapporteur.statement;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.w3id.rapporteur.entity.Entity;
import org.w3id.rapporteur.entity.EntityKind;
import org.w3id.rapporteur.reading.Reading;
import org.w3id.rapporteur.reading.Sentence;
import org.w3id.rapporteur.text.Span;

/** Reads one phrase of a rule as a relation between statements, where all its parts are there. */
final class StatedReader {
  private final Reading reading;
  private final StatedParties parties;
  private final StatedActors actors;
  private final StatedOpponents opponents;
  private final ClashReader clashes;
  private final ChangeReader changes;
  private final Together together;
  private final StatedRelationFinder.Wordings wordings;

  StatedReader(
      Reading reading,
      StatedParties parties,
      Together together,
      StatedRelationFinder.Wordings wordings) {
    this.reading = reading;
    this.parties = parties;
    this.together = together;
    actors = new StatedActors(parties);
    opponents = new StatedOpponents(parties, together, wordings.rules());
    clashes = new ClashReader(wordings.rules());
    changes = new ChangeReader(reading, parties, wordings.rules());
    this.wordings = wordings;
  }

  /**
   * None where it is supposed, denied or told by somebody else, or where a side is missing; one for
   * each of those whom words such as "both leaders" mean.
   */
  List<StatedRelation> read(StatedPhrase phrase) {
    if (isNegated(phrase) || !isActual(phrase) || !phrase.isBareEnough()) {
      return List.of();
    }
    return actors
        .of(phrase, isQuoted(phrase))
        .filter(actor -> !isToldByAnother(phrase, actor.party().agent()))
        .map(actor ->
            switch (phrase.rule().kind()) {
              case CONTRADICTS, AGREES -> related(phrase, actor);
              case REPLACES -> changes.read(phrase, actor).stream().toList();
            })
        .orElse(List.of());
  }

  private List<StatedRelation> related(StatedPhrase phrase, StatedActors.Placed actor) {
    return opponents.of(phrase, actor).stream()
        .flatMap(other -> each(phrase, other))
        .flatMap(other -> related(phrase, actor, other).stream())
        .toList();
  }

  /** "Contradicted both leaders": each of those who were named together before. */
  private Stream<StatedActors.Placed> each(StatedPhrase phrase, StatedActors.Placed other) {
    List<Entity> members =
        phrase.rule().takes(StatedRule.AGENT)
            ? together.members(phrase.sentence(), other.word())
            : List.of();
    return members.isEmpty()
        ? Stream.of(other)
        : members.stream()
            .map(one -> new StatedActors.Placed(other.word(), StatedParties.Party.of(one)));
  }

  private boolean isQuoted(StatedPhrase phrase) {
    return reading.text().quotations().stream()
        .anyMatch(quotation -> quotation.outer().covers(phrase.anchor().span()));
  }

  private boolean isActual(StatedPhrase phrase) {
    boolean isSupposed =
        phrase.rule().side() == StatedRule.Side.TOLD
            && wordings.actuality().isConditional(phrase.sentence(), phrase.anchor());
    return !isSupposed && wordings.actuality().isActual(phrase.sentence(), phrase.anchor());
  }

  private boolean isNegated(StatedPhrase phrase) {
    return phrase.sentence().children(phrase.anchor()).stream()
        .filter(child -> !phrase.words().contains(child))
        .anyMatch(child -> wordings.speech().isNegation(child));
  }

  /** What stands in another's content is his claim, not the article's; an outlet's report is. */
  private boolean isToldByAnother(StatedPhrase phrase, Entity actor) {
    if (new Rejoinder(phrase.sentence(), wordings.speech()).isAt(phrase.anchor())) {
      return false;
    }
    return parties.statements().stream()
        .filter(said ->
            said.attribution().content().stream()
                .anyMatch(span -> span.covers(phrase.anchor().span())))
        .anyMatch(
            said -> !said.speaker().equals(actor) && said.speaker().kind() != EntityKind.OUTLET);
  }

  private Optional<StatedRelation> related(
      StatedPhrase phrase, StatedActors.Placed actor, StatedActors.Placed other) {
    Optional<Statement> speaking = speaking(phrase, actor);
    if (speaking.isEmpty()) {
      return Optional.empty();
    }
    Statement said = speaking.get();
    Entity against = other.party().agent();
    if (isOneParty(actor.party().agent(), against)) {
      return Optional.empty();
    }
    Optional<Statement> target =
        other
            .party()
            .statement()
            .or(() -> meant(phrase, said, against))
            .filter(it -> !it.equals(said));
    if (phrase.rule().needsMatter() && target.filter(it -> differs(said, it)).isEmpty()) {
      return Optional.empty();
    }
    Span passage =
        phrase.rule().against() == StatedRule.Against.BEFORE
            ? StatedPassage.words(phrase)
            : StatedPassage.of(phrase, actor.word(), other.word());
    return Optional.of(
        new StatedRelation(
            phrase.rule().kind(),
            said.ordinal(),
            ordinal(target),
            Optional.of(against),
            clashes.of(phrase, other.word(), target),
            passage,
            phrase.rule().name()));
  }

  /** Who agrees means what was said right before, or on the same matter, with the same stance. */
  private Optional<Statement> meant(StatedPhrase phrase, Statement said, Entity other) {
    if (!phrase.rule().isOfAgreement()) {
      return onSameMatter(said, other);
    }
    return parties
        .justSaid(phrase.sentence(), phrase.anchor(), other)
        .or(() ->
            onSameMatter(said, other)
                .filter(it -> it.propositionStance() == said.propositionStance()));
  }

  private static boolean isOneParty(Entity one, Entity other) {
    return one.equals(other)
        || one.represents().filter(other::equals).isPresent()
        || other.represents().filter(one::equals).isPresent();
  }

  private static boolean differs(Statement one, Statement other) {
    return one.stance() != other.stance() && Matters.areShared(one.topic(), other.topic());
  }

  private Optional<Statement> speaking(StatedPhrase phrase, StatedActors.Placed actor) {
    Sentence sentence = phrase.sentence();
    Entity agent = actor.party().agent();
    if (actor.party().statement().isPresent()) {
      return actor.party().statement();
    }
    boolean isPosition = phrase.rule().subjects().contains(actor.word().lemma());
    if (isPosition) {
      return parties.shortlyBefore(sentence, phrase.anchor(), agent);
    }
    return switch (phrase.rule().side()) {
      case OWN -> parties.at(sentence, phrase.anchor(), agent).or(() -> telling(phrase, agent));
      case TOLD -> telling(phrase, agent);
      case AROUND -> parties.around(sentence, phrase.anchor(), agent);
    };
  }

  /** "Iran said that it rejected the claim": the words are what the agent says. */
  private Optional<Statement> telling(StatedPhrase phrase, Entity agent) {
    return parties.holding(phrase.anchor()).filter(said -> said.speaker().equals(agent));
  }

  /** What {@code agent} said on the same matter, last before {@code said}, else first after it. */
  private Optional<Statement> onSameMatter(Statement said, Entity agent) {
    List<Statement> others =
        parties.by(agent).stream()
            .filter(other -> Matters.areShared(said.topic(), other.topic()))
            .toList();
    return others.stream()
        .filter(other -> other.sentence().compareTo(said.sentence()) <= 0)
        .max(Comparator.comparing(Statement::sentence))
        .or(() -> others.stream().findFirst());
  }

  /** The statement's place among those of the article. */
  static OptionalInt ordinal(Optional<Statement> target) {
    return target.isPresent() ? OptionalInt.of(target.get().ordinal()) : OptionalInt.empty();
  }
}
