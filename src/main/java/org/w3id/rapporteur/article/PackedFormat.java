package org.w3id.rapporteur.article;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.Set;
import org.apache.commons.compress.archivers.ArchiveEntry;
import org.apache.commons.compress.archivers.ArchiveInputStream;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.apache.commons.compress.archivers.zip.ZipArchiveInputStream;

/** An archive of inputs of other formats. */
final class PackedFormat implements ArticleFormat {
  /** How the files are packed together. */
  enum Packing {
    ZIP {
      @Override
      boolean isThatOf(Head head) {
        return head.isZip();
      }

      @Override
      ArchiveInputStream<?> unpack(InputStream bytes) {
        return new ZipArchiveInputStream(bytes, StandardCharsets.UTF_8.name(), true, true);
      }

      @Override
      Set<String> links(ArticleFile file) {
        return ZipLinks.of(file);
      }
    },
    TAR {
      @Override
      boolean isThatOf(Head head) {
        return head.isTar();
      }

      @Override
      ArchiveInputStream<?> unpack(InputStream bytes) {
        return new TarArchiveInputStream(bytes);
      }
    };

    abstract boolean isThatOf(Head head);

    abstract ArchiveInputStream<?> unpack(InputStream bytes);

    /** Names of links that the entries themselves do not tell. */
    Set<String> links(ArticleFile file) {
      return Set.of();
    }
  }

  private final Packing packing;
  private final Formats formats;

  /**
   * @param formats of the files that are packed
   */
  PackedFormat(Packing packing, Formats formats) {
    this.packing = packing;
    this.formats = formats;
  }

  @Override
  public String name() {
    return switch (packing) {
      case ZIP -> "zip of these";
      case TAR -> "tar of these";
    };
  }

  @Override
  public boolean accepts(Head head) {
    return packing.isThatOf(head);
  }

  @Override
  public void read(ArticleFile file, Intake intake) {
    new ArchiveEntries(file, formats, intake).read(() -> files(file));
  }

  @Override
  public int count(ArticleFile file) throws IOException {
    return ArchiveEntries.count(() -> files(file));
  }

  private Files files(ArticleFile file) throws IOException {
    return new Files(packing.unpack(file.open()), file.limits(), packing.links(file));
  }

  /** The files of an archive, whose stream goes from one entry to the next. */
  private static final class Files implements ArchiveEntries.Entries {
    private final ArchiveInputStream<?> stream;
    private final InputStream capped;
    private final Set<String> links;
    private Optional<? extends ArchiveEntry> entry = Optional.empty();

    Files(ArchiveInputStream<?> stream, Limits limits, Set<String> links) {
      this.stream = stream;
      this.links = links;
      this.capped = new CappedStream(stream, limits.archiveBytes());
    }

    @Override
    public boolean next() throws IOException {
      do {
        entry = Optional.ofNullable(stream.getNextEntry());
      } while (entry.isPresent() && entry.get().isDirectory());
      return entry.isPresent();
    }

    @Override
    public String name() {
      return entry.map(ArchiveEntry::getName).orElse("");
    }

    @Override
    public boolean isFile() {
      return entry.orElseThrow() instanceof TarArchiveEntry tarred
          ? isFile(tarred)
          : !links.contains(name());
    }

    private static boolean isFile(TarArchiveEntry entry) {
      boolean isLink = entry.isSymbolicLink() || entry.isLink();
      boolean isDevice = entry.isCharacterDevice() || entry.isBlockDevice() || entry.isFIFO();
      return !isLink && !isDevice;
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
}
