package org.w3id.rapporteur.reading;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.w3id.rapporteur.lexicon.DataFiles;
import org.w3id.rapporteur.lexicon.Table;

/** The examples in data/lexicon/closing-reports.tsv are its tests. */
class ClosingReportsTest {
  private static final DataFiles FILES = new DataFiles();
  private static final ClosingReports REPORTS = new ClosingReports(FILES);

  @TestFactory
  Stream<DynamicTest> everyExampleOfEveryRow() {
    return REPORTS.rows().stream().flatMap(row -> Stream.of(yes(row), no(row)));
  }

  private static DynamicTest yes(Table.Row row) {
    String[] example = row.get("yes").split(" => ", 2);
    return DynamicTest.dynamicTest(
        row.line() + " yes", () -> assertEquals(example[1], shown(sentence(example[0]))));
  }

  private static DynamicTest no(Table.Row row) {
    Sentence sentence = sentence(row.get("no"));
    return DynamicTest.dynamicTest(
        row.line() + " no", () -> assertEquals(Optional.empty(), REPORTS.in(sentence)));
  }

  private static Sentence sentence(String text) {
    return SharedEngine.read(text).sentences().get(0);
  }

  /** The speaker, the verb and what hangs on it or, beside a clause, what it hangs on. */
  private static String shown(Sentence sentence) {
    return REPORTS
        .in(sentence)
        .map(report -> sentence.token(report.verb()))
        .flatMap(verb ->
            sentence
                .child(verb, "nsubj")
                .flatMap(speaker ->
                    sentence
                        .child(verb, "ccomp")
                        .or(() -> sentence.headOf(verb))
                        .map(said -> speaker.text() + " < " + verb.text() + " < " + said.text())))
        .orElse("nothing");
  }
}
