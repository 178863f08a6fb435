package org.w3id.rapporteur.entity;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.w3id.rapporteur.reading.Name;
import org.w3id.rapporteur.reading.Sentence;
import org.w3id.rapporteur.reading.Token;

/** Finds people by name: full names first, then surnames, which hold through the article. */
final class PersonStage {
  private static final int LONGEST_NAME = 4;
  private static final int SHORTEST_SURE = 4;

  /** How many mentions of others one of somebody known by the surname outweighs. */
  private static final int FAME = 4;

  private static final double SURE = 0.97;
  private static final double BY_SURNAME = 0.93;
  private static final double ONE_OF_SEVERAL = 0.6;
  private static final double UNKNOWN = 0.7;
  private static final double BY_GIVEN_NAME = 0.65;

  private static final Pattern BRACKET = Pattern.compile("[\\[\\]]");

  private final People people;
  private final OfficeWords offices;
  private final NounWords nouns;
  private final FunctionWords functionWords;
  private final Gazetteer gazetteer;

  PersonStage(
      People people,
      OfficeWords offices,
      NounWords nouns,
      FunctionWords functionWords,
      Gazetteer gazetteer) {
    this.people = people;
    this.gazetteer = gazetteer;
    this.nouns = nouns;
    this.functionWords = functionWords;
    this.offices = offices;
  }

  private record Seen(Draft.Place place, List<String> parts, List<Person> candidates) {}

  /** Adds the mentions by name to {@code draft}; gives the people. */
  Figures find(Draft draft, List<NameScan.Listed> listed) {
    List<Seen> full = new ArrayList<>();
    List<Seen> single = new ArrayList<>();
    for (NameScan.Listed name : listed) {
      full.add(new Seen(name.place(), parts(draft, name.place()), name.candidates()));
    }
    engineNames(draft, full, single);
    titledNames(draft, full, single);
    Set<String> stage = new HashSet<>();
    draft
        .all()
        .forEach(mention -> {
          stage.add(mention.entity().key());
          stage.addAll(gazetteer.bodiesOf(mention.entity().key()));
          mention.entity().represents().ifPresent(state -> stage.add(state.key()));
        });
    Figures figures = new Figures(people, draft.mark());
    full.sort(Comparator.comparing(seen -> draft.sentence(seen.place().sentence()).isHeading()));
    List<Figure> named = new ArrayList<>();
    full.forEach(seen ->
        named.add(figures.named(seen.parts(), seen.candidates(), around(draft, seen, stage))));
    for (int i = 0; i < full.size(); i++) {
      addFull(draft, named.get(i), full.get(i));
    }
    Scene scene = new Scene(draft, figures, stage);
    single.forEach(seen -> addSingle(scene, seen, true));
    remainingSurnames(scene);
    figures.seal();
    return figures;
  }

  private static List<String> parts(Draft draft, Draft.Place place) {
    // "[Minister NAME] NAME": words put into a quotation
    String words = BRACKET.matcher(draft.words(place)).replaceAll("");
    return List.of(words.trim().split(" +"));
  }

  /** A title before a name brings up the state in which the lists know somebody of both. */
  private Set<String> around(Draft draft, Seen seen, Set<String> stage) {
    List<String> roles =
        offices
            .endingAt(draft.sentence(seen.place().sentence()), seen.place().begin(), draft.body())
            .filter(found -> found.office().isOfState())
            .map(found -> offices.tenures(found.office().role()))
            .orElse(List.of());
    Set<String> around = new HashSet<>(stage);
    seen.candidates().stream()
        .flatMap(person -> person.tenures().stream())
        .filter(tenure -> roles.contains(tenure.role()))
        .forEach(tenure -> around.add(tenure.of()));
    return around;
  }

  private void engineNames(Draft draft, List<Seen> full, List<Seen> single) {
    Set<String> outlets = nouns.outletNames(draft);
    for (Name name : draft.names()) {
      if (name.kind() != Name.Kind.PERSON || outlets.contains(name.span().of(draft.body()))) {
        continue;
      }
      for (Draft.Place place :
          isFacility(draft, name) ? List.<Draft.Place>of() : trimmed(draft, name)) {
        boolean isHeading = draft.sentence(place.sentence()).isHeading();
        boolean isFree = draft.isFree(place.sentence(), place.begin(), place.end());
        if (isFree && !isHeading && full.stream().noneMatch(seen -> overlap(seen.place(), place))) {
          sort(draft, place, full, single);
        }
      }
    }
  }

