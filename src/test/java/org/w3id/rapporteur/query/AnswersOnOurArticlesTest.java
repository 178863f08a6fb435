package org.w3id.rapporteur.query;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.jena.query.Query;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.exec.QueryExec;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.w3id.rapporteur.article.ArticleReader;
import org.w3id.rapporteur.article.PageHints;
import org.w3id.rapporteur.lexicon.DataFiles;
import org.w3id.rapporteur.pipeline.Build;
import org.w3id.rapporteur.pipeline.Extractor;
import org.w3id.rapporteur.pipeline.Progress;
import org.w3id.rapporteur.pipeline.ReadingRun;
import org.w3id.rapporteur.pipeline.ShippedFindings;
import org.w3id.rapporteur.reading.SharedEngine;
import org.w3id.rapporteur.store.Store;
import org.w3id.rapporteur.triples.Shapes;

/**
 * Every question gives on data/articles what queries/expected says. With {@code
 * -Dexpected.write=true} the answers of today are written there instead: read the differences
 * before they are committed.
 */
class AnswersOnOurArticlesTest {
  private static final Path EXPECTED = Path.of("queries", "expected");
  private static final boolean WRITES = Boolean.getBoolean("expected.write");

  private static Store store;

  @BeforeAll
  static void build() {
    DataFiles files = new DataFiles();
    Extractor extractor =
        new Extractor(
            SharedEngine.get(), files, InstantSource.fixed(Instant.parse("2026-11-23T00:00:00Z")));
    ReadingRun run =
        new ReadingRun(
            ArticleReader.standard(PageHints.of(files.lines("formats/html.tsv"))),
            extractor,
            2,
            Progress.SILENT);
    store = Store.inMemory();
    new Build(run, Shapes.packed(), ShippedFindings.create())
        .into(store, List.of(Path.of("data", "articles")), false);
  }

  @AfterAll
  static void close() {
    store.close();
  }

  @TestFactory
  Stream<DynamicTest> everyQuestionAnswersAsExpected() {
    return Questions.shipped().all().stream()
        .map(question -> DynamicTest.dynamicTest(question.name(), () -> check(question)));
  }

  @TestFactory
  Stream<DynamicTest> whatIsFoundInPartsIsWhatIsFoundTogether() {
    return Questions.shipped().all().stream()
        .filter(Question::isInParts)
        .map(question -> DynamicTest.dynamicTest(question.name(), () -> checkParts(question)));
  }

  private static void checkParts(Question question) {
    Answer whole = new Asker(store.dataset()).ask(question, Map.of());
    SortedParts parts = SortedParts.of(question.query()).orElseThrow();
    for (int from = 0; from <= whole.rows().size(); from += 7) {
      assertEquals(
          whole.rows().subList(from, Math.min(from + 8, whole.rows().size())),
          parts.rows(from, 8, AnswersOnOurArticlesTest::rows));
    }
  }

  private static List<Binding> rows(Query query) {
    return store.read(data -> {
      List<Binding> rows = new ArrayList<>();
      try (QueryExec execution = QueryExec.dataset(data).query(query).build()) {
        execution.select().forEachRemaining(row -> rows.add(row.detach()));
      }
      return rows;
    });
  }

  @Test
  void theForeignMinisterContradictedThePresident() {
    Answer answer =
        new Asker(store.dataset())
            .ask(Questions.shipped().named("who-contradicted"), Map.of("who", "Donald Trump"));
    assertTrue(
        Stream.iterate(0, row -> row < answer.rows().size(), row -> row + 1)
            .anyMatch(row -> answer.cell(row, "speaker").orElse("").equals("Sergey Lavrov")));
  }

  /** Optional parameters are left open; the others take their example. */
  private static void check(Question question) throws IOException {
    Map<String, String> values = new HashMap<>();
    question.parameters().stream()
        .filter(Parameter::isRequired)
        .forEach(parameter -> values.put(parameter.name(), parameter.example()));
    Answer answer = new Asker(store.dataset()).ask(question, values);
    Path file = EXPECTED.resolve(question.name() + ".srj");
    if (WRITES) {
      write(file, answer);
    } else {
      assertEquals(List.of(), ExpectedAnswer.parse(Files.readString(file)).differences(answer));
    }
  }

  private static void write(Path file, Answer answer) throws IOException {
    Files.createDirectories(file.getParent());
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    AnswerFormat.JSON.write(answer, out);
    String unindented = out.toString(StandardCharsets.UTF_8).replaceAll("\\n +", "\n");
    Files.writeString(file, unindented);
  }
}
