package org.w3id.rapporteur.pipeline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.w3id.rapporteur.article.ArticleReader;
import org.w3id.rapporteur.article.PageHints;
import org.w3id.rapporteur.article.Problem;
import org.w3id.rapporteur.lexicon.DataFiles;

class ReadingRunTest {
  private final List<String> taken = new ArrayList<>();
  @TempDir private Path folder;

  @Test
  void articlesAreHandedOnInTheOrderOfTheirNames() throws IOException {
    write("b.txt", "Second.");
    write("a.txt", "First.");
    assertEquals(2, run(folder).read());
    assertEquals(List.of("a.txt", "b.txt"), taken);
  }

  @Test
  void anArticleThatFailsIsReportedAndTheRestGoesOn() throws IOException {
    write("a.txt", "Please fail here.");
    write("b.txt", "All is well.");
    Report report = run(folder);
    assertEquals(List.of("b.txt"), taken);
    assertEquals(List.of("article-failed"), skipped(report));
  }

  @Test
  void whatIsNotNeededIsNotReadAgain() throws IOException {
    write("a.txt", "Known.");
    Report report =
        reading().run(List.of(folder), article -> false, extraction -> Optional.empty());
    assertEquals(0, report.read());
    assertEquals(1, report.unchanged());
  }

  @Test
  void aRefusalBySinkLeavesTheArticleOut() throws IOException {
    write("a.txt", "Unfit.");
    Problem refusal = new Problem("article-refused", "a.txt", "no", Problem.Severity.SKIPPED);
    Report report =
        reading().run(List.of(folder), article -> true, extraction -> Optional.of(refusal));
    assertEquals(0, report.read());
    assertEquals(List.of("article-refused"), skipped(report));
  }

  @Test
  void theSameTextGivenTwiceIsReadOnceAndIsNoLoss() throws IOException {
    write("a.txt", "Once.");
    Report report = run(folder, folder.resolve("a.txt"));
    assertEquals(List.of("a.txt"), taken);
    assertEquals(0, report.skipped());
  }

  @Test
  void ofTwoTextsUnderOneNameTheSameIsKeptInEachOrder() throws IOException {
    Path one = write("one/a.txt", "Here is one text.");
    Path other = write("two/a.txt", "Here is another text.");
    assertEquals(bodyKept(one, other), bodyKept(other, one));
  }

  @Test
  void ofTwoTextsUnderOneNameTheOtherIsReported() throws IOException {
    Path one = write("one/a.txt", "Here is one text.");
    Path other = write("two/a.txt", "Here is another text.");
    assertEquals(List.of("article-name-taken"), skipped(run(one, other)));
  }

  @Test
  void anInterruptEndsTheRunWithAReport() throws IOException {
    for (int number = 0; number < 20; number++) {
      write(number + ".txt", "Text number " + number);
    }
    Report report =
        reading()
            .run(
                List.of(folder),
                article -> true,
                extraction -> {
                  Thread.currentThread().interrupt();
                  return Optional.empty();
                });
    assertTrue(report.isInterrupted());
    assertTrue(report.read() >= 1, "what was read before the interrupt counts");
  }

  private String bodyKept(Path... inputs) {
    List<String> bodies = new ArrayList<>();
    reading()
        .run(
            List.of(inputs),
            article -> true,
            extraction -> {
              bodies.add(extraction.article().body());
              return Optional.empty();
            });
    return bodies.get(bodies.size() - 1);
  }

  private Report run(Path... inputs) {
    return reading()
        .run(
            List.of(inputs),
            article -> true,
            extraction -> {
              taken.add(extraction.article().name());
              return Optional.empty();
            });
  }

  private static ReadingRun reading() {
    ArticleReader reader =
        ArticleReader.standard(PageHints.of(new DataFiles().lines("formats/html.tsv")));
    return new ReadingRun(reader, new Stub(), 2, Progress.SILENT);
  }

  private static List<String> skipped(Report report) {
    return report.problems().stream()
        .filter(problem -> problem.severity() == Problem.Severity.SKIPPED)
        .map(Problem::id)
        .toList();
  }

  private Path write(String name, String text) throws IOException {
    Path file = folder.resolve(name);
    Files.createDirectories(file.getParent());
    return Files.writeString(file, text);
  }
}
