package org.w3id.rapporteur.cli.show;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** A text with stretches of it marked by what they are: {@code [cue: denied]}. */
public final class MarkedText {
  private MarkedText() {}

  /**
   * What to mark.
   *
   * @param begin in code points of the text
   * @param end one past the last code point
   * @param label what the stretch is
   */
  public record Mark(int begin, int end, String label) {}

  /**
   * The paragraph that holds all marks, with them set in brackets; line breaks become blanks.
   *
   * @param text of the whole article
   */
  public static String paragraph(String text, List<Mark> marks) {
    List<Bracket> brackets = new ArrayList<>();
    for (Mark mark : marks) {
      int begin = text.offsetByCodePoints(0, mark.begin());
      int end = text.offsetByCodePoints(begin, mark.end() - mark.begin());
      brackets.add(new Bracket(begin, false, end - begin, "[" + mark.label() + ": "));
      brackets.add(new Bracket(end, true, end - begin, "]"));
    }
    brackets.sort(Bracket.INSIDE_OUT);
    return marked(text, brackets);
  }

  private static String marked(String text, List<Bracket> brackets) {
    int first = brackets.isEmpty() ? 0 : brackets.get(0).at();
    int last = brackets.isEmpty() ? 0 : brackets.get(brackets.size() - 1).at();
    int at = text.lastIndexOf('\n', Math.max(0, first - 1)) + 1;
    int newline = text.indexOf('\n', last);
    int end = newline < 0 ? text.length() : newline;
    StringBuilder out = new StringBuilder();
    for (Bracket bracket : brackets) {
      out.append(text, Math.min(at, bracket.at()), bracket.at()).append(bracket.words());
      at = bracket.at();
    }
    return out.append(text, at, end).toString().replaceAll("\\s+", " ").strip();
  }

  /** One side of a mark; at the same place, ends come first, and the shorter mark stays inside. */
  private record Bracket(int at, boolean isEnd, int length, String words) {
    private static final Comparator<Bracket> INSIDE_OUT =
        Comparator.comparingInt(Bracket::at)
            .thenComparing(Bracket::isEnd, Comparator.reverseOrder())
            .thenComparingInt(bracket -> bracket.isEnd() ? bracket.length() : -bracket.length());
  }
}
