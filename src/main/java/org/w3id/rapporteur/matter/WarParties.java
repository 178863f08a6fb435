package org.w3id.rapporteur.matter;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.w3id.rapporteur.entity.Entity;
import org.w3id.rapporteur.entity.EntityKind;
import org.w3id.rapporteur.matter.Phrases.Found;

/** Who fights in the war that an article speaks of, and where, by the words around its name. */
final class WarParties {
  private static final double CLEARLY_MORE = 1.5;

  private final MatterLexicon lexicon;

  WarParties(MatterLexicon lexicon) {
    this.lexicon = lexicon;
  }

  /**
   * The sides of the war.
   *
   * @param parties two, sorted by key, or none
   * @param place where it is fought, as most often said
   */
  record Parties(List<Entity> parties, Optional<Entity> place) {
    Parties {
      parties = List.copyOf(parties);
    }
  }

  Parties of(Scene scene) {
    Map<Entity, Integer> parties = new HashMap<>();
    Map<Entity, Integer> places = new HashMap<>();
    for (int sentence = 0; sentence < scene.size(); sentence++) {
      for (Found<String> found : lexicon.phrases("conflict").in(scene.atoms(sentence))) {
        Node noun = scene.node(sentence, found.end() - 1);
        fighters(noun).forEach(entity -> parties.merge(entity, 1, Integer::sum));
        theatre(noun).forEach(entity -> places.merge(entity, 1, Integer::sum));
      }
      for (Found<String> found : lexicon.phrases("aggressor").in(scene.atoms(sentence))) {
        Node noun = scene.node(sentence, found.end() - 1);
        fighters(noun).forEach(entity -> parties.merge(entity, 1, Integer::sum));
      }
    }
    List<Entity> two = firstTwo(parties, places);
    return new Parties(two.isEmpty() ? mostNamed(scene) : two, most(places).findFirst());
  }

  private Stream<Entity> fighters(Node noun) {
    Stream<Node> owners = noun.children("nmod:poss");
    Stream<Node> targets =
        RoleReader.attachments(noun, false)
            .flatMap(node -> node.children("nmod", "obl"))
            .filter(node ->
                lexicon.has("war-target", node.preposition())
                    || lexicon.has("war-parties", node.preposition()));
    Stream<Node> subject =
        noun.is("obj") ? noun.parent().flatMap(Node::subject).stream() : Stream.empty();
    Stream<Node> before = RoleReader.modifiers(noun).stream();
    return entities(Stream.of(owners, targets, subject, before).flatMap(nodes -> nodes))
        .filter(entity -> entity.kind() != EntityKind.PLACE);
  }

  private Stream<Entity> theatre(Node noun) {
    Stream<Node> inside =
        noun.children("nmod", "obl").filter(node -> lexicon.has("war-place", node.preposition()));
    return entities(Stream.concat(inside, RoleReader.modifiers(noun).stream()));
  }

  private static Stream<Entity> entities(Stream<Node> nodes) {
    return nodes
        .flatMap(node -> node.entities().stream())
        .map(RoleReader::principal)
        .filter(entity -> isBelligerent(entity.kind()));
  }

  private static boolean isBelligerent(EntityKind kind) {
    return switch (kind) {
      case STATE, ORGANIZATION, PLACE -> true;
      case PERSON, OUTLET, GROUP -> false;
    };
  }

  /** Parties named at least twice come first; a theatre that is a state is a party of its war. */
  private static List<Entity> firstTwo(Map<Entity, Integer> parties, Map<Entity, Integer> places) {
    Map<Entity, Integer> all = new HashMap<>(parties);
    places.forEach((place, times) -> {
      if (place.kind() == EntityKind.STATE) {
        all.merge(place, times, Integer::sum);
      }
    });
    List<Entity> two = most(all).limit(2).sorted(Comparator.comparing(Entity::key)).toList();
    return two.size() == 2 ? two : List.of();
  }

  /** Where nothing tells the parties: two states of which the article speaks most by far. */
  private static List<Entity> mostNamed(Scene scene) {
    Map<Entity, Integer> named = new HashMap<>();
    scene.cast().mentions().stream()
        .map(mention -> RoleReader.principal(mention.entity()))
        .filter(entity -> entity.kind() == EntityKind.STATE)
        .forEach(entity -> named.merge(entity, 1, Integer::sum));
    List<Entity> first = most(named).limit(3).toList();
    boolean clear =
        first.size() == 2
            || (first.size() == 3
                && named.getOrDefault(first.get(1), 0)
                    >= CLEARLY_MORE * named.getOrDefault(first.get(2), 0));
    return clear
        ? first.stream().limit(2).sorted(Comparator.comparing(Entity::key)).toList()
        : List.of();
  }

  private static Stream<Entity> most(Map<Entity, Integer> counts) {
    return counts.entrySet().stream()
        .sorted(
            Map.Entry.<Entity, Integer>comparingByValue()
                .reversed()
                .thenComparing(entry -> entry.getKey().key()))
        .map(Map.Entry::getKey);
  }
}
