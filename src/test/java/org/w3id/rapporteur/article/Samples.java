package org.w3id.rapporteur.article;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveOutputStream;
import org.apache.commons.compress.archivers.tar.TarConstants;
import org.apache.commons.compress.archivers.zip.UnixStat;
import org.apache.commons.compress.archivers.zip.Zip64Mode;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveOutputStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;

/** One small input of every format, in the shape that outlets, agencies and crawlers send. */
final class Samples {
  static final String FIRST =
      "The envoys of both shores met on Monday in the old town hall of the port and talked until"
          + " late in the night about grain.";
  static final String SECOND =
      "“We have not agreed on anything yet,” the host told reporters, and she promised that the"
          + " talks would go on in the spring.";
  static final String THIRD =
      "Her guest said that his government would send a paper of its own, which nobody outside the"
          + " room had seen by Tuesday evening.";

  private static final String COMMENT = "made for a test";

  private Samples() {}

  static String html() {
    return "<!DOCTYPE html><html><head><title>Talks at the port</title><meta"
        + " property=\"og:site_name\" content=\"Gazette\"><script"
        + " type=\"application/ld+json\">{\"@type\":\"NewsArticle\",\"headline\":\"Talks at"
        + " the port\",\"datePublished\":\"2024-03-07\"}</script></head><body><nav><a"
        + " href=\"/\">Home</a></nav><article><h1>Talks at the port</h1>"
        + paragraphs()
        + "</article><footer>All rights reserved.</footer></body></html>";
  }

  static String paragraphs() {
    return "<p>" + FIRST + "</p><p>" + SECOND + "</p><p>" + THIRD + "</p>";
  }

  static String rss() {
    return String.join(
        "",
        "<?xml version=\"1.0\" encoding=\"UTF-8\"?><rss version=\"2.0\"",
        " xmlns:content=\"http://purl.org/rss/1.0/modules/content/\"",
        " xmlns:dc=\"http://purl.org/dc/elements/1.1/\"><channel><title>Gazette</title><item><title>Talks",
        " at the",
        " port</title><link>https://gazette.example/talks</link><guid>g1</guid><pubDate>Thu,",
        " 07 Mar 2024 10:00:00 GMT</pubDate><dc:creator>Anna",
        " Writer</dc:creator><description>A",
        " summary.</description><content:encoded><![CDATA[",
        paragraphs(),
        "]]></content:encoded></item><item><title>Only a",
        " teaser</title><link>https://gazette.example/2</link><description>Some lines that lead",
        " to a page.</description></item></channel></rss>");
  }

  static String atom() {
    return String.join(
        "",
        "<?xml version=\"1.0\"?><feed",
        " xmlns=\"http://www.w3.org/2005/Atom\"><title>Gazette</title><entry><title>Talks",
        " at the port</title><id>tag:gazette.example,2024:1</id><link rel=\"alternate\"",
        " href=\"https://gazette.example/talks\"/><published>2024-03-07T10:00:00Z</published><author><name>Anna",
        " Writer</name></author><content type=\"xhtml\"><div",
        " xmlns=\"http://www.w3.org/1999/xhtml\">",
        paragraphs(),
        "</div></content></entry></feed>");
  }

  static String nitf() {
    return String.join(
        "",
        "<?xml version=\"1.0\"?><nitf><head><title>Talks</title><docdata><date.issue",
        " norm=\"20240307T100000Z\"/><doc.copyright holder=\"Coast",
        " Agency\"/></docdata></head><body><body.head><hedline><hl1>Talks at the",
        " port</hl1></hedline><byline>By <person>Anna",
        " Writer</person></byline></body.head><body.content>",
        paragraphs(),
        "<media><media-caption>A picture of the hall, taken from the sea.</media-caption></media>",
        "</body.content></body></nitf>");
  }

  static String newsml() {
    return newsml(
        "<inlineXML contenttype=\"application/nitf+xml\"><nitf><body><body.content>"
            + paragraphs()
            + "</body.content></body></nitf></inlineXML>");
  }

  /**
   * The same with another text or several.
   *
   * @param contents of the set of contents
   */
  static String newsml(String contents) {
    return String.join(
        "",
        "<?xml version=\"1.0\"?><newsMessage",
        " xmlns=\"http://iptc.org/std/nar/2006-10-01/\"><itemSet><newsItem",
        " guid=\"urn:1\"><itemMeta><provider literal=\"Coast",
        " Agency\"/><firstCreated>2024-03-07T10:00:00Z</firstCreated></itemMeta><contentMeta><by>Anna",
        " Writer</by><headline>Talks at the",
        " port</headline></contentMeta><contentSet>",
        contents,
        "</contentSet></newsItem><newsItem",
        " guid=\"urn:2\"><contentSet><remoteContent",
        " href=\"a.jpg\"/></contentSet></newsItem></itemSet></newsMessage>");
  }

  static String jsonl() {
    return "{\"id\":\"n1\",\"published\":\"2024-03-07\",\"title\":\"Talks at the port\",\"text\":\""
        + FIRST
        + "\\n"
        + SECOND
        + "\"}\n{\"id\":\"n2\",\"published\":\"2024-03-08\",\"text\":\""
        + THIRD
        + "\"}\n";
  }

