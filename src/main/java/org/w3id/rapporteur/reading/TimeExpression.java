package org.w3id.rapporteur.reading;

import java.util.Optional;
import org.w3id.rapporteur.text.Span;

/**
 * Words that name a date, time or duration.
 *
 * @param sentence index of the sentence
 * @param value ISO 8601 or TIMEX3 value, such as {@code 2025-08-15} or {@code P18M}; absent where
 *     the date stays relative because nothing says when the article was published
 */
public record TimeExpression(int sentence, Span span, Optional<String> value, Kind kind) {

  /** TIMEX3's kinds. */
  public enum Kind {
    DATE,
    TIME,
    DURATION,
    SET
  }
}
