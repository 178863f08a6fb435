package edu.stanford.nlp.parser.shiftreduce;

import org.jspecify.annotations.NullMarked;

/**
 * The hash of a feature's name, made from the hashes of its parts without writing the name out.
 *
 * <p>It is the value of the name's characters as a polynomial modulo 2<sup>64</sup>, so that the
 * hash of two strings in a row follows from theirs: {@code hash(ab) = hash(a) * power(b) +
 * hash(b)}.
 */
@NullMarked
final class FeatureKey {
  private static final long BASE = 0x9E3779B97F4A7C15L;

  private FeatureKey() {}

  static long of(String text) {
    long hash = 0;
    for (int i = 0; i < text.length(); i++) {
      hash = hash * BASE + text.charAt(i);
    }
    return hash;
  }

  /** What the hash of a text is multiplied by when this one is put behind it. */
  static long power(String text) {
    long power = 1;
    for (int i = 0; i < text.length(); i++) {
      power *= BASE;
    }
    return power;
  }

  /** The hash of what has the hash {@code before}, and a hyphen. */
  static long hyphened(long before) {
    return before * BASE + '-';
  }
}
