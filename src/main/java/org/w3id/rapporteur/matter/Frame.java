package org.w3id.rapporteur.matter;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.w3id.rapporteur.entity.EntityKind;

/**
 * What data/matters says of one kind of matter: which words raise it, which roles it has, and what
 * tells two of the kind apart.
 *
 * @param label template for people; a bracket drops out when its role is empty
 * @param plural whether a verb after the label stands in the plural
 * @param key the roles that make two matters two
 * @param period whether matters of this kind belong to a quarter of a year
 * @param war sorts for which the parties of the article's war stand in where no party is named
 * @param claim what a bare mention says
 * @param loose sorts that do not tell two matters apart: "peace talks" are the talks
 * @param fromSubject verbs whose subject fills a noun's role; a star stands for all
 */
record Frame(
    MatterKind kind,
    String label,
    boolean plural,
    List<String> key,
    boolean period,
    Optional<String> war,
    Claim claim,
    Phrases<NounTrigger> nouns,
    List<VerbTrigger> verbs,
    List<RoleSource> nounRoles,
    List<RoleSource> verbRoles,
    Map<String, Set<EntityKind>> kinds,
    Phrases<Format> formats,
    Phrases<String> sorts,
    Set<String> loose,
    Set<String> fromSubject,
    List<Example> examples) {

  static final String PLACE = "place";
  static final String PARTICIPANT = "participant";

  private static final Set<EntityKind> AGENTS =
      Set.of(EntityKind.PERSON, EntityKind.STATE, EntityKind.ORGANIZATION, EntityKind.GROUP);
  private static final Set<EntityKind> PLACES = Set.of(EntityKind.PLACE, EntityKind.STATE);

  Set<EntityKind> kindsOf(String role) {
    return kinds.getOrDefault(role, role.equals(PLACE) ? PLACES : AGENTS);
  }

  boolean takesSubjectOf(String verb) {
    return fromSubject.contains("*") || fromSubject.contains(verb);
  }

  /**
   * Words that raise no matter, though a trigger stands in them, are triggers with {@code blocks}.
   *
   * @param needs a role without which the words do not count
   * @param alone whether the words do not count before another noun
   */
  record NounTrigger(
      MatterKind kind,
      boolean blocks,
      boolean alone,
      Optional<String> needs,
      Optional<String> sort,
      Optional<String> format) {}

  /**
   * A verb with what must stand below it.
   *
   * @param companions sets of lemmas, one of each of which must be a particle, object or complement
   * @param strangers lemmas none of which may be one: "meet a target" is no meeting
   * @param prepositions of which one must follow; empty for none
   */
  record VerbTrigger(
      String verb,
      List<Set<String>> companions,
      Set<String> strangers,
      Set<String> prepositions,
      Optional<String> needs,
      Optional<String> sort) {}

  /** Where a role is found: prepositions and relations, in order of preference. */
  record RoleSource(String role, List<String> places) {}

  /** A format with its number of parties. */
  record Format(String name, int parties) {}

  /** Subject role or "matter", predicate, and object role or "=" with a value. */
  record Claim(String subject, String predicate, String object) {}

  /** A sentence with the key it must give, or none where it must raise nothing of the kind. */
  record Example(String sentence, Optional<String> key, int line) {}
}
