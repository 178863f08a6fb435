package org.w3id.rapporteur.entity;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.w3id.rapporteur.lexicon.DataFiles;
import org.w3id.rapporteur.lexicon.Table;

/** Officials past and present by name and by office, and given names. */
final class People {
  private static final String FOLDER = "gazetteer/";

  private final Spelling spelling;
  private final PhraseIndex<Person> fullNames = new PhraseIndex<>();
  private final Map<String, List<Person>> byNormalName = new HashMap<>();
  private final Map<String, Person> byNameAlone = new HashMap<>();
  private final Map<String, List<Person>> byOffice = new HashMap<>();
  private final Map<String, Gender> givenNames = new HashMap<>();
  private final Map<Entity, Person> all = new LinkedHashMap<>();

  People(DataFiles files) {
    spelling = new Spelling(files.table(FOLDER + "spellings.tsv"));
    for (Table.Row row : files.table(FOLDER + "given-names.tsv").rows()) {
      givenNames.put(Spelling.fold(row.get("name")), row.constant("gender", Gender.class));
    }
    Map<String, List<Tenure>> tenures = new HashMap<>();
    for (Table.Row row : files.table(FOLDER + "officials.tsv").rows()) {
      tenures.computeIfAbsent(row.get("person"), key -> new ArrayList<>()).add(tenure(row));
    }
    for (Table.Row row : files.table(FOLDER + "people.tsv").rows()) {
      add(person(row, tenures.getOrDefault(row.get("key"), List.of())));
    }
    fullNames.seal();
  }

  /** What a row of officials.tsv tells. */
  static Tenure tenure(Table.Row row) {
    return new Tenure(
        row.get("office"),
        row.get("of"),
        row.get("role"),
        PartialDate.first(row, "start"),
        PartialDate.first(row, "end"),
        PartialDate.first(row, "seen"));
  }

  private Person person(Table.Row row, List<Tenure> tenures) {
    Entity entity =
        new Entity(
            row.get("key"),
            EntityKind.PERSON,
            row.get("name"),
            row.optional("qid"),
            Optional.empty(),
            false);
    List<String> names = new ArrayList<>(row.list("others"));
    names.add(0, entity.label());
    Gender gender =
        row.optional("gender").isPresent() ? row.constant("gender", Gender.class) : Gender.ANY;
    return new Person(entity, names, Set.copyOf(row.list("alone")), gender, tenures);
  }

  private void add(Person person) {
    all.put(person.entity(), person);
    Set<String> forms = new HashSet<>();
    for (String name : person.names()) {
      if (name.indexOf(' ') > 0) {
        fullNames.add(name, person);
        forms.add(form(List.of(name.split("[ ]+"))));
      }
    }
    forms.forEach(form -> byNormalName.computeIfAbsent(form, key -> new ArrayList<>()).add(person));
    person.alone().forEach(name -> byNameAlone.put(spelling.normal(name), person));
    Set<String> offices = new HashSet<>();
    person.tenures().forEach(tenure -> offices.add(tenure.of() + ' ' + tenure.role()));
    offices.forEach(
        office -> byOffice.computeIfAbsent(office, key -> new ArrayList<>()).add(person));
  }

  Set<Entity> all() {
    return Collections.unmodifiableSet(all.keySet());
  }

  /** What the lists know of somebody. */
  Optional<Person> of(Entity entity) {
    return Optional.ofNullable(all.get(entity));
  }

  Spelling spelling() {
    return spelling;
  }

  PhraseIndex<Person> fullNames() {
    return fullNames;
  }

  /** All whose first and last name are these, in any spelling. */
  List<Person> named(List<String> parts) {
    return byNormalName.getOrDefault(form(parts), List.of());
  }

  /**
   * The normal form of a full name. An article before a surname may come and go; before a given
   * name it makes a surname of it: "al-Hassan" is not "Hassan".
   */
  private String form(List<String> parts) {
    String last = parts.get(parts.size() - 1);
    String bare = last.substring(last.lastIndexOf('-') + 1);
    boolean isDropped = bare.length() < last.length() && spelling.isSame(last, bare);
    boolean isSurname = isDropped && isGivenName(bare);
    return spelling.normalName(parts) + (isSurname ? "-" : "");
  }

  /** The one who is known by {@code name} without a given name. */
  Optional<Person> knownAs(String name) {
    return Optional.ofNullable(byNameAlone.get(spelling.normal(name)));
  }

  boolean isGivenName(String word) {
    return givenNames.containsKey(Spelling.fold(word));
  }

  Gender genderOf(String givenName) {
    return givenNames.getOrDefault(Spelling.fold(givenName), Gender.ANY);
  }

  /** All who ever held the office of {@code tenure}. */
  List<Person> everIn(Tenure tenure) {
    return byOffice.getOrDefault(tenure.of() + ' ' + tenure.role(), List.of());
  }

  /** Those who held an office of one of {@code roles} in {@code of} on {@code day}. */
  List<Person> holders(List<String> roles, Entity of, LocalDate day) {
    List<Person> holders = new ArrayList<>();
    for (String role : roles) {
      for (Person person : byOffice.getOrDefault(of.key() + ' ' + role, List.of())) {
        boolean isHolder =
            person.tenures().stream()
                .anyMatch(tenure ->
                    tenure.of().equals(of.key())
                        && tenure.role().equals(role)
                        && tenure.isHeldOn(day));
        if (isHolder && !holders.contains(person)) {
          holders.add(person);
        }
      }
    }
    return holders;
  }
}
