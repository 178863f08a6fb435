package org.w3id.rapporteur.text;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

/** Decides which stretches of a body are site noise. */
final class NoiseFinder {
  /** Longer lines are prose, whatever they begin with; in words. */
  private static final int LINE_WORDS = 30;

  /** From this length on, in words, a line that ends in a stop goes on with the article. */
  private static final int PROSE_WORDS = 16;

  /**
   * A sentence of noise reaches at most so far from its cue, in UTF-16 units: many sites glue
   * notices to the article's next sentence without a stop.
   */
  private static final int REACH = 110;

  private final NoiseCues cues;

  NoiseFinder(NoiseCues cues) {
    this.cues = cues;
  }

  /**
   * Noise in order, without overlaps, each span within one line.
   *
   * @param lines as of {@link Lines}
   * @param stretch only the noise of lines that reach into it is told
   */
  List<Span> noise(String body, List<Span> lines, Span stretch) {
    List<Span> noise = new ArrayList<>();
    boolean isSection = false;
    boolean isEnd = false;
    for (Span line : lines) {
      String words = line.of(body);
      boolean isShort = LineShape.words(words) <= LINE_WORDS;
      isSection = isShort && (is(NoiseCues.Scope.SECTION, words) || (isSection && !isProse(words)));
      isEnd =
          isEnd || (isShort && line.begin() * 2 > body.length() && is(NoiseCues.Scope.END, words));
      if (!line.overlaps(stretch)) {
        continue;
      }
      if (isSection || isEnd || (isShort && is(NoiseCues.Scope.LINE, words))) {
        noise.add(line);
      } else {
        noise.addAll(within(body, line, words));
      }
    }
    return noise;
  }

  private boolean is(NoiseCues.Scope scope, String words) {
    return cues.of(scope).isIn(words);
  }

  private static boolean isProse(String words) {
    return LineShape.words(words) >= PROSE_WORDS && LineShape.endsInStop(words);
  }

  private List<Span> within(String body, Span line, String words) {
    List<Span> phrases = all(NoiseCues.Scope.PHRASE, words, line);
    List<Span> found = new ArrayList<>(phrases);
    for (Span cue : all(NoiseCues.Scope.SENTENCE, words, line)) {
      if (phrases.stream().noneMatch(cue::overlaps)) {
        found.add(sentenceAround(body, line, cue));
      }
    }
    return merged(found);
  }

  /** Where the cues of a scope stand in the body. */
  private List<Span> all(NoiseCues.Scope scope, String words, Span line) {
    Alternation cue = cues.of(scope);
    List<Span> found = new ArrayList<>();
    Optional<Span> next = cue.first(words, 0);
    while (next.isPresent()) {
      Span span = next.get();
      found.add(new Span(line.begin() + span.begin(), line.begin() + span.end()));
      next = cue.first(words, Math.max(span.end(), span.begin() + 1));
    }
    return found;
  }

  private static Span sentenceAround(String body, Span line, Span cue) {
    int from = Math.max(line.begin(), cue.begin() - REACH);
    int to = Math.min(line.end(), cue.end() + REACH);
    int begin = cue.begin();
    while (begin > from && !isBoundary(body, begin, line)) {
      begin--;
    }
    int end = cue.end();
    while (end < to && !isBoundary(body, end, line)) {
      end++;
    }
    int first = isBoundary(body, begin, line) ? begin : cue.begin();
    int last = isBoundary(body, end, line) ? end : cue.end();
    return trimmed(body, new Span(first, last));
  }

  /** Whether a sentence may begin at this offset: after a stop and white space, or two spaces. */
  private static boolean isBoundary(String body, int offset, Span line) {
    if (offset == line.begin() || offset == line.end()) {
      return true;
    }
    char before = body.charAt(offset - 1);
    char here = body.charAt(offset);
    if (!Lines.isSpace(before) || Lines.isSpace(here)) {
      return false;
    }
    return Lines.isSpace(body.charAt(offset - 2 < 0 ? 0 : offset - 2))
        || (LineShape.endsInStop(body.substring(Math.max(line.begin(), offset - 6), offset).strip())
            && !Character.isLowerCase(here));
  }

  private static Span trimmed(String body, Span span) {
    int end = span.end();
    while (end > span.begin() && Lines.isSpace(body.charAt(end - 1))) {
      end--;
    }
    return new Span(span.begin(), end);
  }

  private static List<Span> merged(List<Span> spans) {
    Collections.sort(spans);
    List<Span> merged = new ArrayList<>();
    for (Span span : spans) {
      int last = merged.size() - 1;
      if (span.isEmpty()) {
        continue;
      }
      if (last >= 0 && span.begin() <= merged.get(last).end()) {
        merged.set(last, merged.get(last).hull(span));
      } else {
        merged.add(span);
      }
    }
    return merged;
  }
}
