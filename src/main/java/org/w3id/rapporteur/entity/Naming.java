package org.w3id.rapporteur.entity;

import java.util.Optional;

/**
 * What a listed name stands for.
 *
 * @param seat the place of the same name, for a seat of government
 * @param needsContext whether the name alone does not tell
 */
record Naming(Entity entity, Use use, Optional<Entity> seat, boolean needsContext) {

  /** How the name stands for the entity. */
  enum Use {
    NAME,
    ADJECTIVE,
    INHABITANT,
    SEAT,
    PALACE
  }
}
