package org.w3id.rapporteur.statement;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Stream;
import org.w3id.rapporteur.attribution.Attribution;
import org.w3id.rapporteur.attribution.CueSense;
import org.w3id.rapporteur.attribution.Transcript;
import org.w3id.rapporteur.entity.Cast;
import org.w3id.rapporteur.entity.Entity;
import org.w3id.rapporteur.entity.Mention;
import org.w3id.rapporteur.lexicon.Act;
import org.w3id.rapporteur.lexicon.Stance;
import org.w3id.rapporteur.matter.Context;
import org.w3id.rapporteur.matter.MatterFinder;
import org.w3id.rapporteur.matter.MattersOnTable;
import org.w3id.rapporteur.matter.Topic;
import org.w3id.rapporteur.matter.TopicFinder;
import org.w3id.rapporteur.reading.Reading;
import org.w3id.rapporteur.reading.Sentence;
import org.w3id.rapporteur.reading.Token;
import org.w3id.rapporteur.text.Span;

/** Reads attributions as statements: who speaks, how, to whom, through whom, about what. */
public final class StatementFinder {
  /** A headline is terse and in Title Case: what is read in it is less sure. */
  private static final double HEADING = 0.7;

  /**
   * Below this, a pattern inside somebody else's words tells what he thinks of another, not a
   * report.
   */
  private static final double SURE = 0.7;

  private static final Optional<Stance> DENIED = Optional.of(Stance.DENIES);

  private final SpeechWords words;
  private final MatterFinder matters;
  private final TopicFinder topics;

  public StatementFinder(SpeechWords words, MatterFinder matters, TopicFinder topics) {
    this.words = words;
    this.matters = matters;
    this.topics = topics;
  }

  /**
   * The article's statements in the order of {@code attributions}; those of nobody are left out.
   */
  public List<Statement> find(Reading reading, Cast cast, List<Attribution> attributions) {
    return new Pass(reading, cast).find(attributions);
  }

  /** The work on one article. */
  private final class Pass {
    private final Reading reading;
    private final Cast cast;
    private final Voices voices;
    private final MannerReader manners;
    private final Addressees addressees;
    private final Circumstances circumstances;
    private final Relays relays;
    private final Citations citations;
    private final MattersOnTable onTable;

    Pass(Reading reading, Cast cast) {
      this.reading = reading;
      this.cast = cast;
      voices = new Voices(reading, cast, words);
      manners = new MannerReader(reading, cast, words);
      addressees = new Addressees(reading, cast);
      circumstances = new Circumstances(reading, words);
      relays = new Relays(reading, cast, words);
      citations = new Citations(reading, voices, words);
      onTable = matters.find(reading, cast);
    }

    List<Statement> find(List<Attribution> attributions) {
      List<Draft> drafts = new ArrayList<>();
      for (Attribution attribution : said(citations.with(relays.settled(attributions)))) {
        draft(attribution).ifPresent(drafts::add);
      }
      Chains chains = new Chains(drafts, this::isHeard, this::isRejoinder, this::isDenied);
      List<Statement> statements = new ArrayList<>();
      for (Draft draft : chains.kept()) {
        Statement statement = statement(draft, chains);
        statements.add(continued(statement, statements));
      }
      return statements;
    }

    /** Without what the article says nobody said: "has not said that he intends to resign". */
    private List<Attribution> said(List<Attribution> found) {
      List<Attribution> unsaid = found.stream().filter(this::isUnsaid).toList();
      return found.stream()
          .filter(each -> unsaid.stream().noneMatch(other -> isAbout(other, each)))
          .toList();
    }

    private boolean isUnsaid(Attribution attribution) {
      return voices
          .of(attribution)
          .filter(voice -> manners.of(attribution, voice.entity()).isEmpty())
          .isPresent();
    }

    /** Whether the cue of {@code inner} is what {@code outer} is all about. */
    private boolean isAbout(Attribution outer, Attribution inner) {
      return inner.sentence() == outer.sentence()
          && ContentHead.of(reading, outer)
              .filter(head -> head.token().index() == inner.cueHead())
              .isPresent();
    }

    /**
     * Who adds something right after he told it to an outlet, or in the same clause, still speaks
     * to the outlet.
     */
    private Statement continued(Statement statement, List<Statement> before) {
      if (before.isEmpty() || !statement.via().isEmpty()) {
        return statement;
      }
      Statement last = before.get(before.size() - 1);
      int distance = statement.attribution().sentence() - lastSentence(last.attribution());
      boolean isNext =
          words.isContinuation(cue(statement.attribution()).lemma().toLowerCase(Locale.ROOT))
              && distance <= 1;
      boolean goesOn =
          (isNext || isJoined(statement.attribution(), last.attribution()))
              && last.relayedBy().isEmpty()
              && last.speaker().equals(statement.speaker());
      return goesOn ? statement.through(last.via()) : statement;
    }

    /** "Told CNN that ..., warning of ...": the second cue hangs on the first. */
    private boolean isJoined(Attribution attribution, Attribution before) {
      boolean isOneSentence = attribution.sentence() == before.sentence();
      return isOneSentence
          && reading.sentences().get(before.sentence()).isBelow(cue(attribution), cue(before));
    }

