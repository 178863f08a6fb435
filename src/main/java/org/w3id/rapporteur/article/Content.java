package org.w3id.rapporteur.article;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.SeekableByteChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;

/** The bytes of an input, on disk or out of an archive; may be opened more than once. */
@FunctionalInterface
public interface Content {

  /** A stream of its own from the first byte. */
  InputStream open() throws IOException;

  /**
   * The bytes, to be read at any place.
   *
   * @throws IOException if they only come one after the other, too
   */
  default SeekableByteChannel channel() throws IOException {
    throw new IOException("the bytes come one after the other only");
  }

  static Content of(Path path) {
    return new OnDisk(path);
  }

  static Content of(byte[] bytes) {
    return new InMemory(bytes);
  }

  /** A file. */
  record OnDisk(Path path) implements Content {
    @Override
    public InputStream open() throws IOException {
      return Files.newInputStream(path);
    }

    @Override
    public SeekableByteChannel channel() throws IOException {
      return Files.newByteChannel(path);
    }
  }

  /** What an archive has unpacked. */
  final class InMemory implements Content {
    private final byte[] bytes;

    private InMemory(byte[] bytes) {
      this.bytes = bytes;
    }

    @Override
    public InputStream open() {
      return new ByteArrayInputStream(bytes);
    }

    @Override
    public SeekableByteChannel channel() {
      return new SeekableInMemoryByteChannel(bytes);
    }
  }
}
