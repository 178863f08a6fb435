package org.w3id.rapporteur.entity;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Finds listed phrases at the beginning of a token, longest first, whatever the marks on letters.
 *
 * @param <T> what a phrase stands for; one phrase may stand for several
 */
final class PhraseIndex<T> {
  private final Map<String, Map<String, List<T>>> byFirstWord = new HashMap<>();
  private final Map<String, List<String>> phrasesByFirstWord = new HashMap<>();

  void add(String phrase, T meaning) {
    String folded = Spelling.fold(phrase);
    List<T> meanings =
        byFirstWord
            .computeIfAbsent(firstWord(folded, 0), word -> new LinkedHashMap<>())
            .computeIfAbsent(folded, words -> new ArrayList<>());
    if (!meanings.contains(meaning)) {
      meanings.add(meaning);
    }
  }

  /** Sorts the phrases; call it once, after the last {@link #add}. */
  void seal() {
    byFirstWord.forEach((word, phrases) ->
        phrasesByFirstWord.put(
            word,
            phrases.keySet().stream()
                .sorted(Comparator.comparingInt(String::length).reversed())
                .toList()));
  }

  /**
   * A phrase found.
   *
   * @param length in UTF-16 units
   */
  record Hit<T>(int length, List<T> meanings) {}

  /** All phrases that {@code folded} has at {@code offset}, longest first. */
  List<Hit<T>> at(String folded, int offset) {
    String word = firstWord(folded, offset);
    List<Hit<T>> hits = new ArrayList<>();
    for (String phrase : phrasesByFirstWord.getOrDefault(word, List.of())) {
      if (folded.startsWith(phrase, offset)) {
        meanings(word, phrase).ifPresent(list -> hits.add(new Hit<>(phrase.length(), list)));
      }
    }
    return hits;
  }

  private Optional<List<T>> meanings(String word, String phrase) {
    return Optional.ofNullable(byFirstWord.getOrDefault(word, Map.of()).get(phrase));
  }

  private static String firstWord(String folded, int offset) {
    int end = offset;
    while (end < folded.length() && Character.isLetterOrDigit(folded.charAt(end))) {
      end++;
    }
    return folded.substring(offset, end);
  }
}
