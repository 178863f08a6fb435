package org.w3id.rapporteur.evaluate;

import java.util.List;
import java.util.Optional;
import org.w3id.rapporteur.article.Article;
import org.w3id.rapporteur.text.Span;

/**
 * A sentence that people coded as an event.
 *
 * @param sources who acts, at least one
 * @param targets towards whom
 */
public record EventRecord(
    Article article, EventGroup group, List<Party> sources, List<Party> targets) {
  public EventRecord {
    sources = List.copyOf(sources);
    targets = List.copyOf(targets);
  }

  /**
   * A side of the event.
   *
   * @param text its name, as in the sentence or as the coder wrote it
   * @param place where the sentence names it, in UTF-16 units
   */
  public record Party(String text, Optional<Span> place) {}
}