  /** A hospital, an act or a square that bears somebody's name. */
  private boolean isFacility(Draft draft, Name name) {
    Sentence sentence = draft.sentence(name.sentence());
    return name.end() < sentence.size()
        && functionWords.is(FunctionWords.Use.FACILITY, sentence.token(name.end()))
        && sentence.token(name.end() - 1).is("compound");
  }

  private void sort(Draft draft, Draft.Place place, List<Seen> full, List<Seen> single) {
    List<String> parts = parts(draft, place);
    boolean isFull = parts.size() > 1 && Character.isUpperCase(parts.get(0).charAt(0));
    (isFull ? full : single).add(new Seen(place, parts, isFull ? people.named(parts) : List.of()));
  }

  private static boolean overlap(Draft.Place one, Draft.Place other) {
    return one.sentence() == other.sentence()
        && one.begin() < other.end()
        && other.begin() < one.end();
  }

  /** The name without titles and what belongs to others; two where a hyphen joins two people. */
  private List<Draft.Place> trimmed(Draft draft, Name name) {
    Sentence sentence = draft.sentence(name.sentence());
    List<Draft.Place> places = new ArrayList<>();
    int begin = name.begin();
    for (int i = name.begin(); i < name.end(); i++) {
      boolean isTitle = i + 1 < name.end() && isTitleWithin(draft, sentence, name, i + 1);
      boolean isOther = draft.covering(name.sentence(), i).isPresent();
      boolean joins = sentence.token(i).text().equals("-") && joinsTwo(sentence, i);
      if (joins && begin < i) {
        places.add(new Draft.Place(name.sentence(), begin, i));
      }
      if (isTitle
          || isOther
          || joins
          || sentence.token(i).tag().endsWith("RB-")
          || !Character.isLetter(sentence.token(begin).text().charAt(0))) {
        begin = i + 1;
      }
    }
    if (begin < name.end()) {
      places.add(new Draft.Place(name.sentence(), begin, name.end()));
    }
    return places;
  }

  private boolean isTitleWithin(Draft draft, Sentence sentence, Name name, int end) {
    return offices
        .endingAt(sentence, end, draft.body())
        .filter(found -> found.begin() >= name.begin())
        .filter(found -> Character.isUpperCase(sentence.token(found.begin()).text().charAt(0)))
        .isPresent();
  }

  private boolean joinsTwo(Sentence sentence, int hyphen) {
    return hyphen > 0
        && hyphen + 1 < sentence.size()
        && people.knownAs(sentence.token(hyphen - 1).text()).isPresent()
        && people.knownAs(sentence.token(hyphen + 1).text()).isPresent();
  }

  private void titledNames(Draft draft, List<Seen> full, List<Seen> single) {
    for (Sentence sentence : draft.reading().sentences()) {
      for (int i = 1; i < sentence.size() && !sentence.isHeading(); i++) {
        if (!isNameLike(sentence.token(i)) || !isTitled(draft, sentence, i)) {
          continue;
        }
        int end = i;
        while (end < sentence.size()
            && end < i + LONGEST_NAME
            && isNameLike(sentence.token(end))
            && draft.isFree(sentence.index(), end, end + 1)) {
          end++;
        }
        Draft.Place place = new Draft.Place(sentence.index(), i, end);
        if (end > i
            && !isOffice(draft, sentence, place)
            && full.stream().noneMatch(seen -> overlap(seen.place(), place))
            && single.stream().noneMatch(seen -> overlap(seen.place(), place))) {
          sort(draft, place, full, single);
        }
      }
    }
  }

