package org.w3id.rapporteur.text;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What a line's outward shape tells: heading, list item, dateline. */
final class LineShape {
  private static final Pattern MARKDOWN = Pattern.compile("\\A#{1,6}[ \\t]+");
  private static final Pattern BULLET =
      Pattern.compile("\\A(?:[•▪▫◦‣⁃·●○■►▶*–-]|\\(?\\d{1,2}[.)])[ \\t\\u00A0]+(?=\\S)");

  /**
   * A place in capitals, a day or an agency in brackets, a dash; or a place in capitals of some
   * length and a long dash; or any place with an agency in brackets and a dash.
   */
  private static final Pattern DATELINE =
      Pattern.compile(
          "\\A(?:"
              + "(?<place>\\p{Lu}[\\p{Lu}.'’ /-]{1,40}(?:, [\\p{L}. ]{2,30})?)"
              + "(?:,? (?:\\p{Lu}\\p{Ll}{2,8}\\.? \\d{1,2}|\\d{1,2} \\p{Lu}\\p{Ll}{2,8}\\.?)(?:,? \\d{4})?"
              + "(?: ?\\([\\p{L}/.& -]{2,40}\\))?| ?\\([\\p{L}/.& -]{2,40}\\)) ?(?:--|[—–-]) ?"
              + "|\\p{Lu}[\\p{Lu}.'’ -]{3,40}(?:, \\p{Lu}[\\p{L}. ]{2,30})? ?(?:--|[—–]) (?=[\\p{Lu}“\"‘'])"
              + "|\\p{Lu}\\p{Ll}+(?: \\p{Lu}\\p{Ll}+){0,2}(?:, \\p{Lu}[\\p{L}. ]{2,30})? \\([\\p{Lu}][\\p{L}/.& -]{1,30}\\) ?(?:--|[—–-]) ?"
              + ")");

  /** A name and a colon, as in minutes of a talk. */
  private static final Pattern SPEAKER = Pattern.compile("(?:\\p{Lu}[\\p{L}.'’-]*[ :]){1,5}(?<=:)");

  private static final int HEADING_WORDS = 16;
  private static final int TITLE_WORDS = 26;
  private static final double TITLE_CASE = 0.6;

  private LineShape() {}

  static int words(String line) {
    int words = 0;
    boolean isInside = false;
    for (int i = 0; i < line.length(); i++) {
      boolean isSpace = Lines.isSpace(line.charAt(i));
      words += !isSpace && !isInside ? 1 : 0;
      isInside = !isSpace;
    }
    return words;
  }

  /** Whether the last character, closing marks aside, ends a sentence. */
  static boolean endsInStop(String line) {
    for (int i = line.length() - 1; i >= 0; i--) {
      char c = line.charAt(i);
      if (".!?…".indexOf(c) >= 0) {
        return true;
      }
      if ("\"'”’)]»*_".indexOf(c) < 0) {
        return false;
      }
    }
    return false;
  }

  /**
   * The length of a bullet or number with its space at the line's beginning; 0 if there is none.
   */
  static int bullet(String line) {
    Matcher matcher = BULLET.matcher(line);
    return matcher.find() ? matcher.end() : 0;
  }

  /** The length of Markdown's heading mark with its space; 0 if there is none. */
  static int headingMark(String line) {
    Matcher matcher = MARKDOWN.matcher(line);
    return matcher.find() ? matcher.end() : 0;
  }

  /** The length of the dateline at the line's beginning; 0 if there is none. */
  static int dateline(String line) {
    Matcher matcher = DATELINE.matcher(line.length() > 200 ? line.substring(0, 200) : line);
    return matcher.find() && matcher.end() < line.length() ? matcher.end() : 0;
  }

  /**
   * Few words that end in no full stop, or more of which most are capitalised.
   *
   * @param isFirst whether the line is the article's first
   */
  static boolean isHeading(String line, boolean isFirst) {
    char first = line.charAt(0);
    char last = line.charAt(line.length() - 1);
    int words = words(line);
    if (words > TITLE_WORDS || Character.isLowerCase(first) || ",;:-–—".indexOf(last) >= 0) {
      return false;
    }
    boolean isQuestion = last == '?' && !isOpeningMark(first) && !SPEAKER.matcher(line).lookingAt();
    boolean isOpen = !endsInStop(line) || isQuestion;
    return isOpen && (words <= HEADING_WORDS || isFirst || isTitleCase(line));
  }

  private static boolean isOpeningMark(char c) {
    return "\"“‘'".indexOf(c) >= 0;
  }

  private static boolean isTitleCase(String line) {
    int longWords = 0;
    int capital = 0;
    for (String word : line.split("\\s+", -1)) {
      if (word.length() > 3) {
        longWords++;
        capital += Character.isUpperCase(word.codePointAt(0)) ? 1 : 0;
      }
    }
    return longWords > 0 && capital >= TITLE_CASE * longWords;
  }
}
