package org.w3id.rapporteur.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedReader;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.w3id.rapporteur.triples.ArticleQuads;
import org.w3id.rapporteur.triples.Samples;
import org.w3id.rapporteur.triples.Shapes;

/**
 * Kills a loading process at random moments, again and again on the same store: what it had
 * acknowledged is there, nothing is half there, the words agree with the quads, and loading again
 * ends in the same store as without a kill. {@code -Drapporteur.kill.rounds=100} makes it longer,
 * {@code -Drapporteur.kill.seed=7} repeats another run.
 */
class KilledBuildTest {
  private static final int ROUNDS = Integer.getInteger("rapporteur.kill.rounds", 3);
  private static final long SEED = Long.getLong("rapporteur.kill.seed", 20240307L);
  private static final int ARTICLES = 400;
  private static final int BATCH = 7;

  @TempDir private Path folder;

  @Test
  void nothingAcknowledgedIsLostAndNothingIsHalfThere() throws Exception {
    Random random = new Random(SEED);
    Set<String> acknowledged = new HashSet<>();
    for (int round = 0; round < ROUNDS; round++) {
      acknowledged.addAll(killedAfter(random.nextInt(1_500)));
      assertWhole(acknowledged, "seed " + SEED + ", round " + round);
    }
    try (Store store = Store.open(folder)) {
      Loading.load(store, name -> {});
      assertEquals(0, store.check(Shapes.packed()).size());
    }
    assertEquals(exportOf(folder), exportOfUndisturbed());
  }

  /** Loads in a process of its own, which is killed so long after it first acknowledged. */
  private Set<String> killedAfter(int millis) throws IOException, InterruptedException {
    Process process = loading();
    Set<String> acknowledged = new HashSet<>();
    try (BufferedReader lines = process.inputReader(StandardCharsets.UTF_8)) {
      String line = lines.readLine();
      Thread killer = new Thread(() -> killLater(process, millis), "killer");
      killer.start();
      while (line != null) {
        // A line that the kill cut in two was never finished, and so acknowledged nothing.
        if (line.endsWith(".")) {
          acknowledged.add(line);
        }
        line = lines.readLine();
      }
      killer.join();
    }
    process.waitFor();
    return acknowledged;
  }

  private static void killLater(Process process, int millis) {
    try {
      Thread.sleep(millis);
      process.destroyForcibly();
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
    }
  }

  private void assertWhole(Set<String> acknowledged, String round) throws StoreException {
    try (Store store = Store.openReadOnly(folder)) {
      Set<String> there =
          store.articles().stream()
              .map(article -> article.name() + ".")
              .collect(Collectors.toSet());
      assertTrue(there.containsAll(acknowledged), () -> round + " has lost " + acknowledged);
      assertEquals(0, store.check(Shapes.packed()).size(), round);
    }
  }

  private String exportOfUndisturbed() throws IOException, StoreException {
    Path other = folder.resolveSibling(folder.getFileName() + "-whole");
    try (Store store = Store.open(other)) {
      Loading.load(store, name -> {});
    }
    return exportOf(other);
  }

  private static String exportOf(Path store) throws IOException, StoreException {
    try (Store opened = Store.openReadOnly(store)) {
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      opened.exportNQuads(out);
      return out.toString(StandardCharsets.UTF_8);
    }
  }

  private Process loading() throws IOException {
    String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
    return new ProcessBuilder(
            java,
            "-cp",
            System.getProperty("java.class.path"),
            Loading.class.getName(),
            folder.toString())
        .redirectError(ProcessBuilder.Redirect.DISCARD)
        .start();
  }

  /** Loads the articles, and prints the names of each batch once it is stored. */
  static final class Loading {
    private Loading() {}

    interface Listener {
      void stored(String name);
    }

    public static void main(String[] args) throws Exception {
      try (Store store = Store.open(Path.of(args[0]))) {
        load(store, name -> System.out.println(name + "."));
      }
    }

    static void load(Store store, Listener listener) {
      try (Loader loader = store.loader(Shapes.packed(), BATCH)) {
        for (int i = 1; i <= ARTICLES; i++) {
          loader.put(ArticleQuads.of(Samples.denial("article-" + i + ".txt")));
          if (i % BATCH == 0) {
            loader.flush();
            for (int j = i - BATCH + 1; j <= i; j++) {
              listener.stored("article-" + j + ".txt");
            }
          }
        }
      }
    }
  }
}
