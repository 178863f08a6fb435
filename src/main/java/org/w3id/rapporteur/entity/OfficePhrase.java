package org.w3id.rapporteur.entity;

import java.util.Optional;
import java.util.Set;

/**
 * An office as a phrase of the text gives it.
 *
 * @param label what the words say, in lower case, without whose office it is and whose turn
 * @param specifics the nouns and names among the words before the office, in lower case, which tell
 *     it from others: "fisheries" of a fisheries minister
 * @param names those of the specifics that are written with a capital amid a sentence
 * @param of the mention that says of what or whom
 * @param possessor a possessive pronoun that says so instead
 * @param begin index of the phrase's first token, without an article
 * @param end one past the last token of the office word
 * @param turn whose turn in the office is meant
 * @param isDefinite whether an article, a possessor or an adjective makes it a certain holder
 */
record OfficePhrase(
    OfficeWord office,
    String label,
    Set<String> specifics,
    Set<String> names,
    Optional<Mention> of,
    Optional<Integer> possessor,
    int begin,
    int end,
    Turn turn,
    boolean isDefinite) {

  /** Whose turn in an office is meant. */
  enum Turn {
    ANY,
    FORMER,
    NEW
  }

  boolean isFormer() {
    return turn == Turn.FORMER;
  }
}
