package org.w3id.rapporteur.attribution.learned;

import java.util.List;
import org.w3id.rapporteur.attribution.Marking;
import org.w3id.rapporteur.reading.Reading;

/** An article as read, with the attributions that people marked in it. */
public record Lesson(Reading reading, List<Marking> markings) {
  public Lesson {
    markings = List.copyOf(markings);
  }
}
