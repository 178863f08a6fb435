package org.w3id.rapporteur.reading;

/**
 * A phrase of the constituency tree.
 *
 * @param label Penn Treebank category, such as {@code SBAR}
 * @param begin index of the first token
 * @param end one past the last token
 * @param depth distance from the sentence's root
 */
public record Constituent(String label, int begin, int end, int depth) {}
