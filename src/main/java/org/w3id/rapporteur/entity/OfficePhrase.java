package org.w3id.rapporteur.entity;

import java.util.Optional;

/**
 * An office as a phrase of the text gives it.
 *
 * @param label what the words say, in lower case, without whose office it is and whether it is past
 * @param of the mention that says of what or whom
 * @param possessor a possessive pronoun that says so instead
 * @param begin index of the phrase's first token, without an article
 * @param end one past the last token of the office word
 * @param isDefinite whether an article, a possessor or an adjective makes it a certain holder
 */
record OfficePhrase(
    OfficeWord office,
    String label,
    Optional<Mention> of,
    Optional<Integer> possessor,
    int begin,
    int end,
    boolean isFormer,
    boolean isDefinite) {}
