package org.w3id.rapporteur.endpoint.page;

import java.util.Arrays;
import java.util.stream.Collectors;

/** Words of an article as they are quoted away from their paragraph. */
final class QuotedWords {
  /** Between sentences that do not follow one another. */
  private static final String GAP = " … ";

  private QuotedWords() {}

  /**
   * A sentence may begin behind the mark that opens a quotation and hold the one that closes it:
   * the one that opens it is put back.
   */
  static String whole(String words) {
    return Arrays.stream(words.split(GAP, -1))
        .map(QuotedWords::opened)
        .collect(Collectors.joining(GAP));
  }

  private static String opened(String words) {
    return isClosedFirst(words) ? "“" + words : isClosedStraight(words) ? '"' + words : words;
  }

  private static boolean isClosedFirst(String words) {
    int close = words.indexOf('”');
    int open = words.indexOf('“');
    return close >= 0 && (open < 0 || close < open);
  }

  /** A straight mark closes where it follows a word or a stop and a space or nothing follows. */
  private static boolean isClosedStraight(String words) {
    int mark = words.indexOf('"');
    return words.chars().filter(c -> c == '"').count() % 2 == 1
        && mark > 0
        && !Character.isWhitespace(words.charAt(mark - 1))
        && !Character.isDigit(words.charAt(mark - 1))
        && (mark == words.length() - 1 || Character.isWhitespace(words.charAt(mark + 1)));
  }

  /** Between quotation marks, those within being single ones. */
  static String marked(String words) {
    return "“" + whole(words).replace('“', '‘').replace('”', '’') + "”";
  }
}
