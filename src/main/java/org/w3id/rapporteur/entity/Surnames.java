package org.w3id.rapporteur.entity;

import java.util.HashSet;
import java.util.Set;
import org.w3id.rapporteur.reading.Name;
import org.w3id.rapporteur.reading.Sentence;

/**
 * Names of states that are somebody's surname in an article: "Luisa Chad spoke. Chad then left".
 */
final class Surnames {
  private final Draft draft;
  private final FunctionWords functionWords;
  private final Set<String> surnames = new HashSet<>();
  private final Set<String> states = new HashSet<>();

  /**
   * Collects the last words of full names, and the states of which the article tells by words that
   * are nobody's name, such as their adjectives and seats.
   */
  Surnames(Draft draft, NameScan.Found found, FunctionWords functionWords) {
    this.draft = draft;
    this.functionWords = functionWords;
    for (Name name : draft.names()) {
      Sentence sentence = draft.sentence(name.sentence());
      if (name.kind() == Name.Kind.PERSON
          && name.end() - name.begin() > 1
          && !sentence.isHeading()) {
        surnames.add(sentence.token(name.end() - 1).text());
      }
    }
    for (NameScan.Listed listed : found.people()) {
      Draft.Place place = listed.place();
      surnames.add(draft.sentence(place.sentence()).token(place.end() - 1).text());
    }
    found.names().stream()
        .filter(hit -> hit.first().use() != Naming.Use.NAME || isPlace(hit))
        .forEach(hit -> states.add(hit.first().entity().key()));
  }

  /** Whether the words, alone, name a person of the article and no state. */
  boolean mean(NameHit hit) {
    Naming first = hit.first();
    return first.entity().kind() == EntityKind.STATE
        && first.use() == Naming.Use.NAME
        && surnames.contains(draft.words(hit.place()))
        && !states.contains(first.entity().key());
  }

  /** "In Chad". */
  private boolean isPlace(NameHit hit) {
    Sentence sentence = draft.sentence(hit.place().sentence());
    return functionWords.marks(
        FunctionWords.Use.LOCATION, sentence, sentence.token(hit.place().end() - 1));
  }
}
