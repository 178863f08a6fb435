package org.w3id.rapporteur.entity;

import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntPredicate;
import org.w3id.rapporteur.reading.Name;
import org.w3id.rapporteur.reading.Sentence;
import org.w3id.rapporteur.reading.Token;

/**
 * Keeps bodies apart that are called alike: a listed one from "the Social Democratic Party", "the
 * Democratic Party for the People" and "Peru's Foreign Intelligence Service", and the Revenue
 * Authority of one state from that of another.
 */
final class OtherBodies {
  private final NounWords nouns;
  private final Gazetteer gazetteer;
  private final People people;

  OtherBodies(NounWords nouns, Gazetteer gazetteer, People people) {
    this.people = people;
    this.nouns = nouns;
    this.gazetteer = gazetteer;
  }

  /**
   * @param hits all listed names of the article
   */
  boolean isOther(Draft draft, NameHit hit, List<NameHit> hits) {
    Entity body = hit.first().entity();
    if (body.kind() != EntityKind.ORGANIZATION || hit.first().use() != Naming.Use.NAME) {
      return false;
    }
    Draft.Place place = hit.place();
    Sentence sentence = draft.sentence(place.sentence());
    boolean isLonger = place.end() == place.begin() + 1 && begin(draft, hit, hits) < place.begin();
    boolean isOrgan = nouns.bodyEndingAt(sentence, place.end(), draft.body()).isPresent();
    boolean isOthers = isOfOtherState(sentence, place, body, hits) || isAgain(draft, hit, hits);
    boolean isGeneric = isGeneric(draft, sentence, place.begin(), place.end());
    boolean isOther =
        isGeneric && (hasFirstName(draft, place, hits) || goesOn(draft, place, body, hits));
    return !sentence.isHeading() && (isLonger || isOther || (isOthers && (isGeneric || isOrgan)));
  }

  /** "Peru's Foreign Office …. The Foreign Office": the one whose state was told last. */
  private boolean isAgain(Draft draft, NameHit hit, List<NameHit> hits) {
    Entity body = hit.first().entity();
    int offset = offset(draft, hit);
    boolean isTold = isStateBefore(draft, hit, hits);
    return hits.stream()
        .filter(other -> !isTold)
        .filter(other -> other.first().entity().equals(body) && offset(draft, other) < offset)
        .filter(other -> isStateTold(draft, hit, other, hits))
        .max(Comparator.comparingInt(other -> offset(draft, other)))
        .filter(other -> draft.words(other.place()).equals(draft.words(hit.place())))
        .filter(other ->
            isOfOtherState(draft.sentence(other.place().sentence()), other.place(), body, hits))
        .isPresent();
  }

  private static int offset(Draft draft, NameHit hit) {
    return draft.sentence(hit.place().sentence()).token(hit.place().begin()).span().begin();
  }

  /** Whether the earlier name tells the state, by a word before it or by a longer name. */
  private static boolean isStateTold(
      Draft draft, NameHit hit, NameHit earlier, List<NameHit> hits) {
    return !draft.words(earlier.place()).equals(draft.words(hit.place()))
        || isStateBefore(draft, earlier, hits);
  }

  private static boolean isStateBefore(Draft draft, NameHit hit, List<NameHit> hits) {
    Draft.Place place = hit.place();
    Sentence sentence = draft.sentence(place.sentence());
    return covering(hits, place.sentence(), owner(sentence, place.begin()))
        .filter(owner -> owner.first().entity().kind() == EntityKind.STATE)
        .isPresent();
  }

  /**
   * Index of the first token of a body's name whose last word alone the list has: "European Jewish
   * Congress". A state's adjective alone makes no longer name.
   */
  private int begin(Draft draft, NameHit hit, List<NameHit> hits) {
    Draft.Place place = hit.place();
    return begin(
        draft,
        draft.sentence(place.sentence()),
        place.begin(),
        index -> covering(hits, place.sentence(), index).isPresent());
  }

  /** The same for what the engine takes for a body's name of one word. */
  int begin(Draft draft, Name name) {
    return name.end() - name.begin() > 1 || draft.sentence(name.sentence()).isHeading()
        ? name.begin()
        : begin(
            draft,
            draft.sentence(name.sentence()),
            name.begin(),
            index -> draft.covering(name.sentence(), index).isPresent());
  }

  private boolean isBodyWord(Draft draft, Sentence sentence, int index) {
    String word = sentence.token(index).text().toLowerCase(Locale.ROOT);
    return nouns.commonBody(word).isPresent()
        || nouns.bodyEndingAt(sentence, index + 1, draft.body()).isPresent();
  }

  private int begin(Draft draft, Sentence sentence, int last, IntPredicate isListed) {
    int begin = last;
    while (begin > 0 && isPartOfName(sentence, begin - 1, last)) {
      begin--;
    }
    boolean isLonger = begin < last && !isListed.test(last - 1);
    return isLonger && isBodyWord(draft, sentence, last) ? begin : last;
  }

  private boolean isPartOfName(Sentence sentence, int index, int last) {
    Token word = sentence.token(index);
    boolean isModifier = word.is("amod") || word.is("compound");
    boolean isWord = word.tag().startsWith("NNP") || word.tag().equals("JJ");
    return isModifier
        && isWord
        && word.head() == last
        && index > 0
        && Character.isUpperCase(word.text().charAt(0))
        && people.knownAs(word.text()).isEmpty();
  }