  /** "Deputy Prime Minister": the words go on a title, or are one, unless a given name begins. */
  private boolean isOffice(Draft draft, Sentence sentence, Draft.Place place) {
    return !people.isGivenName(sentence.token(place.begin()).text())
        && offices
            .endingAt(sentence, place.end(), draft.body())
            .filter(found -> found.office().kind() == OfficeWord.Kind.OFFICE)
            .isPresent();
  }

  private boolean isTitled(Draft draft, Sentence sentence, int name) {
    boolean isOtherKind =
        draft.names().stream()
            .anyMatch(other ->
                other.sentence() == sentence.index()
                    && other.begin() <= name
                    && name < other.end()
                    && other.kind() != Name.Kind.PERSON);
    boolean isOffice = offices.endingAt(sentence, name + 1, draft.body()).isPresent();
    return !isOffice
        && offices
            .endingAt(sentence, name, draft.body())
            .filter(
                found -> found.office().isCourtesy() || (found.office().isPost() && !isOtherKind))
            .filter(found -> Character.isUpperCase(sentence.token(found.begin()).text().charAt(0)))
            .isPresent();
  }

  private static boolean isNameLike(Token token) {
    return token.isName() && Character.isUpperCase(token.text().charAt(0));
  }

  private void addFull(Draft draft, Figure figure, Seen seen) {
    learnTitle(draft, figure, seen.place());
    boolean isListed = figure.known().isPresent();
    boolean isSpelled = isListed && !figure.entity().label().equals(String.join(" ", seen.parts()));
    Mention.Reason reason =
        isSpelled
            ? Mention.Reason.SPELLING
            : isListed ? Mention.Reason.GAZETTEER : Mention.Reason.FULL_NAME;
    add(draft, seen.place(), figure, new Found(SURE, reason));
  }

  /**
   * What singles are found in.
   *
   * @param stage keys of the states and bodies that the article mentions
   */
  private record Scene(Draft draft, Figures figures, Set<String> stage) {}

  private record Found(double confidence, Mention.Reason reason) {}

  private void add(Draft draft, Draft.Place place, Figure figure, Found found) {
    draft.add(
        place,
        new Draft.Link(figure.entity(), Mention.Form.NAME, found.confidence(), found.reason()));
  }

  private void learnTitle(Draft draft, Figure figure, Draft.Place place) {
    offices
        .endingAt(draft.sentence(place.sentence()), place.begin(), draft.body())
        .ifPresent(found -> figure.learn(found.office().gender()));
  }

  private void addSingle(Scene scene, Seen seen, boolean isNew) {
    Draft draft = scene.draft();
    Figures figures = scene.figures();
    Draft.Place place = seen.place();
    if (!draft.isFree(place.sentence(), place.begin(), place.end())) {
      return;
    }
    String name = seen.parts().get(seen.parts().size() - 1);
    Optional<Person> known =
        people
            .knownAs(String.join("", seen.parts()))
            .or(() -> people.knownAs(name))
            .filter(person -> isOnStage(scene, name, person));
    List<Figure> sharing = figures.withSurname(name);
    if (!sharing.isEmpty() && !isOlderThan(draft, place, known, sharing)) {
      double confidence = sharing.size() == 1 ? BY_SURNAME : ONE_OF_SEVERAL;
      Figure figure = meant(draft, sharing, place);
      learnTitle(draft, figure, place);
      add(draft, place, figure, new Found(confidence, Mention.Reason.SURNAME));
      return;
    }
    Optional<Figure> familiar = known.isPresent() ? Optional.empty() : figures.withGivenName(name);
    if (familiar.isPresent()) {
      add(draft, place, familiar.get(), new Found(BY_GIVEN_NAME, Mention.Reason.SURNAME));
    } else if (known.isPresent() || isNew) {
      Figure figure = figures.single(name, known);
      learnTitle(draft, figure, place);
      double confidence = known.isPresent() || isTitled(draft, place) ? BY_SURNAME : UNKNOWN;
      add(draft, place, figure, new Found(confidence, Mention.Reason.SURNAME));
    }
  }

