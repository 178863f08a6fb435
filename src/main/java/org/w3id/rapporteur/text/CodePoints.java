package org.w3id.rapporteur.text;

import java.util.Arrays;

/** Converts between UTF-16 spans of one body and Unicode code points, as RDF and JSON show them. */
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

  /** The stretch in UTF-16 units that {@link #of} gives these code points; cut to the body. */
  public Span units(int begin, int end) {
    int from = unit(begin);
    return new Span(from, Math.max(from, unit(end)));
  }

  private int unit(int point) {
    int found = Arrays.binarySearch(codePointAt, point);
    if (found < 0) {
      return point < 0 ? 0 : codePointAt.length - 1;
    }
    boolean isSecondHalf = found > 0 && codePointAt[found - 1] == point;
    return isSecondHalf ? found - 1 : found;
  }
}
