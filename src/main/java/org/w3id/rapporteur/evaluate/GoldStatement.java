package org.w3id.rapporteur.evaluate;

import java.util.List;
import java.util.Set;
import org.w3id.rapporteur.attribution.Marking;
import org.w3id.rapporteur.lexicon.Act;
import org.w3id.rapporteur.lexicon.Stance;

/**
 * A statement as a person read it.
 *
 * @param words source, cue and content in UTF-16 units
 * @param speakers canonical name of the speaker, then others that are right too
 * @param acts the first is the best, the others are defensible
 * @param stances defensible ones; none where the stance was not marked
 * @param via labels of who passes it on, outermost first
 */
public record GoldStatement(
    String id,
    Marking words,
    List<String> speakers,
    List<Act> acts,
    Set<Stance> stances,
    List<String> via) {
  public GoldStatement {
    speakers = List.copyOf(speakers);
    acts = List.copyOf(acts);
    stances = Set.copyOf(stances);
    via = List.copyOf(via);
    if (speakers.isEmpty() || acts.isEmpty()) {
      throw new IllegalArgumentException("A gold statement needs speaker and act: " + id);
    }
  }
}
