package org.w3id.rapporteur.reading;

import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.w3id.rapporteur.lexicon.DataFiles;

/** The examples in data/lexicon/closing-reports.tsv are its tests. */
class ClosingReportsTest {
  private static final ClosingReports REPORTS = new ClosingReports(new DataFiles());

  @TestFactory
  Stream<DynamicTest> everyExampleOfEveryRow() {
    return MendingExamples.of(
        REPORTS.rows(), ClosingReportsTest::shown, sentence -> REPORTS.in(sentence).isPresent());
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
