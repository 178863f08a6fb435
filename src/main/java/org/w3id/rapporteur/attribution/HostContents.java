package org.w3id.rapporteur.attribution;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import org.w3id.rapporteur.reading.Sentence;
import org.w3id.rapporteur.reading.Token;

/**
 * Finds contents that do not stand below their cue in the dependency tree but hold it, or are what
 * it modifies: the clause around "she said", the noun before "which he rejected".
 */
final class HostContents {
  private static final Set<Integer> NONE = Set.of();

  private final Sentence sentence;
  private final Subjects subjects;

  HostContents(Sentence sentence) {
    this.sentence = sentence;
    this.subjects = new Subjects(sentence);
  }

  /** The clause into which the cue is inserted: "The port, she said, will reopen". */
  Set<Integer> around(Token cue) {
    return isInserted(cue) ? host(cue, cue) : NONE;
  }

  /** The clause above {@code cue}, without the words at or below {@code inserted}. */
  private Set<Integer> host(Token cue, Token inserted) {
    return sentence
        .headOf(cue)
        .<Set<Integer>>map(top -> Phrases.below(sentence, top, List.of(inserted)))
        .orElse(NONE);
  }

  private boolean isInserted(Token cue) {
    boolean isFiniteCue = ContentFinder.isFinite(cue) || !sentence.children(cue, "aux").isEmpty();
    boolean isLoose = cue.is("dep") && sentence.child(cue, "mark").isEmpty();
    return isFiniteCue && (cue.is("parataxis") || isLoose);
  }

  /** The clause that a phrase such as "according to the ministry" or "as she noted" goes with. */
  Set<Integer> modified(CueSite site) {
    Token cue = site.head();
    if (site.entry().wordClass() == WordClass.PREPOSITION) {
      return sentence
          .headOf(cue)
          .filter(noun -> !noun.isVerb())
          .map(this::hostOfPhrase)
          .orElse(NONE);
    }
    boolean hasAs =
        sentence.children(cue).stream()
            .anyMatch(child ->
                (child.is("mark") || child.is("advmod") || child.is("case"))
                    && child.lemma().equals("as"));
    boolean isInserted = (cue.is("advcl") || cue.is("dep")) && hasAs && isBetweenCommas(cue);
    return isInserted && !isWithinReport(cue)
        ? Phrases.below(sentence, root(), List.of(cue))
        : NONE;
  }

  /**
   * "She said that none was planned, as the minister claimed": whether he claimed that there was
   * one or none does not show.
   */
  private boolean isWithinReport(Token cue) {
    Optional<Token> above = sentence.headOf(cue);
    boolean follows =
        above
            .filter(verb -> verb.index() < cue.index())
            .flatMap(verb -> sentence.child(verb, "ccomp"))
            .filter(clause -> clause.index() < cue.index())
            .isPresent();
    while (above.filter(verb -> !verb.is("ccomp")).isPresent()) {
      above = sentence.headOf(above.get());
    }
    return follows || above.filter(clause -> clause.head() < clause.index()).isPresent();
  }

  /** "As the minister noted," stands apart; "left as the minister noted the time" does not. */
  private boolean isBetweenCommas(Token cue) {
    SortedSet<Integer> words = Phrases.below(sentence, cue);
    return words.first() == 0 || sentence.token(words.first() - 1).tag().equals(",");
  }

  /**
   * The clause that a phrase with "according to" modifies: the whole sentence where the phrase
   * opens or ends it.
   */
  private Set<Integer> hostOfPhrase(Token noun) {
    SortedSet<Integer> phrase = Phrases.below(sentence, noun);
    boolean opens = phrase.first() <= 1;
    Token top = opens ? root() : sentence.headOf(noun).orElse(noun);
    if (top.equals(noun)) {
      return NONE;
    }
    SortedSet<Integer> words = Phrases.below(sentence, top, List.of(noun));
    if (opens) {
      sentence
          .children(noun, "appos")
          .forEach(misread -> words.addAll(Phrases.below(sentence, misread)));
    }
    return words;
  }

  private Token root() {
    return sentence.tokens().stream()
        .filter(token -> token.head() < 0)
        .findFirst()
        .orElse(sentence.token(0));
  }

