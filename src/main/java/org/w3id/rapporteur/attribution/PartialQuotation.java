package org.w3id.rapporteur.attribution;

import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import org.w3id.rapporteur.reading.Sentence;
import org.w3id.rapporteur.reading.Token;
import org.w3id.rapporteur.text.Span;

/**
 * Takes a clause whole that ends in a quotation: in 'The port opened "in full order," the minister
 * said' all before the cue is said, not just the words in quotation marks.
 */
final class PartialQuotation {
  private final Sentence sentence;
  private final QuotationFit quotations;

  PartialQuotation(Sentence sentence, QuotationFit quotations) {
    this.sentence = sentence;
    this.quotations = quotations;
  }

  /** {@code attribution} with the clause that its quotation ends, where it is part of one. */
  Attribution whole(Attribution attribution) {
    Token cue = sentence.token(attribution.cueHead());
    boolean isQuotation =
        attribution.content().size() == 1
            && cue.isVerb()
            && quotations.isWithin(attribution.content().get(0));
    return isQuotation
        ? attribution.withContent(widened(attribution.content().get(0), cue, attribution.source()))
        : attribution;
  }

  private List<Span> widened(Span quotation, Token cue, List<Span> source) {
    Optional<Token> before =
        sentence.tokens().stream()
            .filter(token -> token.span().end() <= quotation.begin())
            .reduce((one, next) -> next);
    boolean mayGoOn =
        before.filter(PartialQuotation::isWord).isPresent()
            && quotation.end() <= cue.span().begin()
            && !quotations.isWithin(before.get().span())
            && !quotations.opensAnew(quotation.begin());
    return mayGoOn
        ? clause(cue)
            .filter(top -> sentence.isBelow(before.get(), top))
            .map(top -> spans(top, cue, source))
            .filter(spans -> spans.stream().anyMatch(span -> span.overlaps(quotation)))
            .orElse(List.of(quotation))
        : List.of(quotation);
  }

  /** A mark right before a quotation sets it apart. */
  private static boolean isWord(Token token) {
    return !token.is("punct");
  }

  /** The top of the clause that is said: what the cue hangs on, or what hangs on it. */
  private Optional<Token> clause(Token cue) {
    boolean isInserted = cue.is("parataxis") || cue.is("dep");
    return sentence.children(cue, "ccomp").stream()
        .filter(top -> top.index() < cue.index())
        .findFirst()
        .or(() -> sentence.headOf(cue).filter(top -> isInserted && top.index() < cue.index()));
  }

  private List<Span> spans(Token top, Token cue, List<Span> source) {
    List<Token> inserted = sentence.isBelow(cue, top) ? List.of(cue) : List.of();
    SortedSet<Integer> words = Phrases.below(sentence, top, inserted);
    words.removeIf(
        word -> source.stream().anyMatch(span -> span.covers(sentence.token(word).span())));
    SortedSet<Integer> before = words.headSet(cue.index());
    return quotations.fit(Phrases.spans(sentence, before), cue.span());
  }
}
