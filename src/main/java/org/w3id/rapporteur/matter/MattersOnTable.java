package org.w3id.rapporteur.matter;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.w3id.rapporteur.entity.Entity;
import org.w3id.rapporteur.text.Span;

/** All matters of one article, each with the words that speak of it. */
public final class MattersOnTable {
  private final Scene scene;
  private final Sides sides;
  private final List<Found> found;
  private final Map<Integer, List<Found>> bySentence;

  /**
   * Words that speak of a matter.
   *
   * @param sentence index of the sentence
   * @param head index of the token that raises the matter
   */
  public record Found(int sentence, int head, Span span, Matter matter, Details details) {}

  /**
   * What these words, or others of the same matter, tell of it.
   *
   * @param roles by the roles' names in data/matters
   * @param sort what kind of talks, agreement or concession
   * @param parties how many parties a format names; 0 for none
   * @param isHeld whether it is told as past
   */
  public record Details(
      Map<String, List<Entity>> roles, Optional<String> sort, int parties, boolean isHeld) {
    public Details {
      roles = Map.copyOf(roles);
    }

    List<Entity> role(String name) {
      return roles.getOrDefault(name, List.of());
    }
  }

  MattersOnTable(Scene scene, List<Found> found, Sides sides) {
    this.sides = sides;
    this.scene = scene;
    this.found = List.copyOf(found);
    this.bySentence = found.stream().collect(Collectors.groupingBy(Found::sentence));
  }

  /** The state or body for which {@code speaker} acts; the speaker where none is known. */
  Entity sideOf(Entity speaker) {
    return sides.of(speaker);
  }

  Scene scene() {
    return scene;
  }

  /** In order of the text. */
  public List<Found> found() {
    return found;
  }

  /** The matters, each once, in the order in which the text raises them. */
  public List<Matter> matters() {
    return found.stream().map(Found::matter).distinct().toList();
  }

  Optional<Found> at(Node node) {
    return bySentence.getOrDefault(node.sentence().index(), List.of()).stream()
        .filter(one -> one.head() == node.index())
        .findFirst();
  }

  /** The last words before {@code node} that speak of a matter of {@code kind} not yet held. */
  Optional<Found> openBefore(Node node, MatterKind kind) {
    for (int at = found.size() - 1; at >= 0; at--) {
      Found one = found.get(at);
      boolean earlier = one.span().begin() < node.token().span().begin();
      boolean fits =
          one.matter().kind() == kind || (isMeeting(one.matter()) && kind == MatterKind.MEETING);
      if (earlier && fits && !one.details().isHeld()) {
        return Optional.of(one);
      }
    }
    return Optional.empty();
  }

  private static boolean isMeeting(Matter matter) {
    return matter.kind() == MatterKind.SUMMIT || matter.kind() == MatterKind.MEETING;
  }
}
