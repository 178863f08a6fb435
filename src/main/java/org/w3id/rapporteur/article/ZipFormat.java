package org.w3id.rapporteur.article;

import java.io.IOException;
import java.io.InputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/** A zip archive of inputs of other formats. */
final class ZipFormat implements ArticleFormat {
  private final Formats formats;

  ZipFormat(Formats formats) {
    this.formats = formats;
  }

  @Override
  public String name() {
    return "zip of these";
  }

  @Override
  public boolean accepts(Head head) {
    return head.startsWith("PK\u0003\u0004") || head.startsWith("PK\u0005\u0006");
  }

  @Override
  public void read(ArticleFile file, Intake intake) {
    new ArchiveEntries(file, formats, intake).read(() -> new Zipped(file));
  }

  private static final class Zipped implements ArchiveEntries.Entries {
    private final ZipInputStream zip;
    private final InputStream capped;
    private String name = "";

    private Zipped(ArticleFile file) throws IOException {
      this.zip = new ZipInputStream(file.open());
      this.capped = new CappedStream(zip, file.limits().archiveBytes());
    }

    @Override
    public boolean next() throws IOException {
      ZipEntry entry = zip.getNextEntry();
      while (entry != null && entry.isDirectory()) {
        entry = zip.getNextEntry();
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
      zip.close();
    }
  }
}
