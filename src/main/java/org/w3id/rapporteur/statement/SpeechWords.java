package org.w3id.rapporteur.statement;

import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.w3id.rapporteur.attribution.CueLexicon;
import org.w3id.rapporteur.lexicon.DataFiles;
import org.w3id.rapporteur.reading.Sentence;
import org.w3id.rapporteur.reading.Token;

/** The word lists by which speech acts are read. */
public final class SpeechWords {
  private static final Set<String> FIRST_PERSON = Set.of("I", "we");

  private final CueLexicon cues;
  private final RelayWords relays;
  private final OpenerWords openers;
  private final TogetherWords together;
  private final DocumentWords documents;
  private final Set<String> informationNouns;
  private final Set<String> holderPrepositions;
  private final Set<String> subjectPrepositions;
  private final Set<String> conditions;
  private final Set<String> factives;
  private final Set<String> harms;
  private final Set<String> attitudes;
  private final Set<String> continuations;
  private final Set<String> claims;
  private final Set<String> wishes;
  private final Set<String> evaluations;
  private final Set<String> omissions;
  private final Map<String, Set<String>> byEffect;

  public SpeechWords(DataFiles files) {
    cues = new CueLexicon(files);
    relays = new RelayWords(files);
    openers = new OpenerWords(files);
    together = new TogetherWords(files);
    byEffect =
        files.table("lexicon/modality.tsv").rows().stream()
            .collect(
                Collectors.groupingBy(
                    row -> row.get("effect"),
                    Collectors.mapping(row -> row.get("word"), Collectors.toUnmodifiableSet())));
    documents = new DocumentWords(files);
    informationNouns = Set.copyOf(files.lines("lexicon/information-nouns.txt"));
    holderPrepositions = Set.copyOf(files.lines("lexicon/holder-prepositions.txt"));
    subjectPrepositions = Set.copyOf(files.lines("lexicon/subject-prepositions.txt"));
    conditions = Set.copyOf(files.lines("lexicon/conditions.txt"));
    factives = Set.copyOf(files.lines("lexicon/factives.txt"));
    harms = Set.copyOf(files.lines("lexicon/harms.txt"));
    attitudes = Set.copyOf(files.lines("lexicon/attitudes.txt"));
    continuations = Set.copyOf(files.lines("lexicon/continuations.txt"));
    claims = Set.copyOf(files.lines("lexicon/claims.txt"));
    wishes = Set.copyOf(files.lines("lexicon/wishes.txt"));
    evaluations = Set.copyOf(files.lines("lexicon/evaluations.txt"));
    omissions = Set.copyOf(files.lines("lexicon/omissions.txt"));
  }

  CueLexicon cues() {
    return cues;
  }

  RelayWords relays() {
    return relays;
  }

  OpenerWords openers() {
    return openers;
  }

  DocumentWords documents() {
    return documents;
  }

  TogetherWords together() {
    return together;
  }

  /** Whether {@code lemma} names words or a bearer of words, so that its possessor speaks. */
  boolean isInformation(String lemma) {
    return informationNouns.contains(lemma);
  }

  /** Whether a preposition before the noun tells whose something is: "by the ministry". */
  boolean isHolderPreposition(Sentence sentence, Token noun) {
    return sentence.children(noun, "case").stream()
        .anyMatch(token -> holderPrepositions.contains(lower(token)));
  }

  /** Whether the noun may be the subject of a participle after it: "with the envoy saying". */
  boolean isSubjectOfParticiple(Sentence sentence, Token noun) {
    return sentence.children(noun, "case").stream()
        .anyMatch(token -> subjectPrepositions.contains(lower(token)));
  }

  /** Whether the verb takes its content for a fact. */
  boolean isFactive(String lemma) {
    return factives.contains(lemma);
  }

  /** Whether who announces that he will do it threatens. */
  boolean isHarm(String lemma) {
    return harms.contains(lemma);
  }

  /** Whether the word tells what somebody has in mind, which others can only guess. */
  boolean isAttitude(String lemma) {
    return attitudes.contains(lemma);
  }

  /** Whether the verb goes on with what was said before, to the same listener. */
  boolean isContinuation(String lemma) {
    return continuations.contains(lemma);
  }

  /** Whether {@code lemma} names what somebody holds to be so, which can only be denied. */
  boolean isClaim(String lemma) {
    return claims.contains(lemma);
  }

  /** Whether {@code lemma} names what somebody wants done, which can only be opposed. */
  boolean isWish(String lemma) {
    return wishes.contains(lemma);
  }

  /** Whether a predicate judges its subject: "dangerous", "a mistake". */
  boolean isEvaluation(String lemma) {
    return evaluations.contains(lemma);
  }

  /** Whether the verb that governs {@code cue} says that it was not done: "failed to condemn". */
  boolean isOmitted(Sentence sentence, Token cue) {
    boolean isGoverned = cue.is("xcomp") || cue.is("advcl") || cue.is("ccomp");
    boolean hasSubject = sentence.children(cue).stream().anyMatch(child -> child.is("nsubj"));
    return isGoverned
        && cue.tag().startsWith("VB")
        && !hasSubject
        && sentence.headOf(cue).filter(verb -> omissions.contains(lower(verb.lemma()))).isPresent();
  }

  boolean isConditional(String mark) {
    return conditions.contains(mark);
  }

  /** Whether a word with {@code effect} hangs directly on {@code head}, or {@code head} is one. */
  boolean has(String effect, Sentence sentence, Token head) {
    Set<String> words = words(effect);
    return words.contains(lower(head))
        || sentence.children(head).stream()
            .filter(child -> isModifier(child) || isLoose(child, head))
            .anyMatch(child -> words.contains(lower(child)) || words.contains(child.lemma()));
  }

  /** "I" or "we" as a subject. */
  boolean isFirstPerson(Token subject) {
    return subject.tag().equals("PRP") && FIRST_PERSON.contains(subject.lemma());
  }

  /** Whether {@code word} turns round what it hangs on. */
  boolean isNegation(Token word) {
    Set<String> words = words("negation");
    return words.contains(lower(word)) || words.contains(word.lemma());
  }

  private static boolean isModifier(Token child) {
    return child.is("aux")
        || child.is("advmod")
        || child.is("det")
        || child.is("cop")
        || child.is("cc");
  }

  /** "Neither confirmed nor denied": right before the head, where parsers know no place for it. */
  private static boolean isLoose(Token child, Token head) {
    return child.is("dep") && child.index() + 1 == head.index();
  }

  private Set<String> words(String effect) {
    return byEffect.getOrDefault(effect, Set.of());
  }

  private static String lower(Token token) {
    return lower(token.text());
  }

  private static String lower(String word) {
    return word.toLowerCase(Locale.ROOT);
  }
}
