package org.w3id.rapporteur.statement;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.w3id.rapporteur.attribution.Attribution;
import org.w3id.rapporteur.reading.Reading;
import org.w3id.rapporteur.reading.Sentence;
import org.w3id.rapporteur.reading.Token;
import org.w3id.rapporteur.text.Span;

/**
 * The word on which a content hangs.
 *
 * @param sentence the sentence in which the content begins
 * @param token the highest of the content's words in that sentence's tree
 */
record ContentHead(Sentence sentence, Token token) {

  static Optional<ContentHead> of(Reading reading, Attribution attribution) {
    Span first = attribution.content().get(0);
    return reading.sentences().stream()
        .filter(sentence -> sentence.span().overlaps(first))
        .findFirst()
        .flatMap(sentence -> in(sentence, attribution));
  }

  /** Of {@code content} what hangs on this word, and what stands in other sentences. */
  List<Span> within(List<Span> content) {
    List<Token> below = sentence.subtree(token);
    List<Span> kept = new ArrayList<>();
    for (Span span : content) {
      below.stream().map(Token::span).filter(span::covers).reduce(Span::hull).ifPresent(kept::add);
      if (span.end() > sentence.span().end()) {
        kept.add(new Span(Math.max(span.begin(), sentence.span().end()), span.end()));
      }
    }
    return kept;
  }

  private static Optional<ContentHead> in(Sentence sentence, Attribution attribution) {
    List<Span> content = attribution.content();
    List<Token> inside =
        sentence.tokens().stream()
            .filter(token -> content.stream().anyMatch(span -> span.covers(token.span())))
            .filter(token -> token.text().codePoints().anyMatch(Character::isLetterOrDigit))
            .toList();
    List<Token> tops =
        inside.stream()
            .filter(
                token -> sentence.headOf(token).map(head -> !inside.contains(head)).orElse(true))
            .toList();
    boolean holdsCue = sentence.index() == attribution.sentence();
    return tops.stream()
        .filter(token -> holdsCue && token.head() == attribution.cueHead())
        .findFirst()
        .or(() -> heaviest(sentence, tops))
        .map(token -> new ContentHead(sentence, token));
  }

  private static Optional<Token> heaviest(Sentence sentence, List<Token> tops) {
    return tops.stream().max((one, other) -> weight(sentence, one) - weight(sentence, other));
  }

  private static int weight(Sentence sentence, Token token) {
    return sentence.subtree(token).size();
  }
}
