package org.w3id.rapporteur.attribution;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.w3id.rapporteur.reading.Reading;
import org.w3id.rapporteur.reading.Sentence;
import org.w3id.rapporteur.text.Quotation;
import org.w3id.rapporteur.text.Span;

/** Gives quotations without a cue of their own to the attribution that they continue. */
final class QuotationSpread {
  /** Fewer quoted words are a name or an irony, no speech. */
  private static final int FEWEST_WORDS = 4;

  private final Reading reading;
  private final QuotationFit quotations;

  QuotationSpread(Reading reading, QuotationFit quotations) {
    this.reading = reading;
    this.quotations = quotations;
  }

  /**
   * {@code found}, with each stray quotation added to the nearest quoting attribution before it.
   */
  List<Attribution> spread(List<Attribution> found) {
    List<Attribution> spread = new ArrayList<>(found);
    List<Span> covered = new ArrayList<>();
    found.forEach(attribution -> covered.addAll(attribution.content()));
    for (Quotation stray : quotations.uncovered(covered, FEWEST_WORDS)) {
      before(spread, stray).ifPresent(place -> spread.set(place, with(spread.get(place), stray)));
    }
    return spread;
  }

  private Optional<Integer> before(List<Attribution> found, Quotation stray) {
    for (int place = found.size() - 1; place >= 0; place--) {
      Attribution attribution = found.get(place);
      Span cue = attribution.cue().get(0);
      if (cue.begin() < stray.outer().begin()) {
        return quotes(attribution) && isNear(attribution, stray)
            ? Optional.of(place)
            : Optional.empty();
      }
    }
    return Optional.empty();
  }

  private boolean quotes(Attribution attribution) {
    return attribution.content().stream()
        .anyMatch(span ->
            quotations.isQuoted(
                new Span(span.begin() + span.length() / 2, span.begin() + span.length() / 2)));
  }

  /** In the same block, or opening the very next one. */
  private boolean isNear(Attribution attribution, Quotation stray) {
    Sentence cueSentence = reading.sentences().get(attribution.sentence());
    Span block = cueSentence.block().span();
    if (block.covers(stray.outer())) {
      return true;
    }
    return reading.sentences().stream()
        .filter(sentence -> sentence.span().begin() > block.end())
        .findFirst()
        .map(sentence -> sentence.block().span().begin() == stray.outer().begin())
        .orElse(false);
  }

  private static Attribution with(Attribution attribution, Quotation stray) {
    List<Span> content = new ArrayList<>(attribution.content());
    content.add(stray.outer());
    content.sort(null);
    return attribution.withContent(content);
  }
}
