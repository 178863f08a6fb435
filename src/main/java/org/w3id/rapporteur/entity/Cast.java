package org.w3id.rapporteur.entity;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.w3id.rapporteur.text.Span;

/**
 * All mentions of one article and the offices that it gives.
 *
 * @param mentions in order of the text; a shorter one may stand inside a longer ("Trump" in
 *     "Trump's envoy")
 */
public record Cast(List<Mention> mentions, List<OfficeMention> offices, List<HeldOffice> held) {
  public Cast {
    mentions = List.copyOf(mentions);
    offices = List.copyOf(offices);
    held = List.copyOf(held);
  }

  /** A cast of whom no list knows an office. */
  public Cast(List<Mention> mentions, List<OfficeMention> offices) {
    this(mentions, offices, List.of());
  }

  /** The longest mention whose head is token {@code token} of sentence {@code sentence}. */
  public Optional<Mention> headedBy(int sentence, int token) {
    return mentions.stream()
        .filter(mention -> mention.sentence() == sentence && mention.head() == token)
        .max(Comparator.comparingInt(mention -> mention.span().length()));
  }

  /** The mentions that lie within {@code span}, in order of the text. */
  public List<Mention> within(Span span) {
    return mentions.stream().filter(mention -> span.covers(mention.span())).toList();
  }
}
