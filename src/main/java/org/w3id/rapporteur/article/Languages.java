package org.w3id.rapporteur.article;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * Tells texts that are plainly not in English by the small words of languages; read from {@code
 * data/formats/languages.tsv}.
 */
public final class Languages {
  /** Knows no language, and so takes every text for English. */
  static final Languages NONE = new Languages(Map.of());

  private static final String FILE = "data/formats/languages.tsv";
  private static final String ENGLISH = "English";
  private static final Pattern WORD = Pattern.compile("\\p{L}+");

  /** So much of a text is looked at; in UTF-16 units and in words. */
  private static final int LOOKED_AT = 20_000;

  private static final int FEWEST_WORDS = 40;

  /** Of fewer words nothing can be said; of fewer than the above, only what is plain. */
  private static final int SHORTEST = 10;

  private static final double LEAST = 0.1;
  private static final double OTHER_OF_FEW = 0.3;

  /** Running English has at least this share of its small words. */
  private static final double ENOUGH = 0.2;

  /** Running text of any language has at least this share of its own. */
  private static final double OTHER = 0.12;

  private final Map<String, Set<String>> words;

  private Languages(Map<String, Set<String>> words) {
    this.words = Map.copyOf(words);
  }

  /**
   * Reads the lines of the table: language, tab, words with spaces between; lines with # are
   * comments, the first other is the header.
   *
   * @throws IllegalArgumentException naming the line that does not fit
   */
  public static Languages of(List<String> lines) {
    Map<String, Set<String>> words = new HashMap<>();
    boolean isHeaderRead = false;
    for (int i = 0; i < lines.size(); i++) {
      String line = lines.get(i);
      if (!line.isBlank() && !line.startsWith("#")) {
        if (isHeaderRead) {
          String[] cells = cells(i + 1, line);
          words.put(cells[0], Set.of(cells[1].strip().split(" +")));
        }
        isHeaderRead = true;
      }
    }
    return new Languages(words);
  }

  private static String[] cells(int number, String line) {
    String[] cells = line.split("\t", -1);
    if (cells.length != 2) {
      throw new IllegalArgumentException(
          FILE + ":" + number + " expected a language and its words [data-row]");
    }
    return cells;
  }

  /** What the text is written in, if it is plainly something else than English. */
  public Optional<String> other(String text) {
    String start = text.substring(0, Math.min(text.length(), LOOKED_AT));
    if (isInOtherLetters(start)) {
      return Optional.of("a language in other letters than Latin ones");
    }
    List<String> said =
        WORD.matcher(start.toLowerCase(Locale.ROOT)).results().map(MatchResult::group).toList();
    double english = share(ENGLISH, said);
    boolean isShort = said.size() < FEWEST_WORDS;
    double mostEnglish = isShort ? LEAST : ENOUGH;
    if (words.isEmpty() || said.size() < SHORTEST || english >= mostEnglish) {
      return Optional.empty();
    }
    double least = isShort ? OTHER_OF_FEW : Math.max(OTHER, 1.5 * english);
    return words.keySet().stream()
        .filter(language -> share(language, said) > least)
        .max((a, b) -> Double.compare(share(a, said), share(b, said)));
  }

  private static boolean isInOtherLetters(String text) {
    long letters = text.codePoints().filter(Character::isLetter).count();
    long latin =
        text.codePoints()
            .filter(Character::isLetter)
            .filter(c -> Character.UnicodeScript.of(c) == Character.UnicodeScript.LATIN)
            .count();
    return letters > FEWEST_WORDS && latin * 2 < letters;
  }

  private double share(String language, List<String> said) {
    Set<String> own = words.getOrDefault(language, Set.of());
    return said.isEmpty() ? 0 : (double) said.stream().filter(own::contains).count() / said.size();
  }
}
