package org.w3id.rapporteur.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.function.Executable;

class NoiseCuesTest {
  /** Prose before, so that cues of the text's end are in its second half. */
  private static final String PROSE =
      "The envoys met in the old town hall of the port on Monday.\n\n";

  private final NoiseCues cues = NoiseFile.packed();
  private final NoiseFinder finder = new NoiseFinder(cues);

  private List<String> noise(String words) {
    String body = PROSE.repeat(4) + words;
    return finder.noise(body, Lines.of(body), new Span(0, body.length())).stream()
        .map(span -> span.of(body))
        .toList();
  }

  @TestFactory
  Stream<DynamicTest> eachCueFindsItsExample() {
    return cues.cues().stream()
        .map(cue -> name(cue, cue.example(), () -> assertTrue(!noise(cue.example()).isEmpty())));
  }

  @TestFactory
  Stream<DynamicTest> eachCueMatchesItsOwnExample() {
    return cues.cues().stream()
        .map(cue ->
            name(
                cue,
                cue.example(),
                () -> {
                  String row = cue.scope() + "\t" + cue.pattern() + "\t" + cue.example() + "\t";
                  NoiseCues alone = NoiseCues.of(List.of("scope\tpattern\tyes\tno", row));
                  assertTrue(alone.of(cue.scope()).isIn(cue.example()));
                }));
  }

  @TestFactory
  Stream<DynamicTest> noCueFindsNoiseInACounterExample() {
    return cues.cues().stream()
        .map(cue ->
            name(
                cue,
                cue.counterExample(),
                () -> assertEquals(List.of(), noise(cue.counterExample()))));
  }

  private static DynamicTest name(NoiseCues.Cue cue, String example, Executable test) {
    return DynamicTest.dynamicTest("noise.tsv:" + cue.line() + " " + example, test);
  }

  @Test
  void aRowThatDoesNotFitIsNamedByFileAndLine() {
    var complaint =
        assertThrows(
            IllegalArgumentException.class,
            () -> NoiseCues.of(List.of("scope\tpattern\tyes\tno", "# remark", "page\tx\ty\tz")));
    assertTrue(String.valueOf(complaint.getMessage()).startsWith("data/lexicon/noise.tsv:3 "));
  }

  @Test
  void aNoticeGluedToTheArticleTakesNoProseWithIt() {
    String prose =
        "On Monday the two ministers, who had come by train from the capital in the north, said"
            + " that they would meet again.";
    assertEquals(List.of("Subscribers only"), noise("Subscribers only " + prose));
  }
}
