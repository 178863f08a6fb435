package org.w3id.rapporteur.attribution;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.w3id.rapporteur.reading.Token;
import org.w3id.rapporteur.text.Span;

/**
 * That the article attributes some words to others.
 *
 * @param sentence index of the sentence that holds the cue
 * @param source words that name who speaks; empty where the text names nobody
 * @param sourceHead index of the source's head token in the source's sentence; absent without a
 *     source
 * @param sourceSentence index of the sentence that holds the source; the cue's own except in
 *     continued quotations
 * @param cue the words that signal the act, at least one span
 * @param cueHead index of the cue's head token in {@link #sentence}
 * @param content what is attributed, in order of the text; more than one span where cue or source
 *     split it
 * @param sense the lexicon's reading of the cue; absent where no entry covers it
 * @param rule name of the rule, or of the model, that found it
 * @param confidence 0 to 1, that source, cue and content are right
 */
public record Attribution(
    int sentence,
    List<Span> source,
    int sourceSentence,
    OptionalInt sourceHead,
    List<Span> cue,
    int cueHead,
    List<Span> content,
    Optional<CueSense> sense,
    String rule,
    double confidence) {
  public Attribution {
    source = List.copyOf(source);
    cue = List.copyOf(cue);
    content = List.copyOf(content);
    if (cue.isEmpty() || content.isEmpty()) {
      throw new IllegalArgumentException("An attribution needs cue and content, rule " + rule);
    }
  }

  /** The same with other words as content. */
  public Attribution withContent(List<Span> other) {
    return new Attribution(
        sentence, source, sourceSentence, sourceHead, cue, cueHead, other, sense, rule, confidence);
  }

  /** The same with another reading of the cue, under another rule's name. */
  public Attribution as(Optional<CueSense> otherSense, String otherRule) {
    return new Attribution(
        sentence,
        source,
        sourceSentence,
        sourceHead,
        cue,
        cueHead,
        content,
        otherSense,
        otherRule,
        confidence);
  }

  /** The same words, of which {@code head} tells who is meant: what "who" stands for. */
  public Attribution meaning(Token head) {
    return by(source, sentence, OptionalInt.of(head.index()));
  }

  /** The same, said by whoever says {@code other}. */
  public Attribution withSourceOf(Attribution other) {
    return by(other.source, other.sourceSentence, other.sourceHead);
  }

  /** The same words, said by {@code head} in the cue's sentence. */
  public Attribution saidBy(Span words, Token head) {
    return by(List.of(words), sentence, OptionalInt.of(head.index()));
  }

  private Attribution by(List<Span> otherSource, int itsSentence, OptionalInt itsHead) {
    return new Attribution(
        sentence,
        otherSource,
        itsSentence,
        itsHead,
        cue,
        cueHead,
        content,
        sense,
        rule,
        confidence);
  }

  /** The same content under another cue of the same sentence. */
  public Attribution signalledBy(Token other) {
    return new Attribution(
        sentence,
        source,
        sourceSentence,
        sourceHead,
        List.of(other.span()),
        other.index(),
        content,
        sense,
        rule,
        confidence);
  }

  /** The same, believed so far. */
  public Attribution trusted(double otherConfidence) {
    return new Attribution(
        sentence,
        source,
        sourceSentence,
        sourceHead,
        cue,
        cueHead,
        content,
        sense,
        rule,
        otherConfidence);
  }
}