    /** The last sentence into which cue or content reach. */
    private int lastSentence(Attribution attribution) {
      int end = attribution.content().get(attribution.content().size() - 1).end();
      int last = attribution.sentence();
      while (last + 1 < reading.sentences().size()
          && reading.sentences().get(last + 1).span().begin() < end) {
        last++;
      }
      return last;
    }

    private Token cue(Attribution attribution) {
      return reading.sentences().get(attribution.sentence()).token(attribution.cueHead());
    }

    /** A refusal or a demand is heard, a wish or a fear is guessed; nouns may be mere topics. */
    private boolean isHeard(Draft draft) {
      Token cue = cue(draft.attribution());
      boolean isGuess = words.isAttitude(cue.lemma().toLowerCase(Locale.ROOT));
      boolean isSure = draft.attribution().confidence() >= SURE;
      boolean isState = cue.isVerb() || cue.tag().startsWith("JJ");
      return isState ? !isGuess && (isSure || draft.manner().act().isPractical()) : isSure;
    }

    /** "France denied that Germany had asked for it": nobody may put the request on record. */
    private boolean isDenied(Draft denial, Draft act) {
      Token cue = cue(act.attribution());
      boolean isDenial =
          denial.manner().stance() == Stance.DENIES
              && denial.manner().act() == Act.ASSERTION
              && denial.attribution().sense().map(CueSense::stance).equals(DENIED)
              && cue.isVerb()
              && denial.reports(act);
      return isDenial
          && ContentHead.of(reading, denial.attribution())
              .filter(head -> head.token().equals(cue))
              .isPresent();
    }

    private boolean isRejoinder(Draft draft) {
      Sentence sentence = reading.sentences().get(draft.attribution().sentence());
      return new Rejoinder(sentence, words).isAt(cue(draft.attribution()));
    }

    private Optional<Draft> draft(Attribution attribution) {
      return voices
          .of(attribution)
          .flatMap(voice ->
              manners
                  .of(attribution, asNamed(attribution, voice))
                  .map(told -> new Draft(attribution, voice, told)));
    }

    /** "Both countries said they would": those who speak as the article goes on to call them. */
    private Entity asNamed(Attribution attribution, Voice voice) {
      return attribution.sourceHead().stream()
          .filter(head -> !voice.joint().isEmpty())
          .mapToObj(head -> cast.headedBy(attribution.sourceSentence(), head))
          .flatMap(Optional::stream)
          .map(Mention::entity)
          .findFirst()
          .orElse(voice.entity());
    }

    private Statement statement(Draft draft, Chains chains) {
      Attribution attribution = draft.attribution();
      Entity speaker = draft.voice().entity();
      List<Entity> told = addressees.of(attribution, speaker);
      List<Entity> listeners =
          told.stream().filter(entity -> !words.relays().isOutlet(entity)).toList();
      Topic topic = topic(draft, listeners);
      Sentence sentence = reading.sentences().get(attribution.sentence());
      OptionalInt relay =
          chains
              .reporterOf(draft)
              .map(reporter -> OptionalInt.of(chains.ordinal(reporter)))
              .orElse(OptionalInt.empty());
      return new Statement(
          chains.ordinal(draft),
          evidence(attribution),
          attribution,
          speaker,
          draft.voice().joint(),
          draft.voice().mention(),
          draft.manner().act(),
          draft.manner().worded(),
          draft.manner().towards(topic),
          draft.manner().certainty(),
          circumstances.quoteType(attribution),
          listeners,
          relay,
          via(draft, chains, told),
          circumstances.condition(attribution),
          circumstances.saidAt(attribution),
          topic,
          draft.confidence() * (sentence.isHeading() ? HEADING : 1));
    }

    /** The sentence of the cue; of the content where a label far above gives the word. */
    private Span evidence(Attribution attribution) {
      Span cued = reading.sentences().get(attribution.sentence()).span();
      boolean isApart =
          attribution.rule().equals(Transcript.RULE)
              && attribution.content().stream().noneMatch(cued::overlaps);
      return isApart
          ? ContentHead.of(reading, attribution).map(head -> head.sentence().span()).orElse(cued)
          : cued;
    }

    private Topic topic(Draft draft, List<Entity> listeners) {
      return topics.topicOf(
          new Context(
              draft.voice().entity(),
              draft.manner().act(),
              listeners,
              onTable,
              draft.told().core()));
    }

    /**
     * Those in the chain, each after the outlets through which he speaks himself; last the outlets
     * of {@code draft}.
     */
    private List<Entity> via(Draft draft, Chains chains, List<Entity> told) {
      Set<Entity> via = new LinkedHashSet<>();
      for (Draft reporter : chains.chain(draft)) {
        Entity speaker = reporter.voice().entity();
        via.addAll(outlets(reporter, addressees.of(reporter.attribution(), speaker)));
        via.add(speaker);
      }
      via.addAll(outlets(draft, told));
      return List.copyOf(via);
    }

    /** The outlet that is told, and those that pass on what was said. */
    private List<Entity> outlets(Draft draft, List<Entity> told) {
      return Stream.concat(told.stream(), relays.of(draft.attribution()).stream())
          .filter(words.relays()::isOutlet)
          .filter(outlet -> !outlet.equals(draft.voice().entity()))
          .toList();
    }
  }
}
