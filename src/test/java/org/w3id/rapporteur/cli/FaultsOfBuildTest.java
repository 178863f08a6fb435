package org.w3id.rapporteur.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.w3id.rapporteur.store.Store;
import org.w3id.rapporteur.store.StoreException;
import org.w3id.rapporteur.triples.Samples;
import org.w3id.rapporteur.triples.Shapes;

/**
 * Whole builds, findings included, that are killed, starved or kept from writing. {@code
 * -Drapporteur.kill.rounds=100} makes the kills more, {@code -Drapporteur.kill.seed=7} repeats
 * another run.
 */
class FaultsOfBuildTest {
  private static final int ROUNDS = Integer.getInteger("rapporteur.kill.rounds", 2);
  private static final long SEED = Long.getLong("rapporteur.kill.seed", 20240307L);
  private static final int ARTICLES = 300;
  private static final String HEAP = "256m";

  @TempDir private Path folder;

  @Test
  void killedBuildsGoOnWithoutAHandAndEndAsOneThatWasNot() throws Exception {
    Path articles = articles();
    Path store = folder.resolve("store");
    Random random = new Random(SEED);
    Set<String> known = new TreeSet<>();
    for (int round = 0; round < ROUNDS; round++) {
      killedAfter(random.nextInt(4_000), articles, store);
      Set<String> there = Files.exists(store) ? whole(store, round) : Set.of();
      assertTrue(there.containsAll(known), "seed " + SEED + ", round " + round);
      known.addAll(there);
    }
    assertEquals(0, build(articles, store).code());
    assertEquals(ARTICLES, whole(store, ROUNDS).size());
    String built = export(store);
    assertTrue(build(articles, store).err().contains(ARTICLES + " unchanged"));
    assertEquals(built, export(store));
    assertEquals(0, build(articles, folder.resolve("undisturbed")).code());
    assertEquals(built, export(folder.resolve("undisturbed")));
  }

  private Path articles() throws IOException {
    StringBuilder lines = new StringBuilder();
    for (int i = 0; i < ARTICLES; i++) {
      lines.append(
          "{\"id\": \"talks-%d\", \"published\": \"2025-03-04\", \"text\": \"%s\"}%n"
              .formatted(i, Samples.DENIAL.replace("\n", "\\n")));
    }
    return Files.writeString(folder.resolve("articles.jsonl"), lines);
  }

  private static ProcessOfItsOwn.End build(Path articles, Path store) throws Exception {
    return ProcessOfItsOwn.run(HEAP, "build", articles, "--store", store);
  }

  /** Kills the process so long after it has begun with the first article. */
  private static void killedAfter(int millis, Path articles, Path store) throws Exception {
    Process process = ProcessOfItsOwn.start(HEAP, "build", articles, "--store", store);
    process.errorReader(StandardCharsets.UTF_8).readLine();
    Thread.sleep(millis);
    process.destroyForcibly().waitFor();
  }

  private static Set<String> whole(Path store, int round) throws StoreException {
    try (Store opened = Store.openReadOnly(store)) {
      assertEquals(0, opened.check(Shapes.packed()).size(), "seed " + SEED + ", round " + round);
      Set<String> names = new TreeSet<>();
      opened.articles().forEach(article -> names.add(article.name()));
      return names;
    }
  }

  private static String export(Path store) throws IOException, StoreException {
    try (Store opened = Store.openReadOnly(store)) {
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      opened.exportNQuads(out);
      return out.toString(StandardCharsets.UTF_8);
    }
  }

  @Test
  void toRunOutOfMemoryIsOneClearErrorAndTheStoreStaysWhole() throws Exception {
    Path articles = Files.createDirectory(folder.resolve("articles"));
    Files.writeString(articles.resolve("a.txt"), Samples.DENIAL);
    Path store = folder.resolve("store");
    assertEquals(0, build(articles, store).code());
    Files.writeString(articles.resolve("b.txt"), "The talks are endless, the minister said.");
    ProcessOfItsOwn.End end = build(articles, store);
    assertEquals(1, end.code(), end.err());
    assertEquals(1, end.err().lines().filter(line -> line.endsWith("[memory]")).count(), end.err());
    assertEquals(0, end.err().lines().filter(line -> line.contains("\tat ")).count(), end.err());
    assertEquals(Set.of("a.txt"), whole(store, 0));
  }

  @Test
  void aFolderThatCannotBeWrittenIsOneClearError() throws Exception {
    Path disk = Files.createDirectory(folder.resolve("disk"));
    assumeTrue(
        mount("mount", "-t", "tmpfs", "-o", "ro,size=1m", "tmpfs", disk.toString()),
        "no read-only disk may be mounted here");
    try {
      Captured program = new Captured();
      assertEquals(1, program.run("build", articles(), "--store", disk.resolve("store")));
      assertEquals(
          1, program.err().lines().filter(line -> line.endsWith("[store-folder]")).count());
    } finally {
      mount("umount", disk.toString());
    }
  }

  private static boolean mount(String... command) throws InterruptedException {
    try {
      return new ProcessBuilder(command)
              .redirectErrorStream(true)
              .redirectOutput(ProcessBuilder.Redirect.DISCARD)
              .start()
              .waitFor()
          == 0;
    } catch (IOException noSuchCommand) {
      return false;
    }
  }
}
