package org.w3id.rapporteur.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

/**
 * The folder of a store: a marker that names its format, the quads, the word index and the lock.
 *
 * @param path of the folder
 */
record StoreFolder(Path path) {
  private static final String FORMAT = "rapporteur-store 1";

  Path quads() {
    return path.resolve("quads");
  }

  Path words() {
    return path.resolve("words");
  }

  Path lock() {
    return path.resolve("lock");
  }

  /**
   * There while a process writes: found without one, that process was killed, perhaps between
   * writing the quads and writing their words.
   */
  private Path writing() {
    return path.resolve("writing");
  }

  boolean wasLeftWriting() {
    return Files.exists(writing());
  }

  void beginWriting() throws IOException {
    Files.writeString(writing(), "");
  }

  void endWriting() throws IOException {
    Files.deleteIfExists(writing());
  }

  /** Empties the word index, which can be made anew from the quads. */
  void dropWords() throws IOException {
    try (Stream<Path> files = Files.list(words())) {
      for (Path file : files.toList()) {
        Files.delete(file);
      }
    }
  }

  private Path marker() {
    return path.resolve("FORMAT");
  }

  /** Fails unless a store is there. */
  void requireStore() throws StoreException {
    if (!Files.exists(path)) {
      throw StoreException.problem(
          "store-missing", path + ": no store here. Make one with 'build'.");
    }
    requireNotForeign();
  }

  /** Makes an empty folder into a store; leaves a store as it is; fails on anything else. */
  void createUnlessThere() throws StoreException {
    try {
      if (Files.notExists(path) || isEmptyFolder()) {
        Files.createDirectories(path);
        Files.writeString(marker(), FORMAT + "\n");
      }
      requireNotForeign();
      Files.createDirectories(quads());
      Files.createDirectories(words());
    } catch (IOException e) {
      throw StoreException.problem(
          "store-folder", path + ": cannot be written (" + e + "). Choose another folder.", e);
    }
  }

  private void requireNotForeign() throws StoreException {
    if (!Files.isRegularFile(marker())) {
      throw StoreException.problem(
          "store-foreign",
          path
              + ": not a store of ours, left as it is. Name an empty folder or one that is not"
              + " there.");
    }
    String format = format();
    if (!format.equals(FORMAT)) {
      throw StoreException.problem(
          "store-foreign",
          path + ": a store of format '" + format + "', wanted '" + FORMAT + "'. Build it anew.");
    }
  }

  private String format() throws StoreException {
    try {
      return Files.readString(marker()).strip();
    } catch (IOException e) {
      throw StoreException.problem("store-corrupt", path + ": its FORMAT cannot be read.", e);
    }
  }

  private boolean isEmptyFolder() throws IOException {
    if (!Files.isDirectory(path)) {
      return false;
    }
    try (Stream<Path> entries = Files.list(path)) {
      return entries.findAny().isEmpty();
    }
  }
}
