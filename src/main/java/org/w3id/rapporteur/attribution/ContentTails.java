package org.w3id.rapporteur.attribution;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.w3id.rapporteur.reading.Sentence;
import org.w3id.rapporteur.reading.Token;
import org.w3id.rapporteur.text.Span;

/**
 * Ends a content before the article's own comment on it (", underscoring the rift") and, where it
 * is a noun phrase, before the circumstances of speaking ("in a speech", "after the attack").
 *
 * <p>Parsers hang both on the nearest word, which is part of the content.
 */
final class ContentTails {
  private final Sentence sentence;
  private final QuotationFit quotations;
  private final TailWords words;

  ContentTails(Sentence sentence, QuotationFit quotations, TailWords words) {
    this.sentence = sentence;
    this.quotations = quotations;
    this.words = words;
  }

  /** {@code attribution}, whose cue stands in the sentence, with nothing behind its content. */
  Attribution cut(Attribution attribution) {
    Token cue = sentence.token(attribution.cueHead());
    Optional<Token> phrase = phraseHead(attribution, cue);
    for (Token token : sentence.tokens()) {
      boolean isInside =
          token.index() > cue.index()
              && attribution.content().stream().anyMatch(span -> isInner(span, token))
              && !quotations.isQuoted(token.span());
      if (isInside) {
        boolean ends =
            isComment(token)
                || isBeside(token)
                || phrase.filter(head -> isCircumstance(token, head, cue)).isPresent();
        if (ends) {
          return ended(attribution, sentence.token(token.index() - 1));
        }
      }
    }
    return attribution;
  }

  private static boolean isInner(Span span, Token token) {
    return span.covers(token.span()) && span.begin() < token.span().begin();
  }

  /** The head of a content that is one noun phrase, not a clause. */
  private Optional<Token> phraseHead(Attribution attribution, Token cue) {
    if (attribution.content().size() > 1) {
      return Optional.empty();
    }
    Span content = attribution.content().get(0);
    return sentence.within(content).stream()
        .filter(token -> sentence.headOf(token).filter(it -> content.covers(it.span())).isEmpty())
        .filter(token -> !token.is("punct"))
        .findFirst()
        .filter(token -> token.isNoun() && token.index() > cue.index())
        .filter(token -> sentence.children(token, "nsubj").isEmpty());
  }

  /** ", underscoring ...", ", which means that ...". */
  private boolean isComment(Token token) {
    boolean isAfterComma = sentence.token(token.index() - 1).tag().equals(",");
    if (token.tag().equals("VBG")) {
      return isAfterComma && words.is(TailWords.Kind.COMMENT, token);
    }
    return isAfterComma
        && token.tag().equals("WDT")
        && sentence
            .headOf(token)
            .filter(verb -> words.is(TailWords.Kind.REMARK, verb) && verb.isVerb())
            .isPresent();
  }

  /**
   * "Envoy says the port is closed as rivals meet; ships turn": headlines tell two things in one.
   */
  private boolean isBeside(Token token) {
    return sentence.isHeading() && (token.text().equals(";") || opensBeside(token));
  }

  private boolean opensBeside(Token token) {
    return token.is("mark")
        && words.is(TailWords.Kind.HEADLINE, token)
        && sentence
            .headOf(token)
            .filter(verb -> verb.index() > token.index() && verb.is("advcl"))
            .filter(verb -> sentence.children(verb).stream().anyMatch(it -> it.is("nsubj")))
            .isPresent();
  }

  private boolean isCircumstance(Token opener, Token phrase, Token cue) {
    Optional<Token> governor = sentence.headOf(opener).filter(it -> it.index() > opener.index());
    boolean isOpener = opener.is("case") || opener.is("mark") || opener.is("advmod");
    return isOpener
        && governor.isPresent()
        && (words.opens(sentence, opener) || isVenue(governor.get()))
        && hangsOn(governor.get(), phrase, cue);
  }

  private boolean isVenue(Token noun) {
    return noun.isNoun()
        && words.is(TailWords.Kind.VENUE, noun)
        && sentence.children(noun, "det").stream()
            .anyMatch(article -> words.is(TailWords.Kind.ARTICLE, article));
  }

  /** Whether the circumstance goes with the phrase as a whole, through no clause inside it. */
  private boolean hangsOn(Token circumstance, Token phrase, Token cue) {
    Optional<Token> at = sentence.headOf(circumstance);
    while (at.isPresent() && !at.get().equals(phrase) && !at.get().equals(cue)) {
      if (at.get().isVerb()) {
        return false;
      }
      at = sentence.headOf(at.get());
    }
    return at.isPresent();
  }

  /** The content up to the word before the tail, without a comma there. */
  private static Attribution ended(Attribution attribution, Token before) {
    int end = before.tag().equals(",") ? before.span().begin() : before.span().end();
    List<Span> kept = new ArrayList<>();
    for (Span span : attribution.content()) {
      boolean reaches = span.begin() < end && end < span.end();
      if (span.begin() < end) {
        kept.add(reaches ? new Span(span.begin(), end) : span);
      }
    }
    return kept.isEmpty() ? attribution : attribution.withContent(kept);
  }
}
