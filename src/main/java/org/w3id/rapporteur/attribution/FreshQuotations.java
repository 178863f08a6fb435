package org.w3id.rapporteur.attribution;

import java.util.ArrayList;
import java.util.List;
import org.w3id.rapporteur.reading.Reading;
import org.w3id.rapporteur.text.Span;

/**
 * Takes a quotation that opens anew after complete words of the same speaker for a statement of its
 * own: 'She said the port was open. "Come and see."' is two. What the cue splits ('"Come," she
 * said. "And see."') stays one, and so does a quotation that runs over paragraphs.
 */
final class FreshQuotations {
  /** How much less sure a statement is whose cue stands by the words before. */
  private static final double FARTHER = 0.9;

  private final Reading reading;
  private final QuotationFit quotations;

  FreshQuotations(Reading reading, QuotationFit quotations) {
    this.reading = reading;
    this.quotations = quotations;
  }

  /** {@code found} with such quotations apart, in order of cues. */
  List<Attribution> apart(List<Attribution> found) {
    List<Attribution> apart = new ArrayList<>();
    for (Attribution attribution : found) {
      List<List<Span>> groups = groups(attribution);
      apart.add(attribution.withContent(groups.get(0)));
      for (List<Span> group : groups.subList(1, groups.size())) {
        apart.add(
            attribution
                .withContent(group)
                .as(attribution.sense().map(CueSense::told), attribution.rule())
                .trusted(attribution.confidence() * FARTHER));
      }
    }
    return apart;
  }

  /** The first holds what goes with the cue itself. */
  private List<List<Span>> groups(Attribution attribution) {
    List<List<Span>> groups = new ArrayList<>(List.of(new ArrayList<>()));
    boolean isSplitByCue = false;
    for (Span found : pieces(attribution)) {
      Span piece = withoutNextCue(found, attribution);
      boolean isBefore = piece.begin() < attribution.cue().get(0).begin();
      List<Span> last = groups.get(groups.size() - 1);
      if (last.isEmpty() || isBefore || isSplitByCue || !isFresh(piece, attribution)) {
        last.add(piece);
      } else {
        groups.add(new ArrayList<>(List.of(piece)));
      }
      isSplitByCue = isBefore && quotations.isWithin(piece);
    }
    return groups;
  }

  /**
   * Of a later sentence only the quotation with which it begins is meant: 'the envoy said. "Come,"
   * he ended'.
   */
  private Span withoutNextCue(Span piece, Attribution attribution) {
    Span own = reading.sentences().get(attribution.sentence()).span();
    return piece.begin() < own.end() ? piece : quotations.openingWith(piece);
  }

  /** Whether the piece is a quotation that begins after the cue's sentence. */
  private boolean isFresh(Span piece, Attribution attribution) {
    Span own = reading.sentences().get(attribution.sentence()).span();
    return quotations.isWithin(piece)
        && !piece.overlaps(own)
        && quotations.opensAnew(piece.begin());
  }

  /** The content's spans, cut where a quotation opens after another that is closed. */
  private List<Span> pieces(Attribution attribution) {
    List<Span> pieces = new ArrayList<>();
    for (Span span : attribution.content()) {
      int begin = span.begin();
      for (int opening : quotations.openingsAfterClosed(span)) {
        pieces.add(trimmed(begin, opening));
        begin = opening;
      }
      pieces.add(new Span(begin, span.end()));
    }
    return pieces;
  }

  private Span trimmed(int begin, int end) {
    String words = reading.body().substring(begin, end);
    return new Span(begin, begin + words.stripTrailing().length());
  }
}
