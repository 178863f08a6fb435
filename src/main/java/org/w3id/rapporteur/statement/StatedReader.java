package org.w3id.rapporteur.statement;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.w3id.rapporteur.attribution.Subjects;
import org.w3id.rapporteur.entity.Entity;
import org.w3id.rapporteur.entity.EntityKind;
import org.w3id.rapporteur.reading.Reading;
import org.w3id.rapporteur.reading.Sentence;
import org.w3id.rapporteur.reading.Token;
import org.w3id.rapporteur.text.Span;

/** Reads one phrase of a rule as a relation between statements, where all its parts are there. */
final class StatedReader {
  private final Reading reading;
  private final StatedParties parties;
  private final List<Statement> statements;
  private final StatedRelationFinder.Wordings wordings;

  /** A party and the word that stands for it. */
  private record Placed(Token word, StatedParties.Party party) {}

  StatedReader(
      Reading reading,
      StatedParties parties,
      List<Statement> statements,
      StatedRelationFinder.Wordings wordings) {
    this.reading = reading;
    this.parties = parties;
    this.statements = statements;
    this.wordings = wordings;
  }

  /** Absent where it is supposed, denied or told by somebody else, or where a side is missing. */
  Optional<StatedRelation> read(StatedPhrase phrase) {
    if (isQuoted(phrase) || isNegated(phrase) || !isActual(phrase)) {
      return Optional.empty();
    }
    return actor(phrase)
        .filter(actor -> !isToldByAnother(phrase, actor.party().agent()))
        .flatMap(actor ->
            switch (phrase.rule().kind()) {
              case CONTRADICTS, AGREES -> opposed(phrase, actor);
              case REPLACES -> replaced(phrase, actor);
            });
  }

  private boolean isQuoted(StatedPhrase phrase) {
    return reading.text().quotations().stream()
        .anyMatch(quotation -> quotation.outer().covers(phrase.anchor().span()));
  }

  private boolean isActual(StatedPhrase phrase) {
    return wordings.actuality().isActual(phrase.sentence(), phrase.anchor());
  }

  private boolean isNegated(StatedPhrase phrase) {
    return phrase.sentence().children(phrase.anchor()).stream()
        .filter(child -> !phrase.words().contains(child))
        .anyMatch(child -> wordings.speech().isNegation(child));
  }

  /** What stands in another's content is his claim, not the article's; an outlet's report is. */
  private boolean isToldByAnother(StatedPhrase phrase, Entity actor) {
    return statements.stream()
        .filter(said ->
            said.attribution().content().stream()
                .anyMatch(span -> span.covers(phrase.anchor().span())))
        .anyMatch(
            said -> !said.speaker().equals(actor) && said.speaker().kind() != EntityKind.OUTLET);
  }

  /** Who speaks with the phrase's own words, its subject, or who speaks after it at the start. */
  private Optional<Placed> actor(StatedPhrase phrase) {
    return cueSpeaker(phrase)
        .or(() -> subjectParty(phrase))
        .or(() -> speakerAfter(phrase))
        .or(() -> speakerAbove(phrase));
  }

  /**
   * "The envoy said that none was planned, contradicting ...": the parser may hang the participle
   * within what is said; the nearest verb above that somebody is the subject of tells who.
   */
  private Optional<Placed> speakerAbove(StatedPhrase phrase) {
    Sentence sentence = phrase.sentence();
    Token anchor = phrase.anchor();
    if (!anchor.tag().equals("VBG") || !followsComma(phrase)) {
      return Optional.empty();
    }
    for (Optional<Token> verb = sentence.headOf(anchor);
        verb.isPresent();
        verb = sentence.headOf(verb.get())) {
      Optional<Token> subject = sentence.child(verb.get(), "nsubj");
      Optional<Entity> agent = subject.flatMap(word -> parties.named(sentence, word));
      if (agent.isPresent()) {
        return Optional.of(
            new Placed(subject.get(), new StatedParties.Party(agent.get(), Optional.empty())));
      }
    }
    return Optional.empty();
  }

  private static boolean followsComma(StatedPhrase phrase) {
    int before = phrase.anchor().index() - 1;
    while (before > 0 && phrase.sentence().token(before).tag().startsWith("RB")) {
      before--;
    }
    return before > 0 && phrase.sentence().token(before).text().equals(",");
  }

  private Optional<Placed> cueSpeaker(StatedPhrase phrase) {
    Sentence sentence = phrase.sentence();
    if (!phrase.rule().subjects().isEmpty() && relative(sentence, phrase.anchor()).isPresent()) {
      return Optional.empty();
    }
    return statements.stream()
        .filter(said -> said.attribution().sentence() == sentence.index())
        .filter(said -> said.speakerMention().isPresent() && isCue(phrase, said))
        .findFirst()
        .flatMap(said -> mentioned(sentence, said));
  }

