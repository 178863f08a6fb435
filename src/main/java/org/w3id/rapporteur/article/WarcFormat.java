package org.w3id.rapporteur.article;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Optional;
import org.netpreserve.jwarc.HttpResponse;
import org.netpreserve.jwarc.MediaType;
import org.netpreserve.jwarc.ParsingException;
import org.netpreserve.jwarc.WarcReader;
import org.netpreserve.jwarc.WarcRecord;
import org.netpreserve.jwarc.WarcResponse;

/** A web archive, packed or not: the pages among its responses. */
final class WarcFormat implements ArticleFormat {
  private static final int OK = 200;

  private final HtmlFormat pages;

  WarcFormat(HtmlFormat pages) {
    this.pages = pages;
  }

  @Override
  public String name() {
    return "WARC";
  }

  @Override
  public boolean accepts(Head head) {
    return head.startsWith("WARC/");
  }

  @Override
  public void read(ArticleFile file, Intake intake) {
    try (InputStream stream = file.open();
        WarcReader reader = new WarcReader(stream)) {
      Optional<WarcRecord> record = reader.next();
      while (record.isPresent()) {
        if (record.get() instanceof WarcResponse response) {
          readResponse(file, response, intake);
        }
        record = reader.next();
      }
    } catch (IOException | IllegalArgumentException broken) {
      intake.problem(ArchiveEntries.broken(file, broken));
    }
  }

  @Override
  public int count(ArticleFile file) throws IOException {
    int count = 0;
    try (InputStream stream = file.open();
        WarcReader reader = new WarcReader(stream)) {
      for (WarcRecord record : reader) {
        count += record instanceof WarcResponse response && isPage(response.http()) ? 1 : 0;
      }
    } catch (IllegalArgumentException | UncheckedIOException broken) {
      return count;
    }
    return count;
  }

  /** A response that cannot be read costs itself; the next record has its place by its length. */
  private void readResponse(ArticleFile file, WarcResponse response, Intake intake)
      throws IOException {
    String address =
        Optional.ofNullable(response.target())
            .or(() -> response.headers().first("WARC-Record-ID"))
            .orElse("response");
    try {
      HttpResponse http = response.http();
      if (isPage(http)) {
        byte[] bytes = http.bodyDecoded().stream().readNBytes((int) file.limits().fileBytes() + 1);
        Sidecar told = Sidecar.told(address, charset(http.contentType()));
        pages.read(file.part(address, Content.of(bytes), told), intake);
      }
    } catch (IllegalArgumentException | ParsingException broken) {
      intake.problem(
          file.part(address)
              .skipped(
                  "archive-broken",
                  "the response cannot be read ("
                      + String.valueOf(broken.getMessage()).lines().findFirst().orElse("")
                      + "); the others are"));
    }
  }

  private static boolean isPage(HttpResponse http) throws IOException {
    MediaType type = http.contentType().base();
    return http.status() == OK && (MediaType.HTML.equals(type) || MediaType.XHTML.equals(type));
  }

  private static Optional<String> charset(MediaType type) {
    return Optional.ofNullable(type.parameters().get("charset"));
  }
}
