package org.w3id.rapporteur.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * With which characters a match of a regular expression can begin, as far as its text tells. What
 * is not understood may begin with any: the answer is never too small.
 */
final class Initials {
  private static final String OPTIONAL = "?*";

  private final String pattern;

  private Initials(String pattern) {
    this.pattern = pattern;
  }

  /**
   * The characters, letters of ASCII in lower case.
   *
   * @param pattern one alternative in the syntax of Java
   * @return absent if a match can begin with any character, or be empty
   */
  static Optional<Set<Character>> of(String pattern) {
    Start start = new Initials(pattern).ofSequence(0, pattern.length());
    return start.isAny() || start.mayBeEmpty() ? Optional.empty() : Optional.of(start.letters());
  }

  /** The alternatives of a pattern, split where a bar stands in no group. */
  static List<String> alternatives(String pattern) {
    Initials whole = new Initials(pattern);
    return whole.cuts(0, pattern.length()).stream().map(span -> span.of(pattern)).toList();
  }

  static char lower(char c) {
    return c >= 'A' && c <= 'Z' ? (char) (c + ('a' - 'A')) : c;
  }

  /** Whether no {@code \b} matches between two such characters, in any version of Java. */
  static boolean isOfWord(char c) {
    char lower = lower(c);
    return lower >= 'a' && lower <= 'z';
  }

  /**
   * @param isAny whether the letters are not known
   */
  private record Start(Set<Character> letters, boolean mayBeEmpty, boolean isAny) {
    static final Start ANY = new Start(Set.of(), false, true);
    static final Start EMPTY = new Start(Set.of(), true, false);

    static Start with(char c) {
      return new Start(Set.of(lower(c)), false, false);
    }

    Start or(Start other) {
      Set<Character> both = new TreeSet<>(letters);
      both.addAll(other.letters);
      return new Start(both, mayBeEmpty || other.mayBeEmpty, isAny || other.isAny);
    }
  }

  private List<Span> cuts(int from, int to) {
    List<Span> cuts = new ArrayList<>();
    int begin = from;
    for (int i = from; i < to; i = itemEnd(i)) {
      if (pattern.charAt(i) == '|') {
        cuts.add(new Span(begin, i));
        begin = i + 1;
      }
    }
    cuts.add(new Span(begin, to));
    return cuts;
  }

  private Start ofAlternatives(int from, int to) {
    return cuts(from, to).stream()
        .map(span -> ofSequence(span.begin(), span.end()))
        .reduce(Start::or)
        .orElse(Start.ANY);
  }

  private Start ofSequence(int from, int to) {
    Start start = Start.EMPTY;
    int i = from;
    while (i < to && start.mayBeEmpty() && !start.isAny()) {
      int end = itemEnd(i);
      Start item = ofItem(i, end);
      boolean isOptional = end < to && isOptional(end);
      Start next = isOptional ? item.or(Start.EMPTY) : item;
      Start both = start.or(next);
      start = new Start(both.letters(), next.mayBeEmpty(), both.isAny());
      i = quantifierEnd(end, to);
    }
    return start;
  }

  private boolean isOptional(int place) {
    return OPTIONAL.indexOf(pattern.charAt(place)) >= 0 || pattern.startsWith("{0", place);
  }

  private int quantifierEnd(int place, int to) {
    int end = place;
    while (end < to && "?*+{".indexOf(pattern.charAt(end)) >= 0) {
      end = pattern.charAt(end) == '{' ? pattern.indexOf('}', end) + 1 : end + 1;
    }
    return end;
  }

  private Start ofItem(int from, int end) {
    char c = pattern.charAt(from);
    return switch (c) {
      case '\\' -> ofEscape(pattern.charAt(from + 1));
      case '^' -> Start.EMPTY;
      case '(' -> ofGroup(from, end);
      case '[', '.', '$' -> Start.ANY;
      default -> Start.with(c);
    };
  }

  private static Start ofEscape(char c) {
    if (c == 'b') {
      return Start.EMPTY;
    }
    return Character.isLetterOrDigit(c) ? Start.ANY : Start.with(c);
  }

  private Start ofGroup(int from, int end) {
    for (String around : List.of("(?=", "(?!", "(?<=", "(?<!")) {
      if (pattern.startsWith(around, from)) {
        return Start.EMPTY;
      }
    }
    for (String opening : List.of("(?:", "(?-i:")) {
      if (pattern.startsWith(opening, from)) {
        return ofAlternatives(from + opening.length(), end - 1);
      }
    }
    return Start.ANY;
  }

  /** Where the character, class or group that begins at a place ends, without its quantifier. */
  private int itemEnd(int from) {
    return switch (pattern.charAt(from)) {
      case '\\' -> from + 2;
      case '[' -> classEnd(from);
      case '(' -> groupEnd(from);
      default -> from + 1;
    };
  }

  private int groupEnd(int from) {
    int i = from + 1;
    while (pattern.charAt(i) != ')') {
      i = itemEnd(i);
    }
    return i + 1;
  }

  private int classEnd(int from) {
    int i = from + 1;
    while (pattern.charAt(i) != ']') {
      i = pattern.charAt(i) == '\\' ? i + 2 : i + 1;
    }
    return i + 1;
  }
}
