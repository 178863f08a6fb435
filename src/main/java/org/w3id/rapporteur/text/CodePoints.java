package org.w3id.rapporteur.text;

/** Converts UTF-16 spans of one body to spans in Unicode code points, as RDF and JSON show them. */
public final class CodePoints {
  private final int[] codePointAt;

  public CodePoints(String body) {
    codePointAt = new int[body.length() + 1];
    int points = 0;
    for (int unit = 0; unit < body.length(); unit++) {
      codePointAt[unit] = points;
      boolean secondHalf =
          Character.isHighSurrogate(body.charAt(unit))
              && unit + 1 < body.length()
              && Character.isLowSurrogate(body.charAt(unit + 1));
      points += secondHalf ? 0 : 1;
    }
    codePointAt[body.length()] = points;
  }

  /** The same stretch, counted in code points, end exclusive. */
  public Span of(Span utf16) {
    return new Span(codePointAt[utf16.begin()], codePointAt[utf16.end()]);
  }
}
