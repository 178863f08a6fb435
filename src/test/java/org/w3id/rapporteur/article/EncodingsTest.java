package org.w3id.rapporteur.article;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** How bytes become letters: by mark, as UTF-8, as declared, or by a guess that is told. */
class EncodingsTest {
  private static final Charset WINDOWS = Charset.forName("windows-1252");

  @TempDir private Path folder;
  private ArticleReader reader;

  @BeforeEach
  void makeReader() throws IOException {
    reader = ArticleReader.standard(PageHintsFile.packed());
  }

  private Received read(byte[] bytes) throws IOException {
    return reader.read(List.of(Files.write(folder.resolve("input.dat"), bytes)));
  }

  private Article only(byte[] bytes) throws IOException {
    Received received = read(bytes);
    assertEquals(
        List.of(),
        received.problems().stream().filter(p -> !p.id().equals("article-date")).toList());
    assertEquals(1, received.articles().size());
    return received.articles().get(0);
  }

  private static byte[] wide(String text, Charset order) {
    return ("\uFEFF" + text).getBytes(order);
  }

  private static String page(String head, String name) {
    return head
        + "<title>Talks</title><body><article><p>"
        + Samples.FIRST
        + "</p><p>They met near "
        + name
        + ", and the host told reporters that nothing had been agreed on yet.</p></article>";
  }

  @ParameterizedTest
  @ValueSource(strings = {"UTF-16LE", "UTF-16BE"})
  void everyFormatOfTextIsReadInUtf16(String order) throws IOException {
    Map<String, String> samples = new LinkedHashMap<>();
    samples.put("html", Samples.html());
    samples.put("rss", Samples.rss());
    samples.put("atom", Samples.atom());
    samples.put("nitf", Samples.nitf());
    samples.put("newsml", Samples.newsml());
    samples.put("jsonl", Samples.jsonl());
    samples.put("text", Samples.text());
    for (Map.Entry<String, String> sample : samples.entrySet()) {
      String text = sample.getValue().replace("UTF-8", "UTF-16");
      Received narrow = read(Samples.bytes(sample.getValue()));
      assertEquals(narrow, read(wide(text, Charset.forName(order))), sample.getKey());
      assertTrue(!narrow.articles().isEmpty(), sample.getKey());
    }
  }

  @Test
  void utf16IsReadWithinArchivesAndInSidecars() throws IOException {
    Map<String, byte[]> entries = new LinkedHashMap<>();
    entries.put("a.txt", wide(Samples.FIRST, StandardCharsets.UTF_16LE));
    entries.put("a.meta.json", wide("{\"published\": \"2024-03-07\"}", StandardCharsets.UTF_16BE));
    Received received = read(Samples.zip(entries));
    assertEquals(List.of(), received.problems());
    assertEquals(Samples.FIRST, received.articles().get(0).body());
  }

  @Test
  void utf16WithoutItsMarkIsToldByItsBytes() throws IOException {
    for (Charset order : List.of(StandardCharsets.UTF_16LE, StandardCharsets.UTF_16BE)) {
      assertEquals(Samples.FIRST, only(Samples.FIRST.getBytes(order)).body());
    }
  }

  @Test
  void tooMuchUtf16IsOneClearLine() throws IOException {
    byte[] large = wide("The envoy left.\n".repeat(700_000), StandardCharsets.UTF_16LE);
    Received received = read(large);
    assertEquals(List.of(), received.articles());
    assertEquals(
        List.of(
            "input.dat: in UTF-16LE: the file has more than 20000000 bytes, the limit for one"
                + " article; split it [article-too-large]"),
        received.problems().stream().map(Problem::line).toList());
  }

  @ParameterizedTest
  @CsvSource({
    "windows-1251, Тирасполь",
    "koi8-r, Тирасполь",
    "iso-8859-5, Тирасполь",
    "windows-1252, “Évian”",
    "iso-8859-1, “Málaga”",
    "iso-8859-2, Łódź",
    "windows-1250, Łódź",
    "iso-8859-9, İzmir",
    "iso-8859-15, Besançon €",
    "macintosh, Besançon",
    "gb2312, 北京",
    "gb18030, 北京",
    "shift_jis, 東京",
    "euc-kr, 서울",
    "big5, 臺北",
    "iso-2022-jp, 東京"
  })
  void whatAPageDeclaresIsHonoured(String label, String name) throws IOException {
    Charset charset = Encodings.named(label).orElseThrow();
    for (String head :
        List.of(
            "<html><meta charset=\"" + label + "\">",
            "<html><meta http-equiv=Content-Type content='text/html; charset=" + label + "'>",
            "<?xml version=\"1.0\" encoding=\"" + label + "\"?><html>")) {
      String body = only(page(head, name).getBytes(charset)).body();
      assertTrue(body.contains("near " + name + ","), body);
    }
  }

