package org.w3id.rapporteur.statement;

import java.util.List;
import org.w3id.rapporteur.text.Span;

/**
 * How something is said, and the words that say it.
 *
 * @param core the content without the words that only introduce it, in order of the text
 */
record Told(Manner manner, List<Span> core) {
  Told {
    core = List.copyOf(core);
  }

  Told as(Manner other) {
    return new Told(other, core);
  }

  Told cutTo(List<Span> words) {
    return words.isEmpty() ? this : new Told(manner, words);
  }

  Told negated() {
    return as(manner.negated());
  }
}
