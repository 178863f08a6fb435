package org.w3id.rapporteur.statement;

import java.util.List;
import org.w3id.rapporteur.attribution.Attribution;
import org.w3id.rapporteur.text.Span;

/** An attribution whose speaker and manner are known, before its place in the chain is. */
record Draft(Attribution attribution, Voice voice, Told told) {
  Manner manner() {
    return told.manner();
  }

  /** Whether {@code other} is told within what this one says. */
  boolean reports(Draft other) {
    Span cue = other.attribution.cue().get(0);
    List<Span> content = attribution.content();
    boolean isInside = content.stream().anyMatch(span -> span.covers(cue));
    return (isInside || other.isCitedBy(this))
        && !attribution.equals(other.attribution)
        && !attribution.cue().get(0).equals(cue);
  }

  /** Whether the other is an outlet's report that cites this one for the same content. */
  private boolean isCitedBy(Draft other) {
    return attribution.rule().equals(Citations.RULE)
        && attribution.sentence() == other.attribution.sentence()
        && attribution.content().equals(other.attribution.content());
  }

  int contentLength() {
    return attribution.content().stream().mapToInt(Span::length).sum();
  }

  double confidence() {
    return attribution.confidence() * voice.confidence();
  }
}
