package org.w3id.rapporteur.statement;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.w3id.rapporteur.entity.Cast;
import org.w3id.rapporteur.entity.Entity;
import org.w3id.rapporteur.entity.EntityKind;
import org.w3id.rapporteur.lexicon.Act;
import org.w3id.rapporteur.lexicon.Stance;
import org.w3id.rapporteur.reading.Sentence;
import org.w3id.rapporteur.reading.Token;
import org.w3id.rapporteur.text.Span;

/** Which statement words mean that point back: "which", "this", "the claim", "claims of fraud". */
final class Antecedents {
  private static final int SENTENCES_BACK = 2;

  /** Letters of a verb whose deed a noun may name: "meet" and "meeting". */
  private static final int SHORTEST_DEED = 4;

  private final List<Sentence> sentences;
  private final Cast cast;
  private final List<Statement> statements;

  Antecedents(List<Sentence> sentences, Cast cast, List<Statement> statements) {
    this.sentences = sentences;
    this.cast = cast;
    this.statements = statements;
  }

  /** "..., which the envoy denies", "but the envoy denied this": the clause or sentence before. */
  Optional<Statement> justReported(Sentence sentence, Token word) {
    Optional<Statement> before =
        inSentence(sentence, word, said -> said.attribution().cueHead() != word.head());
    return word.tag().equals("WDT") ? before : before.or(() -> previous(sentence));
  }

  /** What somebody says in the sentence, last before {@code word}. */
  Optional<Statement> clauseBefore(Sentence sentence, Token word) {
    return inSentence(sentence, word, said -> true);
  }

  private Optional<Statement> inSentence(
      Sentence sentence, Token word, Predicate<Statement> isMeant) {
    return heard(sentence)
        .filter(isMeant)
        .filter(said -> word.tag().equals("WDT") || word.isNoun() || !holds(said, word))
        .filter(said -> cue(said).end() <= word.span().begin())
        .max(Comparator.comparing(Antecedents::cue));
  }

  /**
   * The statement that the sentence before makes; absent where it makes several of several people,
   * unless one is its subject or its main verb.
   */
  private Optional<Statement> previous(Sentence sentence) {
    return heardBefore(sentence).stream()
        .filter(said -> isMain(sentences.get(sentence.index() - 1), said))
        .findFirst()
        .or(() -> alone(sentence));
  }

  private Optional<Statement> alone(Sentence sentence) {
    List<Statement> said = heardBefore(sentence);
    boolean isOneSpeaker = said.stream().map(Statement::speaker).distinct().count() == 1;
    return said.stream().findFirst().filter(first -> isOneSpeaker);
  }

  /**
   * What the sentence before tells, if all of it is said by one speaker.
   *
   * @param acts of which acts it must be; of whichever if there are none, but then a claim
   */
  Optional<Statement> told(Sentence sentence, Set<Act> acts) {
    return alone(sentence)
        .filter(said -> acts.isEmpty() ? isClaim(said) : acts.contains(said.act()))
        .filter(said -> !isPress(said));
  }

  /**
   * What is answered: what is told in the sentence before, or what was said last of {@code agent}.
   */
  Optional<Statement> answered(Entity agent, Sentence sentence, Token word) {
    return previous(sentence)
        .filter(said -> !said.speaker().equals(agent))
        .or(() -> last(agent, sentence, word, said -> accuses(said, agent) || isOf(said, agent)));
  }

  /** Who only denies something makes no claim that others could deny. */
  private static boolean isClaim(Statement said) {
    return said.stance() != Stance.DENIES && said.stance() != Stance.DOUBTS;
  }

  /** What a paper reports of others it does not hold against them. */
  private static boolean isPress(Statement said) {
    return said.speaker().kind() == EntityKind.OUTLET && said.act() == Act.ASSERTION;
  }

  private List<Statement> heardBefore(Sentence sentence) {
    boolean isFirst = sentence.index() == 0 || sentences.get(sentence.index() - 1).isHeading();
    return isFirst ? List.of() : heard(sentences.get(sentence.index() - 1)).toList();
  }

  /** What the article tells or an outlet passes on; the passing on itself is no position. */
  private Stream<Statement> heard(Sentence sentence) {
    return statements.stream()
        .filter(said -> said.attribution().sentence() == sentence.index())
        .filter(said -> !isRelay(said) && said.relayedBy().stream().allMatch(this::isOutlet));
  }

  private boolean isOutlet(int ordinal) {
    return statements.stream()
        .filter(said -> said.ordinal() == ordinal)
        .allMatch(said -> said.speaker().kind() == EntityKind.OUTLET);
  }

  private boolean isRelay(Statement said) {
    return said.speaker().kind() == EntityKind.OUTLET
        && statements.stream()
            .anyMatch(
                inner -> inner.relayedBy().stream().anyMatch(outer -> outer == said.ordinal()));
  }