  static String text() {
    return "---\npublished: 2024-03-07\ntitle: Talks at the port\n---\n" + FIRST + "\n\n" + SECOND;
  }

  /** Two responses, one of them a page, and a record that is none. */
  static byte[] warc() {
    return warc("; charset=utf-8", html(), StandardCharsets.UTF_8);
  }

  /**
   * The same of another page.
   *
   * @param parameters of the page's type, as the server sends them
   */
  static byte[] warc(String parameters, String html, Charset charset) {
    // Of Latin-1, so that a character is a byte.
    String body = new String(html.getBytes(charset), StandardCharsets.ISO_8859_1);
    String page = http("text/html" + parameters, body);
    return (record("warcinfo", "", "application/warc-fields", "software: none\r\n")
            + record(
                "response",
                "https://gazette.example/talks",
                "application/http; msgtype=response",
                page)
            + record(
                "response",
                "https://gazette.example/style.css",
                "application/http; msgtype=response",
                http("text/css", "p { color: red }")))
        .getBytes(StandardCharsets.ISO_8859_1);
  }

  private static String http(String type, String body) {
    return "HTTP/1.1 200 OK\r\nContent-Type: "
        + type
        + "\r\nContent-Length: "
        + body.length()
        + "\r\n\r\n"
        + body;
  }

  private static String record(String type, String target, String contentType, String block) {
    return "WARC/1.0\r\nWARC-Type: "
        + type
        + "\r\nWARC-Record-ID: <urn:uuid:6f1d8f2a-0000-4000-8000-00000000000"
        + type.length() % 10
        + ">\r\nWARC-Date: 2024-03-09T00:00:00Z\r\n"
        + (target.isEmpty() ? "" : "WARC-Target-URI: " + target + "\r\n")
        + "Content-Type: "
        + contentType
        + "\r\nContent-Length: "
        + block.length()
        + "\r\n\r\n"
        + block
        + "\r\n\r\n";
  }

  static byte[] pdf() {
    try (PDDocument document = new PDDocument()) {
      document.getDocumentInformation().setTitle("Talks at the port");
      PDPage page = new PDPage();
      document.addPage(page);
      try (PDPageContentStream out = new PDPageContentStream(document, page)) {
        out.beginText();
        out.setFont(new PDType1Font(FontName.HELVETICA), 11);
        out.setLeading(14);
        out.newLineAtOffset(60, 700);
        for (String line :
            new String[] {"The envoys of both shores met on Monday", "in the old town hall."}) {
          out.showText(line);
          out.newLine();
        }
        out.newLineAtOffset(0, -30);
        out.showText("The host promised that the talks would go on.");
        out.endText();
      }
      ByteArrayOutputStream bytes = new ByteArrayOutputStream();
      document.save(bytes);
      return bytes.toByteArray();
    } catch (IOException cannotHappen) {
      throw new UncheckedIOException(cannotHappen);
    }
  }

  /** Pages of two columns each, with a line at the top and the page's number at the foot. */
  static byte[] printed(String top, List<List<List<String>>> pages) {
    try (PDDocument document = new PDDocument()) {
      for (int number = 1; number <= pages.size(); number++) {
        PDPage page = new PDPage();
        document.addPage(page);
        try (PDPageContentStream out = new PDPageContentStream(document, page)) {
          print(out, 60, 760, List.of(top));
          for (int column = 0; column < pages.get(number - 1).size(); column++) {
            print(out, 60 + 260 * column, 700, pages.get(number - 1).get(column));
          }
          print(out, 300, 30, List.of("Page " + number));
        }
      }
      ByteArrayOutputStream bytes = new ByteArrayOutputStream();
      document.save(bytes);
      return bytes.toByteArray();
    } catch (IOException cannotHappen) {
      throw new UncheckedIOException(cannotHappen);
    }
  }

  /** A line at a place, in points from the lower left edge. */
  record Placed(int x, int y, String text) {}

  /** A page whose document writes these lines one by one. */
  static byte[] placed(List<Placed> lines) {
    try (PDDocument document = new PDDocument()) {
      PDPage page = new PDPage();
      document.addPage(page);
      try (PDPageContentStream out = new PDPageContentStream(document, page)) {
        for (Placed line : lines) {
          print(out, line.x(), line.y(), List.of(line.text()));
        }
      }
      ByteArrayOutputStream bytes = new ByteArrayOutputStream();
      document.save(bytes);
      return bytes.toByteArray();
    } catch (IOException cannotHappen) {
      throw new UncheckedIOException(cannotHappen);
    }
  }

  private static void print(PDPageContentStream out, int x, int y, List<String> lines)
      throws IOException {
    out.beginText();
    out.setFont(new PDType1Font(FontName.HELVETICA), 11);
    out.setLeading(14);
    out.newLineAtOffset(x, y);
    for (String line : lines) {
      out.showText(line);
      out.newLine();
    }
    out.endText();
  }