  /**
   * "Trump spoke; Melania Trump listened": who is known by the surname may go without a given name
   * before a relative is named.
   */
  private static boolean isOlderThan(
      Draft draft, Draft.Place place, Optional<Person> known, List<Figure> sharing) {
    return known.isPresent()
        && !draft.sentence(place.sentence()).isHeading()
        && sharing.stream().noneMatch(figure -> figure.known().equals(known))
        && sharing.stream().noneMatch(figure -> isNamedBefore(draft, figure, place));
  }

  private boolean isTitled(Draft draft, Draft.Place place) {
    return isTitled(draft, draft.sentence(place.sentence()), place.begin());
  }

  /**
   * Of several people with one surname, the one whom the form of address fits, whom the article has
   * named before, who is known by the surname alone, or whom the article names most often.
   */
  private Figure meant(Draft draft, List<Figure> sharing, Draft.Place place) {
    Gender title =
        offices
            .endingAt(draft.sentence(place.sentence()), place.begin(), draft.body())
            .map(found -> found.office().gender())
            .orElse(Gender.ANY);
    return sharing.stream()
        .max(
            Comparator.comparing((Figure figure) -> figure.gender().fits(title))
                .thenComparing(figure -> isNamedBefore(draft, figure, place))
                .thenComparingInt(figure -> weight(draft, figure))
                .thenComparing(PersonStage::isKnownBySurname))
        .orElseThrow();
  }

  /** Who is known by the surname alone, unless the article is about another. */
  private static int weight(Draft draft, Figure figure) {
    return draft.count(figure.entity()) * (isKnownBySurname(figure) ? FAME : 1);
  }

  private static boolean isNamedBefore(Draft draft, Figure figure, Draft.Place place) {
    Entity person = figure.entity();
    int offset = draft.sentence(place.sentence()).token(place.begin()).span().begin();
    return draft
        .lastBefore(place.sentence(), offset, mention -> mention.entity().equals(person))
        .isPresent();
  }

  private static boolean isKnownBySurname(Figure figure) {
    return figure.known().filter(person -> !person.alone().isEmpty()).isPresent();
  }

  /** A name that is a given name too means the official only where his or her state comes up. */
  private boolean isOnStage(Scene scene, String name, Person person) {
    return !people.isGivenName(name)
        || person.tenures().stream().map(Tenure::of).anyMatch(scene.stage()::contains);
  }

  private void remainingSurnames(Scene scene) {
    Draft draft = scene.draft();
    Figures figures = scene.figures();
    for (Sentence sentence : draft.reading().sentences()) {
      for (Token token : sentence.tokens()) {
        int i = token.index();
        boolean isFree = draft.isFree(sentence.index(), i, i + 1);
        if (!isFree || isOfOthers(draft, sentence, i)) {
          continue;
        }
        boolean isKnownHere =
            !figures.withSurname(token.text()).isEmpty()
                && (isNameLike(token) || isTakenForWord(draft, token));
        if (isKnownHere || (isNameLike(token) && isSurelyKnown(token.text()))) {
          Draft.Place place = new Draft.Place(sentence.index(), i, i + 1);
          addSingle(scene, new Seen(place, List.of(token.text()), List.of()), false);
        }
      }
    }
  }

  /** A surname that the engine takes for a common noun, where the article has no such noun. */
  private static boolean isTakenForWord(Draft draft, Token token) {
    String word = token.text();
    return token.isNoun()
        && Character.isUpperCase(word.charAt(0))
        && draft.reading().sentences().stream()
            .flatMap(sentence -> sentence.tokens().stream())
            .noneMatch(other -> other.text().equals(word.toLowerCase(Locale.ROOT)));
  }

  /** "Bush" in "George Bush Airport": within the name of a body or place, unless it leads it. */
  private static boolean isOfOthers(Draft draft, Sentence sentence, int at) {
    return draft.names(sentence.index()).stream()
        .filter(name -> name.kind() != Name.Kind.PERSON && name.end() - name.begin() > 1)
        .filter(name -> name.begin() < at && at < name.end())
        .anyMatch(name -> !sentence.token(at - 1).tag().equals("HYPH"));
  }

  private boolean isSurelyKnown(String name) {
    return name.length() >= SHORTEST_SURE
        && !people.isGivenName(name)
        && people.knownAs(name).isPresent();
  }
}
