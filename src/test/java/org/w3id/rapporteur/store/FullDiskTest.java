package org.w3id.rapporteur.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.w3id.rapporteur.triples.ArticleQuads;
import org.w3id.rapporteur.triples.Samples;
import org.w3id.rapporteur.triples.Shapes;

/** A disk that fills up while a store is written; skipped where a small disk may not be made. */
class FullDiskTest {
  @TempDir private Path folder;
  private boolean isMounted;

  @BeforeEach
  void makeSmallDisk() throws IOException, InterruptedException {
    isMounted = run("mount", "-t", "tmpfs", "-o", "size=4m", "tmpfs", folder.toString());
    assumeTrue(isMounted, "no small disk may be mounted here");
  }

  @AfterEach
  void takeSmallDiskAway() throws IOException, InterruptedException {
    if (isMounted) {
      run("umount", folder.toString());
    }
  }

  private static boolean run(String... command) throws IOException, InterruptedException {
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

  @Test
  void aFullDiskIsOneClearErrorAndWhatWasStoredStays() throws Exception {
    Path place = folder.resolve("store");
    List<String> told = filling(place);
    assertEquals("store-write", told.get(told.size() - 1));
    assertTrue(run("mount", "-o", "remount,size=200m", folder.toString()));
    try (Store store = Store.open(place)) {
      assertTrue(store.articles().size() >= told.size() - 1, () -> told.size() + " were stored");
      assertEquals(List.of(), store.check(Shapes.packed()));
    }
  }

  /** What a process says that writes until the disk is full: a line an article, then its fault. */
  private static List<String> filling(Path place) throws IOException, InterruptedException {
    String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
    Process process =
        new ProcessBuilder(
                java,
                "-cp",
                System.getProperty("java.class.path"),
                Filling.class.getName(),
                place.toString())
            .redirectError(ProcessBuilder.Redirect.DISCARD)
            .start();
    Thread watch = new Thread(() -> endAfterTwoMinutes(process), "watch");
    watch.setDaemon(true);
    watch.start();
    try (BufferedReader lines = process.inputReader(StandardCharsets.UTF_8)) {
      return lines.lines().toList();
    } finally {
      process.destroyForcibly().waitFor();
    }
  }

  private static void endAfterTwoMinutes(Process process) {
    try {
      process.waitFor(2, TimeUnit.MINUTES);
      process.destroyForcibly();
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
    }
  }

  /** A process of its own that writes until the disk is full. */
  static final class Filling {
    private Filling() {}

    public static void main(String[] args) throws Exception {
      try (Store store = Store.open(Path.of(args[0]))) {
        Loader loader = store.loader(Shapes.packed(), 20);
        for (int i = 0; i < 5_000; i++) {
          loader.put(ArticleQuads.of(Samples.denial("article-" + i + ".txt")));
          loader.flush();
          System.out.println(i);
        }
      } catch (StoreFault fault) {
        System.out.println(fault.id());
      }
      // Threads of the libraries may wait for a disk that has no room.
      Runtime.getRuntime().halt(0);
    }
  }
}
