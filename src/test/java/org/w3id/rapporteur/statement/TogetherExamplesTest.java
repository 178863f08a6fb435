package org.w3id.rapporteur.statement;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.w3id.rapporteur.entity.Entity;
import org.w3id.rapporteur.lexicon.Table;

/** The examples in data/lexicon/together.tsv are its tests. */
class TogetherExamplesTest {
  @TestFactory
  Stream<DynamicTest> everyExampleOfEveryRow() {
    return new TogetherWords(SharedStatements.FILES)
        .rows().stream().flatMap(row -> Stream.of(yes(row), no(row)));
  }

  private static DynamicTest yes(Table.Row row) {
    String[] example = row.get("yes").split(" => ", 2);
    return DynamicTest.dynamicTest(
        row.line() + " yes", () -> assertEquals(List.of(example[1]), speakers(example[0])));
  }

  /** Nobody speaks, or somebody who was not named with others. */
  private static DynamicTest no(Table.Row row) {
    return DynamicTest.dynamicTest(
        row.line() + " no",
        () ->
            assertEquals(
                List.of(),
                speakers(row.get("no")).stream().filter(who -> who.contains(" + ")).toList()));
  }

  private static List<String> speakers(String text) {
    return SharedStatements.of(text).stream().map(TogetherExamplesTest::speakers).toList();
  }

  private static String speakers(Statement said) {
    return Stream.concat(Stream.of(said.speaker()), said.jointSpeakers().stream())
        .map(Entity::label)
        .collect(Collectors.joining(" + "));
  }
}
