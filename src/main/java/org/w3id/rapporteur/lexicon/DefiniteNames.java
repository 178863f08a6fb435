package org.w3id.rapporteur.lexicon;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;

/** Names of states and bodies as they stand in a sentence: "who contradicted the United States". */
public final class DefiniteNames {
  private static final DefiniteNames SHIPPED =
      new DefiniteNames(new DataFiles().lines("gazetteer/names-with-the.txt"));

  private static final String ARTICLE = "the ";

  private final Set<String> patterns;

  /**
   * @param lines names, {@code * Ending} or {@code Beginning of *}; those with {@code #} are
   *     remarks
   */
  DefiniteNames(List<String> lines) {
    this.patterns = new HashSet<>(lines);
    patterns.removeIf(line -> line.isBlank() || line.startsWith("#"));
  }

  /** The names that the program brings along. */
  public static DefiniteNames shipped() {
    return SHIPPED;
  }

  /** Tells one list from another. */
  public String mark() {
    return new TreeSet<>(patterns).toString();
  }

  /** The name, with its article if it has one and does not bring it along. */
  public String within(String name) {
    return isDefinite(name) ? ARTICLE + name : name;
  }

  /** The same at the beginning of a sentence or title. */
  public String first(String name) {
    return capital(within(name));
  }

  private boolean isDefinite(String name) {
    String[] words = name.split(" ", -1);
    return !name.toLowerCase(Locale.ROOT).startsWith(ARTICLE)
        && (patterns.contains(name)
            || (words.length > 1 && patterns.contains("* " + words[words.length - 1]))
            || (words.length > 2 && patterns.contains(words[0] + " " + words[1] + " *")));
  }

  /** With a capital first, as titles have it. */
  public static String capital(String words) {
    return words.isEmpty()
        ? words
        : words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
  }
}
