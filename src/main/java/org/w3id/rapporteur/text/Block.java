package org.w3id.rapporteur.text;

/**
 * One paragraph, heading, list item or stretch of site noise.
 *
 * @param span without surrounding white space
 */
public record Block(Span span, Kind kind) {

  /** What a block is; noise yields no statements. */
  public enum Kind {
    HEADING,
    PARAGRAPH,
    LIST_ITEM,
    NOISE
  }
}
