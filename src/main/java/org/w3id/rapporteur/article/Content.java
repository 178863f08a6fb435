package org.w3id.rapporteur.article;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;

/** The bytes of an input, on disk or out of an archive; may be opened more than once. */
public interface Content {

  /** A stream of its own from the first byte. */
  InputStream open() throws IOException;

  static Content of(Path path) {
    return () -> Files.newInputStream(path);
  }

  static Content of(byte[] bytes) {
    return () -> new ByteArrayInputStream(bytes);
  }
}
