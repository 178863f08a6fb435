package org.w3id.rapporteur.entity;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Tells the state or body for which somebody stands. */
final class Affiliations {
  private final Gazetteer gazetteer;

  Affiliations(Gazetteer gazetteer) {
    this.gazetteer = gazetteer;
  }

  /** The state or body itself, or that of the person who is the owner. */
  Optional<Entity> body(Entity owner, Figures figures) {
    return switch (owner.kind()) {
      case STATE, ORGANIZATION, OUTLET -> Optional.of(owner);
      case PERSON -> figures.of(owner).flatMap(this::of);
      case GROUP -> owner.represents();
      case PLACE -> Optional.empty();
    };
  }

  /** The one state or body in which a figure holds or held offices. */
  Optional<Entity> of(Figure figure) {
    List<Entity> told =
        figure.offices().stream().flatMap(held -> held.of().stream()).distinct().toList();
    return told.size() == 1 ? Optional.of(told.get(0)) : single(ofTenures(figure, List.of()));
  }

  /** The one state or body in which the gazetteer knows the figure in one of {@code roles}. */
  Optional<Entity> known(Figure figure, List<String> roles) {
    return single(ofTenures(figure, roles)).or(() -> single(ofTenures(figure, List.of())));
  }

  /** Whether the lists allow that the figure has an office in {@code state}. */
  boolean mayServe(Figure figure, Entity state) {
    List<Entity> known =
        ofTenures(figure, List.of()).filter(body -> !gazetteer.isParty(body)).toList();
    return known.isEmpty()
        || known.stream()
            .map(body -> body.represents().orElse(body))
            .anyMatch(body -> body.equals(state) || body.kind() != EntityKind.STATE);
  }

  private Stream<Entity> ofTenures(Figure figure, List<String> roles) {
    return figure.known().stream()
        .flatMap(person -> person.tenures().stream())
        .filter(tenure -> roles.isEmpty() || roles.contains(tenure.role()))
        .flatMap(tenure -> gazetteer.known(tenure.of()).stream());
  }

  /** The only one; of a state and the parties that somebody leads there, the state. */
  private Optional<Entity> single(Stream<Entity> entities) {
    List<Entity> distinct = entities.distinct().toList();
    List<Entity> others = distinct.stream().filter(entity -> !gazetteer.isParty(entity)).toList();
    List<Entity> meant = others.isEmpty() ? distinct : others;
    return meant.size() == 1 ? Optional.of(meant.get(0)) : Optional.empty();
  }
}
