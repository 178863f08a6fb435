package org.w3id.rapporteur.reading;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.w3id.rapporteur.lexicon.Table;

/** Tests out of the examples and counter-examples of a list by which trees are mended. */
final class MendingExamples {
  private MendingExamples() {}

  /**
   * Two tests a row.
   *
   * @param shown what was mended, as the example has it
   * @param isMeant whether the list finds something to mend
   */
  static Stream<DynamicTest> of(
      List<Table.Row> rows, Function<Sentence, String> shown, Predicate<Sentence> isMeant) {
    return rows.stream().flatMap(row -> Stream.of(yes(row, shown), no(row, isMeant)));
  }

  private static DynamicTest yes(Table.Row row, Function<Sentence, String> shown) {
    String[] example = row.get("yes").split(" => ", 2);
    return DynamicTest.dynamicTest(
        row.line() + " yes", () -> assertEquals(example[1], shown.apply(sentence(example[0]))));
  }

  private static DynamicTest no(Table.Row row, Predicate<Sentence> isMeant) {
    Sentence sentence = sentence(row.get("no"));
    return DynamicTest.dynamicTest(row.line() + " no", () -> assertFalse(isMeant.test(sentence)));
  }

  private static Sentence sentence(String text) {
    return SharedEngine.read(text).sentences().get(0);
  }
}
