package org.w3id.rapporteur.text;

/** Which characters of a block are quotation marks, which of them open and which close. */
final class QuotationMarks {
  private static final String DOUBLES = "\"“”„«»\u201F＂";
  private static final String OPENING = "“„«\u201F";
  private static final String CLOSING = "”»";

  /** A quotation in single marks is no longer than this, in UTF-16 units. */
  private static final int LONGEST_SINGLE = 1500;

  private final String body;
  private final Span block;

  QuotationMarks(String body, Span block) {
    this.body = body;
    this.block = block;
  }

  boolean isDouble(int at) {
    return DOUBLES.indexOf(body.charAt(at)) >= 0;
  }

  boolean isSingle(int at) {
    char c = body.charAt(at);
    return c == '\'' || c == '‘' || c == '’' || c == '‛';
  }

  /**
   * Whether the double mark opens a quotation. A straight one opens after a space and before a
   * word, closes after a word; where its place tells nothing, it does what is due.
   */
  boolean opens(int at, boolean isOpen) {
    char mark = body.charAt(at);
    if (OPENING.indexOf(mark) >= 0) {
      return true;
    }
    if (CLOSING.indexOf(mark) >= 0) {
      return false;
    }
    boolean mayOpen = isLeftEdge(at) && !isRightEdge(at);
    boolean mayClose = !isLeftEdge(at) && isRightEdge(at);
    return mayOpen || (!mayClose && !isOpen && !Character.isDigit(before(at)));
  }

  private char before(int at) {
    return at > block.begin() ? body.charAt(at - 1) : ' ';
  }

  private char after(int at) {
    return at + 1 < block.end() ? body.charAt(at + 1) : ' ';
  }

  /** Whether a word may begin after this mark. */
  private boolean isLeftEdge(int at) {
    char c = before(at);
    return Lines.isSpace(c) || "([{—–-/‘“'\"".indexOf(c) >= 0;
  }

  /** Whether a word may have ended before this mark. */
  private boolean isRightEdge(int at) {
    char c = after(at);
    return Lines.isSpace(c) || ".,;:!?)]}—–-/’”'\"".indexOf(c) >= 0;
  }

  /**
   * The mark that closes the single quotation opened here, or -1 if this is an apostrophe. An s
   * with a mark may be a genitive: then a later, certain mark in the same stretch is preferred.
   */
  int closingSingle(int at) {
    if (!opensSingle(at)) {
      return -1;
    }
    int genitive = -1;
    int end = Math.min(block.end(), at + LONGEST_SINGLE);
    for (int i = at + 2; i < end; i++) {
      if (isSingle(i) && closesSingle(i)) {
        boolean isGenitive = Character.toLowerCase(before(i)) == 's' && Lines.isSpace(after(i));
        if (!isGenitive) {
          return i;
        }
        genitive = genitive < 0 ? i : genitive;
      } else if (isSingle(i) && opensSingle(i)) {
        return genitive;
      }
    }
    return genitive;
  }

  private boolean opensSingle(int at) {
    char mark = body.charAt(at);
    boolean isOpeningMark = mark == '‘' || mark == '\'' || mark == '‛';
    char next = after(at);
    return isOpeningMark
        && isLeftEdge(at)
        && (Character.isLetter(next) || "“\"…[$€£".indexOf(next) >= 0 || isNumber(at));
  }

  /** A year without its century, such as '90s, is no quotation. */
  private boolean isNumber(int at) {
    boolean isYear =
        at + 3 < block.end()
            && Character.isDigit(body.charAt(at + 1))
            && Character.isDigit(body.charAt(at + 2))
            && !Character.isDigit(body.charAt(at + 3));
    return Character.isDigit(after(at)) && !isYear;
  }

  private boolean closesSingle(int at) {
    char mark = body.charAt(at);
    return mark != '‘' && !Lines.isSpace(before(at)) && isRightEdge(at);
  }
}
