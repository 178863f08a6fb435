package org.w3id.rapporteur.lexicon;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Tells one state of the word lists, rules, gazetteer and weights from another, so that what was
 * read with older data is not taken for what would be read now.
 */
public final class DataFingerprint {
  private static final String ROOT = "/data";

  /** What no reading rests on. */
  private static final List<String> ASIDE = List.of("articles/", "README.md");

  private DataFingerprint() {}

  /** Of the data that are packed with the program: ten hexadecimal digits. */
  public static String shipped() {
    URL root = DataFingerprint.class.getResource(ROOT);
    if (root == null) {
      throw new DataException("data", 0, "is not packed with the program", "data-missing");
    }
    try {
      URI place = root.toURI();
      if (!place.getScheme().equals("jar")) {
        return of(Path.of(place));
      }
      try (FileSystem jar = FileSystems.newFileSystem(place, Map.of())) {
        return of(jar.getPath(ROOT));
      }
    } catch (IOException unreadable) {
      throw new UncheckedIOException("Cannot read the packed data", unreadable);
    } catch (URISyntaxException odd) {
      throw new IllegalStateException("The data have no usable address: " + root, odd);
    }
  }

  /** Of the files below {@code root}, by their paths and bytes, in whatever order they lie. */
  static String of(Path root) throws IOException {
    MessageDigest digest = sha256();
    for (Path file : filesBelow(root)) {
      digest.update(name(root, file).getBytes(StandardCharsets.UTF_8));
      digest.update((byte) 0);
      digest.update(sha256().digest(Files.readAllBytes(file)));
    }
    return HexFormat.of().formatHex(digest.digest(), 0, 5);
  }

  private static List<Path> filesBelow(Path root) throws IOException {
    try (Stream<Path> all = Files.walk(root)) {
      return all.filter(Files::isRegularFile)
          .filter(file -> ASIDE.stream().noneMatch(name(root, file)::startsWith))
          .sorted((one, other) -> name(root, one).compareTo(name(root, other)))
          .toList();
    }
  }

  private static String name(Path root, Path file) {
    return root.relativize(file).toString().replace('\\', '/');
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Every Java platform has SHA-256", e);
    }
  }
}
