package org.w3id.rapporteur.attribution;

import java.util.ArrayList;
import java.util.List;
import org.w3id.rapporteur.reading.Reading;
import org.w3id.rapporteur.text.Span;

/**
 * Who has the word over several sentences. What somebody goes on to say ends where the article
 * gives the word to the next, and begins no earlier than where it took it from the one before.
 */
final class SpeakingTurns {
  private final Reading reading;
  private final QuotationFit quotations;

  SpeakingTurns(Reading reading, QuotationFit quotations) {
    this.reading = reading;
    this.quotations = quotations;
  }

  /** {@code found} without content that lies in somebody else's turn. */
  List<Attribution> kept(List<Attribution> found) {
    List<Attribution> whole =
        found.stream().map(attribution -> reopened(attribution, found)).toList();
    List<Attribution> kept = new ArrayList<>();
    for (Attribution attribution : whole) {
      kept.add(within(turnOf(attribution, whole), attribution));
    }
    return kept;
  }

  /**
   * With the whole quotation that the cue ends, and the paragraphs before, where it was left open
   * at each of them: '"We are late. "Nobody waits," she added.'
   */
  private Attribution reopened(Attribution attribution, List<Attribution> found) {
    Span first = attribution.content().get(0);
    boolean isBefore = first.end() <= attribution.cue().get(0).begin();
    int begin = isBefore ? quotations.firstOpening(quotations.openingOf(first)) : first.begin();
    boolean isTaken =
        found.stream()
            .filter(this::takesTheWord)
            .anyMatch(other -> sentence(other).covers(begin) && !other.equals(attribution));
    if (begin == first.begin() || isTaken) {
      return attribution;
    }
    List<Span> content = new ArrayList<>(attribution.content());
    content.set(0, new Span(begin, first.end()));
    return attribution.withContent(content);
  }

  private Span turnOf(Attribution attribution, List<Attribution> found) {
    int begin = 0;
    int end = reading.body().length();
    for (Attribution other : found) {
      if (other.sentence() != attribution.sentence() && takesTheWord(other)) {
        if (other.sentence() < attribution.sentence()) {
          begin = Math.max(begin, sentence(other).end());
        } else {
          end = Math.min(end, Math.min(sentence(other).begin(), firstWord(other)));
        }
      }
    }
    Span own = sentence(attribution);
    return new Span(Math.min(begin, own.begin()), Math.max(end, own.end()));
  }

  /** A cue within somebody's quotation is his, and gives the word to nobody. */
  private boolean takesTheWord(Attribution other) {
    return !quotations.isQuoted(other.cue().get(0));
  }

  private Span sentence(Attribution attribution) {
    return reading.sentences().get(attribution.sentence()).span();
  }

  /** Where a quotation begins that ends in the cue's sentence, in its paragraph or left open. */
  private int firstWord(Attribution attribution) {
    Span block = reading.sentences().get(attribution.sentence()).block().span();
    return attribution.content().stream()
        .filter(span -> span.overlaps(sentence(attribution)))
        .filter(span ->
            span.begin() >= block.begin() || quotations.firstOpening(block.begin()) == span.begin())
        .mapToInt(Span::begin)
        .min()
        .orElse(Integer.MAX_VALUE);
  }

  private Attribution within(Span turn, Attribution attribution) {
    List<Span> content = new ArrayList<>();
    for (Span span : attribution.content()) {
      if (span.overlaps(turn) && mayGoOn(span, attribution)) {
        content.add(
            stripped(Math.max(span.begin(), turn.begin()), Math.min(span.end(), turn.end())));
      }
    }
    return content.isEmpty() ? attribution : attribution.withContent(content);
  }

  /** Beyond the cue's sentence only quotations go on; the rest is the article's own voice. */
  private boolean mayGoOn(Span span, Attribution attribution) {
    return span.overlaps(sentence(attribution)) || quotations.touches(span);
  }

  private Span stripped(int begin, int end) {
    String words = reading.body().substring(begin, end);
    int first = begin + words.length() - words.stripLeading().length();
    return new Span(first, Math.max(first, begin + words.stripTrailing().length()));
  }
}
