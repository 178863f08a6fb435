package org.w3id.rapporteur.article;

import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;

/**
 * The files of an archive whose stream goes from one entry to the next.
 *
 * @param <S> the stream, which ends where the entry at hand does
 */
abstract class Unpacked<S extends InputStream> implements ArchiveEntries.Entries {
  private final S stream;
  private final InputStream capped;
  private String name = "";

  Unpacked(S stream, Limits limits) {
    this.stream = stream;
    this.capped = new CappedStream(stream, limits.archiveBytes());
  }

  /** Goes to the next entry that is a file, and gives its name; empty at the end. */
  abstract Optional<String> nextFile(S stream) throws IOException;

  @Override
  public boolean next() throws IOException {
    Optional<String> next = nextFile(stream);
    name = next.orElse("");
    return next.isPresent();
  }

  @Override
  public String name() {
    return name;
  }

  @Override
  public InputStream bytes() {
    return capped;
  }

  @Override
  public void close() throws IOException {
    stream.close();
  }
}
