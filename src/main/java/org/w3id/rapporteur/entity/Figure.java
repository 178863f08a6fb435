package org.w3id.rapporteur.entity;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** A person as one article shows him or her, while the article is being read. */
final class Figure {
  private static final String NAMESAKE = "-namesake";

  private final List<Held> offices = new ArrayList<>();
  private List<String> parts;
  private Optional<Person> known;
  private final boolean isNamesake;
  private final String article;
  private Gender gender = Gender.ANY;

  /**
   * An office that the article gives to the figure.
   *
   * @param words what the article calls it, without whose office it is
   * @param specifics the words before it that tell it from others, in lower case
   * @param turn whether the article says that it is over, or that it has just begun
   */
  record Held(
      String role,
      String words,
      Set<String> specifics,
      Optional<Entity> of,
      OfficePhrase.Turn turn) {
    boolean isFormer() {
      return turn == OfficePhrase.Turn.FORMER;
    }
  }

  /**
   * @param isNamesake whether the gazetteer knows somebody else of this name, so that the key must
   *     differ
   * @param article a mark of the article, for the key of who has one name only
   */
  Figure(List<String> parts, Optional<Person> known, boolean isNamesake, String article) {
    this.article = article;
    this.isNamesake = isNamesake;
    this.parts = List.copyOf(parts);
    this.known = known;
    known.ifPresent(person -> gender = person.gender());
  }

  List<String> parts() {
    return parts;
  }

  /** Takes over a longer form of the same name. */
  void alsoNamed(List<String> longer) {
    if (longer.size() > parts.size()) {
      parts = List.copyOf(longer);
    }
  }

  void identify(Person person) {
    known = Optional.of(person);
    if (gender == Gender.ANY) {
      gender = person.gender();
    }
  }

  Optional<Person> known() {
    return known;
  }

  Gender gender() {
    return gender;
  }

  void learn(Gender told) {
    if (gender == Gender.ANY && told != Gender.N) {
      gender = told;
    }
  }

  List<Held> offices() {
    return offices;
  }

  Entity entity() {
    return known.map(Person::entity).orElseGet(this::unlisted);
  }

  /** "Ada B. Cole" is "Ada Cole". */
  private List<String> withoutInitials() {
    List<String> whole = parts.stream().filter(part -> part.replace(".", "").length() > 1).toList();
    return whole.size() > 1 ? whole : parts;
  }

  /** A full name is one person in all articles; a single name in its own article only. */
  private Entity unlisted() {
    String label = String.join(" ", parts);
    String slug = Spelling.slug(String.join(" ", withoutInitials()));
    String name = slug.isEmpty() ? "name-" + Integer.toHexString(label.hashCode()) : slug;
    String key = parts.size() == 1 ? name + "-in-" + article : name + (isNamesake ? NAMESAKE : "");
    return new Entity(key, EntityKind.PERSON, label, Optional.empty(), Optional.empty(), false);
  }
}
