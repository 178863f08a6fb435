package org.w3id.rapporteur.statement;

import java.util.List;
import java.util.Optional;
import org.w3id.rapporteur.entity.Entity;
import org.w3id.rapporteur.entity.Mention;

/**
 * Who speaks.
 *
 * @param joint others who speak together with the entity
 * @param confidence 0 to 1, that it is they
 */
record Voice(Entity entity, Optional<Mention> mention, List<Entity> joint, double confidence) {
  Voice {
    joint = List.copyOf(joint);
  }
}
