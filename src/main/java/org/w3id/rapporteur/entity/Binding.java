package org.w3id.rapporteur.entity;

import java.util.Optional;
import org.w3id.rapporteur.reading.Sentence;
import org.w3id.rapporteur.reading.Token;

/** What the tree of a sentence allows and forbids between a pronoun and its antecedent. */
final class Binding {
  private final FunctionWords words;

  Binding(FunctionWords words) {
    this.words = words;
  }

  /** Whether a name and a pronoun in one sentence cannot mean the same. */
  boolean forbids(Sentence sentence, Token name, Token pronoun, PronounWord word) {
    if (isPossessive(pronoun)) {
      return sentence
          .headOf(pronoun)
          .filter(noun -> sentence.isBelow(name, noun) && !isSubjectOf(sentence, name, noun))
          .isPresent();
    }
    if (word.use() == PronounWord.Use.REFLEXIVE) {
      return !governs(sentence, name, pronoun);
    }
    return !isTopic(sentence, name, pronoun)
        && (isArgumentOfSameVerb(sentence, name, pronoun) || isSaidBy(sentence, name, pronoun));
  }

  /** "As for NAME, he said": of whom the sentence goes on to tell. */
  boolean isTopic(Sentence sentence, Token name, Token pronoun) {
    boolean isBefore = name.index() < pronoun.index() && pronoun.is("nsubj");
    return isBefore
        && sentence.children(name, "case").stream()
            .filter(word -> word.index() > 0)
            .anyMatch(word ->
                words.is(
                    FunctionWords.Use.TOPIC,
                    sentence.token(word.index() - 1).text() + " " + word.text()));
  }

  /** "NAME asked the envoy, but he said": who goes on himself needs no pronoun. */
  boolean isContrasted(Sentence sentence, Token name, Token pronoun) {
    Optional<Token> verb =
        sentence.headOf(pronoun).filter(one -> pronoun.is("nsubj") && one.is("conj"));
    return verb.filter(one -> name.is("nsubj") && name.head() == one.head()).isPresent()
        && sentence.children(verb.get(), "cc").stream()
            .anyMatch(word -> words.is(FunctionWords.Use.CONTRAST, word));
  }

  /** Whether the name stands in what the pronoun's verb reports: "NAME lied, he said". */
  private static boolean isSaidBy(Sentence sentence, Token name, Token pronoun) {
    Optional<Token> verb = sentence.headOf(pronoun).filter(token -> pronoun.is("nsubj"));
    if (verb.isEmpty() || name.tag().startsWith("PRP")) {
      return false;
    }
    boolean isPostposed =
        verb.get().is("parataxis")
            && name.index() < pronoun.index()
            && !sentence.isBelow(name, verb.get())
            && sentence
                .headOf(verb.get())
                .filter(content -> sentence.isBelow(name, content))
                .isPresent();
    return isPostposed || isInContent(sentence, name, verb.get());
  }

  private static boolean isInContent(Sentence sentence, Token name, Token verb) {
    return sentence.children(verb).stream()
        .filter(child -> child.is("ccomp") || child.is("parataxis"))
        .anyMatch(content -> sentence.isBelow(name, content));
  }

  private static boolean isPossessive(Token pronoun) {
    return pronoun.is("nmod:poss") || pronoun.tag().equals("PRP$");
  }

  private static boolean isSubjectOf(Sentence sentence, Token name, Token noun) {
    return name.head() == noun.index() && name.is("nsubj") && sentence.size() > 0;
  }

  private static boolean isArgumentOfSameVerb(Sentence sentence, Token name, Token pronoun) {
    if (isPossessive(name)) {
      return false;
    }
    Token first = firstConjunct(sentence, name);
    Optional<Token> verb = sentence.headOf(pronoun);
    for (int steps = 0; verb.isPresent() && steps < sentence.size(); steps++) {
      if (first.head() == verb.get().index()) {
        return true;
      }
      boolean sharesSubject = verb.get().is("xcomp") || isSubjectless(sentence, verb.get());
      if (!sharesSubject || pronoun.is("nsubj")) {
        return false;
      }
      verb = sentence.headOf(verb.get());
    }
    return false;
  }

  private static boolean isSubjectless(Sentence sentence, Token verb) {
    return verb.is("conj") && sentence.child(verb, "nsubj").isEmpty();
  }

  private static Token firstConjunct(Sentence sentence, Token token) {
    Token first = token;
    for (int steps = 0; first.is("conj") && steps < sentence.size(); steps++) {
      first = sentence.token(first.head());
    }
    return first;
  }

  /** Whether the pronoun stands in a clause below the verb of which the name is the subject. */
  boolean governs(Sentence sentence, Token name, Token pronoun) {
    return name.is("nsubj")
        && sentence.headOf(name).filter(verb -> sentence.isBelow(pronoun, verb)).isPresent();
  }

