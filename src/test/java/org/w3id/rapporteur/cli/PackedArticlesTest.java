package org.w3id.rapporteur.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.jar.JarOutputStream;
import java.util.zip.ZipEntry;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PackedArticlesTest {
  @TempDir private Path folder;

  @Test
  void articlesWithinAJarAreUnpackedUnderTheSameFolderName() throws IOException {
    Path jar = folder.resolve("program.jar");
    try (JarOutputStream out = new JarOutputStream(Files.newOutputStream(jar))) {
      out.putNextEntry(new ZipEntry("data/articles/"));
      out.putNextEntry(new ZipEntry("data/articles/talks.txt"));
      out.write("The envoy said no.".getBytes(StandardCharsets.UTF_8));
    }
    Path unpacked =
        PackedArticles.folder(URI.create("jar:" + jar.toUri() + "!/data/articles").toURL());
    assertEquals("articles", unpacked.getFileName().toString());
    assertEquals("The envoy said no.", Files.readString(unpacked.resolve("talks.txt")));
  }

  @Test
  void aProgramWithoutItsArticlesSaysSo() {
    CommandFailure failure = assertThrows(CommandFailure.class, () -> PackedArticles.folder(null));
    assertEquals(ExitCode.FAILED, failure.code());
  }
}
