package org.w3id.rapporteur.text;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Many regular expressions looked for at once, letters of ASCII in any case. It finds what one
 * expression with all of them as alternatives would find, but tries at each place only those that
 * can begin with the character that stands there.
 */
final class Alternation {
  private static final String NOTHING = "(?!)";

  /** At the beginning of the text, where every one may match. */
  private final Pattern atBegin;

  private final Tries anywhere;

  /** Between two letters of a word: without those that begin at the edge of a word. */
  private final Tries midWord;

  /**
   * @param patterns in the syntax of Java; the earlier goes before the later at the same place
   */
  Alternation(List<String> patterns) {
    List<String> all =
        patterns.stream().flatMap(pattern -> Initials.alternatives(pattern).stream()).toList();
    this.atBegin = joined(all);
    List<Start> inside = all.stream().filter(it -> !it.startsWith("^")).map(Start::of).toList();
    this.anywhere = Tries.of(inside);
    this.midWord = Tries.of(inside.stream().filter(it -> !it.pattern().startsWith("\\b")).toList());
  }

  private record Start(String pattern, Optional<Set<Character>> initials) {
    static Start of(String pattern) {
      return new Start(pattern, Initials.of(pattern));
    }
  }

  /**
   * What is tried at a place.
   *
   * @param byOthers for all other characters; null if none begins with any of them
   */
  private record Tries(Map<Character, Pattern> byInitial, @Nullable Pattern byOthers) {
    static Tries of(List<Start> starts) {
      Set<Character> initials = new TreeSet<>();
      starts.forEach(start -> start.initials().ifPresent(initials::addAll));
      Map<Character, Pattern> byInitial = new HashMap<>();
      for (char initial : initials) {
        byInitial.put(initial, joined(beginning(starts, Set.of(initial))));
      }
      List<String> others = beginning(starts, Set.of());
      return new Tries(byInitial, others.isEmpty() ? null : joined(others));
    }

    @Nullable Pattern at(char c) {
      Pattern known = byInitial.get(Initials.lower(c));
      return known == null ? byOthers : known;
    }
  }

  private static List<String> beginning(List<Start> starts, Set<Character> initial) {
    return starts.stream()
        .filter(start -> start.initials().map(it -> it.containsAll(initial)).orElse(true))
        .filter(start -> !initial.isEmpty() || start.initials().isEmpty())
        .map(Start::pattern)
        .toList();
  }

  private static Pattern joined(List<String> alternatives) {
    String all = alternatives.isEmpty() ? NOTHING : String.join("|", alternatives);
    return Pattern.compile("(?i)(?:" + all + ")");
  }

  /** Whether any of them matches anywhere in a text. */
  boolean isIn(String text) {
    return first(text, 0).isPresent();
  }

  /**
   * The first match that begins at a place or behind it.
   *
   * @param text {@code ^} and {@code $} mean its ends, wherever the search begins
   */
  Optional<Span> first(String text, int from) {
    Matcher matcher = atBegin.matcher(text).useAnchoringBounds(false).useTransparentBounds(true);
    for (int i = from; i < text.length(); i++) {
      Pattern tried = i == 0 ? atBegin : inside(text, i);
      if (tried != null && matcher.usePattern(tried).region(i, text.length()).lookingAt()) {
        return Optional.of(new Span(matcher.start(), matcher.end()));
      }
    }
    return Optional.empty();
  }

  private @Nullable Pattern inside(String text, int i) {
    char c = text.charAt(i);
    boolean isMidWord = Initials.isOfWord(c) && Initials.isOfWord(text.charAt(i - 1));
    return (isMidWord ? midWord : anywhere).at(c);
  }
}