  private static boolean isCue(StatedPhrase phrase, Statement said) {
    int head = said.attribution().cueHead();
    return phrase.sentence().token(head).isVerb()
        && (head == phrase.anchor().index() || head == phrase.last().index());
  }

  private static Optional<Placed> mentioned(Sentence sentence, Statement said) {
    return said.speakerMention()
        .filter(mention -> mention.sentence() == sentence.index())
        .map(mention -> sentence.token(mention.head()))
        .map(word -> new Placed(word, new StatedParties.Party(said.speaker(), Optional.empty())));
  }

  /** "Contrary to what the minister said, the envoy insisted": the sentence begins with it. */
  private Optional<Placed> speakerAfter(StatedPhrase phrase) {
    Sentence sentence = phrase.sentence();
    if (phrase.rule().head() == StatedRule.Head.VERB || phrase.words().get(0).index() > 0) {
      return Optional.empty();
    }
    return statements.stream()
        .filter(said -> said.attribution().sentence() == sentence.index())
        .filter(said -> said.relayedBy().isEmpty())
        .filter(said -> sentence.token(said.attribution().cueHead()).isVerb())
        .findFirst()
        .flatMap(said -> mentioned(sentence, said));
  }

  private Optional<Placed> subjectParty(StatedPhrase phrase) {
    return subject(phrase)
        .flatMap(word ->
            parties
                .named(phrase.sentence(), word)
                .filter(
                    agent -> phrase.rule().subjects().isEmpty() || !isPositionOnly(phrase.rule()))
                .map(agent -> new StatedParties.Party(agent, Optional.empty()))
                .or(() -> parties.position(phrase.sentence(), word, phrase.rule().subjects()))
                .map(party -> new Placed(word, party)));
  }

  /** "Position shifted": the subject is the position, somebody who shifts does another thing. */
  private static boolean isPositionOnly(StatedRule rule) {
    return rule.kind() == StatedRelation.Kind.REPLACES;
  }

  private Optional<Token> subject(StatedPhrase phrase) {
    Sentence sentence = phrase.sentence();
    Subjects subjects = new Subjects(sentence);
    Token anchor = phrase.anchor();
    if (anchor.isVerb()) {
      return isPassive(phrase)
          ? sentence.child(anchor, "obl:agent")
          : relative(sentence, anchor).or(() -> subjects.of(anchor));
    }
    Optional<Token> own = sentence.child(anchor, "nsubj");
    Optional<Token> above = Optional.of(anchor);
    while (own.isEmpty() && above.isPresent() && !above.get().isVerb()) {
      above = sentence.headOf(above.get());
      own = above.flatMap(head -> sentence.child(head, "nsubj"));
    }
    Optional<Token> verb = above;
    return own.or(() -> verb.flatMap(subjects::of));
  }

  /** "..., which contradicts": the clause before is meant if a comma stands between. */
  private static Optional<Token> relative(Sentence sentence, Token verb) {
    return sentence
        .child(verb, "nsubj")
        .filter(word -> word.tag().equals("WDT") && word.index() > 0)
        .filter(word -> sentence.token(word.index() - 1).text().equals(","));
  }

  private static boolean isPassive(StatedPhrase phrase) {
    return new Subjects(phrase.sentence()).isPassive(phrase.anchor());
  }

  private Optional<StatedRelation> opposed(StatedPhrase phrase, Placed actor) {
    Optional<Statement> speaking = speaking(phrase, actor);
    Optional<Placed> other = other(phrase, actor);
    if (speaking.isEmpty() || other.isEmpty()) {
      return Optional.empty();
    }
    Statement said = speaking.get();
    Entity against = other.get().party().agent();
    if (isOneParty(actor.party().agent(), against)) {
      return Optional.empty();
    }
    Optional<Statement> target =
        other
            .get()
            .party()
            .statement()
            .or(() -> onSameMatter(said, against))
            .filter(it -> !it.equals(said));
    if (phrase.rule().needsMatter() && target.filter(it -> differs(said, it)).isEmpty()) {
      return Optional.empty();
    }
    Span passage =
        phrase.rule().against() == StatedRule.Against.BEFORE
            ? words(phrase)
            : passage(phrase, actor.word(), other.get().word());
    return Optional.of(relation(phrase, said, target, Optional.of(against), passage));
  }

  private static boolean isOneParty(Entity one, Entity other) {
    return one.equals(other)
        || one.represents().filter(other::equals).isPresent()
        || other.represents().filter(one::equals).isPresent();
  }

  private static boolean differs(Statement one, Statement other) {
    return one.stance() != other.stance() && Matters.areShared(one.topic(), other.topic());
  }

