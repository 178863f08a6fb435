package org.w3id.rapporteur.attribution;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.w3id.rapporteur.lexicon.DataFiles;
import org.w3id.rapporteur.reading.Reading;
import org.w3id.rapporteur.reading.Sentence;
import org.w3id.rapporteur.reading.SharedEngine;
import org.w3id.rapporteur.text.Span;

class PostposedClauseTest {
  private static final RuleFinder FINDER = new RuleFinder(new DataFiles());

  /** Source and content once somebody had found only {@code words} under the cue. */
  private static String settled(String body, String source, String cue, String words) {
    Reading reading = SharedEngine.read(body);
    Sentence sentence = reading.sentences().get(0);
    Span cueSpan = span(body, cue);
    Attribution found =
        new Attribution(
            0,
            List.of(span(body, source)),
            0,
            OptionalInt.of(sentence.within(span(body, source)).get(0).index()),
            List.of(cueSpan),
            sentence.within(cueSpan).get(0).index(),
            List.of(span(body, words)),
            Optional.empty(),
            "test",
            1);
    Attribution settled = FINDER.endedAtNextAct(reading, List.of(found)).get(0);
    return reading.words(settled.source().get(0)) + " | " + reading.words(settled.content().get(0));
  }

  private static Span span(String body, String words) {
    int begin = body.indexOf(words);
    return new Span(begin, begin + words.length());
  }

  @Test
  void aVerbBehindAClauseReportsTheWholeClause() {
    assertEquals(
        "Reuters | Spain plans to close a port that serves the fleet",
        settled(
            "Spain plans to close a port that serves the fleet, Reuters reported on Tuesday.",
            "Reuters",
            "reported",
            "the fleet"));
  }

  @Test
  void whatJoinsTheSentenceToTheOneBeforeIsNoPartOfIt() {
    assertEquals(
        "an envoy | Spain would close the port if Paris were to sign",
        settled(
            "However, Spain would close the port if Paris were to sign, an envoy told CNN.",
            "an envoy",
            "told",
            "Paris were to sign"));
  }

  @Test
  void whoIsDescribedBeforeTheVerbSpeaksAndNotWhoIsTold() {
    assertEquals(
        "Alvarez | There could be a delay when it comes to the new ships",
        settled(
            "There could be a delay when it comes to the new ships, Alvarez, who runs a yard in the"
                + " north, told Reuters.",
            "Reuters",
            "told",
            "a delay"));
  }

  @Test
  void whatFollowsTheVerbIsLeftAlone() {
    assertEquals(
        "the minister | that the port was open",
        settled(
            "As the crowd cheered, and the ships left, the minister said that the port was open.",
            "the minister",
            "said",
            "that the port was open"));
  }

  @Test
  void aSubordinateClauseAloneIsNoContent() {
    assertEquals(
        "the minister | the talks",
        settled(
            "After the talks failed, the minister replied.",
            "the minister",
            "replied",
            "the talks"));
  }
}