  /** What somebody else claimed of {@code agent}, last in the sentences before. */
  Optional<Statement> on(Entity agent, Sentence sentence, Token word) {
    return last(
        agent,
        sentence,
        word,
        said -> accuses(said, agent) || (said.act() == Act.ASSERTION && isOf(said, agent)));
  }

  /** Of what somebody else accused {@code agent}, last in the sentences before. */
  Optional<Statement> accusing(Entity agent, Sentence sentence, Token word) {
    return last(agent, sentence, word, said -> accuses(said, agent));
  }

  /**
   * "Claims of fraud": what somebody else said in words that the noun's complement repeats, last in
   * the sentences before.
   */
  Optional<Statement> echoed(Entity agent, Sentence sentence, Token noun) {
    Set<String> words =
        sentence.children(noun).stream()
            .filter(child -> child.index() > noun.index())
            .flatMap(child -> sentence.subtree(child).stream())
            .filter(Antecedents::isTelling)
            .map(Token::lemma)
            .collect(Collectors.toUnmodifiableSet());
    return last(
        agent,
        sentence,
        noun,
        said -> isClaim(said) && content(said).map(Token::lemma).anyMatch(words::contains));
  }

  /** "No such meeting": what somebody else just affirmed in a sentence that speaks of one. */
  Optional<Statement> such(Entity agent, Sentence sentence, Token noun) {
    return last(
        agent,
        sentence,
        noun,
        said ->
            said.stance() == Stance.AFFIRMS
                && tokens(said).anyMatch(token -> isOneThing(token, noun)));
  }

  /** "Had agreed" tells of an agreement. */
  private static boolean isOneThing(Token word, Token noun) {
    String lemma = word.lemma();
    int stem = lemma.endsWith("e") ? lemma.length() - 1 : lemma.length();
    boolean isDeed = word.isVerb() && lemma.length() >= SHORTEST_DEED;
    return isDeed ? noun.lemma().startsWith(lemma.substring(0, stem)) : lemma.equals(noun.lemma());
  }

  private Stream<Token> content(Statement said) {
    return tokens(said).filter(Antecedents::isTelling);
  }

  private Stream<Token> tokens(Statement said) {
    return said.attribution().content().stream()
        .flatMap(span ->
            sentences.stream()
                .filter(sentence -> sentence.span().overlaps(span))
                .flatMap(sentence -> sentence.within(span).stream()));
  }

  /** Names are too common in news to tell one thing from another. */
  private static boolean isTelling(Token token) {
    return token.tag().equals("NN") || token.tag().equals("NNS") || token.tag().equals("JJ");
  }

  private Optional<Statement> last(
      Entity agent, Sentence sentence, Token word, Predicate<Statement> isMeant) {
    return statements.stream()
        .filter(said -> isShortlyBefore(said, sentence))
        .filter(said -> cue(said).begin() < word.span().begin())
        .filter(said -> !said.speaker().equals(agent) && !isRelay(said) && !isPress(said))
        .filter(isMeant)
        .max(Comparator.comparing(Antecedents::cue));
  }

  /** Whether it was said in one of the sentences right before, outside headings. */
  boolean isShortlyBefore(Statement said, Sentence sentence) {
    int index = said.attribution().sentence();
    return index < sentence.index()
        && sentence.index() - index <= SENTENCES_BACK
        && !sentences.get(index).isHeading();
  }

  private static boolean holds(Statement said, Token word) {
    return said.attribution().content().stream().anyMatch(span -> span.covers(word.span()));
  }

  private boolean accuses(Statement said, Entity agent) {
    return said.act() == Act.ACCUSATION
        && said.addressees().stream().anyMatch(accused -> answersFor(agent, accused));
  }

  /** Whether an accusation of the one is the other's to deny: a state's, its minister's. */
  private boolean answersFor(Entity agent, Entity accused) {
    return agent.equals(accused)
        || agent.represents().filter(accused::equals).isPresent()
        || cast.held().stream()
            .filter(held -> held.person().equals(agent))
            .anyMatch(held -> held.of().equals(accused));
  }

  /** Whether the content names {@code agent}: only who is spoken of has something to deny. */
  private boolean isOf(Statement said, Entity agent) {
    return cast.mentions().stream()
        .filter(mention -> answersFor(agent, mention.entity()))
        .anyMatch(mention ->
            said.attribution().content().stream().anyMatch(span -> span.covers(mention.span())));
  }

  private static boolean isMain(Sentence sentence, Statement said) {
    Token cue = sentence.token(said.attribution().cueHead());
    boolean isSubjectOfRoot =
        cue.is("nsubj") && sentence.headOf(cue).map(head -> head.head() < 0).orElse(false);
    return cue.head() < 0 || isSubjectOfRoot;
  }

  private static Span cue(Statement said) {
    return said.attribution().cue().get(0);
  }
}
