package org.w3id.rapporteur.findings;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;

/**
 * Groups texts that print the same words, whole or in large part.
 *
 * <p>Of each text's runs of words a fixed share is kept, chosen by hash and so alike in all texts.
 * Texts that have most of the shorter one's kept runs in common are one group. Runs that several
 * texts of one publisher have are site furniture and do not count, nor do those that very many
 * texts have, which keeps the cost near linear.
 *
 * @see <a href="https://doi.org/10.1109/SEQUEN.1997.666900">Broder, On the resemblance and
 *     containment of documents</a>
 */
final class NearDuplicates {
  private static final int RUN = 6;
  private static final int ONE_OF = 8;
  private static final int COMMON = 60;
  private static final int FURNITURE = 4;
  private static final int FEWEST = 4;
  private static final double SHARE = 0.5;

  /** A text's kept runs, which are asked for again where texts are grouped anew. */
  private final Map<String, long[]> sketches = new HashMap<>();

  /** A word's place in a text: UTF-16 units, end exclusive. */
  private record Span(int begin, int end) {}

  /** A body and who printed it; empty where nobody tells. */
  record Printed(String publisher, String body) {}

  /**
   * For each name its group's name, which is the first of the names in it; a text like no other is
   * its own group.
   */
  <K extends Comparable<K>> Map<K, K> groups(Map<K, Printed> texts) {
    List<K> names = new ArrayList<>(new TreeMap<>(texts).keySet());
    List<long[]> kept = withoutFurniture(names.stream().map(texts::get).toList());
    int[] groups = new int[names.size()];
    Arrays.setAll(groups, place -> place);
    shared(kept)
        .forEach((pair, count) -> {
          int one = (int) (pair >>> 32);
          int other = pair.intValue();
          int shorter = Math.min(kept.get(one).length, kept.get(other).length);
          if (count >= FEWEST && count >= SHARE * shorter) {
            join(groups, one, other);
          }
        });
    Map<K, K> found = new TreeMap<>();
    for (int place = 0; place < groups.length; place++) {
      found.put(names.get(place), names.get(top(groups, place)));
    }
    return found;
  }

  private List<long[]> withoutFurniture(List<Printed> texts) {
    List<long[]> kept =
        texts.stream()
            .map(text -> sketches.computeIfAbsent(text.body(), NearDuplicates::sketch))
            .toList();
    Map<String, Map<Long, Integer>> counts = new HashMap<>();
    for (int place = 0; place < kept.size(); place++) {
      Map<Long, Integer> ofPublisher =
          counts.computeIfAbsent(texts.get(place).publisher(), any -> new HashMap<>());
      Arrays.stream(kept.get(place)).forEach(hash -> ofPublisher.merge(hash, 1, Integer::sum));
    }
    List<long[]> own = new ArrayList<>();
    for (int place = 0; place < kept.size(); place++) {
      String publisher = texts.get(place).publisher();
      Map<Long, Integer> printed =
          publisher.isEmpty() ? Map.of() : counts.getOrDefault(publisher, Map.of());
      own.add(
          Arrays.stream(kept.get(place))
              .filter(hash -> printed.getOrDefault(hash, 0) < FURNITURE)
              .toArray());
    }
    return own;
  }

  /** The hashes of the kept runs of words, each once. */
  private static long[] sketch(String text) {
    String lower = text.toLowerCase(Locale.ROOT);
    List<Span> words = words(lower);
    return IntStream.rangeClosed(0, words.size() - RUN)
        .mapToLong(from -> hash(lower, words.subList(from, from + RUN)))
        .filter(hash -> Long.remainderUnsigned(hash, ONE_OF) == 0)
        .distinct()
        .toArray();
  }

  /** The stretches of letters and numbers. */
  private static List<Span> words(String text) {
    List<Span> words = new ArrayList<>();
    int begin = -1;
    for (int i = 0; i < text.length(); i += Character.charCount(text.codePointAt(i))) {
      boolean isOfWord = isOfWord(text.codePointAt(i));
      if (isOfWord && begin < 0) {
        begin = i;
      } else if (!isOfWord && begin >= 0) {
        words.add(new Span(begin, i));
        begin = -1;
      }
    }
    if (begin >= 0) {
      words.add(new Span(begin, text.length()));
    }
    return words;
  }

  private static boolean isOfWord(int codePoint) {
    return switch (Character.getType(codePoint)) {
      case Character.DECIMAL_DIGIT_NUMBER, Character.LETTER_NUMBER, Character.OTHER_NUMBER -> true;
      default -> Character.isLetter(codePoint);
    };
  }

  private static long hash(String text, List<Span> words) {
    long hash = 1125899906842597L;
    for (Span word : words) {
      for (int i = word.begin(); i < word.end(); i++) {
        hash = 31 * hash + text.charAt(i);
      }
      hash = 31 * hash + ' ';
    }
    hash ^= hash >>> 33;
    hash *= 0xff51afd7ed558ccdL;
    return hash ^ (hash >>> 33);
  }

  /** How many kept runs two texts share, by the pair of their places, the smaller place first. */
  private static Map<Long, Integer> shared(List<long[]> kept) {
    Map<Long, List<Integer>> texts = new HashMap<>();
    for (int place = 0; place < kept.size(); place++) {
      for (long hash : kept.get(place)) {
        texts.computeIfAbsent(hash, any -> new ArrayList<>()).add(place);
      }
    }
    Map<Long, Integer> counts = new HashMap<>();
    for (List<Integer> places : texts.values()) {
      for (int i = 0; i < places.size() && places.size() <= COMMON; i++) {
        for (int j = i + 1; j < places.size(); j++) {
          counts.merge(((long) places.get(i) << 32) | places.get(j), 1, Integer::sum);
        }
      }
    }
    return counts;
  }

  private static int top(int[] groups, int place) {
    int top = place;
    while (groups[top] != top) {
      top = groups[top];
    }
    return top;
  }

  private static void join(int[] groups, int one, int other) {
    int first = top(groups, one);
    int second = top(groups, other);
    groups[Math.max(first, second)] = Math.min(first, second);
  }
}
