package org.w3id.rapporteur.matter;

import java.util.HashMap;
import java.util.Map;
import java.util.stream.Stream;
import org.w3id.rapporteur.entity.Entity;
import org.w3id.rapporteur.entity.EntityKind;
import org.w3id.rapporteur.entity.Mention;
import org.w3id.rapporteur.entity.OfficeMention;

/** For which state or body the people of an article act, by their offices or the words around. */
final class Sides {
  private final Map<Entity, Entity> sideOf = new HashMap<>();

  Sides(Scene scene) {
    for (OfficeMention office : scene.cast().offices()) {
      if (!office.isFormer()) {
        office.of().ifPresent(body -> sideOf.putIfAbsent(office.person(), body));
      }
    }
    for (Mention mention : scene.cast().mentions()) {
      if (mention.entity().isPerson() && !sideOf.containsKey(mention.entity())) {
        described(scene.node(mention.sentence(), mention.head()))
            .filter(entity -> entity.kind() == EntityKind.STATE)
            .findFirst()
            .ifPresent(state -> sideOf.put(mention.entity(), state));
      }
    }
  }

  /** The states named before a name or in the apposition to it. */
  private static Stream<Entity> described(Node name) {
    return Stream.concat(Stream.of(name), name.children("appos", "compound"))
        .flatMap(node -> node.children("nmod:poss", "amod", "compound", "nmod"))
        .flatMap(node -> node.entity().stream());
  }

  /** The side of {@code speaker}; itself, or whom it stands for, where none is known. */
  Entity of(Entity speaker) {
    return sideOf.getOrDefault(speaker, RoleReader.principal(speaker));
  }
}