  @Test
  void whatAFeedDeclaresIsHonoured() throws IOException {
    String feed = Samples.rss().replace("UTF-8", "windows-1251").replace("the port", "Тирасполь");
    Received received = read(feed.getBytes(Charset.forName("windows-1251")));
    assertEquals("Talks at Тирасполь", received.articles().get(0).metadata().headline().get());
  }

  @Test
  void whatTheServerOfAWebArchiveSaysIsHonoured() throws IOException {
    for (String label : List.of("KOI8-R", "\"windows-1251\"", "utf-16")) {
      Charset charset = Charset.forName(label.replace("\"", ""));
      byte[] bytes = Samples.warc("; charset=" + label, page("<html>", "Тирасполь"), charset);
      String body = only(bytes).body();
      assertTrue(body.contains("Тирасполь"), body);
    }
  }

  @Test
  void aPageInUtf8IsThatWhateverItDeclares() throws IOException {
    String page = page("<html><meta charset=windows-1251>", "Łódź");
    assertTrue(only(Samples.bytes(page)).body().contains("Łódź"));
  }

  @Test
  void anEncodingThatNobodyKnowsDoesNotHideOneThatIsKnown() throws IOException {
    Files.writeString(folder.resolve("input.meta.json"), "{\"charset\": \"none\"}");
    String page = page("<html><meta charset=windows-1251>", "Тирасполь");
    assertTrue(only(page.getBytes(Charset.forName("windows-1251"))).body().contains("Тирасполь"));
  }

  @Test
  void whatDeclaresNothingIsReadAsWindows1252AndThatIsSaid() throws IOException {
    Received received = read("The envoy said “no” in Málaga.".getBytes(WINDOWS));
    assertEquals("The envoy said “no” in Málaga.", received.articles().get(0).body());
    assertEquals(
        "input.dat: the bytes are no UTF-8 and the file names no encoding; read as windows-1252,"
            + " so letters may be wrong. Give \"charset\" in its sidecar [article-encoding]",
        received.problems().get(0).line());
    assertEquals(Problem.Severity.NOTE, received.problems().get(0).severity());
  }

  @Test
  void aDamagedByteAmongMuchUtf8IsReplacedAndThatIsSaid() throws IOException {
    byte[] bytes = Samples.bytes("The envoy said “no” in Málaga, and “no” again in Łódź.#");
    bytes[bytes.length - 1] = (byte) 0xE2;
    Received received = read(bytes);
    assertEquals(
        "The envoy said “no” in Málaga, and “no” again in Łódź.\uFFFD",
        received.articles().get(0).body());
    assertTrue(
        received
            .problems()
            .get(0)
            .line()
            .contains("characters that cannot be read as UTF-8: 1, which"),
        () -> received.problems().toString());
  }

  @Test
  void whatCannotBeReadAsDeclaredNorAsAnythingIsRefused() throws IOException {
    byte[] bytes = "The envoy said no# in M#laga.".getBytes(StandardCharsets.US_ASCII);
    for (int i = 0; i < bytes.length; i++) {
      bytes[i] = bytes[i] == '#' ? (byte) 0x81 : bytes[i];
    }
    Received undeclared = read(bytes);
    Files.writeString(folder.resolve("input.meta.json"), "{\"charset\": \"euc-jp\"}");
    Received declared = read(bytes);
    for (Received received : List.of(undeclared, declared)) {
      assertEquals(List.of(), received.articles());
      assertEquals("article-encoding", received.problems().get(0).id());
    }
  }

  @Test
  void oneRecordInAnotherEncodingDoesNotCostTheOthers() throws IOException {
    String first = "{\"date\": \"2024-03-07\", \"text\": \"The envoy went to “Málaga”.\"}\n";
    String second = "{\"date\": \"2024-03-07\", \"text\": \"The envoy left “Łódź”.\"}\n";
    byte[] one = first.getBytes(WINDOWS);
    byte[] two = Samples.bytes(second);
    byte[] both = new byte[one.length + two.length];
    System.arraycopy(one, 0, both, 0, one.length);
    System.arraycopy(two, 0, both, one.length, two.length);
    Received received = read(both);
    assertEquals(
        List.of("The envoy went to “Málaga”.", "The envoy left “Łódź”."),
        received.articles().stream().map(Article::body).toList());
    assertEquals(
        List.of("article-encoding input.dat:1"),
        received.problems().stream().map(p -> p.id() + " " + p.place()).toList());
  }
}
