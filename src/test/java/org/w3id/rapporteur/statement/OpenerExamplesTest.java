package org.w3id.rapporteur.statement;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.w3id.rapporteur.lexicon.Table;

/** Every row of openers.tsv is looked through, and its counter-example is taken as it stands. */
class OpenerExamplesTest {
  @TestFactory
  Stream<DynamicTest> everyExampleOfEveryRow() {
    return new OpenerWords(SharedStatements.FILES)
        .rows().stream().flatMap(row -> Stream.of("yes", "no").map(column -> test(row, column)));
  }

  private static DynamicTest test(Table.Row row, String column) {
    String[] example = row.get(column).split(" => ", 2);
    return DynamicTest.dynamicTest(
        row.get("kind") + ":" + row.line() + " " + column,
        () -> assertEquals(List.of(example[1]), shown(example[0])));
  }

  private static List<String> shown(String sentence) {
    return SharedStatements.of(sentence).stream().map(OpenerExamplesTest::shown).toList();
  }

  private static String shown(Statement said) {
    String proposition =
        said.topic().main().map(claim -> claim.proposition().gloss()).orElse("nothing");
    return said.act().term() + " " + said.propositionStance().term() + " " + proposition;
  }
}