  /** "The truce, which Berlin rejected": what the cue's relative clause is about. */
  Set<Integer> antecedent(Token cue) {
    Optional<Token> clause = Optional.of(cue);
    while (clause.isPresent() && !isRelative(clause.get())) {
      clause =
          clause.get().is("xcomp") || clause.get().is("conj")
              ? sentence.headOf(clause.get())
              : Optional.empty();
    }
    boolean lacksObject =
        sentence.child(cue, "obj").map(HostContents::isRelativePronoun).orElse(true);
    boolean hasOwnSubject =
        subjects.of(cue).filter(subject -> subject.index() < cue.index()).isPresent()
            && clause
                .flatMap(top -> sentence.child(top, "nsubj"))
                .filter(subject -> !subject.tag().startsWith("W"))
                .isPresent();
    if (clause.isEmpty() || !lacksObject || !hasOwnSubject) {
      return NONE;
    }
    return wholePhrase(clause.get());
  }

  /**
   * "A claim that Ankara has denied" is a relative clause too, although "that" looks like a mark.
   */
  private boolean isRelative(Token clause) {
    boolean isContentOfNoun =
        clause.is("ccomp")
            && sentence.child(clause, "obj").isEmpty()
            && sentence.headOf(clause).filter(Token::isNoun).isPresent();
    return isContentOfNoun || clause.is("acl:relcl");
  }

  private static boolean isRelativePronoun(Token object) {
    return object.tag().startsWith("W") || object.tag().equals("IN");
  }

  /** The noun phrase that ends right before {@code clause}, from its first word on. */
  private Set<Integer> wholePhrase(Token clause) {
    Optional<Token> noun = sentence.headOf(clause);
    Set<Integer> words = noun.map(top -> without(top, clause)).orElse(NONE);
    while (noun.filter(low -> low.is("nmod")).isPresent()) {
      noun = noun.flatMap(sentence::headOf);
      Set<Integer> larger = noun.map(top -> without(top, clause)).orElse(NONE);
      if (larger.isEmpty() || !noun.map(Token::isNoun).orElse(false)) {
        break;
      }
      words = larger;
    }
    return words;
  }

  private Set<Integer> without(Token top, Token clause) {
    return Phrases.below(sentence, top, List.of(clause));
  }

  /** "The plan was rejected": what the cue is done to. */
  Set<Integer> passiveSubject(Token cue) {
    Optional<Token> subject =
        sentence.child(cue, "nsubj:pass").filter(noun -> !noun.tag().startsWith("W"));
    if (subject.isPresent()) {
      return Phrases.below(sentence, subject.get());
    }
    boolean modifiesNoun =
        (cue.is("acl") || cue.is("dep")) && sentence.headOf(cue).filter(Token::isNoun).isPresent();
    return modifiesNoun && subjects.isPassive(cue) ? host(cue, cue) : NONE;
  }

  /** The clause that the noun's own clause says it is. */
  Set<Integer> predicateClause(Token noun) {
    Optional<Token> be =
        sentence
            .headOf(noun)
            .filter(verb -> noun.is("nsubj") && verb.isVerb() && verb.lemma().equals("be"));
    return be.stream()
        .flatMap(verb -> sentence.children(verb, "ccomp").stream())
        .filter(clause -> ContentFinder.hasThat(sentence, clause))
        .findFirst()
        .<Set<Integer>>map(clause -> Phrases.below(sentence, clause))
        .orElse(NONE);
  }

  /** "Accused by Berlin of shelling the port": parsers hang the phrase on who accuses. */
  Set<Integer> passivePreposition(CueSite site) {
    Set<Integer> subject = passiveSubject(site.head());
    Optional<Token> phrase =
        sentence.subtree(site.head()).stream()
            .filter(token -> token.index() > site.head().index())
            .filter(token ->
                ContentFinder.introducedBy(sentence, token, site.entry().preposition()).isPresent())
            .findFirst();
    return subject.isEmpty() || phrase.isEmpty()
        ? NONE
        : ContentFinder.union(subject, Phrases.below(sentence, phrase.get()));
  }
}
