package org.w3id.rapporteur.matter;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.w3id.rapporteur.reading.Sentence;
import org.w3id.rapporteur.reading.Token;

/**
 * Mends trees of "there was no meeting planned", in which parsers take the participle for a verb of
 * its own: it belongs to the noun, and the noun to "was".
 */
final class ThereClauses {
  private static final String PARTICIPLE = "acl";

  private ThereClauses() {}

  static Sentence mended(Sentence sentence) {
    for (Token there : sentence.tokens()) {
      Optional<Token> verb = there.is("expl") ? sentence.headOf(there) : Optional.empty();
      Optional<Sentence> mended = verb.flatMap(is -> mended(sentence, is));
      if (mended.isPresent()) {
        return mended.get();
      }
    }
    return sentence;
  }

  private static Optional<Sentence> mended(Sentence sentence, Token is) {
    Optional<Token> own = sentence.child(is, "nsubj");
    Optional<Token> above = sentence.headOf(is).filter(head -> is.is("csubj") && isBent(head));
    if (own.isPresent() && above.isPresent()) {
      return Optional.of(risen(sentence, is, own.get(), above.get()));
    }
    Optional<Token> below = sentence.child(is, "ccomp").filter(ThereClauses::isBent);
    Optional<Token> noun = below.flatMap(verb -> sentence.child(verb, "nsubj"));
    return own.isEmpty() && noun.isPresent()
        ? Optional.of(sunk(sentence, is, noun.get(), below.orElseThrow()))
        : Optional.empty();
  }

  private static boolean isBent(Token verb) {
    return verb.tag().equals("VBD") || verb.tag().equals("VBN");
  }

  /** "Was" takes the place of the participle above it. */
  private static Sentence risen(Sentence sentence, Token is, Token noun, Token participle) {
    List<Token> tokens = new ArrayList<>(sentence.tokens());
    tokens.set(is.index(), under(is, participle.head(), participle.relation()));
    tokens.set(participle.index(), under(participle, noun.index(), PARTICIPLE));
    sentence
        .children(participle, "mark")
        .forEach(m -> tokens.set(m.index(), under(m, is.index(), m.relation())));
    return new Sentence(sentence.index(), sentence.block(), tokens, sentence.constituents());
  }

  private static Sentence sunk(Sentence sentence, Token is, Token noun, Token participle) {
    List<Token> tokens = new ArrayList<>(sentence.tokens());
    tokens.set(noun.index(), under(noun, is.index(), noun.relation()));
    tokens.set(participle.index(), under(participle, noun.index(), PARTICIPLE));
    return new Sentence(sentence.index(), sentence.block(), tokens, sentence.constituents());
  }

  private static Token under(Token token, int head, String relation) {
    return new Token(
        token.index(), token.span(), token.text(), token.lemma(), token.tag(), head, relation);
  }
}
