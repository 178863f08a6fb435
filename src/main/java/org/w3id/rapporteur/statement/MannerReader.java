package org.w3id.rapporteur.statement;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.w3id.rapporteur.attribution.Attribution;
import org.w3id.rapporteur.attribution.CueEntry;
import org.w3id.rapporteur.attribution.CueSense;
import org.w3id.rapporteur.entity.Cast;
import org.w3id.rapporteur.entity.Entity;
import org.w3id.rapporteur.entity.EntityKind;
import org.w3id.rapporteur.entity.Mention;
import org.w3id.rapporteur.lexicon.Act;
import org.w3id.rapporteur.lexicon.Certainty;
import org.w3id.rapporteur.lexicon.Stance;
import org.w3id.rapporteur.reading.Reading;
import org.w3id.rapporteur.reading.Sentence;
import org.w3id.rapporteur.reading.Token;

/** Reads act, stance and certainty from the cue's sense and the content's main clause together. */
final class MannerReader {
  private static final CueSense PLAIN =
      new CueSense("", Act.ASSERTION, Stance.AFFIRMS, Certainty.CERTAIN, "");

  /**
   * Who speaks, and whether "must" in his mouth asks for something; one who reports or concedes a
   * fact asks nothing.
   *
   * @param mayAsk whether the cue may also introduce what is asked for, in the subjunctive
   */
  private record Situation(Entity speaker, boolean mayDemand, boolean mayAsk) {}

  private final Reading reading;
  private final Cast cast;
  private final SpeechWords words;
  private final Senses senses;

  MannerReader(Reading reading, Cast cast, SpeechWords words) {
    this.reading = reading;
    this.cast = cast;
    this.words = words;
    this.senses = new Senses(reading, words.cues());
  }

  /** Absent where the article says that it was not said: "did not say whether", "failed to say". */
  Optional<Told> of(Attribution attribution, Entity speaker) {
    Sentence sentence = reading.sentences().get(attribution.sentence());
    Token cue = sentence.token(attribution.cueHead());
    if (words.isOmitted(sentence, cue)) {
      return Optional.empty();
    }
    Optional<ContentHead> content = ContentHead.of(reading, attribution);
    Optional<Token> voiced = senses.voiced(attribution);
    CueSense sense =
        voiced
            .flatMap(noun -> words.cues().lentBy(noun.lemma()))
            .or(() -> senses.of(attribution, content))
            .orElse(PLAIN);
    Manner manner =
        content.map(head -> fitted(Manner.of(sense), head.token())).orElse(Manner.of(sense));
    boolean isOpen =
        voiced.isEmpty() && manner.act() == Act.ASSERTION && manner.stance() == Stance.AFFIRMS;
    Told told = new Told(manner, attribution.content());
    if (isOpen && content.isPresent()) {
      boolean mayDemand =
          speaker.kind() != EntityKind.OUTLET
              && !words.isFactive(cue.lemma().toLowerCase(Locale.ROOT));
      boolean mayAsk = words.cues().asksIn(cue.lemma().toLowerCase(Locale.ROOT));
      told = opened(told, content.get(), new Situation(speaker, mayDemand, mayAsk));
    }
    boolean isVoiceNegated =
        voiced.filter(noun -> words.has("negation", sentence, noun)).isPresent();
    if (!isVoiceNegated && isNegated(sentence, cue, attribution)) {
      boolean mayTurn = isOpinion(sense, cue) || !cue.isVerb();
      return mayTurn ? Optional.of(told.negated()) : Optional.empty();
    }
    return Optional.of(isVoiceNegated ? told.negated() : told);
  }

