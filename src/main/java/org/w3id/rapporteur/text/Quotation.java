package org.w3id.rapporteur.text;

/**
 * A stretch between quotation marks.
 *
 * @param outer with its marks; a mark that the text leaves out is not covered
 * @param inner without the marks
 * @param depth 0 for a quotation of its own, 1 for one within a quotation
 */
public record Quotation(Span outer, Span inner, int depth) {
  public Quotation {
    if (!outer.covers(inner)) {
      throw new IllegalArgumentException("Words " + inner + " lie outside their marks " + outer);
    }
  }
}
