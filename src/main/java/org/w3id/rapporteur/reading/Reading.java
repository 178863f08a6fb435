package org.w3id.rapporteur.reading;

import java.util.List;
import org.w3id.rapporteur.text.Span;
import org.w3id.rapporteur.text.StructuredText;

/**
 * What the language engine reads in one article; noise blocks have no sentences.
 *
 * @param sentences in order of the text
 * @param names in order of the text
 * @param times in order of the text
 */
public record Reading(
    StructuredText text, List<Sentence> sentences, List<Name> names, List<TimeExpression> times) {
  public Reading {
    sentences = List.copyOf(sentences);
    names = List.copyOf(names);
    times = List.copyOf(times);
  }

  public String body() {
    return text.body();
  }

  public String words(Span span) {
    return span.of(text.body());
  }
}
