package org.w3id.rapporteur.attribution.learned;

import java.util.Arrays;

/**
 * The features of one decision as hashes. A feature is a template's number with the values that the
 * template looks at; words enter as hashes only, so weights keep no text.
 */
final class FeatureList {
  private static final int GOLDEN = 0x9E3779B9;

  private int[] hashes = new int[128];
  private int size;

  void clear() {
    size = 0;
  }

  void add(int template) {
    push(mix(template * GOLDEN));
  }

  void add(int template, int value) {
    push(mix(template * GOLDEN ^ mix(value)));
  }

  void add(int template, int first, int second) {
    push(mix(template * GOLDEN ^ pair(first, second)));
  }

  void add(int template, int first, int second, int third) {
    push(mix(template * GOLDEN ^ pair(pair(first, second), third)));
  }

  int[] toArray() {
    return Arrays.copyOf(hashes, size);
  }

  private void push(int hash) {
    if (size == hashes.length) {
      hashes = Arrays.copyOf(hashes, 2 * size);
    }
    hashes[size++] = hash;
  }

  /** One value from two; order counts. */
  static int pair(int first, int second) {
    return mix(first * 31 + GOLDEN) + 17 * mix(second);
  }

  /** The finishing step of MurmurHash3: spreads every bit over all. */
  static int mix(int value) {
    int h = value;
    h ^= h >>> 16;
    h *= 0x85EBCA6B;
    h ^= h >>> 13;
    h *= 0xC2B2AE35;
    h ^= h >>> 16;
    return h;
  }

  /** Counts on a scale that gets coarser: 0, 1, 2, 3, 4-5, 6-9, 10-17, ... */
  static int bucket(int count) {
    int size = Math.abs(count);
    int level = size <= 3 ? size : 3 + (32 - Integer.numberOfLeadingZeros(size - 2)) - 1;
    return count < 0 ? -level : level;
  }
}
