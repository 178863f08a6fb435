package org.w3id.rapporteur.article;

import java.io.IOException;
import java.util.Optional;
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

  private static final class Zipped extends Unpacked<ZipInputStream> {
    private Zipped(ArticleFile file) throws IOException {
      super(new ZipInputStream(file.open()), file.limits());
    }

    @Override
    Optional<String> nextFile(ZipInputStream stream) throws IOException {
      ZipEntry entry = stream.getNextEntry();
      while (entry != null && entry.isDirectory()) {
        entry = stream.getNextEntry();
      }
      return Optional.ofNullable(entry).map(ZipEntry::getName);
    }
  }
}
