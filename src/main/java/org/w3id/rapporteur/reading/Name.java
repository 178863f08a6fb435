package org.w3id.rapporteur.reading;

import org.w3id.rapporteur.text.Span;

/**
 * A name that the engine found.
 *
 * @param sentence index of the sentence
 * @param begin index of the first token
 * @param end one past the last token
 */
public record Name(int sentence, int begin, int end, Span span, Kind kind) {

  /** The engine's three kinds of name. */
  public enum Kind {
    PERSON,
    ORGANIZATION,
    LOCATION
  }
}
