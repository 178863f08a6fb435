package org.w3id.rapporteur.entity;

import java.util.Optional;

/**
 * Someone or something that an article speaks of, the same across articles.
 *
 * @param key ASCII slug, unique within its kind, such as {@code sergey-lavrov}
 * @param label canonical name for people
 * @param wikidata identifier such as {@code Q22686}, only where certain
 * @param represents key of the state or body for which this one stands, as the Kremlin does for
 *     Russia
 * @param isUnnamed whether this is a source without a name, such as "officials" or "the envoy"
 */
public record Entity(
    String key,
    EntityKind kind,
    String label,
    Optional<String> wikidata,
    Optional<Entity> represents,
    boolean isUnnamed) {
  public Entity {
    if (!key.matches("[a-z0-9]+(-[a-z0-9]+)*")) {
      throw new IllegalArgumentException("Not a slug: '" + key + "'");
    }
  }

  public boolean isPerson() {
    return kind == EntityKind.PERSON;
  }
}
