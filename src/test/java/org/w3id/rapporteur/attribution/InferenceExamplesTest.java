package org.w3id.rapporteur.attribution;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.w3id.rapporteur.attribution.learned.GuidedFinder;
import org.w3id.rapporteur.lexicon.DataFiles;
import org.w3id.rapporteur.lexicon.Table;
import org.w3id.rapporteur.reading.Reading;
import org.w3id.rapporteur.reading.Sentence;
import org.w3id.rapporteur.reading.SharedEngine;
import org.w3id.rapporteur.reading.Token;

/** Every row of inferences.tsv takes the cue of its example away, and none of its other one. */
class InferenceExamplesTest {
  private static final DataFiles FILES = new DataFiles();
  private static final Inferences INFERENCES = new Inferences(FILES);
  private static final RuleFinder RULES = new RuleFinder(FILES);
  private static final GuidedFinder GUIDED = GuidedFinder.shipped(FILES);

  @TestFactory
  Stream<DynamicTest> everyExampleOfEveryRow() {
    return INFERENCES.rows().stream()
        .map(row -> DynamicTest.dynamicTest(row.get("kind") + ":" + row.line(), () -> check(row)));
  }

  private static void check(Table.Row row) {
    String[] yes = row.get("yes").split(" => ", 2);
    Reading inferred = SharedEngine.read(yes[0]);
    assertTrue(isInferred(inferred, yes[1]), yes[0]);
    assertFalse(cues(inferred).contains(yes[1]), yes[0]);
    String[] no = row.get("no").split(" => ", 2);
    assertFalse(isInferred(SharedEngine.read(no[0]), no[1]), no[0]);
  }

  private static boolean isInferred(Reading reading, String word) {
    Sentence sentence = reading.sentences().get(0);
    Token cue =
        sentence.tokens().stream().filter(it -> it.text().equals(word)).findFirst().orElseThrow();
    return INFERENCES.isAt(sentence, cue, verb -> RULES.anySense(verb).isPresent());
  }

  private static List<String> cues(Reading reading) {
    return GUIDED.findStatements(reading).stream()
        .map(each -> reading.words(each.cue().get(0)))
        .toList();
  }
}