  /** How many steps up from the pronoun lies the verb of which the name is the subject. */
  int steps(Sentence sentence, Token name, Token pronoun) {
    int steps = 1;
    int at = pronoun.head();
    while (at >= 0 && at != name.head() && steps < sentence.size()) {
      at = sentence.token(at).head();
      steps++;
    }
    return steps;
  }

  /**
   * Who says what the pronoun's verb denies: "NAME accused them of theft, which they deny". He is
   * not the one who denies it.
   */
  Optional<Token> claimer(Sentence sentence, Token pronoun) {
    return claiming(sentence, pronoun).flatMap(verb -> sentence.child(verb, "nsubj"));
  }

  /** Whom he accuses: the one who denies it, if there is somebody. */
  Optional<Token> accused(Sentence sentence, Token pronoun) {
    return claiming(sentence, pronoun).flatMap(verb -> sentence.child(verb, "obj"));
  }

  private Optional<Token> claiming(Sentence sentence, Token pronoun) {
    Optional<Token> above =
        sentence
            .headOf(pronoun)
            .filter(verb -> pronoun.is("nsubj") && words.isFormOf(FunctionWords.Use.DENIAL, verb))
            .filter(verb -> isOnRelative(sentence, verb))
            .flatMap(sentence::headOf);
    while (above.isPresent() && sentence.child(above.get(), "nsubj").isEmpty()) {
      above = sentence.headOf(above.get());
    }
    return above;
  }

  private static boolean isOnRelative(Sentence sentence, Token verb) {
    return sentence.child(verb, "obj").filter(object -> object.tag().equals("WDT")).isPresent();
  }

  /** Whether the noun is subject of a verb that reports: "NAME said that …", "…, he said". */
  boolean reports(Sentence sentence, Token noun) {
    Optional<Token> verb = sentence.headOf(noun).filter(token -> noun.is("nsubj"));
    return verb.filter(token ->
            token.is("parataxis")
                || sentence.children(token).stream()
                    .anyMatch(child -> child.is("ccomp") || child.is("parataxis")))
        .isPresent();
  }

  /**
   * Whether a clause of the noun's own tells what he reports: "a reply from NAME, who said that".
   */
  boolean reportsAside(Sentence sentence, Token noun) {
    return sentence.tokens().stream()
        .filter(token -> token.tag().equals("WP") && token.is("nsubj"))
        .filter(token -> isAbout(sentence, token, noun))
        .anyMatch(token -> sentence.child(sentence.token(token.head()), "ccomp").isPresent());
  }

  /** "Who" is about the noun right before its comma, or the one on which its clause hangs. */
  private static boolean isAbout(Sentence sentence, Token who, Token noun) {
    Token verb = sentence.token(who.head());
    boolean isNext =
        who.index() == noun.index() + 2 && sentence.token(noun.index() + 1).text().equals(",");
    return isNext || (verb.is("acl") && verb.head() == noun.index());
  }

  /** Whether the name comes later but as subject above the pronoun: "In his speech, NAME said". */
  boolean isAnnounced(Sentence sentence, Mention later, Token pronoun) {
    Token name = sentence.token(later.head());
    return isAbove(sentence, name, pronoun) || isFronted(sentence, later, pronoun);
  }

  /** The same by the order of words, where the tree is broken. */
  private static boolean isFronted(Sentence sentence, Mention name, Token pronoun) {
    int comma = name.begin() - 1;
    return sentence.token(0).is("case")
        && isPossessive(pronoun)
        && comma > pronoun.index()
        && sentence.token(comma).text().equals(",")
        && sentence.tokens().subList(0, comma).stream()
            .noneMatch(token -> token.is("punct") || token.isVerb())
        && name.end() < sentence.size()
        && sentence.token(name.end()).isVerb();
  }

  private boolean isAbove(Sentence sentence, Token name, Token pronoun) {
    return governs(sentence, name, pronoun)
        && pronoun.head() != name.head()
        && !sentence.isBelow(pronoun, name)
        && clauseOrObliqueBefore(sentence, name, pronoun);
  }

  private static boolean clauseOrObliqueBefore(Sentence sentence, Token name, Token pronoun) {
    return sentence.children(sentence.token(name.head())).stream()
        .filter(child -> child.is("advcl") || child.is("obl"))
        .anyMatch(child -> sentence.isBelow(pronoun, child));
  }

  /** Whether "it" stands for no thing: it is clear that …, it seems …. */
  boolean isExpletive(Sentence sentence, Token pronoun, PronounWord word) {
    if (word.gender() != Gender.N || isPossessive(pronoun)) {
      return false;
    }
    Optional<Token> predicate = sentence.headOf(pronoun);
    boolean hasClause =
        predicate
            .filter(token -> words.isFormOf(FunctionWords.Use.EXPLETIVE, token))
            .filter(token ->
                sentence.child(token, "ccomp").isPresent()
                    || sentence.child(token, "xcomp").isPresent()
                    || sentence.child(token, "csubj").isPresent())
            .isPresent();
    boolean isVerb = predicate.filter(Token::isVerb).isPresent();
    return pronoun.is("expl") || !pronoun.is("nsubj") || hasClause || !isVerb;
  }
}
