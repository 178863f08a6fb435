package org.w3id.rapporteur.reading;

import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.w3id.rapporteur.lexicon.DataFiles;

/** The examples in data/lexicon/added-clauses.tsv are its tests. */
class AddedClausesTest {
  private static final AddedClauses CLAUSES = new AddedClauses(new DataFiles());

  @TestFactory
  Stream<DynamicTest> everyExampleOfEveryRow() {
    return MendingExamples.of(
        CLAUSES.rows(), AddedClausesTest::shown, sentence -> !CLAUSES.in(sentence).isEmpty());
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
