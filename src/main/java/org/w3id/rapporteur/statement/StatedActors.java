package org.w3id.rapporteur.statement;

import java.util.Optional;
import org.w3id.rapporteur.attribution.Subjects;
import org.w3id.rapporteur.entity.Entity;
import org.w3id.rapporteur.lexicon.Act;
import org.w3id.rapporteur.reading.Sentence;
import org.w3id.rapporteur.reading.Token;

/** Who contradicts, agrees or changes his mind in the words of a rule. */
final class StatedActors {
  private final StatedParties parties;

  /** A party and the word that stands for it. */
  record Placed(Token word, StatedParties.Party party) {}

  StatedActors(StatedParties parties) {
    this.parties = parties;
  }

  /**
   * Who speaks with the phrase's own words, its subject, or who speaks after it at the start; of
   * words in quotation marks only who says them of himself.
   */
  Optional<Placed> of(StatedPhrase phrase, boolean isQuoted) {
    if (phrase.rule().side() == StatedRule.Side.TOLD) {
      return isMainClause(phrase) ? teller(phrase) : Optional.empty();
    }
    if (isQuoted) {
      return isOfTeller(phrase) ? teller(phrase) : Optional.empty();
    }
    return cueSpeaker(phrase)
        .or(() -> commented(phrase))
        .or(() -> setAgainst(phrase))
        .or(() -> subjectParty(phrase))
        .or(() -> speakerAfter(phrase))
        .or(() -> speakerAbove(phrase));
  }

  /** Who says what the words are part of. */
  private Optional<Placed> teller(StatedPhrase phrase) {
    return parties
        .holding(phrase.anchor())
        .filter(said -> isTold(phrase, said))
        .map(said -> new Placed(phrase.anchor(), StatedParties.Party.of(said)));
  }

  /** "She said that the note said that it was wrong": not she says so. */
  private boolean isTold(StatedPhrase phrase, Statement said) {
    Sentence sentence = phrase.sentence();
    return Optional.of(phrase.anchor())
        .filter(word -> word.is("ccomp"))
        .flatMap(sentence::headOf)
        .filter(verb -> said.attribution().cueHead() != verb.index() && parties.isSaying(verb))
        .flatMap(verb -> sentence.child(verb, "nsubj"))
        .filter(word -> !parties.named(sentence, word).equals(Optional.of(said.speaker())))
        .isEmpty();
  }

  private static boolean isMainClause(StatedPhrase phrase) {
    Token word = phrase.anchor();
    boolean isArgument = !phrase.words().contains(word) && (word.is("nsubj") || word.is("obj"));
    Token anchor = isArgument ? phrase.sentence().headOf(word).orElse(word) : word;
    return anchor.head() < 0
        || anchor.is("ccomp")
        || anchor.is("parataxis")
        || anchor.is("conj")
        || anchor.is("xcomp");
  }

  /** "We reject the claim", or words without a subject: "Contrary to what he says, ...". */
  private boolean isOfTeller(StatedPhrase phrase) {
    return phrase.rule().head() == StatedRule.Head.ANY
        || phrase.sentence().child(phrase.anchor(), "nsubj").filter(parties::isSelf).isPresent();
  }

  /**
   * "The envoy said that Oslo would not sign, contradicting ...": what follows the comma comments
   * on what the envoy says, whomever his words are about.
   */
  private Optional<Placed> commented(StatedPhrase phrase) {
    Sentence sentence = phrase.sentence();
    Token anchor = phrase.anchor();
    if (!isComment(phrase)) {
      return Optional.empty();
    }
    return sentence
        .headOf(anchor)
        .flatMap(parties::holding)
        .filter(said -> said.attribution().sentence() == sentence.index())
        .flatMap(said -> mentioned(sentence, said));
  }

  /**
   * "The envoy said that talks were going on, contrary to what ...": the words set what the envoy
   * says against another's claim, whomever his own are about; but what somebody in it asserts is
   * set against it by that one.
   */
  private Optional<Placed> setAgainst(StatedPhrase phrase) {
    Sentence sentence = phrase.sentence();
    StatedRule rule = phrase.rule();
    boolean isOfClaims =
        rule.head() == StatedRule.Head.ANY
            && rule.against() == StatedRule.Against.GOVERNED
            && !rule.takes(StatedRule.AGENT);
    return sentence
        .headOf(phrase.anchor())
        .filter(above -> isOfClaims && !isAssertion(sentence, above))
        .flatMap(parties::holding)
        .filter(said -> said.attribution().sentence() == sentence.index())
        .flatMap(said -> mentioned(sentence, said));
  }

  private boolean isAssertion(Sentence sentence, Token cue) {
    return parties.statements().stream()
        .filter(said -> said.attribution().sentence() == sentence.index())
        .anyMatch(
            said -> said.attribution().cueHead() == cue.index() && said.act() == Act.ASSERTION);
  }

  /**
   * "The envoy said that none was planned, contradicting ...": the parser may hang the participle
   * within what is said; the nearest verb above that somebody is the subject of tells who.
   */
  private Optional<Placed> speakerAbove(StatedPhrase phrase) {
    Sentence sentence = phrase.sentence();
    if (!isComment(phrase)) {
      return Optional.empty();
    }
    for (Optional<Token> verb = sentence.headOf(phrase.anchor());
        verb.isPresent();
        verb = sentence.headOf(verb.get())) {
      Optional<Token> subject = sentence.child(verb.get(), "nsubj");
      Optional<Entity> agent = subject.flatMap(word -> parties.named(sentence, word));
      if (agent.isPresent()) {
        return Optional.of(new Placed(subject.get(), StatedParties.Party.of(agent.get())));
      }
    }
    return Optional.empty();
  }

  private static boolean isComment(StatedPhrase phrase) {
    return phrase.anchor().tag().equals("VBG") && followsComma(phrase);
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
    return parties.statements().stream()
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
        .map(word -> new Placed(word, StatedParties.Party.of(said.speaker())));
  }

  /** "Contrary to what the minister said, the envoy insisted": the sentence begins with it. */
  private Optional<Placed> speakerAfter(StatedPhrase phrase) {
    Sentence sentence = phrase.sentence();
    if (phrase.rule().head() == StatedRule.Head.VERB || phrase.words().get(0).index() > 0) {
      return Optional.empty();
    }
    return parties.statements().stream()
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
                .map(StatedParties.Party::of)
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
    if (isControlled(sentence, anchor)) {
      return Optional.empty();
    }
    if (anchor.isVerb()) {
      return phrase.isPassive()
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

  /** "Thanked the envoy for echoing": whoever does so is not the one who thanks. */
  private static boolean isControlled(Sentence sentence, Token anchor) {
    boolean isGoverned =
        anchor.tag().equals("VBG")
            && (sentence.child(anchor, "mark").isPresent()
                || sentence.child(anchor, "case").isPresent());
    return isGoverned
        && sentence.headOf(anchor).flatMap(verb -> sentence.child(verb, "obj")).isPresent();
  }

  /** "..., which contradicts": the clause before is meant if a comma stands between. */
  private static Optional<Token> relative(Sentence sentence, Token verb) {
    return sentence
        .child(verb, "nsubj")
        .filter(word -> word.tag().equals("WDT") && word.index() > 0)
        .filter(word -> sentence.token(word.index() - 1).text().equals(","));
  }
}
