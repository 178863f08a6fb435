package org.w3id.rapporteur.article;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Puts the printed lines of a document's pages together again to paragraphs. */
final class PrintedLines {
  /** Stands at the end of a paragraph's last line. */
  static final String PARAGRAPH = "\uE000";

  private static final Pattern WORD = Pattern.compile("\\p{L}+(?:-\\p{L}+)*");
  private static final Pattern LAST_WORD = Pattern.compile("\\p{L}+(?=-$)");
  private static final Pattern FIRST_WORD = Pattern.compile("^\\p{Ll}+");

  private final List<List<String>> pages;

  /** In lower case. */
  private final Set<String> words = new HashSet<>();

  private final StringBuilder body = new StringBuilder();

  /**
   * @param pages lines of each page, none blank
   */
  PrintedLines(List<List<String>> pages) {
    this.pages = pages;
    for (List<String> page : pages) {
      page.forEach(
          line -> WORD.matcher(line).results().forEach(at -> words.add(lower(at.group()))));
    }
  }

  /** Paragraphs with a blank line between, without what is printed on every page. */
  String paragraphs() {
    Map<String, Integer> times = new HashMap<>();
    pages.forEach(page ->
        page.stream()
            .map(PrintedLines::shape)
            .distinct()
            .forEach(s -> times.merge(s, 1, Integer::sum)));
    for (List<String> page : pages) {
      page.stream()
          .filter(
              line -> pages.size() <= 2 || times.getOrDefault(shape(line), 0) * 2 <= pages.size())
          .forEach(this::append);
      endPage();
    }
    return body.toString().strip();
  }

  /** Page numbers differ from page to page in their digits only. */
  private static String shape(String line) {
    return line.replaceAll("\\d+", "0").replace(PARAGRAPH, "").strip();
  }

  private void append(String line) {
    String text = line.replace(PARAGRAPH, "").strip();
    boolean goesOn = !text.isEmpty() && Character.isLowerCase(text.charAt(0)) && isOpen();
    if (goesOn) {
      // A column or a page has ended within the paragraph.
      stripEnd();
      joinTo(text);
    }
    body.append(text).append(' ');
    if (line.contains(PARAGRAPH)) {
      endParagraph();
    }
  }

  /** The mark of a page's last paragraph may have stood with the page's number. */
  private void endPage() {
    if (!isOpen()) {
      endParagraph();
    }
  }

  private void endParagraph() {
    stripEnd();
    body.append("\n\n");
  }

  private void stripEnd() {
    int end = body.length();
    while (end > 0 && Character.isWhitespace(body.charAt(end - 1))) {
      end--;
    }
    body.setLength(end);
  }

  /** Whether the text so far ends within a sentence. */
  private boolean isOpen() {
    String end = body.substring(Math.max(0, body.length() - 8)).stripTrailing();
    return !end.isEmpty() && !PageBlock.endsInStop(end);
  }

  /** A hyphen that only the end of its line asked for goes away. */
  private void joinTo(String next) {
    String before = body.substring(Math.max(0, body.length() - 40));
    Matcher half = LAST_WORD.matcher(before);
    Matcher other = FIRST_WORD.matcher(next);
    if (!before.endsWith("-")) {
      body.append(' ');
    } else if (half.find() && other.find() && isOneWord(lower(half.group()), other.group())) {
      body.setLength(body.length() - 1);
    }
  }

  /** As the document writes it elsewhere; or else unless the first half is a word there. */
  private boolean isOneWord(String half, String other) {
    if (words.contains(half + other)) {
      return true;
    }
    return !words.contains(half + "-" + other) && !isWordOfItsOwn(half);
  }

  /** Whether it stands somewhere without a hyphen. */
  private boolean isWordOfItsOwn(String half) {
    Pattern alone = Pattern.compile("(?iu)(?<![\\p{L}-])" + Pattern.quote(half) + "(?![\\p{L}-])");
    return pages.stream().flatMap(List::stream).anyMatch(line -> alone.matcher(line).find());
  }

  private static String lower(String word) {
    return word.toLowerCase(Locale.ROOT);
  }
}
