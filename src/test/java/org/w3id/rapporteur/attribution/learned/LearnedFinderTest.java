package org.w3id.rapporteur.attribution.learned;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.w3id.rapporteur.attribution.Attribution;
import org.w3id.rapporteur.attribution.Marking;
import org.w3id.rapporteur.attribution.RuleFinder;
import org.w3id.rapporteur.lexicon.DataFiles;
import org.w3id.rapporteur.reading.Reading;
import org.w3id.rapporteur.reading.SharedEngine;
import org.w3id.rapporteur.text.Span;

/** The shipped weights on plain sentences. */
class LearnedFinderTest {
  private static final RuleFinder RULES = new RuleFinder(new DataFiles());
  private static final LearnedFinder FINDER = LearnedFinder.shipped(RULES);

  private static List<String> found(String body) {
    Reading reading = SharedEngine.read(body);
    return FINDER.find(reading).stream().map(found -> shown(found, reading)).toList();
  }

  private static String shown(Attribution found, Reading reading) {
    return words(found.source(), reading)
        + " | "
        + words(found.cue(), reading)
        + " | "
        + words(found.content(), reading);
  }

  private static String words(List<Span> spans, Reading reading) {
    return spans.stream().map(reading::words).collect(Collectors.joining(" … "));
  }

  @Test
  void aClauseBelowItsVerbIsContent() {
    assertEquals(
        List.of("The minister | said | that the talks would resume in May"),
        found("The minister said that the talks would resume in May."));
  }

  @Test
  void aQuotationThatTheCueSplitsIsOneContentOfTwoSpans() {
    assertEquals(
        List.of("the envoy | said | “We are ready,” … “but we need guarantees.”"),
        found("“We are ready,” the envoy said, “but we need guarantees.”"));
  }

  @Test
  void accordingToNamesTheSource() {
    assertEquals(
        List.of("officials | according to | The bridge was closed overnight"),
        found("The bridge was closed overnight, according to officials."));
  }

  @Test
  void aSentenceWithoutReportedSpeechGivesNothing() {
    assertEquals(List.of(), found("Rain fell on the harbour for three days."));
  }

  @Test
  void theHeadOfTheSourceIsATokenOfItsSentence() {
    Reading reading = SharedEngine.read("The prime minister of Norway said that rain is coming.");
    Attribution found = FINDER.find(reading).get(0);
    int head = found.sourceHead().orElseThrow();
    assertEquals("minister", reading.sentences().get(found.sourceSentence()).token(head).text());
  }

  @Test
  void theRightArgumentsAreTrustedMoreThanTheWrongOnes() {
    String body = "The mayor said that the envoy had left the city.";
    LearnedReading reading = FINDER.read(SharedEngine.read(body));
    Marking right = marking(body, "The mayor", "that the envoy had left the city");
    Marking wrong = marking(body, "the envoy", "left the city");
    assertTrue(reading.confidence(right) > reading.confidence(wrong) + 0.2);
  }

  private static Marking marking(String body, String source, String content) {
    return new Marking(
        List.of(span(body, source)), List.of(span(body, "said")), List.of(span(body, content)));
  }

  private static Span span(String body, String words) {
    int begin = body.indexOf(words);
    return new Span(begin, begin + words.length());
  }

  @Test
  void savedWeightsFindTheSame(@TempDir Path folder) throws IOException {
    Path file = folder.resolve("weights.gz");
    FINDER.save(file);
    Reading reading = SharedEngine.read("The minister said that the talks would resume in May.");
    assertEquals(markings(FINDER, reading), markings(LearnedFinder.load(file, RULES), reading));
  }

  private static List<Marking> markings(LearnedFinder finder, Reading reading) {
    return finder.find(reading).stream().map(Marking::of).toList();
  }
}
