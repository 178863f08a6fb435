package org.w3id.rapporteur.statement;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.w3id.rapporteur.attribution.learned.GuidedFinder;
import org.w3id.rapporteur.entity.Cast;
import org.w3id.rapporteur.entity.Entity;
import org.w3id.rapporteur.entity.EntityFinder;
import org.w3id.rapporteur.lexicon.DataFiles;
import org.w3id.rapporteur.lexicon.Table;
import org.w3id.rapporteur.matter.MatterFinder;
import org.w3id.rapporteur.matter.MatterLexicon;
import org.w3id.rapporteur.matter.TopicFinder;
import org.w3id.rapporteur.reading.Reading;
import org.w3id.rapporteur.reading.SharedEngine;

/** Every row of relays.tsv finds its relay, and none in its counter-example. */
class RelayExamplesTest {
  private static final DataFiles FILES = new DataFiles();
  private static final EntityFinder ENTITIES = new EntityFinder(FILES);
  private static final GuidedFinder ATTRIBUTIONS = GuidedFinder.shipped(FILES);
  private static final MatterLexicon MATTERS = new MatterLexicon(FILES);
  private static final StatementFinder STATEMENTS =
      new StatementFinder(
          new SpeechWords(FILES), new MatterFinder(MATTERS), new TopicFinder(MATTERS));

  @TestFactory
  Stream<DynamicTest> everyExampleOfEveryRow() {
    return new RelayWords(FILES)
        .rows().stream()
            .map(row ->
                DynamicTest.dynamicTest(row.get("form") + ":" + row.line(), () -> check(row)));
  }

  private static void check(Table.Row row) {
    String[] yes = row.get("yes").split(" => ", 2);
    List<String> relayed = relayed(yes[0]);
    assertTrue(relayed.contains(yes[1]), relayed::toString);
    assertEquals(List.of(), relayed(row.get("no")));
  }

  private static List<String> relayed(String sentence) {
    Reading reading = SharedEngine.read(sentence);
    Cast cast = ENTITIES.find(reading);
    return STATEMENTS.find(reading, cast, ATTRIBUTIONS.findStatements(reading)).stream()
        .filter(statement -> !statement.via().isEmpty())
        .map(RelayExamplesTest::shown)
        .toList();
  }

  private static String shown(Statement statement) {
    return statement.speaker().label()
        + " via "
        + statement.via().stream().map(Entity::label).collect(Collectors.joining(", "));
  }
}
