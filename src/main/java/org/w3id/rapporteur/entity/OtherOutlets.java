package org.w3id.rapporteur.entity;

import java.util.List;
import java.util.Optional;
import org.w3id.rapporteur.reading.Sentence;
import org.w3id.rapporteur.reading.Token;

/**
 * Keeps outlets apart that are called alike: the newspaper ABC from the broadcaster, and "ABC 7", a
 * station of one town, from the network.
 */
final class OtherOutlets {
  private static final double CONFIDENCE = 0.85;

  private final NounWords nouns;
  private final Gazetteer gazetteer;

  OtherOutlets(NounWords nouns, Gazetteer gazetteer) {
    this.nouns = nouns;
    this.gazetteer = gazetteer;
  }

  /** Adds a mention of the outlet that is meant, where it is not the listed one. */
  boolean isOther(Draft draft, NameHit hit) {
    Optional<Naming> outlet =
        hit.namings().stream()
            .filter(naming -> naming.entity().kind() == EntityKind.OUTLET)
            .findFirst();
    Sentence sentence = draft.sentence(hit.place().sentence());
    if (outlet.isEmpty() || sentence.isHeading()) {
      return false;
    }
    Optional<Draft.Place> other =
        station(draft, hit)
            .or(() ->
                isOfOtherKind(sentence, hit.place(), outlet.get().entity())
                    ? Optional.of(hit.place())
                    : Optional.empty());
    other.ifPresent(place ->
        draft.add(
            place,
            new Draft.Link(
                Entity.unlisted(draft.words(place), EntityKind.OUTLET),
                Mention.Form.NAME,
                CONFIDENCE,
                Mention.Reason.FULL_NAME)));
    return other.isPresent();
  }

  /** "ABC 7": the number tells the station, unless it counts something: "CNN 24 hours". */
  private static Optional<Draft.Place> station(Draft draft, NameHit hit) {
    Draft.Place place = hit.place();
    Sentence sentence = draft.sentence(place.sentence());
    if (place.end() >= sentence.size()) {
      return Optional.empty();
    }
    Token next = sentence.token(place.end());
    boolean isNumber = next.tag().equals("CD") && next.text().chars().allMatch(Character::isDigit);
    int head = Draft.head(sentence, place.begin(), place.end());
    boolean isPart = next.head() == head || sentence.token(head).head() == next.index();
    return isNumber && isPart
        ? Optional.of(new Draft.Place(place.sentence(), place.begin(), place.end() + 1))
        : Optional.empty();
  }

  /** "The newspaper NAME", "the NAME newspaper" of what the list knows as a broadcaster. */
  private boolean isOfOtherKind(Sentence sentence, Draft.Place place, Entity outlet) {
    Optional<String> kind = gazetteer.kind(outlet);
    return kind.isPresent()
        && List.of(place.begin() - 1, place.end()).stream()
            .filter(index -> index >= 0 && index < sentence.size())
            .map(index -> sentence.token(index).text())
            .filter(word -> nouns.commonBody(word).filter(EntityKind.OUTLET::equals).isPresent())
            .map(nouns::kindsAgain)
            .anyMatch(kinds -> !kinds.isEmpty() && !kinds.contains(kind.get()));
  }
}