  /**
   * What is said below the words that introduce it: of the speaker's opinion, not that he has it.
   */
  private Told opened(Told whole, ContentHead content, Situation situation) {
    Sentence sentence = content.sentence();
    Optional<Openers.Opening> opening =
        new Openers(sentence, words, subject -> isSpeaker(sentence, subject, situation.speaker()))
            .at(content.token());
    if (opening.isEmpty()) {
      return whole.as(valued(refined(whole.manner(), content, situation), content));
    }
    ContentHead core = new ContentHead(sentence, opening.get().head());
    Manner meant = opening.get().sense().map(Manner::of).orElse(whole.manner());
    boolean isPlain = meant.act() == Act.ASSERTION && meant.stance() == Stance.AFFIRMS;
    Manner manner = isPlain ? valued(refined(meant, core, situation), core) : meant;
    return whole
        .as(opening.get().isDenied() ? manner.negated() : manner)
        .cutTo(core.within(whole.core()));
  }

  /** Who does not want it opposes it, who does not think so doubts it; not to ask is silence. */
  private boolean isOpinion(CueSense sense, Token cue) {
    boolean isRequest =
        sense.act() == Act.DEMAND && !words.isAttitude(cue.lemma().toLowerCase(Locale.ROOT));
    return sense.act().isPractical() ? !isRequest : sense.certainty() != Certainty.CERTAIN;
  }

  /** Parsers may hang a negation of the content on the cue: what is said is not said of saying. */
  private boolean isNegated(Sentence sentence, Token cue, Attribution attribution) {
    List<Token> negations = sentence.children(cue).stream().filter(words::isNegation).toList();
    boolean isOutside =
        negations.isEmpty()
            || negations.stream()
                .anyMatch(word ->
                    attribution.content().stream().noneMatch(span -> span.covers(word.span())));
    return isOutside && words.has("negation", sentence, cue);
  }

  /**
   * Who rejects a plan or denies a request opposes it, who rejects an allegation denies it, who
   * dismisses doubts about a plan holds to it.
   */
  private Manner fitted(Manner manner, Token content) {
    boolean isDenial = manner.act() == Act.ASSERTION && manner.stance() == Stance.DENIES;
    if (isDenial && content.isNoun() && words.isWish(content.lemma())) {
      return manner.as(Act.REFUSAL, Stance.OPPOSES);
    }
    if (manner.act() != Act.REFUSAL || !content.isNoun()) {
      return manner;
    }
    return switch (manner.stance()) {
      case OPPOSES ->
          words.isClaim(content.lemma()) ? manner.as(manner.act(), Stance.DENIES) : manner;
      case DENIES -> ofDenial(manner, content.lemma());
      case AFFIRMS, DOUBTS, FAVOURS -> manner;
    };
  }

  private Manner ofDenial(Manner manner, String noun) {
    if (words.isWish(noun)) {
      return manner.as(manner.act(), Stance.OPPOSES);
    }
    boolean isDoubt =
        words.cues().lentBy(noun).filter(sense -> sense.stance() == Stance.DOUBTS).isPresent();
    return isDoubt ? manner.as(manner.act(), Stance.AFFIRMS) : manner;
  }

  /** Who says that something is a mistake judges it; that it will be one stays a forecast. */
  private Manner valued(Manner manner, ContentHead content) {
    Token head = content.token();
    boolean isPredicate = content.sentence().child(head, "cop").isPresent();
    return isPredicate && manner.act() == Act.ASSERTION && words.isEvaluation(head.lemma())
        ? manner.as(Act.APPRAISAL, manner.stance())
        : manner;
  }

  private Manner refined(Manner manner, ContentHead content, Situation situation) {
    Token head = content.token();
    if (head.isNoun() && content.sentence().children(head, "nsubj").isEmpty()) {
      return words.cues().lentBy(head.lemma()).map(Manner::of).orElse(manner);
    }
    return ofClause(manner, content, situation);
  }

