package org.w3id.rapporteur.endpoint.page;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.w3id.rapporteur.lexicon.DataFiles;

/** Names of states and bodies as they stand in a sentence: "who contradicted the United States". */
final class DefiniteNames {
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

  static DefiniteNames shipped() {
    return SHIPPED;
  }

  /** The name, with its article if it has one and does not bring it along. */
  String within(String name) {
    return isDefinite(name) ? ARTICLE + name : name;
  }

  /** The same at the beginning of a sentence or title. */
  String first(String name) {
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
  static String capital(String words) {
    return words.isEmpty()
        ? words
        : words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
  }
}
