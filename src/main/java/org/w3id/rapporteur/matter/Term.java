package org.w3id.rapporteur.matter;

import java.util.Optional;
import org.w3id.rapporteur.entity.Entity;

/** Subject or object of a proposition. */
public sealed interface Term {

  /** A person, state, body, outlet, group or place. */
  record OfEntity(Entity entity) implements Term {}

  /** A matter on the table. */
  record OfMatter(Matter matter) implements Term {}

  /** A value of the ontology, such as {@code RuledOut}. */
  record OfConcept(String localName) implements Term {}

  /**
   * Words that stand for no known thing, in canonical form: lower-case lemmas, numbers and dates
   * normalised.
   *
   * @param owner whose thing it is, which tells one state's emissions from another's
   */
  record OfWords(String words, Optional<Entity> owner) implements Term {
    /** Words for what is nobody's. */
    public OfWords(String words) {
      this(words, Optional.empty());
    }
  }

  /** Days, as a value of ISO 8601. */
  record OfTime(String iso8601) implements Term {}

  /** A number with what it counts; the unit is empty for plain counts. */
  record OfQuantity(double value, String unit) implements Term {}
}
