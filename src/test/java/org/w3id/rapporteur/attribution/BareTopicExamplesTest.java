package org.w3id.rapporteur.attribution;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.w3id.rapporteur.lexicon.DataFiles;
import org.w3id.rapporteur.lexicon.Table;
import org.w3id.rapporteur.reading.Reading;
import org.w3id.rapporteur.reading.SharedEngine;

/** Every row of bare-topics.tsv takes the cue of its example away, and none of its other one. */
class BareTopicExamplesTest {
  private static final DataFiles FILES = new DataFiles();
  private static final RuleFinder RULES = new RuleFinder(FILES);

  @TestFactory
  Stream<DynamicTest> everyExampleOfEveryRow() {
    return new BareTopics(FILES)
        .rows().stream()
            .map(row ->
                DynamicTest.dynamicTest(row.get("kind") + ":" + row.line(), () -> check(row)));
  }

  private static void check(Table.Row row) {
    assertStays(false, row.get("yes").split(" => ", 2));
    assertStays(true, row.get("no").split(" => ", 2));
  }

  /** Whether the cue that rules find in the sentence is kept as a statement. */
  private static void assertStays(boolean stays, String[] example) {
    Reading reading = SharedEngine.read(example[0]);
    List<Attribution> found = RULES.find(reading);
    assertEquals(1, count(reading, found, example[1]), example[0]);
    List<Attribution> kept = RULES.asStatements(reading, found);
    assertEquals(stays ? 1 : 0, count(reading, kept, example[1]), example[0]);
  }

  private static long count(Reading reading, List<Attribution> found, String cue) {
    return found.stream().filter(each -> reading.words(each.cue().get(0)).startsWith(cue)).count();
  }
}
