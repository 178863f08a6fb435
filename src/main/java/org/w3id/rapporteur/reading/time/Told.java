package org.w3id.rapporteur.reading.time;

import java.util.Optional;
import org.w3id.rapporteur.reading.Sentence;
import org.w3id.rapporteur.reading.TimeExpression;
import org.w3id.rapporteur.text.Span;

/**
 * A time that words of a sentence tell.
 *
 * @param begin index of the first token
 * @param end index of the token after the last
 * @param rule the rule that read it; absent for what the engine found
 * @param cycle after how long the same words mean the next such day or month: a week for "Monday",
 *     a year for "8 May"; absent where the words mean one time only
 */
record Told(
    int begin,
    int end,
    Optional<String> value,
    TimeExpression.Kind kind,
    Optional<String> rule,
    Optional<java.time.Period> cycle) {

  /** What the engine found. */
  Told(int begin, int end, Optional<String> value, TimeExpression.Kind kind) {
    this(begin, end, value, kind, Optional.empty(), Optional.empty());
  }

  Optional<Days> period() {
    return value.flatMap(Days::of);
  }

  boolean overlaps(int from, int to) {
    return begin < to && from < end;
  }

  /** The same words with another value. */
  Told worth(Optional<String> other) {
    return new Told(begin, end, other, kind, rule, cycle);
  }

  TimeExpression in(Sentence sentence) {
    Span span = sentence.token(begin).span().hull(sentence.token(end - 1).span());
    return new TimeExpression(sentence.index(), span, value, kind);
  }
}
