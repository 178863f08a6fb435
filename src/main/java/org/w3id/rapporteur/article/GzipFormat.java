package org.w3id.rapporteur.article;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipException;

/** Gzip around a WARC file, a tar archive or one input of any other format. */
final class GzipFormat implements ArticleFormat {
  private final WarcFormat warcs;
  private final ArticleFormat tars;
  private final Formats others;

  GzipFormat(WarcFormat warcs, ArticleFormat tars, Formats others) {
    this.warcs = warcs;
    this.tars = tars;
    this.others = others;
  }

  @Override
  public String name() {
    return "gzip of these";
  }

  @Override
  public boolean accepts(Head head) {
    return head.isGzip();
  }

  @Override
  public int count(ArticleFile file) throws IOException {
    ArticleFile content = content(file);
    Head head = content.head();
    if (warcs.accepts(head)) {
      return warcs.count(file);
    }
    return tars.accepts(head) ? tars.count(content) : others.count(content);
  }

  private static ArticleFile content(ArticleFile file) {
    return new ArticleFile(() -> unzipped(file), file.name(), file.sidecar(), file.limits());
  }

  @Override
  public void read(ArticleFile file, Intake intake) throws IOException {
    try {
      ArticleFile unzipped = content(file);
      Head head = unzipped.head();
      if (warcs.accepts(head)) {
        // Each record is a gzip member of its own, which the reader of WARC knows how to skip to.
        warcs.read(file, intake);
      } else if (tars.accepts(head)) {
        tars.read(unzipped, intake);
      } else {
        others.read(unzipped, intake);
      }
    } catch (ZipException | EOFException broken) {
      intake.problem(ArchiveEntries.broken(file, broken));
    }
  }

  private static InputStream unzipped(ArticleFile file) throws IOException {
    InputStream packed = file.open();
    try {
      return new CappedStream(new GZIPInputStream(packed), file.limits().archiveBytes());
    } catch (IOException noGzip) {
      packed.close();
      throw noGzip;
    }
  }
}
