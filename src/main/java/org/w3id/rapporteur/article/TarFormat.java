package org.w3id.rapporteur.article;

import java.io.IOException;
import java.util.Optional;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;

/** A tar archive of inputs of other formats. */
final class TarFormat implements ArticleFormat {
  /** Where a header of POSIX has its mark, in bytes. */
  private static final int MARK = 257;

  private final Formats formats;

  TarFormat(Formats formats) {
    this.formats = formats;
  }

  @Override
  public String name() {
    return "tar of these";
  }

  @Override
  public boolean accepts(Head head) {
    return head.hasAt("ustar", MARK);
  }

  @Override
  public void read(ArticleFile file, Intake intake) {
    new ArchiveEntries(file, formats, intake).read(() -> new Tarred(file));
  }

  private static final class Tarred extends Unpacked<TarArchiveInputStream> {
    private Tarred(ArticleFile file) throws IOException {
      super(new TarArchiveInputStream(file.open()), file.limits());
    }

    @Override
    Optional<String> nextFile(TarArchiveInputStream stream) throws IOException {
      TarArchiveEntry entry = stream.getNextEntry();
      while (entry != null && !entry.isFile()) {
        entry = stream.getNextEntry();
      }
      return Optional.ofNullable(entry).map(TarArchiveEntry::getName);
    }
  }
}
