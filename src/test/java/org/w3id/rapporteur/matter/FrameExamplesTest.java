package org.w3id.rapporteur.matter;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.w3id.rapporteur.lexicon.DataFiles;
import org.w3id.rapporteur.reading.Reading;
import org.w3id.rapporteur.reading.SharedEngine;

/** Every example of data/matters raises what it says, and every counter-example nothing. */
class FrameExamplesTest {
  private final MatterLexicon lexicon = new MatterLexicon(new DataFiles());
  private final PlainCast cast = new PlainCast();

  @TestFactory
  List<DynamicTest> examplesRaiseTheirMatterAndCounterExamplesNone() {
    List<DynamicTest> tests = new ArrayList<>();
    for (Frame frame : lexicon.frames()) {
      for (Frame.Example example : frame.examples()) {
        String name = frame.kind() + ":" + example.line() + " " + example.sentence();
        tests.add(DynamicTest.dynamicTest(name, () -> check(frame, example)));
      }
    }
    return tests;
  }

  private void check(Frame frame, Frame.Example example) {
    Reading reading = SharedEngine.read(example.sentence());
    Optional<String> key =
        new MatterFinder(lexicon)
            .find(reading, cast.of(reading)).matters().stream()
                .filter(matter -> lexicon.frame(matter.kind()).kind() == frame.kind())
                .map(Matter::key)
                .findFirst();
    assertEquals(example.key(), key);
  }
}
