package org.w3id.rapporteur.entity;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** Tells which offices the people of an article held when it came out, as the lists know it. */
final class OfficeHolders {
  private final Gazetteer gazetteer;
  private final People people;

  OfficeHolders(Gazetteer gazetteer, People people) {
    this.gazetteer = gazetteer;
    this.people = people;
  }

  /**
   * Of people named and of those whom only a description such as "his counterpart" means.
   *
   * <p>None for an article without a date, for no date is guessed.
   */
  List<HeldOffice> find(Draft draft, List<Mention> mentions, Figures figures) {
    Optional<LocalDate> published = draft.reading().text().article().metadata().published();
    List<HeldOffice> held = new ArrayList<>();
    published.ifPresent(day ->
        Stream.concat(
                figures.all().stream().flatMap(figure -> figure.known().stream()),
                mentions.stream().flatMap(mention -> people.of(mention.entity()).stream()))
            .distinct()
            .forEach(person -> on(day, person).forEach(held::add)));
    return held;
  }

  private Stream<HeldOffice> on(LocalDate day, Person person) {
    return person.tenures().stream()
        .filter(tenure -> tenure.isHeldOn(day))
        .flatMap(tenure -> held(person, tenure).stream());
  }

  private Optional<HeldOffice> held(Person person, Tenure tenure) {
    return gazetteer
        .known(tenure.of())
        .flatMap(of ->
            tenure
                .start()
                .map(start ->
                    new HeldOffice(
                        person.entity(),
                        tenure.office().toLowerCase(Locale.ROOT),
                        of,
                        start,
                        tenure.end())));
  }
}
