package org.w3id.rapporteur.statement;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.w3id.rapporteur.attribution.learned.GuidedFinder;
import org.w3id.rapporteur.entity.Cast;
import org.w3id.rapporteur.entity.EntityFinder;
import org.w3id.rapporteur.lexicon.DataFiles;
import org.w3id.rapporteur.lexicon.Table;
import org.w3id.rapporteur.matter.MatterFinder;
import org.w3id.rapporteur.matter.MatterLexicon;
import org.w3id.rapporteur.matter.TopicFinder;
import org.w3id.rapporteur.reading.Reading;
import org.w3id.rapporteur.reading.SharedEngine;

/** Every row of openers.tsv is looked through, and its counter-example is taken as it stands. */
class OpenerExamplesTest {
  private static final DataFiles FILES = new DataFiles();
  private static final EntityFinder ENTITIES = new EntityFinder(FILES);
  private static final GuidedFinder ATTRIBUTIONS = GuidedFinder.shipped(FILES);
  private static final MatterLexicon MATTERS = new MatterLexicon(FILES);
  private static final StatementFinder STATEMENTS =
      new StatementFinder(
          new SpeechWords(FILES), new MatterFinder(MATTERS), new TopicFinder(MATTERS));

  @TestFactory
  Stream<DynamicTest> everyExampleOfEveryRow() {
    return new OpenerWords(FILES)
        .rows().stream().flatMap(row -> Stream.of("yes", "no").map(column -> test(row, column)));
  }

  private static DynamicTest test(Table.Row row, String column) {
    String[] example = row.get(column).split(" => ", 2);
    return DynamicTest.dynamicTest(
        row.get("kind") + ":" + row.line() + " " + column,
        () -> assertEquals(List.of(example[1]), shown(example[0])));
  }

  private static List<String> shown(String sentence) {
    Reading reading = SharedEngine.read(sentence);
    Cast cast = ENTITIES.find(reading);
    return STATEMENTS.find(reading, cast, ATTRIBUTIONS.findStatements(reading)).stream()
        .map(OpenerExamplesTest::shown)
        .toList();
  }

  private static String shown(Statement said) {
    String proposition =
        said.topic().main().map(claim -> claim.proposition().gloss()).orElse("nothing");
    return said.act().term() + " " + said.propositionStance().term() + " " + proposition;
  }
}
