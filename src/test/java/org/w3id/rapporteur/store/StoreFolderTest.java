package org.w3id.rapporteur.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.w3id.rapporteur.triples.ArticleQuads;
import org.w3id.rapporteur.triples.Samples;
import org.w3id.rapporteur.triples.Shapes;
import org.w3id.rapporteur.triples.Violation;

class StoreFolderTest {
  @TempDir private Path folder;

  @Test
  void aFolderWithOtherThingsIsLeftAsItIs() throws IOException {
    Files.writeString(folder.resolve("letter.txt"), "Dear all");
    assertProblem("store-foreign", () -> Store.open(folder));
    assertEquals(List.of("letter.txt"), entries());
  }

  @Test
  void aFileIsNoStore() throws IOException {
    Path file = Files.writeString(folder.resolve("store"), "text");
    assertProblem("store-foreign", () -> Store.open(file));
  }

  @Test
  void aStoreOfAnotherFormatIsToBeBuiltAnew() throws IOException {
    Files.writeString(folder.resolve("FORMAT"), "rapporteur-store 99\n");
    assertProblem("store-foreign", () -> Store.open(folder));
  }

  @Test
  void readingWantsAStoreThatIsThere() throws IOException {
    assertProblem("store-missing", () -> Store.openReadOnly(folder.resolve("nowhere")));
    assertEquals(List.of(), entries());
  }

  @Test
  void aStoreIsHeldByOneAtATime() throws Exception {
    try (Store first = Store.open(folder)) {
      assertProblem("store-held", () -> Store.open(folder));
      assertProblem("store-held", () -> Store.openReadOnly(folder));
      assertEquals(List.of(), first.articles());
    }
    Store.openReadOnly(folder).close();
  }

  @Test
  void aStoreHeldByAnotherProcessIsRefused() throws Exception {
    Store.open(folder).close();
    Process holder = holder();
    try {
      assertEquals("held", holder.inputReader().readLine());
      assertProblem("store-held", () -> Store.open(folder));
    } finally {
      holder.destroyForcibly().waitFor();
    }
    Store.open(folder).close();
  }

  @Test
  void damagedFilesAreToldAndReleaseTheStore() throws Exception {
    try (Store store = Store.open(folder);
        Loader loader = store.loader(Shapes.packed())) {
      loader.put(ArticleQuads.of(Samples.denial("one.txt")));
    }
    try (Stream<Path> files = Files.walk(folder.resolve("words"))) {
      for (Path file :
          files.filter(f -> f.getFileName().toString().startsWith("segments")).toList()) {
        Files.writeString(file, "not what it was");
      }
    }
    assertProblem("store-corrupt", () -> Store.open(folder));
    assertProblem("store-corrupt", () -> Store.open(folder));
  }

  @Test
  void wordsThatAKilledProcessMayHaveLeftBehindAreMadeAnew() throws Exception {
    try (Store store = Store.open(folder);
        Loader loader = store.loader(Shapes.packed())) {
      loader.put(ArticleQuads.of(Samples.denial("one.txt")));
    }
    StoreFolder files = new StoreFolder(folder);
    files.dropWords();
    try (Store store = Store.openReadOnly(folder)) {
      assertEquals(List.of("Words"), shapesOf(store), "the check tells that words are missing");
    }
    files.beginWriting();
    try (Store store = Store.openReadOnly(folder)) {
      assertEquals(List.of(), shapesOf(store));
    }
  }

  private static List<String> shapesOf(Store store) {
    return store.check(Shapes.packed()).stream().map(Violation::shape).toList();
  }

  private Process holder() throws IOException {
    String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
    return new ProcessBuilder(
            java,
            "-cp",
            System.getProperty("java.class.path"),
            Holder.class.getName(),
            folder.toString())
        .start();
  }

  /** A process of its own that holds a store until it is ended. */
  static final class Holder {
    private Holder() {}

    public static void main(String[] args) throws Exception {
      try (Store store = Store.open(Path.of(args[0]))) {
        System.out.println(store.articles().isEmpty() ? "held" : "held with articles");
        Thread.sleep(60_000);
      }
    }
  }

  private interface Opening {
    Store open() throws StoreException;
  }

  private static void assertProblem(String id, Opening opening) {
    StoreException problem = assertThrows(StoreException.class, () -> opening.open().close());
    assertEquals(id, problem.id());
    assertTrue(problem.getMessage().lines().count() == 1, problem.getMessage());
  }

  private List<String> entries() throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.map(file -> file.getFileName().toString()).sorted().toList();
    }
  }
}
