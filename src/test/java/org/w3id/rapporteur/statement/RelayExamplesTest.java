package org.w3id.rapporteur.statement;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.w3id.rapporteur.entity.Entity;
import org.w3id.rapporteur.lexicon.Table;

/** Every row of relays.tsv finds its relay, and none in its counter-example. */
class RelayExamplesTest {
  @TestFactory
  Stream<DynamicTest> everyExampleOfEveryRow() {
    return new RelayWords(SharedStatements.FILES)
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
    return SharedStatements.of(sentence).stream()
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
