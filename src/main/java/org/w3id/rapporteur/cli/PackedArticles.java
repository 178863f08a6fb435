package org.w3id.rapporteur.cli;

import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The articles that come with the program, as a folder of files. */
final class PackedArticles {
  private static final String PLACE = "/data/articles";

  private PackedArticles() {}

  /** The folder: as it lies in the class path, or unpacked for as long as the program runs. */
  static Path folder() {
    return folder(PackedArticles.class.getResource(PLACE));
  }

  static Path folder(@Nullable URL listed) {
    if (listed == null) {
      throw failure("are not packed with it", null);
    }
    try {
      URI place = listed.toURI();
      return place.getScheme().equals("jar") ? unpacked(place) : Path.of(place);
    } catch (IOException | URISyntaxException unreadable) {
      throw failure("cannot be read (" + unreadable + ")", unreadable);
    }
  }

  private static CommandFailure failure(String what, @Nullable Exception cause) {
    String message = "the articles of the demo " + what + "; start the program with ./rapporteur";
    return cause == null
        ? new CommandFailure(ExitCode.FAILED, "demo-articles", message)
        : new CommandFailure(ExitCode.FAILED, "demo-articles", message, cause);
  }

  private static Path unpacked(URI place) throws IOException {
    Path above = Files.createTempDirectory("rapporteur-demo");
    above.toFile().deleteOnExit();
    // Articles are known by their folder's name too, which must be the same from wherever they
    // come.
    Path folder = Files.createDirectory(above.resolve("articles"));
    folder.toFile().deleteOnExit();
    try (FileSystem jar = FileSystems.newFileSystem(place, Map.of())) {
      for (Path file : listed(jar.getPath(PLACE))) {
        Path copy = folder.resolve(file.getFileName().toString());
        Files.copy(file, copy);
        copy.toFile().deleteOnExit();
      }
    }
    return folder;
  }

  private static List<Path> listed(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.toList();
    }
  }
}
