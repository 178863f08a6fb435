package org.w3id.rapporteur.article;

import org.jsoup.nodes.Element;

/**
 * A run of text on a page without a break in it.
 *
 * @param text with single spaces
 * @param linked how many of its characters are links
 * @param owner the element that directly holds it
 */
record PageBlock(String text, int linked, Element owner) {
  private static final int PROSE_WORDS = 10;

  /** The share of the text that is links, 0 to 1. */
  double linkDensity() {
    return text.isEmpty() ? 0 : (double) linked / text.length();
  }

  int words() {
    return words(text);
  }

  /** How many words a text with single spaces has. */
  static int words(String text) {
    return (int) text.chars().filter(c -> c == ' ').count() + 1;
  }

  /** Whether this is hardly more than a link, and one of some words, as titles of articles are. */
  boolean isLink() {
    return isHeading() ? linkDensity() > 0.4 && words() > 1 : linkDensity() > 0.75 && words() > 3;
  }

  boolean isListItem() {
    return "li".equals(owner.normalName());
  }

  boolean isHeading() {
    String tag = owner.normalName();
    return tag.length() == 2 && tag.charAt(0) == 'h' && Character.isDigit(tag.charAt(1));
  }

  /** Whether this reads as part of a running text. */
  boolean isProse() {
    boolean isLong = words() >= PROSE_WORDS || (words() >= 5 && endsInStop());
    return isLong && !isHeading() && linkDensity() < 0.4;
  }

  boolean endsInStop() {
    return endsInStop(text);
  }

  /** Whether the last character, closing marks aside, ends a sentence. */
  static boolean endsInStop(String text) {
    for (int i = text.length() - 1; i >= 0; i--) {
      char c = text.charAt(i);
      if (".!?…:".indexOf(c) >= 0) {
        return true;
      }
      if ("\"'”’)]»".indexOf(c) < 0 && !isEndMark(c)) {
        return false;
      }
    }
    return false;
  }

  /** A black square or the like, with which some papers end their articles. */
  private static boolean isEndMark(char c) {
    return c == ' ' || Character.getType(c) == Character.OTHER_SYMBOL;
  }
}
