package org.w3id.rapporteur.matter;

import java.util.List;
import java.util.Optional;
import org.w3id.rapporteur.entity.Entity;

/**
 * Something on the table, the same across articles where kind, participants, place and time agree.
 *
 * @param key ASCII slug made of kind and distinguishing roles, equal exactly for what is taken as
 *     one matter
 * @param label for people, such as "meeting of Vladimir Putin and Volodymyr Zelensky"
 * @param participants who takes part or is bound, sorted by key
 * @param place where, if said
 * @param time ISO 8601 date, month or year, if known
 * @param wider the key of the matter between the same participants of which no place is told
 */
public record Matter(
    String key,
    MatterKind kind,
    String label,
    List<Entity> participants,
    Optional<Entity> place,
    Optional<String> time,
    Optional<String> wider) {
  public Matter {
    participants = List.copyOf(participants);
  }
}
