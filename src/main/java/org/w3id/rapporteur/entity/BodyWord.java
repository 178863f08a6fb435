package org.w3id.rapporteur.entity;

/**
 * A word for an organ that every state has.
 *
 * @param slug ends the key of the organ: {@code france-foreign-ministry}
 * @param label ends its label
 * @param isVoice whether its words are the state's
 */
record BodyWord(String slug, String label, String kind, boolean isVoice) {
  private static final String OFFICE = "office";
  private static final String GOVERNMENT = "government";

  /** Whether a person or a body may have one too: "the envoy's office". */
  boolean isOffice() {
    return kind.equals(OFFICE);
  }

  boolean isGovernment() {
    return kind.equals(GOVERNMENT);
  }

  /** Whether {@code entity} is some state's organ of this word. */
  boolean names(Entity entity) {
    return entity.kind() == EntityKind.ORGANIZATION && entity.key().endsWith("-" + slug);
  }
}
