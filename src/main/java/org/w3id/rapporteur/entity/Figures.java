package org.w3id.rapporteur.entity;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The persons of one article, blocked by surname. */
final class Figures {
  private static final int PREFIX = 3;

  private final People people;
  private final String article;
  private final List<Figure> all = new ArrayList<>();
  private final Map<String, List<Figure>> bySurname = new HashMap<>();
  private final Map<String, List<Figure>> byGivenName = new HashMap<>();
  private final Map<String, List<Figure>> byMiddleName = new HashMap<>();
  private final Map<Entity, Figure> byEntity = new HashMap<>();
  private final Map<Entity, Gender> described = new HashMap<>();

  /**
   * No figures yet.
   *
   * @param article a mark of the article, such as a hash of its words
   */
  Figures(People people, String article) {
    this.people = people;
    this.article = article;
  }

  List<Figure> all() {
    return List.copyOf(all);
  }

  Optional<Figure> of(Entity person) {
    return Optional.ofNullable(byEntity.get(person));
  }

  /** Keeps what a description tells of the gender of somebody without a name. */
  void describe(Entity unnamed, Gender gender) {
    described.put(unnamed.inAnyArticle(), gender);
  }

  /** What name, list or description tell of a person's gender. */
  Gender genderOf(Entity person) {
    return of(person)
        .map(Figure::gender)
        .orElseGet(() -> described.getOrDefault(person.inAnyArticle(), Gender.ANY));
  }

  /** Lets {@link #of} find the figures; call it once, when all are known. */
  void seal() {
    all.forEach(figure -> byEntity.putIfAbsent(figure.entity(), figure));
  }

  /**
   * The figure with this full name, made if it is new.
   *
   * @param stage keys of states and bodies that the article mentions; a namesake of an official
   *     whose state is not among them is somebody else
   */
  Figure named(List<String> parts, List<Person> candidates, Set<String> stage) {
    Optional<Person> person = choose(candidates, stage);
    for (Figure figure : withSurname(last(parts))) {
      if (isSame(figure, parts, person)) {
        figure.alsoNamed(parts);
        person.filter(one -> figure.known().isEmpty()).ifPresent(figure::identify);
        return figure;
      }
    }
    boolean isNamesake = person.isEmpty() && !candidates.isEmpty();
    return add(new Figure(parts, person, isNamesake, article));
  }

  private static Optional<Person> choose(List<Person> candidates, Set<String> stage) {
    List<Person> present =
        candidates.stream()
            .filter(one -> one.tenures().stream().anyMatch(held -> stage.contains(held.of())))
            .toList();
    if (present.size() == 1) {
      return Optional.of(present.get(0));
    }
    List<Person> prominent =
        (present.isEmpty() ? candidates : present)
            .stream().filter(one -> !one.alone().isEmpty()).toList();
    return prominent.size() == 1 ? Optional.of(prominent.get(0)) : Optional.empty();
  }

  private boolean isSame(Figure figure, List<String> parts, Optional<Person> person) {
    if (person.isPresent() && figure.known().isPresent()) {
      return person.equals(figure.known());
    }
    if (figure.parts().size() == 1 || parts.size() == 1) {
      return true;
    }
    return isTail(figure.parts(), parts)
        || isTail(parts, figure.parts())
        || givenNamesFit(figure.parts().get(0), parts.get(0));
  }

  /** "Gamal Edin" is "Karim Gamal Edin", whose surname has two words. */
  private static boolean isTail(List<String> longer, List<String> shorter) {
    int more = longer.size() - shorter.size();
    return more > 0 && longer.subList(more, longer.size()).equals(shorter);
  }

  private boolean givenNamesFit(String one, String other) {
    String a = people.spelling().normal(one);
    String b = people.spelling().normal(other);
    if (a.isEmpty() || b.isEmpty()) {
      return false;
    }
    boolean initial = (a.length() == 1 || b.length() == 1) && a.charAt(0) == b.charAt(0);
    boolean prefix =
        Math.min(a.length(), b.length()) >= PREFIX && (a.startsWith(b) || b.startsWith(a));
    return initial || prefix;
  }

  private Figure add(Figure figure) {
    all.add(figure);
    List<String> parts = figure.parts();
    index(bySurname, last(parts), figure);
    if (parts.size() > 1) {
      String first = parts.get(0);
      figure.learn(people.genderOf(first));
      index(people.isGivenName(first) ? byGivenName : bySurname, first, figure);
      parts.subList(1, parts.size() - 1).forEach(middle -> index(byMiddleName, middle, figure));
    }
    figure.known().ifPresent(person -> person.alone().forEach(n -> index(bySurname, n, figure)));
    return figure;
  }

  private void index(Map<String, List<Figure>> map, String name, Figure figure) {
    String key = people.spelling().normal(name);
    List<Figure> figures = map.computeIfAbsent(key, word -> new ArrayList<>());
    if (!figures.contains(figure)) {
      figures.add(figure);
    }
  }

  /**
   * Those whom a single {@code name} can mean by their surname; else the one of whose longer name
   * it is a part, as "Matata" is of "Augustin Matata Ponyo".
   */
  List<Figure> withSurname(String name) {
    String key = people.spelling().normal(name);
    List<Figure> figures = bySurname.getOrDefault(key, List.of());
    List<Figure> others = byMiddleName.getOrDefault(key, List.of());
    boolean isPart = figures.isEmpty() && others.size() == 1 && !people.isGivenName(name);
    return isPart && key.length() >= PREFIX ? others : figures;
  }

  /** The one whom a given name alone means, if it is one. */
  Optional<Figure> withGivenName(String name) {
    List<Figure> figures = byGivenName.getOrDefault(people.spelling().normal(name), List.of());
    return figures.size() == 1 ? Optional.of(figures.get(0)) : Optional.empty();
  }

  /** Adds someone of whom the article gives one name only. */
  Figure single(String name, Optional<Person> known) {
    return add(new Figure(List.of(name), known, false, article));
  }

  private static String last(List<String> parts) {
    return parts.get(parts.size() - 1);
  }
}
