package org.w3id.rapporteur.attribution;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.w3id.rapporteur.reading.Reading;
import org.w3id.rapporteur.reading.Sentence;
import org.w3id.rapporteur.reading.Token;
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
    return added(found, this::before);
  }

  /** Which of the attributions, by its place, a stray quotation belongs to. */
  private interface Owner {
    Optional<Integer> of(List<Attribution> found, Quotation stray);
  }

  private List<Attribution> added(List<Attribution> found, Owner owner) {
    List<Attribution> added = new ArrayList<>(found);
    List<Span> covered = new ArrayList<>();
    found.forEach(attribution -> covered.addAll(attribution.content()));
    for (Quotation stray : quotations.uncovered(covered, FEWEST_WORDS)) {
      owner.of(added, stray).ifPresent(place -> added.set(place, with(added.get(place), stray)));
    }
    return added;
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

  /**
   * {@code found}, with each stray quotation of whole sentences added to the one who speaks in the
   * sentence right before it: 'She said the port was open. "Come and see."'
   */
  List<Attribution> continued(List<Attribution> found) {
    return added(found, this::speaking);
  }

  /** Whose main verb in the sentence before, of the same paragraph, tells what he said. */
  private Optional<Integer> speaking(List<Attribution> found, Quotation stray) {
    Optional<Sentence> before = before(stray).filter(sentence -> isWhole(stray));
    List<Integer> places =
        IntStream.range(0, found.size())
            .filter(
                place -> before.filter(it -> it.index() == found.get(place).sentence()).isPresent())
            .boxed()
            .toList();
    boolean isOneSource =
        places.stream().map(place -> found.get(place).sourceHead()).distinct().count() == 1;
    return places.stream()
        .filter(place -> isOneSource && speaks(before.get(), found.get(place)))
        .reduce((one, next) -> next);
  }

  private boolean speaks(Sentence sentence, Attribution attribution) {
    Token cue = sentence.token(attribution.cueHead());
    boolean isRoot = cue.head() < 0;
    return (isRoot || (cue.is("conj") && sentence.token(cue.head()).head() < 0))
        && cue.isVerb()
        && attribution.sourceHead().isPresent()
        && !quotations.isQuoted(cue.span());
  }

  /** The sentence that ends right before the quotation, in its paragraph. */
  private Optional<Sentence> before(Quotation stray) {
    return reading.sentences().stream()
        .filter(sentence -> sentence.block().span().covers(stray.outer()))
        .filter(sentence -> sentence.span().end() <= stray.outer().begin())
        .reduce((one, next) -> next)
        .filter(sentence -> !sentence.isHeading());
  }

  /** Whether the quotation fills its sentences. */
  private boolean isWhole(Quotation stray) {
    Span outer = stray.outer();
    return quotations.opensAnew(outer.begin())
        && reading.sentences().stream()
            .filter(sentence -> sentence.span().overlaps(outer))
            .allMatch(sentence -> outer.covers(sentence.span()));
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
