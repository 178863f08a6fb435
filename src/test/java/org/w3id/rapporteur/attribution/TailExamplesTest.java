package org.w3id.rapporteur.attribution;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.w3id.rapporteur.lexicon.DataFiles;
import org.w3id.rapporteur.lexicon.Table;
import org.w3id.rapporteur.reading.Reading;
import org.w3id.rapporteur.reading.SharedEngine;

/** Every row of tails.tsv ends the content of its example, and not that of its counter-example. */
class TailExamplesTest {
  private static final DataFiles FILES = new DataFiles();
  private static final RuleFinder RULES = new RuleFinder(FILES);

  @TestFactory
  Stream<DynamicTest> everyExampleOfEveryRow() {
    return new TailWords(FILES)
        .rows().stream()
            .map(row ->
                DynamicTest.dynamicTest(row.get("kind") + ":" + row.line(), () -> check(row)));
  }

  @Test
  void aSemicolonEndsAHeadlinesReport() {
    String headline = "Envoy accuses Berlin of closing the port; Paris promises help";
    List<String> contents = contents(headline, true);
    assertTrue(
        contents.stream().noneMatch(content -> content.contains("Paris")), contents::toString);
    assertTrue(contents.stream().anyMatch(content -> content.endsWith("port")), contents::toString);
  }

  private static void check(Table.Row row) {
    for (String example : List.of(row.get("yes"), row.get("no"))) {
      String[] parts = example.split(" => ", 2);
      List<String> contents = contents(parts[0], row.get("kind").equals("headline"));
      assertTrue(contents.contains(parts[1]), () -> parts[0] + contents);
    }
  }

  private static List<String> contents(String sentence, boolean isHeadline) {
    Reading reading =
        isHeadline ? SharedEngine.readHeadline(sentence) : SharedEngine.read(sentence);
    return RULES.asStatements(reading, RULES.find(reading)).stream()
        .flatMap(found -> found.content().stream())
        .map(reading::words)
        .toList();
  }
}
