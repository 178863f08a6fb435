package org.w3id.rapporteur.reading;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.w3id.rapporteur.lexicon.DataFiles;
import org.w3id.rapporteur.lexicon.Table;

/** The examples in data/lexicon/added-clauses.tsv are its tests. */
class AddedClausesTest {
  private static final DataFiles FILES = new DataFiles();
  private static final AddedClauses CLAUSES = new AddedClauses(FILES);

  @TestFactory
  Stream<DynamicTest> everyExampleOfEveryRow() {
    return CLAUSES.rows().stream().flatMap(row -> Stream.of(yes(row), no(row)));
  }

  private static DynamicTest yes(Table.Row row) {
    String[] example = row.get("yes").split(" => ", 2);
    return DynamicTest.dynamicTest(
        row.line() + " yes", () -> assertEquals(example[1], shown(sentence(example[0]))));
  }

  private static DynamicTest no(Table.Row row) {
    Sentence sentence = sentence(row.get("no"));
    return DynamicTest.dynamicTest(
        row.line() + " no", () -> assertEquals(List.of(), CLAUSES.in(sentence)));
  }

  private static Sentence sentence(String text) {
    return SharedEngine.read(text).sentences().get(0);
  }

  /** The first noun that a clause hangs on, with the clause's subject and verb. */
  private static String shown(Sentence sentence) {
    return sentence.tokens().stream()
        .filter(verb -> verb.is("acl:relcl"))
        .flatMap(verb ->
            sentence.child(verb, "nsubj").stream()
                .map(subject ->
                    sentence.headOf(verb).orElseThrow().text()
                        + " < "
                        + subject.text()
                        + " < "
                        + verb.text()))
        .findFirst()
        .orElse("nothing");
  }
}
