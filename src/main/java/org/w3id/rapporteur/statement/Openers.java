package org.w3id.rapporteur.statement;

import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import org.w3id.rapporteur.attribution.CueEntry;
import org.w3id.rapporteur.attribution.CueSense;
import org.w3id.rapporteur.lexicon.Act;
import org.w3id.rapporteur.lexicon.Certainty;
import org.w3id.rapporteur.lexicon.Stance;
import org.w3id.rapporteur.reading.Sentence;
import org.w3id.rapporteur.reading.Token;
import org.w3id.rapporteur.statement.OpenerWords.Kind;

/**
 * Looks through the words by which a speaker introduces what he says: "I think that", "I want to
 * stress that", "there is no doubt that".
 */
final class Openers {
  private static final int MOST = 4;

  /**
   * A step down.
   *
   * @param head the head of what is left
   * @param sense how the speaker means it; absent where the step tells nothing of that
   * @param isDenied whether he says so of its contrary: "I do not think that"
   */
  record Opening(Token head, Optional<CueSense> sense, boolean isDenied) {
    /** "I hope to see that": the step that says more than that it is so counts. */
    private Opening then(Opening next) {
      boolean isPlain =
          next.sense
              .filter(any -> any.act() != Act.ASSERTION || any.stance() != Stance.AFFIRMS)
              .isEmpty();
      return new Opening(
          next.head, isPlain ? sense.or(next::sense) : next.sense, isDenied ^ next.isDenied);
    }
  }

  private final Sentence sentence;
  private final SpeechWords words;
  private final Predicate<Token> isSpeaker;

  /**
   * @param isSpeaker whether a subject is whoever says the sentence
   */
  Openers(Sentence sentence, SpeechWords words, Predicate<Token> isSpeaker) {
    this.sentence = sentence;
    this.words = words;
    this.isSpeaker = isSpeaker;
  }

  /** Absent where the clause headed by {@code head} introduces nothing. */
  Optional<Opening> at(Token head) {
    return step(head).map(first -> below(first, MOST - 1));
  }

  private Opening below(Opening above, int most) {
    Optional<Opening> next = most > 0 ? step(above.head()) : Optional.empty();
    return next.map(opening -> below(above.then(opening), most - 1)).orElse(above);
  }

  /** The infinitive below a lead has no subject: it is the speaker's, too. */
  private Optional<Opening> step(Token head) {
    Optional<Token> subject = sentence.child(head, "nsubj");
    boolean isOwn = head.is("xcomp") ? subject.isEmpty() : subject.filter(isSpeaker).isPresent();
    return isOwn
        ? lead(head).or(() -> ofClause(head))
        : clear(head, subject).or(() -> doubt(head, subject));
  }

  /** "I want to stress": the infinitive is what is done by saying so. */
  private Optional<Opening> lead(Token head) {
    boolean isLead = words.openers().has(Kind.LEAD, head.lemma());
    return sentence
        .child(head, "xcomp")
        .filter(verb -> isLead && !isNegated(head) && verb.isVerb())
        .filter(verb -> words.cues().anySense(lower(verb)).isPresent())
        .map(verb -> new Opening(verb, Optional.empty(), false));
  }

  /** "I think that", "I am sure that"; who never said it does not say it now. */
  private Optional<Opening> ofClause(Token head) {
    Optional<CueSense> sense =
        words.cues().startingWith(lower(head)).stream()
            .filter(entry -> entry.lemma().equals(lower(head)) && entry.frame().equals("that"))
            .filter(entry -> Senses.isClass(entry, head))
            .map(CueEntry::sense)
            .findFirst()
            .or(() -> words.openers().sense(Kind.KNOW, head.lemma()));
    boolean isOpinion = sense.filter(any -> any.certainty() != Certainty.CERTAIN).isPresent();
    boolean isNegated = isNegated(head);
    boolean isPast = isOpinion && head.tag().equals("VBD") && isQuotedSelf(head);
    return sense
        .filter(any -> !isPast && (isOpinion || !isNegated))
        .flatMap(any -> clause(head))
        .map(below -> new Opening(below, sense, isNegated));
  }

  /** What one thought once one need not think now; a report shifts all tenses. */
  private boolean isQuotedSelf(Token head) {
    return sentence
        .child(head, "nsubj")
        .filter(subject -> words.isFirstPerson(subject))
        .isPresent();
  }

  /** "It is clear that". */
  private Optional<Opening> clear(Token head, Optional<Token> subject) {
    boolean isIt =
        sentence
            .child(head, "expl")
            .or(() -> subject)
            .filter(it -> words.openers().has(Kind.IT, it.lemma()))
            .isPresent();
    return words
        .openers()
        .sense(Kind.CLEAR, head.lemma())
        .filter(sense -> isIt)
        .flatMap(sense ->
            clause(head).map(below -> new Opening(below, Optional.of(sense), isNegated(head))));
  }

  /** "There is no doubt that". */
  private Optional<Opening> doubt(Token head, Optional<Token> subject) {
    return subject
        .filter(noun -> sentence.child(head, "expl").isPresent() && isNegated(noun))
        .flatMap(noun ->
            words
                .openers()
                .sense(Kind.DOUBT, noun.lemma())
                .flatMap(sense ->
                    clause(noun)
                        .or(() -> clause(head))
                        .map(below -> new Opening(below, Optional.of(sense), false))));
  }

  /** A finite clause that tells something; others only ask. */
  private Optional<Token> clause(Token head) {
    return sentence.children(head).stream()
        .filter(child -> child.index() > head.index())
        .filter(child -> child.is("ccomp") || child.is("acl") || child.is("csubj"))
        .filter(child -> !child.is("acl:relcl") && tells(child))
        .findFirst();
  }

  private boolean tells(Token clause) {
    boolean asks =
        sentence.children(clause).stream()
            .filter(child -> child.index() < clause.index())
            .anyMatch(child ->
                child.tag().startsWith("W")
                    || (child.is("mark") && words.openers().has(Kind.ASKING, child.lemma())));
    return !asks && sentence.children(clause).stream().anyMatch(Openers::isSubject);
  }

  private static boolean isSubject(Token child) {
    return child.is("nsubj") || child.is("expl") || child.is("csubj");
  }

  private boolean isNegated(Token head) {
    return words.has("negation", sentence, head);
  }

  private static String lower(Token token) {
    return token.lemma().toLowerCase(Locale.ROOT);
  }
}
