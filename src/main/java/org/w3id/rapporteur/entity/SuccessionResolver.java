package org.w3id.rapporteur.entity;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.w3id.rapporteur.reading.Sentence;
import org.w3id.rapporteur.reading.Token;

/**
 * Finds who is meant by "her predecessor" and "her successor": who held before or after her, as the
 * lists have it, the office that she holds or held last.
 */
final class SuccessionResolver {
  /** How many days an office may stand empty between the two. */
  private static final int LONGEST_GAP = 45;

  /** How many days two lists may differ over the day of the change. */
  private static final int LARGEST_OVERLAP = 3;

  private static final double BY_DATE = 0.75;

  private final People people;
  private final OfficeWords words;
  private final FunctionWords functionWords;

  SuccessionResolver(People people, OfficeWords words, FunctionWords functionWords) {
    this.people = people;
    this.words = words;
    this.functionWords = functionWords;
  }

  /** Adds the mention whose head is {@code noun}, if the article and the lists tell who it is. */
  void resolve(Draft draft, Figures figures, Sentence sentence, Token noun) {
    boolean isBefore = functionWords.isFormOf(FunctionWords.Use.PREDECESSOR, noun);
    boolean isAfter = functionWords.isFormOf(FunctionWords.Use.SUCCESSOR, noun);
    if (!noun.tag().equals("NN") || noun.is("compound") || (!isBefore && !isAfter)) {
      return;
    }
    Draft.Place place = new Draft.Place(sentence.index(), noun.index(), noun.index() + 1);
    Apposition.named(draft, sentence, noun)
        .map(person -> Draft.Link.role(person, Apposition.TRUST))
        .or(() ->
            owner(draft, figures, sentence, noun)
                .flatMap(figure -> other(draft, figure, isAfter))
                .map(person -> Draft.Link.role(person.entity(), BY_DATE)))
        .ifPresent(link -> draft.add(place, link));
  }

  /** "Her predecessor" is hers, "her late predecessor" may be anybody's before that. */
  private static Optional<Figure> owner(
      Draft draft, Figures figures, Sentence sentence, Token noun) {
    boolean isPlain =
        sentence.children(noun).stream()
            .filter(child -> child.index() < noun.index())
            .allMatch(child -> child.is("nmod:poss") || child.is("case"));
    return sentence
        .child(noun, "nmod:poss")
        .filter(word -> isPlain)
        .flatMap(word -> draft.headedBy(sentence.index(), word.index()))
        .flatMap(mention -> figures.of(mention.entity()));
  }

  private Optional<Person> other(Draft draft, Figure figure, boolean isAfter) {
    Optional<LocalDate> day = draft.reading().text().article().metadata().published();
    List<Person> found =
        day.stream()
            .flatMap(now -> tenures(figure, now, isAfter).stream())
            .flatMap(tenure -> beside(figure, tenure, isAfter))
            .distinct()
            .toList();
    return found.size() == 1 ? Optional.of(found.get(0)) : Optional.empty();
  }

  /**
   * The offices that may be meant: of whom has a predecessor those held now, else the last held; of
   * whom has a successor the last given up; of several those of which the article speaks.
   */
  private List<Tenure> tenures(Figure figure, LocalDate now, boolean isAfter) {
    List<Tenure> all = figure.known().map(Person::tenures).orElse(List.of());
    List<Tenure> held = all.stream().filter(tenure -> tenure.isHeldOn(now)).toList();
    Optional<LocalDate> last =
        all.stream()
            .flatMap(tenure -> tenure.end().stream())
            .filter(end -> !end.isAfter(now))
            .max(Comparator.naturalOrder());
    List<Tenure> past =
        all.stream().filter(tenure -> last.isPresent() && tenure.end().equals(last)).toList();
    List<Tenure> meant = isAfter || held.isEmpty() ? past : held;
    List<String> roles =
        figure.offices().stream().flatMap(told -> words.tenures(told.role()).stream()).toList();
    List<Tenure> told = meant.stream().filter(one -> roles.contains(one.role())).toList();
    return told.isEmpty() ? meant : told;
  }

  private Stream<Person> beside(Figure figure, Tenure tenure, boolean isAfter) {
    return people.everIn(tenure).stream()
        .filter(person -> !person.entity().equals(figure.entity()))
        .filter(person ->
            person.tenures().stream()
                .filter(other -> other.of().equals(tenure.of()))
                .filter(other -> other.role().equals(tenure.role()))
                .anyMatch(other -> isAfter ? follows(tenure, other) : follows(other, tenure)));
  }

  private static boolean follows(Tenure first, Tenure second) {
    return first.end().isPresent()
        && second
            .start()
            .filter(start -> start.isAfter(first.end().get().minusDays(LARGEST_OVERLAP)))
            .filter(start -> start.isBefore(first.end().get().plusDays(LONGEST_GAP)))
            .isPresent();
  }
}
