package org.w3id.rapporteur.evaluate;

/**
 * How many of some are right.
 *
 * @param right at most {@code of}
 */
public record Share(int right, int of) {
  static final Share NONE = new Share(0, 0);

  Share plus(boolean isRight) {
    return new Share(right + (isRight ? 1 : 0), of + 1);
  }

  Share plus(Share other) {
    return new Share(right + other.right, of + other.of);
  }

  /** 0 to 1; 0 of none. */
  public double value() {
    return of == 0 ? 0 : (double) right / of;
  }
}
