package org.w3id.rapporteur.reading;

import org.w3id.rapporteur.text.Span;

/**
 * One token of a sentence with its place in the dependency tree.
 *
 * @param index place in the sentence, from 0
 * @param span the token's stretch of the body
 * @param text the words at the span
 * @param lemma lower case, except of names
 * @param tag Penn Treebank part of speech
 * @param head index of the governing token, or -1 for the root
 * @param relation Universal Dependencies relation to the head, such as {@code nsubj:pass}
 */
public record Token(
    int index, Span span, String text, String lemma, String tag, int head, String relation) {

  public boolean isVerb() {
    return tag.startsWith("V") || tag.equals("MD");
  }

  public boolean isNoun() {
    return tag.startsWith("NN");
  }

  /** A noun, or an adjective that is a subject: "the military said". */
  public boolean isNominal() {
    return isNoun() || (tag.equals("JJ") && is("nsubj"));
  }

  public boolean isName() {
    return tag.startsWith("NNP");
  }

  /**
   * Whether the relation is {@code name} or a subtype of it, as {@code nsubj:pass} is of {@code
   * nsubj}.
   */
  public boolean is(String name) {
    return relation.equals(name) || relation.startsWith(name + ":");
  }
}
