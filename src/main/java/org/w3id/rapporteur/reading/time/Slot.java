package org.w3id.rapporteur.reading.time;

import java.util.Map;
import java.util.Set;

/** What a rule of times expects at one place of a sentence. */
sealed interface Slot {

  /**
   * One of some words.
   *
   * @param isOptional whether the place may be left out
   */
  record Words(Set<String> words, boolean isOptional) implements Slot {
    public Words {
      words = Set.copyOf(words);
    }
  }

  /** A word of a list, which tells its value. */
  record Listed(String list, Map<String, String> values) implements Slot {
    public Listed {
      values = Map.copyOf(values);
    }
  }

  /** A number in digits or words. */
  record Amount() implements Slot {}

  /** Two numbers of days joined by a hyphen: {@code 8-10}. */
  record Numbers() implements Slot {}

  /**
   * A year in four digits.
   *
   * @param isOptional whether the place may be left out
   */
  record Year(boolean isOptional) implements Slot {}

  /** Ten years: {@code 1990s}. */
  record Decade() implements Slot {}

  /**
   * A time whose days are known.
   *
   * @param isDay whether it must be a single day
   */
  record Time(boolean isDay) implements Slot {}
}
