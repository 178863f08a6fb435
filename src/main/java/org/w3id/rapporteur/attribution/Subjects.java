package org.w3id.rapporteur.attribution;

import java.util.Comparator;
import java.util.Optional;
import org.w3id.rapporteur.reading.Sentence;
import org.w3id.rapporteur.reading.Token;

/** Finds who does what a verb says, also where the verb has no subject of its own. */
public final class Subjects {
  private static final int FARTHEST = 8;

  private final Sentence sentence;

  public Subjects(Sentence sentence) {
    this.sentence = sentence;
  }

  /**
   * The head of the subject of {@code verb}, through coordination, control, participles and
   * relative clauses.
   */
  public Optional<Token> of(Token verb) {
    return of(verb, 0);
  }

  private Optional<Token> of(Token verb, int steps) {
    if (steps > FARTHEST) {
      return Optional.empty();
    }
    Optional<Token> own = own(verb);
    if (own.isPresent()) {
      return own.get().tag().startsWith("W") ? antecedent(own.get(), verb) : own;
    }
    return adjacent(verb)
        .or(() -> sentence.headOf(verb).flatMap(governor -> inherited(verb, governor, steps)));
  }

  private Optional<Token> own(Token verb) {
    return sentence.children(verb).stream()
        .filter(child -> child.relation().equals("nsubj"))
        .min(Comparator.comparingInt(child -> Math.abs(child.index() - verb.index())));
  }

  /**
   * A finite verb that the parser left without a subject has it right before: "that Putin
   * proposed".
   */
  private Optional<Token> adjacent(Token verb) {
    boolean hasAuxiliary = !sentence.children(verb, "aux").isEmpty();
    boolean isFinite =
        verb.tag().equals("VBD") || verb.tag().equals("VBZ") || verb.tag().equals("VBP");
    if (!isFinite && !hasAuxiliary) {
      return Optional.empty();
    }
    int before = verb.index() - 1;
    while (before > 0 && standsBetween(sentence.token(before), verb)) {
      before--;
    }
    return before < 0
        ? Optional.empty()
        : Optional.of(sentence.token(before))
            .filter(token -> token.isName() || token.tag().equals("PRP"));
  }

  private static boolean standsBetween(Token token, Token verb) {
    boolean isAuxiliary = token.is("aux") && token.head() == verb.index();
    return isAuxiliary || token.tag().startsWith("RB");
  }

  private Optional<Token> antecedent(Token pronoun, Token verb) {
    Optional<Token> clause = Optional.of(verb);
    for (int steps = 0; clause.isPresent() && steps < FARTHEST; steps++) {
      if (clause.get().is("acl")) {
        Optional<Token> head = sentence.headOf(clause.get());
        return nearestNoun(pronoun).or(() -> head);
      }
      clause = sentence.headOf(clause.get()).filter(Token::isVerb);
    }
    return nearestNoun(pronoun)
        .filter(noun -> isAfterComma(pronoun))
        .or(() -> Optional.of(pronoun));
  }

  private boolean isAfterComma(Token pronoun) {
    return pronoun.index() > 0 && sentence.token(pronoun.index() - 1).text().equals(",");
  }

  /** "Allies, who fear ..." is about the allies, whatever noun the parser hangs the clause on. */
  private Optional<Token> nearestNoun(Token pronoun) {
    int before = pronoun.index() - 1;
    if (!pronoun.tag().equals("WP") || before < 0) {
      return Optional.empty();
    }
    Token token = sentence.token(sentence.token(before).text().equals(",") ? before - 1 : before);
    return Optional.of(token).filter(Token::isNoun).map(this::whole);
  }

  /** "NAME of the University of Trier, who ..." is about the one of whom all this is told. */
  private Token whole(Token noun) {
    Token top = noun;
    while (top.is("nmod") && top.isName() && sentence.token(top.head()).isName()) {
      top = sentence.token(top.head());
    }
    return sentence.children(top, "det").isEmpty() ? top : noun;
  }

  private Optional<Token> inherited(Token verb, Token governor, int steps) {
    if (verb.is("conj")) {
      return governor.isName() ? Optional.of(governor) : of(governor, steps + 1);
    }
    if (verb.is("xcomp")) {
      return controller(governor, steps);
    }
    if (verb.is("acl") && !governor.isVerb()) {
      return ofParticiple(verb, governor, steps);
    }
    boolean joins = verb.is("advcl") || verb.is("parataxis") || verb.is("dep");
    return joins && !isPassive(verb) ? doer(governor, steps) : Optional.empty();
  }

  private Optional<Token> controller(Token governor, int steps) {
    return sentence.child(governor, "obj").or(() -> doer(governor, steps));
  }

  /** The subject of {@code governor}, a passive one included: "she was praised, adding that ..." */
  private Optional<Token> doer(Token governor, int steps) {
    return sentence.child(governor, "nsubj").or(() -> of(governor, steps + 1));
  }

  /**
   * "The envoy, calling for ..." is the noun's; after a comma far from its noun it is the clause's.
   */
  private Optional<Token> ofParticiple(Token verb, Token noun, int steps) {
    boolean afterComma = verb.index() > 0 && sentence.token(verb.index() - 1).text().equals(",");
    boolean isActive =
        !verb.tag().equals("VBG")
            && (sentence.child(verb, "obj").isPresent()
                || (verb.tag().equals("VBD") && sentence.child(verb, "ccomp").isPresent()));
    if (!afterComma || isActive || isSubject(noun)) {
      return Optional.of(noun);
    }
    Optional<Token> clause = sentence.headOf(noun);
    while (clause.isPresent() && !clause.get().isVerb()) {
      clause = sentence.headOf(clause.get());
    }
    return clause.flatMap(above -> doer(above, steps)).or(() -> Optional.of(noun));
  }

  private static boolean isSubject(Token noun) {
    return noun.is("nsubj");
  }

  /** Whether {@code verb} is a passive, with or without its auxiliary. */
  public boolean isPassive(Token verb) {
    boolean hasAuxiliary = !sentence.children(verb, "aux:pass").isEmpty();
    boolean hasSubject = !sentence.children(verb, "nsubj:pass").isEmpty();
    boolean isLoose = verb.is("acl") || verb.is("advcl") || verb.is("dep");
    boolean isParticiple = verb.tag().equals("VBN") || (verb.tag().equals("VBD") && hasAgent(verb));
    boolean isBareParticiple = isLoose && isParticiple && own(verb).isEmpty();
    return hasAuxiliary || hasSubject || isBareParticiple;
  }

  /**
   * Taggers take "once touted as likely by the minister" for a past tense; the phrase with "by"
   * tells.
   */
  private boolean hasAgent(Token verb) {
    return sentence.subtree(verb).stream()
        .filter(noun -> noun.index() > verb.index() && (noun.is("obl") || noun.is("nmod")))
        .anyMatch(noun ->
            sentence.children(noun, "case").stream().anyMatch(mark -> mark.lemma().equals("by")));
  }
}