  private Optional<Statement> speaking(StatedPhrase phrase, Placed actor) {
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
      case OWN -> parties.at(sentence, phrase.anchor(), agent);
      case AROUND -> parties.around(sentence, phrase.anchor(), agent);
    };
  }

  private Optional<Placed> other(StatedPhrase phrase, Placed actor) {
    StatedRule rule = phrase.rule();
    return switch (rule.against()) {
      case OBJECT -> object(phrase).flatMap(word -> party(phrase, word, actor));
      case GOVERNED -> phrase.governed().flatMap(word -> party(phrase, word, actor));
      case SUBJECT -> Optional.empty();
      case BEFORE ->
          parties
              .answered(phrase.sentence(), phrase.anchor(), actor.party().agent())
              .map(party -> new Placed(phrase.anchor(), party));
    };
  }

  private Optional<Placed> party(StatedPhrase phrase, Token word, Placed actor) {
    Sentence sentence = phrase.sentence();
    StatedRule rule = phrase.rule();
    return parties
        .named(sentence, word)
        .filter(agent -> rule.takesAgent())
        .map(agent -> new StatedParties.Party(agent, Optional.empty()))
        .or(() -> parties.position(sentence, word, rule.nouns()))
        .or(() -> parties.accuser(sentence, word, actor.party().agent(), rule))
        .map(party -> new Placed(word, party));
  }

  private static Optional<Token> object(StatedPhrase phrase) {
    Sentence sentence = phrase.sentence();
    Token anchor = phrase.anchor();
    return isPassive(phrase)
        ? sentence.child(anchor, "nsubj:pass")
        : sentence.child(anchor, "obj").or(() -> sentence.child(anchor, "ccomp"));
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

  private Optional<StatedRelation> replaced(StatedPhrase phrase, Placed actor) {
    Entity agent = actor.party().agent();
    if (!phrase.sentence().children(phrase.anchor(), "aux:pass").isEmpty()) {
      return Optional.empty();
    }
    boolean mayLeave = phrase.rule().nouns().isEmpty() || leavesPosition(phrase);
    ChangeSides sides = new ChangeSides(reading, parties, phrase, wordings.rules().newness());
    return sides
        .later(agent)
        .filter(later -> mayLeave)
        .map(later ->
            relation(
                phrase,
                later,
                sides.earlier(agent).filter(it -> !it.equals(later)),
                Optional.empty(),
                clause(phrase, actor.word())));
  }

  private static boolean leavesPosition(StatedPhrase phrase) {
    return phrase
        .governed()
        .filter(word -> phrase.rule().nouns().contains(word.lemma()))
        .isPresent();
  }

  private static StatedRelation relation(
      StatedPhrase phrase,
      Statement said,
      Optional<Statement> target,
      Optional<Entity> against,
      Span passage) {
    OptionalInt other =
        target.isPresent() ? OptionalInt.of(target.get().ordinal()) : OptionalInt.empty();
    return new StatedRelation(
        phrase.rule().kind(), said.ordinal(), other, against, passage, phrase.rule().name());
  }

  /** From the subject, if it stands before, or the first adverb, to the end of the object. */
  private static Span passage(StatedPhrase phrase, Token actor, Token other) {
    Sentence sentence = phrase.sentence();
    Span span = words(phrase).hull(nounPhrase(sentence, other));
    boolean isSubject =
        actor.index() < phrase.anchor().index()
            && sentence.headOf(actor).filter(phrase.anchor()::equals).isPresent();
    boolean isAgent = isPassive(phrase) && sentence.isBelow(actor, phrase.anchor());
    return isSubject || isAgent ? span.hull(nounPhrase(sentence, actor)) : span;
  }

  private static Span words(StatedPhrase phrase) {
    Token anchor = phrase.anchor();
    Span span = phrase.words().get(0).span().hull(phrase.last().span());
    for (Token child : phrase.sentence().children(anchor, "advmod")) {
      span = child.index() == phrase.words().get(0).index() - 1 ? span.hull(child.span()) : span;
    }
    return span;
  }

  private static Span nounPhrase(Sentence sentence, Token head) {
    List<Token> without =
        head.isVerb()
            ? List.of()
            : sentence.children(head).stream().filter(StatedReader::isOutside).toList();
    return sentence.subtree(head).stream()
        .filter(token -> without.stream().noneMatch(top -> sentence.isBelow(token, top)))
        .map(Token::span)
        .reduce(Span::hull)
        .orElseThrow();
  }

  private static boolean isOutside(Token child) {
    return child.relation().equals("acl:relcl")
        || child.is("appos")
        || child.is("parataxis")
        || child.is("punct")
        || child.is("nsubj")
        || child.is("cop")
        || child.is("advcl")
        || child.is("case");
  }

  private static Span clause(StatedPhrase phrase, Token subject) {
    Sentence sentence = phrase.sentence();
    Span span = words(phrase);
    for (Token token : sentence.subtree(phrase.anchor())) {
      boolean isWord = token.text().codePoints().anyMatch(Character::isLetterOrDigit);
      span = isWord ? span.hull(token.span()) : span;
    }
    return sentence.isBelow(subject, phrase.anchor()) ? span.hull(subject.span()) : span;
  }
}
