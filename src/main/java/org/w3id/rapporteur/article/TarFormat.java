package org.w3id.rapporteur.article;

import java.io.IOException;
import java.io.InputStream;
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

  private static final class Tarred implements ArchiveEntries.Entries {
    private final TarArchiveInputStream tar;
    private final InputStream capped;
    private String name = "";

    private Tarred(ArticleFile file) throws IOException {
      this.tar = new TarArchiveInputStream(file.open());
      this.capped = new CappedStream(tar, file.limits().archiveBytes());
    }

    @Override
    public boolean next() throws IOException {
      TarArchiveEntry entry = tar.getNextEntry();
      while (entry != null && !entry.isFile()) {
        entry = tar.getNextEntry();
      }
      name = entry == null ? "" : entry.getName();
      return entry != null;
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
      tar.close();
    }
  }
}
