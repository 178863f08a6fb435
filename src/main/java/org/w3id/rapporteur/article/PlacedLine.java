package org.w3id.rapporteur.article;

/**
 * A printed line, or the part of it that stands in one column.
 *
 * @param left of the page's left edge, in points, as all that follow
 * @param base of the page's top edge, where its letters stand
 * @param height of its letters
 * @param goesOn whether it stands in the document as the rest of the line before it
 * @param isLast whether a paragraph ends with it, as the document's own order has it
 */
record PlacedLine(
    String text,
    double left,
    double right,
    double base,
    double height,
    boolean goesOn,
    boolean isLast) {

  double width() {
    return right - left;
  }

  PlacedLine last(boolean is) {
    return new PlacedLine(text, left, right, base, height, goesOn, is);
  }

  /** Whether the two stand one above the other, by more than half of the narrower. */
  boolean isInColumnOf(PlacedLine other) {
    double common = Math.min(right, other.right) - Math.max(left, other.left);
    return common > Math.min(width(), other.width()) / 2;
  }

  boolean isOnLineOf(PlacedLine other) {
    return Math.abs(base - other.base) < Math.min(height, other.height) / 2;
  }
}
