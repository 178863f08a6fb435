package org.w3id.rapporteur.text;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The lines of a body that hold a paragraph each. A text whose paragraphs are wrapped at a column
 * is put together again; a very long line is cut where its maker left two spaces for a break.
 */
final class Lines {
  private static final Pattern LINE = Pattern.compile("[^\\n\\r\\u2028\\u2029]+");
  private static final Pattern GAP = Pattern.compile("[ \\t\\u00A0]{2,}");
  private static final Pattern BLANK = Pattern.compile("(?:\\r\\n|\\n|\\r)[ \\t\\u00A0]*[\\n\\r]");

  /** Lines of this length have been put together by a machine, of several. */
  private static final int VERY_LONG = 600;

  private static final int SHORTEST_WRAPPED = 45;
  private static final int LONGEST_WRAPPED = 100;

  private final String body;

  private Lines(String body) {
    this.body = body;
  }

  /** Spans without white space around them, in order; none is empty. */
  static List<Span> of(String body) {
    return new Lines(body).paragraphs();
  }

  private List<Span> paragraphs() {
    List<Span> lines = new ArrayList<>();
    Matcher matcher = LINE.matcher(body);
    while (matcher.find()) {
      Span line = stripped(matcher.start(), matcher.end());
      if (!line.isEmpty()) {
        lines.add(line);
      }
    }
    return isWrapped(lines) ? joined(lines) : cut(lines);
  }

  private Span stripped(int from, int to) {
    int begin = from;
    int end = to;
    while (begin < end && isSpace(body.charAt(begin))) {
      begin++;
    }
    while (end > begin && isSpace(body.charAt(end - 1))) {
      end--;
    }
    return new Span(begin, end);
  }

  static boolean isSpace(char c) {
    return Character.isWhitespace(c) || Character.isSpaceChar(c) || c == '\uFEFF' || c == '\u200B';
  }

  private boolean isWrapped(List<Span> lines) {
    int neighbours = 0;
    int wrapped = 0;
    for (int i = 0; i + 1 < lines.size(); i++) {
      if (!isBlankBetween(lines.get(i), lines.get(i + 1))) {
        Span line = lines.get(i);
        boolean isFull = line.length() >= SHORTEST_WRAPPED && line.length() <= LONGEST_WRAPPED;
        neighbours++;
        wrapped += isFull && Character.isLetterOrDigit(body.charAt(line.end() - 1)) ? 1 : 0;
      }
    }
    return neighbours >= 4 && wrapped * 2 >= neighbours;
  }

  private boolean isBlankBetween(Span line, Span next) {
    return BLANK.matcher(body.substring(line.end(), next.begin())).find();
  }

  private List<Span> joined(List<Span> lines) {
    List<Span> joined = new ArrayList<>();
    for (Span line : lines) {
      int last = joined.size() - 1;
      if (last >= 0 && !isBlankBetween(joined.get(last), line)) {
        joined.set(last, joined.get(last).hull(line));
      } else {
        joined.add(line);
      }
    }
    return joined;
  }

  private List<Span> cut(List<Span> lines) {
    List<Span> pieces = new ArrayList<>();
    for (Span line : lines) {
      if (line.length() < VERY_LONG) {
        pieces.add(line);
      } else {
        cutAtGaps(line, pieces);
      }
    }
    return pieces;
  }

  private void cutAtGaps(Span line, List<Span> pieces) {
    Matcher gap = GAP.matcher(body).region(line.begin(), line.end());
    int begin = line.begin();
    while (gap.find()) {
      pieces.add(new Span(begin, gap.start()));
      begin = gap.end();
    }
    pieces.add(new Span(begin, line.end()));
  }
}
