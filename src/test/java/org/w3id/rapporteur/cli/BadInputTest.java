package org.w3id.rapporteur.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.w3id.rapporteur.store.Store;
import org.w3id.rapporteur.store.StoreException;
import org.w3id.rapporteur.triples.Samples;

/** Each bad input gets one line and exit code 3; the good article beside it is stored. */
class BadInputTest {
  private final Captured program = new Captured();
  @TempDir private Path temporary;
  private Path folder = Path.of("");

  @BeforeEach
  void aGoodArticleStandsBesideTheBadOne() throws IOException {
    folder = Files.createDirectory(temporary.resolve("articles"));
    write("good.txt", Samples.DENIAL.getBytes(StandardCharsets.UTF_8));
    write("good.meta.json", "{\"published\": \"2025-03-04\"}".getBytes(StandardCharsets.UTF_8));
  }

  @Test
  void anEmptyFileIsSkipped() throws IOException {
    write("bad.txt", new byte[0]);
    assertSkipped("article-empty");
  }

  @Test
  void aBinaryFileIsSkipped() throws IOException {
    write("bad.bin", new byte[] {(byte) 0x89, 'P', 'N', 'G', 13, 10, 26, 10, 0, 0, 0, 13});
    assertSkipped("article-binary");
  }

  @Test
  void aFileInNoEncodingIsSkipped() throws IOException {
    write("bad.txt", "The caf\u0081 talks failed.".getBytes(StandardCharsets.ISO_8859_1));
    assertSkipped("article-encoding");
  }

  @Test
  void aGuessedEncodingIsSaidAndTheArticleIsRead() throws IOException {
    write("odd.txt", "The caf\u00e9 talks failed.".getBytes(StandardCharsets.ISO_8859_1));
    assertEquals(0, build(folder));
    assertReported("article-encoding");
    assertTrue(program.err().contains("2 articles read"), program.err());
  }

  @Test
  void aLineOfFiveMegabytesIsSkipped() throws IOException {
    write("bad.txt", "word ".repeat(1_000_000).getBytes(StandardCharsets.UTF_8));
    assertSkipped("article-too-large");
  }

  @Test
  void aPageWithoutABodyIsSkipped() throws IOException {
    write(
        "bad.html", "<html><head><title>x</title></head></html>".getBytes(StandardCharsets.UTF_8));
    assertSkipped("article-no-body");
  }

  @Test
  void aPathThatIsNotThereIsSkipped() {
    assertEquals(3, build(folder, folder.resolve("nowhere.txt")));
    assertReported("input-missing");
  }

  @Test
  void aFolderWithoutArticlesIsSkipped() throws IOException {
    Path empty = Files.createDirectory(folder.resolve("empty"));
    assertEquals(3, build(folder.resolve("good.txt"), empty));
    assertReported("input-no-articles");
  }

  @Test
  void aBrokenSidecarIsSaidAndTheArticleIsRead() throws IOException {
    write("good.meta.json", "{broken".getBytes(StandardCharsets.UTF_8));
    assertEquals(0, build(folder));
    assertReported("sidecar-broken");
    assertTrue(program.err().contains("1 article read"), program.err());
  }

  @Test
  void aStoreHeldByAnotherIsLeftAloneAndNothingIsLost() throws StoreException {
    assertEquals(0, build(folder));
    try (Store held = Store.open(store())) {
      assertEquals(1, build(folder));
      assertReported("store-held");
      assertEquals(1, held.articles().size());
    }
  }

  @Test
  void anArticleThatFailsLeavesTheOthersStored() throws IOException {
    write("bad.txt", "Please fail here.".getBytes(StandardCharsets.UTF_8));
    assertSkipped("article-failed");
    assertFalse(program.err().contains("\tat "), program.err());
  }

  @Test
  void theStackTraceIsShownWhereItIsAskedFor() throws IOException {
    write("bad.txt", "Please fail here.".getBytes(StandardCharsets.UTF_8));
    assertEquals(3, program.run("build", folder, "-v", "--store", store()));
    assertTrue(program.err().contains("\tat "), program.err());
  }

  private void assertSkipped(String id) {
    assertEquals(3, build(folder));
    assertReported(id);
    assertTrue(program.err().contains("1 article read"), program.err());
  }

  private void assertReported(String id) {
    long lines = program.err().lines().filter(line -> line.endsWith("[" + id + "]")).count();
    assertEquals(1, lines, program.err());
    assertEquals("", program.out());
  }

  private int build(Path... inputs) {
    Object[] args = new Object[inputs.length + 3];
    args[0] = "build";
    System.arraycopy(inputs, 0, args, 1, inputs.length);
    args[inputs.length + 1] = "--store";
    args[inputs.length + 2] = store();
    return program.run(args);
  }

  private Path store() {
    return temporary.resolve("store");
  }

  private void write(String name, byte[] bytes) throws IOException {
    Files.write(folder.resolve(name), bytes);
  }
}
