package org.w3id.rapporteur.entity;

import java.util.Optional;
import java.util.stream.IntStream;
import org.w3id.rapporteur.reading.Name;
import org.w3id.rapporteur.reading.Sentence;
import org.w3id.rapporteur.reading.Token;

/** Tells whether listed words are only a part of somebody else's longer name. */
final class LongerNames {
  /** How many words of a title may stand behind what the engine took for a name. */
  private static final int LONGEST_REST = 3;

  private final OfficeWords offices;
  private final NounWords nouns;
  private final People people;

  LongerNames(OfficeWords offices, NounWords nouns, People people) {
    this.offices = offices;
    this.nouns = nouns;
    this.people = people;
  }

  /** Whether another's name holds the words: "Barbara Jordan", "British Airways", "CNN Films". */
  boolean own(Draft draft, NameHit hit) {
    Draft.Place place = hit.place();
    boolean isHeld =
        draft.names(place.sentence()).stream()
            .filter(name -> covers(name, place))
            .filter(name -> name.end() - name.begin() > place.end() - place.begin())
            .anyMatch(name -> owns(draft, name, hit));
    return switch (hit.first().entity().kind()) {
      case OUTLET -> isHeld || isTitled(draft, place);
      case STATE -> isHeld || isEnd(draft, hit);
      case PERSON, ORGANIZATION, GROUP, PLACE -> isHeld;
    };
  }

  /** "Harbour UK said": a state at the end of a name that the engine does not see. */
  private boolean isEnd(Draft draft, NameHit hit) {
    Draft.Place place = hit.place();
    Sentence sentence = draft.sentence(place.sentence());
    int head = Draft.head(sentence, place.begin(), place.end());
    if (place.begin() == 0 || sentence.isHeading() || hit.first().use() != Naming.Use.NAME) {
      return false;
    }
    Token before = sentence.token(place.begin() - 1);
    boolean isName =
        draft.names(sentence.index()).stream()
            .anyMatch(name -> name.begin() <= before.index() && before.index() < name.end());
    boolean isTime =
        draft.reading().times().stream()
            .anyMatch(
                time -> time.sentence() == sentence.index() && time.span().covers(before.span()));
    return before.tag().equals("NNP")
        && before.is("compound")
        && before.head() == head
        && !isName
        && !isTime
        && offices.endingAt(sentence, place.begin(), draft.body()).isEmpty();
  }

  /** "Iraqi army" is no such name, nor is "Downing Street spokesman". */
  private boolean owns(Draft draft, Name name, NameHit hit) {
    if (name.kind() == Name.Kind.PERSON) {
      return !leads(hit, name);
    }
    Sentence sentence = draft.sentence(name.sentence());
    if (leads(hit, name) && runsIntoOffice(draft, sentence, name)) {
      return false;
    }
    Naming first = hit.first();
    boolean isBody = first.entity().kind() == EntityKind.ORGANIZATION && !first.needsContext();
    int end = hit.place().end();
    boolean isOrgan =
        nouns
                .bodyEndingAt(sentence, name.end(), draft.body())
                .filter(found -> found.begin() <= end || !leads(hit, name))
                .isPresent()
            || nouns
                .groupEndingAt(sentence, name.end(), draft.body())
                .filter(found -> !isCapital(sentence, name, end) || !leads(hit, name))
                .isPresent()
            || offices.endingAt(sentence, name.end(), draft.body()).isPresent();
    boolean isJoined =
        sentence.tokens().subList(name.begin(), name.end()).stream()
            .anyMatch(token -> token.tag().equals("POS") || token.tag().equals("HYPH"));
    return !isOrgan && !isJoined && !isBody && first.use() != Naming.Use.INHABITANT;
  }

  /** "China Harbour Airlines": all of it is the name, "Chinese harbour airlines" are several. */
  private static boolean isCapital(Sentence sentence, Name name, int begin) {
    return name.end() > begin + 1
        && sentence.tokens().subList(begin, name.end()).stream()
            .allMatch(token -> Character.isUpperCase(token.text().charAt(0)));
  }

  /** "U.S. Commerce" before "Secretary": the engine has cut a title in two. */
  private boolean runsIntoOffice(Draft draft, Sentence sentence, Name name) {
    int last = Math.min(sentence.size(), name.end() + LONGEST_REST);
    return IntStream.rangeClosed(name.end() + 1, last)
        .mapToObj(end -> offices.endingAt(sentence, end, draft.body()))
        .flatMap(Optional::stream)
        .anyMatch(found -> name.begin() < found.begin() && found.begin() < name.end());
  }

  private static boolean leads(NameHit hit, Name name) {
    Naming naming = hit.first();
    return naming.entity().kind() == EntityKind.STATE
        && !naming.needsContext()
        && hit.place().begin() == name.begin();
  }

  /** An outlet before a capitalised noun that is no office and no person is part of a title. */
  private boolean isTitled(Draft draft, Draft.Place place) {
    Sentence sentence = draft.sentence(place.sentence());
    if (place.end() >= sentence.size() || sentence.isHeading()) {
      return false;
    }
    Token next = sentence.token(place.end());
    boolean isCompound = sentence.token(place.end() - 1).head() >= place.end();
    return next.isName()
        && isCompound
        && Character.isUpperCase(next.text().charAt(0))
        && !people.isGivenName(next.text())
        && isNeitherPersonNorOffice(draft, sentence, place.end());
  }

  private boolean isNeitherPersonNorOffice(Draft draft, Sentence sentence, int begin) {
    for (int end = begin + 1; end <= Math.min(sentence.size(), begin + 4); end++) {
      if (offices.endingAt(sentence, end, draft.body()).isPresent()) {
        return false;
      }
    }
    return draft.names(sentence.index()).stream()
        .noneMatch(
            name -> name.kind() == Name.Kind.PERSON && name.begin() <= begin && begin < name.end());
  }

  static boolean covers(Name name, Draft.Place place) {
    return name.sentence() == place.sentence()
        && name.begin() <= place.begin()
        && place.end() <= name.end();
  }
}
