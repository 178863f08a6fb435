package org.w3id.rapporteur.endpoint.page;

import static org.w3id.rapporteur.endpoint.html.Html.all;
import static org.w3id.rapporteur.endpoint.html.Html.element;
import static org.w3id.rapporteur.endpoint.html.Html.text;

import java.text.BreakIterator;
import java.text.StringCharacterIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.w3id.rapporteur.endpoint.html.Html;
import org.w3id.rapporteur.text.CodePoints;
import org.w3id.rapporteur.text.Span;

/**
 * An article's text with stretches marked. Marks may overlap: the text is cut wherever one begins
 * or ends, and each piece carries all marks over it.
 */
final class Excerpt {
  /** Characters of a long paragraph shown before the first mark and behind the last. */
  private static final int AROUND = 320;

  /** Characters of a paragraph that is shown as one, and of the parts of a longer one. */
  private static final int UNBROKEN = 1_500;

  private static final int READABLE = 500;

  private final String text;
  private final List<Mark> marks;
  private int linkCount;

  /**
   * @param text the article's exact text
   * @param marks in Unicode code points of the text, end exclusive
   */
  Excerpt(String text, List<Mark> marks) {
    this.text = text;
    CodePoints points = new CodePoints(text);
    this.marks = marks.stream().map(mark -> mark.inUnits(points)).toList();
  }

  /**
   * A stretch to be marked.
   *
   * @param style class of the stylesheet
   * @param note shown on hovering and focus; empty for none
   * @param href where a click leads
   * @param id by which an address can lead to its beginning; empty for none
   */
  record Mark(int begin, int end, String style, String note, Optional<String> href, String id) {
    /** The style of what is no part of the report, such as an advertisement. */
    static final String NOISE = "noise";

    static Mark of(int begin, int end, String style) {
      return new Mark(begin, end, style, "", Optional.empty(), "");
    }

    private Mark inUnits(CodePoints points) {
      Span units = points.units(begin, end);
      return new Mark(units.begin(), units.end(), style, note, href, id);
    }

    private boolean covers(int from, int to) {
      return begin <= from && to <= end;
    }

    private boolean touches(int from, int to) {
      return begin < to && from < end;
    }
  }

  /**
   * A stretch of the text, a paragraph for each line that is not blank.
   *
   * @param stretch in UTF-16 units
   */
  Html of(Span stretch) {
    return paragraphs(stretch, false);
  }

  /** Only the paragraphs in which something is marked. */
  Html marked() {
    return paragraphs(new Span(0, text.length()), true);
  }

  private Html paragraphs(Span stretch, boolean onlyMarked) {
    List<Html> paragraphs = new ArrayList<>();
    int from = stretch.begin();
    while (from < stretch.end()) {
      int newline = text.indexOf('\n', from);
      int to = newline < 0 ? stretch.end() : Math.min(newline, stretch.end());
      int begin = from;
      boolean isWanted = !onlyMarked || marks.stream().anyMatch(mark -> mark.touches(begin, to));
      if (isWanted && !text.substring(from, to).isBlank()) {
        paragraphs.addAll(onlyMarked ? List.of(element("p", around(from, to))) : broken(from, to));
      }
      from = to + 1;
    }
    return all(paragraphs);
  }

  /** A paragraph that is as long as an article, in parts that can be read; marks stay whole. */
  private List<Html> broken(int from, int to) {
    List<Html> parts = new ArrayList<>();
    int begin = from;
    if (to - from > UNBROKEN) {
      BreakIterator sentences = BreakIterator.getSentenceInstance(Locale.ENGLISH);
      sentences.setText(new StringCharacterIterator(text, from, to, from));
      for (int end = sentences.next(); end != BreakIterator.DONE; end = sentences.next()) {
        if (end - begin >= READABLE && to - end >= READABLE / 2 && isBetweenMarks(end)) {
          parts.add(element("p", pieces(begin, end)));
          begin = end;
        }
      }
    }
    parts.add(element("p", pieces(begin, to)));
    return parts;
  }

  private boolean isBetweenMarks(int place) {
    return marks.stream().noneMatch(mark -> mark.begin() < place && place < mark.end());
  }

  /** Of a paragraph that is as long as an article, what stands around the marks. */
  private Html around(int from, int to) {
    List<Mark> here = marks.stream().filter(mark -> mark.touches(from, to)).toList();
    int first = here.stream().mapToInt(Mark::begin).min().orElse(from);
    int last = here.stream().mapToInt(Mark::end).max().orElse(to);
    int begin = first - from <= 2 * AROUND ? from : wordFrom(first - AROUND, first);
    int end = to - last <= 2 * AROUND ? to : wordTo(last + AROUND, last);
    return all(
        begin == from ? Html.NONE : text("… "),
        pieces(begin, end),
        end == to ? Html.NONE : text(" …"));
  }

  private int wordFrom(int place, int latest) {
    int space = text.indexOf(' ', place);
    return space < 0 || space >= latest ? latest : space + 1;
  }

  private int wordTo(int place, int earliest) {
    return Math.max(earliest, text.lastIndexOf(' ', place));
  }

  private Html pieces(int from, int to) {
    TreeSet<Integer> cuts = new TreeSet<>(List.of(from, to));
    for (Mark mark : marks) {
      if (mark.touches(from, to)) {
        cuts.add(Math.max(from, mark.begin()));
        cuts.add(Math.min(to, mark.end()));
      }
    }
    List<Html> pieces = new ArrayList<>();
    int begin = from;
    for (int end : cuts.tailSet(from, false)) {
      pieces.addAll(places(begin));
      pieces.add(piece(begin, end));
      begin = end;
    }
    return all(pieces);
  }

  /** What addresses lead to that name a mark which begins here. */
  private List<Html> places(int begin) {
    return marks.stream()
        .filter(mark -> mark.begin() == begin && !mark.id().isEmpty())
        .map(Mark::id)
        .distinct()
        .map(id -> (Html) Html.styled("span", "place").with("id", id))
        .toList();
  }

  private Html piece(int from, int to) {
    Html words = text(text.substring(from, to));
    List<Mark> over = marks.stream().filter(mark -> mark.covers(from, to)).toList();
    if (over.isEmpty()) {
      return words;
    }
    String styles = over.stream().map(Mark::style).distinct().collect(Collectors.joining(" "));
    Html marked = Html.styled(styles.equals(Mark.NOISE) ? "span" : "mark", styles, words);
    return over.stream()
        .flatMap(mark -> mark.href().stream())
        .reduce((outer, inner) -> inner)
        .map(href -> linked(marked, href, notes(over)))
        .orElse(marked);
  }

  private static String notes(List<Mark> over) {
    return over.stream()
        .map(Mark::note)
        .filter(note -> !note.isEmpty())
        .distinct()
        .collect(Collectors.joining("; "));
  }

  /** The note is there for the ear at once, and for the eye on hovering and focus. */
  private Html linked(Html marked, String href, String note) {
    if (note.isEmpty()) {
      return element("a", marked).with("href", href);
    }
    String id = "note-" + ++linkCount;
    return Html.styled("a", "said", marked, Html.styled("span", "tip", note).with("id", id))
        .with("href", href)
        .with("aria-describedby", id);
  }
}
