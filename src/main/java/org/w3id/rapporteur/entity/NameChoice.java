package org.w3id.rapporteur.entity;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.w3id.rapporteur.reading.Name;
import org.w3id.rapporteur.reading.Sentence;
import org.w3id.rapporteur.reading.Token;

/** Chooses, article by article, what ambiguous names mean. */
final class NameChoice {
  private final Draft draft;
  private final Abbreviations abbreviations;
  private final Setting setting;
  private final Set<String> present = new HashSet<>();

  /**
   * What else bears on a choice.
   *
   * @param isSport whether the article is on sport, so that clubs and grounds are likelier than
   *     states
   * @param isGivenName tells words that people are called by
   */
  record Setting(boolean isSport, Predicate<String> isGivenName) {}

  /**
   * A choice for one article.
   *
   * @param hits all listed names in it
   * @param people whose full names stand in it
   */
  NameChoice(Draft draft, List<NameHit> hits, List<Person> people, Setting setting) {
    this.draft = draft;
    this.setting = setting;
    this.abbreviations = new Abbreviations(draft);
    hits.stream().filter(NameHit::isCertain).map(hit -> hit.first().entity()).forEach(this::add);
    people.stream().flatMap(one -> one.tenures().stream()).map(Tenure::of).forEach(present::add);
  }

  private void add(Entity entity) {
    present.add(entity.key());
    entity.represents().ifPresent(whole -> present.add(whole.key()));
  }

  private boolean isPresent(Naming naming) {
    return present.contains(naming.entity().key());
  }

  /** The likeliest meaning; none where nothing tells. */
  Optional<Naming> choose(NameHit hit) {
    return hit.namings().stream()
        .filter(naming -> !isExplainedOtherwise(hit, naming))
        .filter(naming -> !naming.needsContext() || fits(hit, naming))
        .filter(naming -> !isSeat(naming) || !isPerson(hit))
        .min(
            Comparator.comparing((Naming naming) -> !isPresent(naming))
                .thenComparing(naming -> naming.entity().kind() == EntityKind.PLACE)
                .thenComparing(Naming::use));
  }

  private boolean fits(NameHit hit, Naming naming) {
    boolean isOnly = hit.namings().size() == 1 && !isSeat(naming) && !setting.isSport();
    return isPresent(naming) || (isOnly && engineAgrees(hit, naming));
  }

  private static boolean isSeat(Naming naming) {
    return naming.use() == Naming.Use.SEAT;
  }

  private boolean isExplainedOtherwise(NameHit hit, Naming naming) {
    return abbreviations.contradict(draft.words(hit.place()), naming.entity().label());
  }

  /** "Victoria" where the engine reads a person; a seat that is no given name stays one. */
  private boolean isPerson(NameHit hit) {
    return setting.isGivenName().test(draft.words(hit.place())) && isNamed(hit, Name.Kind.PERSON);
  }

  private boolean engineAgrees(NameHit hit, Naming naming) {
    Name.Kind wanted =
        switch (naming.entity().kind()) {
          case STATE, PLACE -> Name.Kind.LOCATION;
          case ORGANIZATION, OUTLET -> Name.Kind.ORGANIZATION;
          case PERSON, GROUP -> Name.Kind.PERSON;
        };
    return !abbreviates(hit)
        && (hasCapitalArticle(hit) || isInCapitals(hit) || isNamed(hit, wanted));
  }

  /** Letters in capitals that are tagged as a name, in a sentence that has small ones: "WHO". */
  private boolean isInCapitals(NameHit hit) {
    Sentence sentence = draft.sentence(hit.place().sentence());
    Token first = sentence.token(hit.place().begin());
    return first.isName()
        && first.text().length() > 1
        && first.text().chars().allMatch(Character::isUpperCase)
        && !sentence.isHeading()
        && sentence.tokens().stream()
            .anyMatch(token -> token.isVerb() && Character.isLowerCase(token.text().charAt(0)));
  }

  /** In brackets after a common noun, letters abbreviate that noun. */
  private boolean abbreviates(NameHit hit) {
    Draft.Place place = hit.place();
    Sentence sentence = draft.sentence(place.sentence());
    int before = place.begin() - 2;
    return before >= 0
        && sentence.token(place.begin() - 1).tag().equals("-LRB-")
        && !sentence.token(before).isName();
  }

  private boolean isNamed(NameHit hit, Name.Kind wanted) {
    return draft.names(hit.place().sentence()).stream()
        .anyMatch(name -> name.kind() == wanted && LongerNames.covers(name, hit.place()));
  }

  /** Capitals after an article, outside headings, are a name: "The Times said". */
  private boolean hasCapitalArticle(NameHit hit) {
    Draft.Place place = hit.place();
    Sentence sentence = draft.sentence(place.sentence());
    Token first = sentence.token(place.begin());
    Token last = sentence.token(place.end() - 1);
    // "The Australian minister" is no minister of a paper's.
    return first.tag().equals("DT")
        && !last.is("amod")
        && place.end() > place.begin() + 1
        && !sentence.isHeading()
        && Character.isUpperCase(first.text().charAt(0));
  }
}