  static byte[] gzip(byte[] bytes) {
    try {
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      try (GZIPOutputStream gzip = new GZIPOutputStream(out)) {
        gzip.write(bytes);
      }
      return out.toByteArray();
    } catch (IOException cannotHappen) {
      throw new UncheckedIOException(cannotHappen);
    }
  }

  static byte[] zip(Map<String, byte[]> entries) {
    try {
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      try (ZipOutputStream zip = new ZipOutputStream(out)) {
        for (Map.Entry<String, byte[]> entry : entries.entrySet()) {
          zip.putNextEntry(new ZipEntry(entry.getKey()));
          zip.write(entry.getValue());
        }
      }
      return out.toByteArray();
    } catch (IOException cannotHappen) {
      throw new UncheckedIOException(cannotHappen);
    }
  }

  static byte[] tar(Map<String, byte[]> entries) {
    try {
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      try (TarArchiveOutputStream tar = new TarArchiveOutputStream(out)) {
        for (Map.Entry<String, byte[]> entry : entries.entrySet()) {
          TarArchiveEntry header = new TarArchiveEntry(entry.getKey());
          header.setSize(entry.getValue().length);
          tar.putArchiveEntry(header);
          tar.write(entry.getValue());
          tar.closeArchiveEntry();
        }
      }
      return out.toByteArray();
    } catch (IOException cannotHappen) {
      throw new UncheckedIOException(cannotHappen);
    }
  }

  /** A file, two kinds of links to it, a device and a pipe. */
  static byte[] tarOfLinks() {
    Map<String, Byte> kinds = new LinkedHashMap<>();
    kinds.put("soft.txt", TarConstants.LF_SYMLINK);
    kinds.put("hard.txt", TarConstants.LF_LINK);
    kinds.put("device", TarConstants.LF_CHR);
    kinds.put("pipe", TarConstants.LF_FIFO);
    try {
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      out.write(tar(Map.of("day/b.txt", bytes(text()))), 0, 1_024);
      try (TarArchiveOutputStream tar = new TarArchiveOutputStream(out)) {
        for (Map.Entry<String, Byte> kind : kinds.entrySet()) {
          TarArchiveEntry header = new TarArchiveEntry(kind.getKey(), kind.getValue());
          header.setLinkName("day/b.txt");
          tar.putArchiveEntry(header);
          tar.closeArchiveEntry();
        }
      }
      return out.toByteArray();
    } catch (IOException cannotHappen) {
      throw new UncheckedIOException(cannotHappen);
    }
  }

  /** A text and a link to it, as zip stores it with {@code -y}. */
  static byte[] zipOfLink() {
    return zipOfLink(Zip64Mode.Never);
  }

  private static byte[] zipOfLink(Zip64Mode mode) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (ZipArchiveOutputStream zip = new ZipArchiveOutputStream(out)) {
      zip.setUseZip64(mode);
      ZipArchiveEntry link = new ZipArchiveEntry("soft.txt");
      link.setUnixMode(UnixStat.LINK_FLAG | UnixStat.DEFAULT_LINK_PERM);
      zip.putArchiveEntry(link);
      zip.write(bytes("day/b.txt"));
      zip.closeArchiveEntry();
      zip.putArchiveEntry(new ZipArchiveEntry("day/b.txt"));
      zip.write(bytes(text()));
      zip.closeArchiveEntry();
      zip.setComment(COMMENT);
    } catch (IOException cannotHappen) {
      throw new UncheckedIOException(cannotHappen);
    }
    return out.toByteArray();
  }

  /** The same with a directory of 64 bits, of which the usual end tells nothing. */
  static byte[] largeZipOfLink() {
    byte[] zip = zipOfLink(Zip64Mode.Always);
    int end = zip.length - 22 - COMMENT.length();
    Arrays.fill(zip, end + 8, end + 20, (byte) 0xFF);
    return zip;
  }

  /** A sidecar before its article, as a sorted archive has it, a page, and what is no article. */
  static Map<String, byte[]> entries() {
    Map<String, byte[]> entries = new LinkedHashMap<>();
    entries.put("day/b.txt", bytes(FIRST + "\n\n" + SECOND));
    entries.put(
        "day/b.meta.json", bytes("{\"published\": \"2024-03-07\", \"publisher\": \"Gazette\"}"));
    entries.put("day/c.html", bytes(html()));
    entries.put("__MACOSX/day/._c.html", bytes("resource"));
    return entries;
  }

  static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  /** Every format's sample by name. */
  static Map<String, byte[]> all() {
    Map<String, byte[]> all = new LinkedHashMap<>();
    all.put("html", bytes(html()));
    all.put("rss", bytes(rss()));
    all.put("atom", bytes(atom()));
    all.put("nitf", bytes(nitf()));
    all.put("newsml", bytes(newsml()));
    all.put("jsonl", bytes(jsonl()));
    all.put("text", bytes(text()));
    all.put("warc", warc());
    all.put("warc.gz", gzip(warc()));
    all.put("pdf", pdf());
    all.put("zip", zip(entries()));
    all.put("tar", tar(entries()));
    all.put("tar.gz", gzip(tar(entries())));
    all.put("html.gz", gzip(bytes(html())));
    return all;
  }
}
