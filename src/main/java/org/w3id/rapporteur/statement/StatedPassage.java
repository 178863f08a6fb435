package org.w3id.rapporteur.statement;

import java.util.List;
import org.w3id.rapporteur.reading.Sentence;
import org.w3id.rapporteur.reading.Token;
import org.w3id.rapporteur.text.Span;

/** The stretch of text in which an article says that two statements are related. */
final class StatedPassage {
  private StatedPassage() {}

  /** From the subject, if it stands before, or the first adverb, to the end of the object. */
  static Span of(StatedPhrase phrase, Token actor, Token other) {
    Sentence sentence = phrase.sentence();
    Span noun = nounPhrase(sentence, other);
    Span words =
        words(phrase).hull(phrase.torn(other).map(Token::span).map(noun::hull).orElse(noun));
    Span span = phrase.term(other).map(term -> words.hull(term.span())).orElse(words);
    boolean isSubject =
        actor.index() < phrase.anchor().index()
            && sentence.headOf(actor).filter(phrase.anchor()::equals).isPresent();
    boolean isAgent = phrase.isPassive() && sentence.isBelow(actor, phrase.anchor());
    return isSubject || isAgent ? span.hull(nounPhrase(sentence, actor)) : span;
  }

  /** The words of the rule, with an adverb right before them. */
  static Span words(StatedPhrase phrase) {
    Token anchor = phrase.anchor();
    Span span =
        phrase.words().stream()
            .filter(word -> !word.is("punct"))
            .map(Token::span)
            .reduce(Span::hull)
            .orElseThrow();
    for (Token child : phrase.sentence().children(anchor, "advmod")) {
      span = child.index() == phrase.words().get(0).index() - 1 ? span.hull(child.span()) : span;
    }
    return span;
  }

  private static Span nounPhrase(Sentence sentence, Token head) {
    List<Token> without =
        head.isVerb()
            ? List.of()
            : sentence.children(head).stream().filter(StatedPassage::isOutside).toList();
    return sentence.subtree(head).stream()
        .filter(token -> without.stream().noneMatch(top -> sentence.isBelow(token, top)))
        .map(Token::span)
        .reduce(Span::hull)
        .orElseThrow();
  }

  private static boolean isOutside(Token child) {
    return child.relation().equals("acl:relcl")
        || child.is("appos")
        || child.is("parataxis")
        || child.is("punct")
        || child.is("nsubj")
        || child.is("cop")
        || child.is("advcl")
        || child.is("case");
  }

  /** The whole clause of the words, without the stops at its ends. */
  static Span clause(StatedPhrase phrase, Token subject) {
    Sentence sentence = phrase.sentence();
    Span span = words(phrase);
    for (Token token : sentence.subtree(phrase.anchor())) {
      boolean isWord = token.text().codePoints().anyMatch(Character::isLetterOrDigit);
      span = isWord ? span.hull(token.span()) : span;
    }
    return sentence.isBelow(subject, phrase.anchor()) ? span.hull(subject.span()) : span;
  }
}
