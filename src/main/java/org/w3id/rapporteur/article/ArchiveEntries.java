package org.w3id.rapporteur.article;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * The entries of an archive, read twice: first for the sidecars, since those may stand after their
 * articles, then for the articles. Nothing is unpacked to disk, so that no name does any harm.
 */
final class ArchiveEntries {
  /** One entry at a time. */
  interface Entries extends AutoCloseable {
    /** Goes to the next entry that is no folder; false at the end. */
    boolean next() throws IOException;

    String name();

    /** False for a link or a device. */
    boolean isFile();

    /** The bytes of the entry, to be read before the next one. */
    InputStream bytes();

    @Override
    void close() throws IOException;
  }

  /** Opens an archive anew. */
  @FunctionalInterface
  interface Opener {
    Entries open() throws IOException;
  }

  /** More entries than any archive of articles has. */
  private static final int MOST_ENTRIES = 500_000;

  private static final int MOST_SIDECARS = 50_000;
  private static final int SIDECAR_BYTES = 100_000;

  /** Bytes that an archive within the archive may unpack to. */
  private static final long LEAST_WITHIN = 1_000_000;

  private static final long MOST_WITHIN = 500_000_000;

  /** Text is seldom packed into less than a fiftieth. */
  private static final long RATIO = 50;

  private static final String OUTWARDS = "^(?:\\.\\.(?:/|$)|/)+";
  private static final String LINK =
      "a link or device, passed over; pack the file that it stands for if that is not in the"
          + " archive";
  private static final String TOO_MANY =
      "the archives within this archive unpack to too much; unpack it and give the folder";

  private final ArticleFile archive;
  private final Formats formats;
  private final Intake intake;
  private long leftWithin;

  ArchiveEntries(ArticleFile archive, Formats formats, Intake intake) {
    this.archive = archive;
    this.formats = formats;
    this.intake = intake;
    this.leftWithin = archive.limits().archiveBytes();
  }

  /** Hands over the articles of all entries; what is broken becomes a problem. */
  void read(Opener opener) {
    try {
      Map<String, byte[]> sidecars = sidecars(opener);
      try (Entries entries = opener.open()) {
        int count = 0;
        while (entries.next() && count++ < MOST_ENTRIES) {
          if (isArticle(entries.name())) {
            readEntry(entries, sidecars);
          }
        }
      }
    } catch (IOException | IllegalArgumentException broken) {
      intake.problem(broken(archive, broken));
    }
  }

  /** How many entries seem to be articles. */
  static int count(Opener opener) throws IOException {
    int count = 0;
    try (Entries entries = opener.open()) {
      while (count < MOST_ENTRIES && entries.next()) {
        count += isArticle(entries.name()) && entries.isFile() ? 1 : 0;
      }
    } catch (IllegalArgumentException broken) {
      return count;
    }
    return count;
  }

  static Problem broken(ArticleFile archive, Exception why) {
    return archive.skipped(
        "archive-broken",
        "the archive cannot be read further ("
            + String.valueOf(why.getMessage()).lines().findFirst().orElse("")
            + "); what stands before is read. Pack it anew");
  }

  private Map<String, byte[]> sidecars(Opener opener) throws IOException {
    Map<String, byte[]> sidecars = new HashMap<>();
    try (Entries entries = opener.open()) {
      int count = 0;
      while (entries.next() && count++ < MOST_ENTRIES && sidecars.size() < MOST_SIDECARS) {
        if (Sidecar.isOne(entries.name()) && entries.isFile()) {
          sidecars.put(entries.name(), entries.bytes().readNBytes(SIDECAR_BYTES));
        }
      }
    }
    return sidecars;
  }

  private static boolean isArticle(String name) {
    String last = name.substring(name.lastIndexOf('/') + 1);
    return !last.isEmpty()
        && !last.startsWith(".")
        && !name.startsWith("__MACOSX/")
        && !Sidecar.isOne(last);
  }

  private void readEntry(Entries entries, Map<String, byte[]> sidecars) throws IOException {
    String name = printable(entries.name());
    if (!entries.isFile()) {
      intake.problem(archive.part(name).note("archive-link", LINK));
      return;
    }
    int most = (int) Math.min(Integer.MAX_VALUE - 16, archive.limits().entryBytes());
    byte[] bytes = entries.bytes().readNBytes(most + 1);
    if (bytes.length > most) {
      intake.problem(
          archive
              .part(name)
              .skipped(
                  "article-too-large",
                  "the entry has more than "
                      + most
                      + " bytes; unpack the archive or split the entry"));
      return;
    }
    Optional<byte[]> beside = Optional.ofNullable(sidecars.get(Sidecar.nameBeside(entries.name())));
    Sidecar sidecar =
        beside.map(s -> Sidecar.of(s, archive.name() + "/" + name, intake)).orElse(Sidecar.NONE);
    read(archive.part(name, Content.of(bytes), sidecar), bytes.length);
  }

  /** An archive within this one may unpack to so much that all of them together stay bounded. */
  private void read(ArticleFile part, int packed) throws IOException {
    if (!part.head().isPacked()) {
      formats.read(part, intake);
      return;
    }
    long share = Math.min(MOST_WITHIN, LEAST_WITHIN + packed * RATIO);
    leftWithin -= share;
    if (leftWithin < 0) {
      intake.problem(part.skipped("archive-nested", TOO_MANY));
    } else {
      formats.read(part.within(share), intake);
    }
  }

  /** A name below that of the archive, wherever the entry would have gone if it were unpacked. */
  private static String printable(String name) {
    String line = name.replaceAll("\\p{Cntrl}", "?");
    try {
      String path =
          Path.of(line).normalize().toString().replace('\\', '/').replaceFirst(OUTWARDS, "");
      return path.isEmpty() ? "entry" : path;
    } catch (InvalidPathException odd) {
      return line.replace('\0', '?');
    }
  }
}
