package org.w3id.rapporteur.matter;

/**
 * A term with the words that show it to people.
 *
 * @param shown as the article has it, without a leading article
 * @param isPlural whether a verb after it stands in the plural
 */
record Said(Term term, String shown, boolean isPlural) {
  /** Stands where a verb has no object: it is simply so. */
  static final Said SIMPLY_SO = new Said(Terms.simplySo(), "", false);
}