  /** Whether a name of two words or more ends in a common noun for bodies. */
  private boolean isGeneric(Draft draft, Sentence sentence, int begin, int end) {
    String last = sentence.token(end - 1).text().toLowerCase(Locale.ROOT);
    return end > begin + 1
        && (nouns.commonBody(last).isPresent()
            || nouns.bodyEndingAt(sentence, end, draft.body()).isPresent());
  }

  /**
   * Gives unlisted bodies with such a name the state that the article tells beside it: "Kenya's
   * Revenue Authority" is no other state's, nor is "the Revenue Authority" after it, unless the
   * article tells of another state's.
   */
  Map<Name, Entity> withStates(Draft draft, Map<Name, Entity> unlisted) {
    Map<Name, Entity> owners = new HashMap<>();
    Map<Entity, Set<Entity>> ofBody = new HashMap<>();
    unlisted.forEach((name, body) ->
        owner(draft, name)
            .filter(state -> body.kind() == EntityKind.ORGANIZATION)
            .ifPresent(state -> {
              owners.put(name, state);
              ofBody.computeIfAbsent(body, none -> new HashSet<>()).add(state);
            }));
    Map<Name, Entity> told = new LinkedHashMap<>();
    unlisted.forEach((name, body) -> {
      Set<Entity> states = ofBody.getOrDefault(body, Set.of());
      Optional<Entity> owner =
          Optional.ofNullable(owners.get(name))
              .or(() -> states.stream().filter(state -> states.size() == 1).findFirst());
      told.put(name, owner.map(state -> of(state, body)).orElse(body));
    });
    return told;
  }

  private Optional<Entity> owner(Draft draft, Name name) {
    Sentence sentence = draft.sentence(name.sentence());
    return isGeneric(draft, sentence, name.begin(), name.end())
        ? draft
            .covering(name.sentence(), owner(sentence, name.begin()))
            .map(Mention::entity)
            .filter(entity -> entity.kind() == EntityKind.STATE)
        : Optional.empty();
  }

  /** A node of its own; named after its state too where the list knows another by its name. */
  private Entity of(Entity state, Entity body) {
    String label =
        gazetteer.known(body.key()).isPresent()
            ? gazetteer.adjective(state) + " " + body.label()
            : body.label();
    return new Entity(
        state.key() + "-" + body.key(),
        body.kind(),
        label,
        Optional.empty(),
        Optional.empty(),
        false);
  }

  /** Index of the token before a name, or before the mark of the genitive before it. */
  private static int owner(Sentence sentence, int begin) {
    int before = begin - 1;
    return before > 0 && sentence.token(before).tag().equals("POS") ? before - 1 : before;
  }

  /** "Peru's …", "Peruvian …", where the list knows it as Chile's. */
  private boolean isOfOtherState(
      Sentence sentence, Draft.Place place, Entity body, List<NameHit> hits) {
    Optional<Entity> whole = gazetteer.whole(body);
    return whole.isPresent()
        && covering(hits, place.sentence(), owner(sentence, place.begin()))
            .map(hit -> hit.first().entity())
            .filter(entity -> entity.kind() == EntityKind.STATE)
            .filter(state -> !whole.get().equals(state))
            .isPresent();
  }

  /**
   * A capitalised word before it that the engine holds for a part of the name, and no list for
   * somebody's: "the Trump Justice Department".
   */
  private boolean hasFirstName(Draft draft, Draft.Place place, List<NameHit> hits) {
    int before = place.begin() - 1;
    if (before < 0 || covering(hits, place.sentence(), before).isPresent()) {
      return false;
    }
    Token word = draft.sentence(place.sentence()).token(before);
    return (word.isName() || word.tag().startsWith("JJ"))
        && Character.isUpperCase(word.text().charAt(0))
        && people.knownAs(word.text()).isEmpty()
        && isNamed(draft, place, before);
  }

  /** "… for the People", "… of Japan" where the list knows it as another state's. */
  private boolean goesOn(Draft draft, Draft.Place place, Entity body, List<NameHit> hits) {
    Sentence sentence = draft.sentence(place.sentence());
    return place.end() < sentence.size()
        && sentence.token(place.end()).tag().equals("IN")
        && isNamed(draft, place, place.end())
        && hits.stream()
            .filter(hit -> hit.place().sentence() == place.sentence())
            .filter(hit -> hit.place().begin() > place.end())
            .filter(hit -> hit.place().begin() <= place.end() + 2)
            .noneMatch(hit -> gazetteer.whole(body).equals(Optional.of(hit.first().entity())));
  }

  /** Whether the engine has one name for the body's words and this token. */
  private static boolean isNamed(Draft draft, Draft.Place place, int token) {
    return draft.names(place.sentence()).stream()
        .filter(name -> name.kind() != Name.Kind.PERSON && LongerNames.covers(name, place))
        .anyMatch(name -> name.begin() <= token && token < name.end());
  }

  private static Optional<NameHit> covering(List<NameHit> hits, int sentence, int token) {
    return hits.stream()
        .filter(hit -> hit.place().sentence() == sentence)
        .filter(hit -> hit.place().begin() <= token && token < hit.place().end())
        .findFirst();
  }
}
