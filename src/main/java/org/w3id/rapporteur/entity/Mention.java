package org.w3id.rapporteur.entity;

import org.w3id.rapporteur.text.Span;

/**
 * Words that stand for an entity.
 *
 * @param sentence index of the sentence
 * @param begin index of the first token
 * @param end one past the last token
 * @param head index of the token that governs the others
 * @param span from the first to the last token
 * @param confidence 0 to 1, that the entity is the one meant
 * @param reason why it is taken for this entity
 */
public record Mention(
    int sentence,
    int begin,
    int end,
    int head,
    Span span,
    Entity entity,
    Form form,
    double confidence,
    Reason reason) {

  /** How the words name the entity. */
  public enum Form {
    NAME,
    DESCRIPTION,
    PRONOUN,
    ADJECTIVE
  }

  /** Why a mention was linked. */
  public enum Reason {
    GAZETTEER,
    FULL_NAME,
    SURNAME,
    SPELLING,
    METONYMY,
    ROLE,
    PRONOUN,
    COLLECTIVE,
    AS_DESCRIBED
  }
}
