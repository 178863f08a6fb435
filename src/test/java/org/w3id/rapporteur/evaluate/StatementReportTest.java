package org.w3id.rapporteur.evaluate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.w3id.rapporteur.article.Article;
import org.w3id.rapporteur.article.Metadata;
import org.w3id.rapporteur.evaluate.StatementReport.Aspect;
import org.w3id.rapporteur.lexicon.DataFiles;
import org.w3id.rapporteur.pipeline.Extractor;
import org.w3id.rapporteur.reading.SharedEngine;

class StatementReportTest {
  private static final DataFiles FILES = new DataFiles();
  private static final Extractor EXTRACTOR =
      new Extractor(SharedEngine.get(), FILES, InstantSource.system());
  private static final Article ARTICLE =
      new Article("port.txt", "France said that it would reopen the port.", Metadata.NONE);

  @TempDir private Path folder = Path.of("");

  private StatementGold gold(String... lines) throws IOException {
    return StatementGold.read(Files.write(folder.resolve("gold.jsonl"), List.of(lines)));
  }

  private StatementReport report(String line) throws IOException {
    StatementReport report = new StatementReport(FILES);
    report.add(ARTICLE, gold(line).of(ARTICLE), EXTRACTOR.extract(ARTICLE).statements());
    return report;
  }

  private static String marked(String speaker, String act) {
    return """
    {"id":"g1","article":"some/port.txt","speaker":"%s","act":["%s"],"stance":null,\
    "cue":[7,11],"content":[[12,41]]}
    """
        .formatted(speaker, act);
  }

  @Test
  void whatIsReadAlikeIsRightInEachAspect() throws IOException {
    StatementReport report = report(marked("France", "Commitment"));
    assertEquals(new Ratio(1, 1, 1), report.foundWithSpeaker());
    assertEquals(new Share(1, 1), report.aspect(Aspect.ACT));
    assertEquals(new Share(0, 0), report.aspect(Aspect.STANCE));
  }

  @Test
  void anotherSpeakerAndActAreListedWithBothReadings() throws IOException {
    StatementReport report = report(marked("Norway", "Refusal"));
    assertEquals(new Ratio(1, 1, 1), report.found());
    assertEquals(new Ratio(0, 1, 1), report.foundWithSpeaker());
    assertEquals(List.of("speaker", "act"), report.mistakes().stream().map(m -> m.kind()).toList());
    String errors = String.join("\n", new StatementTable(report).errors());
    assertTrue(errors.contains("gold      Norway | Refusal"), errors);
    assertTrue(errors.contains("ours      France | Commitment"), errors);
  }

  @Test
  void aContentWithoutHalfOfTheWordsIsMissedAndOursIsExtra() throws IOException {
    StatementReport report =
        report(
            """
            {"article":"port.txt","speaker":"France","act":"Commitment","content":[37,41]}
            """);
    assertEquals(new Ratio(0, 1, 1), report.found());
    assertEquals(
        List.of("missed", "extra"), report.mistakes().stream().map(m -> m.kind()).toList());
  }

  @Test
  void theFiguresAreJsonForMachines() throws IOException {
    StatementTable table = new StatementTable(report(marked("Norway", "Refusal")));
    assertEquals(1.0, table.json().getAsJsonObject("found").get("recall").getAsDouble());
    assertEquals(2, table.errorsAsJson().size());
  }

  @Test
  void aStateIsItsCapitalAndAManHisSurname() {
    Counting counting = new Counting(FILES);
    assertTrue(counting.areEqual("Russia", "the Kremlin"));
    assertTrue(counting.areEqual("Péter Szijjártó", "Szijjarto"));
    assertTrue(!counting.areEqual("Donald Trump", "Donald Tusk"));
  }

  @Test
  void anUnknownActIsAnErrorOfItsLine() throws IOException {
    StatementGold gold = gold("", marked("France", "Boast"));
    String message =
        String.valueOf(
            assertThrows(IllegalArgumentException.class, () -> gold.of(ARTICLE)).getMessage());
    assertTrue(message.contains("gold.jsonl:2:"), message);
  }

  @Test
  void aLineWithoutArticleIsNamed() {
    String message =
        String.valueOf(
            assertThrows(IllegalArgumentException.class, () -> gold("{\"act\":1}")).getMessage());
    assertTrue(message.contains("gold.jsonl:1:"), message);
  }
}
