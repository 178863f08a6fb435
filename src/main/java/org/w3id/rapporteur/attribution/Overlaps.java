package org.w3id.rapporteur.attribution;

import java.util.List;
import org.w3id.rapporteur.reading.Sentence;

/** Drops readings that another reading of the same sentence already tells. */
final class Overlaps {
  private final Sentence sentence;

  Overlaps(Sentence sentence) {
    this.sentence = sentence;
  }

  /** Without noun cues that head the content of a verb: "voiced doubt about it" is one act. */
  List<Attribution> resolved(List<Attribution> found) {
    return found.stream()
        .filter(attribution -> found.stream().noneMatch(other -> tells(other, attribution)))
        .toList();
  }

  private boolean tells(Attribution other, Attribution attribution) {
    boolean isNoun = sentence.token(attribution.cueHead()).isNoun();
    if (other.equals(attribution) || !isNoun || other.content().isEmpty()) {
      return false;
    }
    int objectOf = sentence.token(attribution.cueHead()).head();
    boolean isObject = sentence.token(attribution.cueHead()).is("obj");
    boolean sharesSource =
        other.source().equals(attribution.source()) || attribution.source().isEmpty();
    return isObject && objectOf == other.cueHead() && sharesSource;
  }
}