  private Manner ofClause(Manner manner, ContentHead content, Situation situation) {
    Sentence sentence = content.sentence();
    Token head = content.token();
    boolean isNegated = isNegated(content);
    if (situation.mayAsk() && new Subjunctive(sentence).isAt(head)) {
      return negatedIf(isNegated, manner.as(Act.DEMAND, Stance.FAVOURS));
    }
    boolean isOwn = isOwn(content, situation.speaker());
    if (isOwn) {
      Optional<Manner> own = ownAct(manner, content);
      if (own.isPresent()) {
        Manner act = own.get();
        return isNegated ? act.as(act.opposite(), act.stance()).withNegatedContent() : act;
      }
    } else if (words.has("obligation", sentence, head) && situation.mayDemand()) {
      return negatedIf(isNegated, manner.as(Act.DEMAND, Stance.FAVOURS));
    } else if (words.has("future", sentence, head)) {
      return negatedIf(isNegated, manner.as(Act.FORECAST, Stance.AFFIRMS));
    }
    if (words.has("possible", sentence, head)) {
      Manner possible = manner.with(Certainty.POSSIBLE);
      return isNegated ? possible.as(manner.act(), Stance.DOUBTS) : possible;
    }
    Manner sure = words.has("probable", sentence, head) ? manner.with(Certainty.PROBABLE) : manner;
    return negatedIf(isNegated, sure);
  }

  private static Manner negatedIf(boolean isNegated, Manner manner) {
    return isNegated ? manner.withNegatedContent() : manner;
  }

  /** What the speaker says of his own doing: "will help", "is ready", "rejects". */
  private Optional<Manner> ownAct(Manner manner, ContentHead content) {
    Token head = content.token();
    if (words.has("future", content.sentence(), head)) {
      boolean isThreat = words.isHarm(head.lemma()) && !isNegated(content);
      return Optional.of(manner.as(isThreat ? Act.WARNING : Act.COMMITMENT, Stance.FAVOURS));
    }
    String lemma = head.lemma().toLowerCase(Locale.ROOT);
    return words.cues().startingWith(lemma).stream()
        .filter(entry -> entry.lemma().equals(lemma) && Senses.isClass(entry, head))
        .map(CueEntry::sense)
        .findFirst()
        .filter(sense -> sense.act().isPractical())
        .map(Manner::of);
  }

  /** "There is no plan", "the plan will not hold", "nobody agreed". */
  private boolean isNegated(ContentHead content) {
    Sentence sentence = content.sentence();
    return words.has("negation", sentence, content.token())
        || sentence.children(content.token()).stream()
            .filter(child -> child.is("nsubj") || child.is("obj"))
            .anyMatch(argument -> words.has("negation", sentence, argument));
  }

  private boolean isOwn(ContentHead content, Entity speaker) {
    Sentence sentence = content.sentence();
    Optional<Token> subject =
        sentence.children(content.token()).stream().filter(child -> child.is("nsubj")).findFirst();
    return subject
        .filter(token ->
            isSpeaker(sentence, token, speaker) || isAnimate(sentence, token, content.token()))
        .isPresent();
  }

  /** Only somebody can be "ready": a pronoun that nobody else explains is then the speaker. */
  private boolean isAnimate(Sentence sentence, Token subject, Token predicate) {
    boolean isFree =
        subject.tag().equals("PRP") && cast.headedBy(sentence.index(), subject.index()).isEmpty();
    return isFree
        && predicate.tag().startsWith("JJ")
        && words
            .cues()
            .lentBy(predicate.lemma().toLowerCase(Locale.ROOT))
            .filter(sense -> sense.act().isPractical())
            .isPresent();
  }

  private boolean isSpeaker(Sentence sentence, Token subject, Entity speaker) {
    return words.isFirstPerson(subject)
        || cast.headedBy(sentence.index(), subject.index())
            .map(Mention::entity)
            .filter(entity -> speaker.equals(entity) || speaksFor(speaker, entity))
            .isPresent();
  }

  /** A minister who says what his state will do commits it. */
  private boolean speaksFor(Entity speaker, Entity state) {
    boolean isState = state.kind() == EntityKind.STATE;
    return isState
        && (speaker.represents().filter(state::equals).isPresent()
            || cast.offices().stream()
                .anyMatch(held ->
                    held.person().equals(speaker)
                        && !held.isFormer()
                        && held.of().filter(of -> isOf(of, state)).isPresent()));
  }

  private static boolean isOf(Entity body, Entity state) {
    return body.equals(state) || body.represents().filter(state::equals).isPresent();
  }
}
