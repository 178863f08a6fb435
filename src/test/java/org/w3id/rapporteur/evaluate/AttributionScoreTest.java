package org.w3id.rapporteur.evaluate;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.w3id.rapporteur.attribution.Marking;
import org.w3id.rapporteur.attribution.Marking.Part;
import org.w3id.rapporteur.text.Span;

/** The figures are those that the benchmark's own script prints for the same markings. */
class AttributionScoreTest {
  private static final String BODY =
      "The envoy said the port would reopen. “We are ready,” the minister added. Officials fear"
          + " that talks may fail; the mayor’s pledge to attend stands.";

  private static final AttributionScore SCORE = score();

  private static AttributionScore score() {
    AttributionScore score = new AttributionScore();
    score.add(
        BODY,
        List.of(
            marking("The envoy", "said", "the port would reopen"),
            marking("the minister", "added", "“We are ready,”"),
            marking("Officials", "fear", "that talks may fail"),
            marking("the mayor’s", "pledge", "to attend")),
        List.of(
            marking("The envoy", "said", "the port would reopen"),
            marking("minister", "added", "We are ready"),
            marking("talks", "fear that", "talks may fail; the mayor’s pledge"),
            marking("", "stands", "attend stands")));
    return score;
  }

  private static Marking marking(String source, String cue, String content) {
    return new Marking(spans(source), spans(cue), spans(content));
  }

  private static List<Span> spans(String words) {
    int begin = BODY.indexOf(words);
    return words.isEmpty() ? List.of() : List.of(new Span(begin, begin + words.length()));
  }

  private static String shown(Ratio ratio) {
    return "%.1f %.1f %.1f"
        .formatted(100 * ratio.precision(), 100 * ratio.recall(), 100 * ratio.f1());
  }

  @Test
  void sharedContentIsDetection() {
    assertEquals("100.0 100.0 100.0", shown(SCORE.detected()));
  }

  @Test
  void halfOfContentAndSourceMakesARelation() {
    assertEquals("50.0 50.0 50.0", shown(SCORE.relation()));
  }

  @Test
  void allThreePartsMustBeEqualToBeExact() {
    assertEquals("25.0 25.0 25.0", shown(SCORE.exact()));
  }

  @Test
  void tokensOfThePairedSourcesAreCounted() {
    assertEquals("75.0 33.3 46.2", shown(SCORE.overlap(Part.SOURCE)));
  }

  @Test
  void contentTokensAreCountedWhicheverMarkingTheyBelongTo() {
    assertEquals("61.1 68.8 64.7", shown(SCORE.tagged(Part.CONTENT)));
  }

  @Test
  void anExactPartIsCountedAgainstMarkingsThatHaveIt() {
    assertEquals("33.3 25.0 28.6", shown(SCORE.exact(Part.SOURCE)));
  }

  @Test
  void aCueIsHitByAnyOverlap() {
    assertEquals(0.75, SCORE.cueRecall());
  }

  @Test
  void sourcesOfPairsAreRightByHalf() {
    assertEquals(0.5, SCORE.sourceRight());
  }
}
