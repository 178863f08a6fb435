package org.w3id.rapporteur.article;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Feeds, agency files, documents and archives; the format is told by content, so names lie. */
class FormatsTest {
  private static final String WHOLE =
      Samples.FIRST + "\n\n" + Samples.SECOND + "\n\n" + Samples.THIRD;
  private static final LocalDate DAY = LocalDate.of(2024, 3, 7);

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
    assertEquals(1, received.articles().size(), () -> received.problems().toString());
    return received.articles().get(0);
  }

  private static void assertTalks(Article article, String publisher) {
    assertEquals(WHOLE, article.body());
    assertEquals(Optional.of("Talks at the port"), article.metadata().headline());
    assertEquals(Optional.of(DAY), article.metadata().published());
    assertEquals(Optional.of(publisher), article.metadata().publisher());
    assertEquals(List.of("Anna Writer"), article.metadata().authors());
  }

  @Test
  void anEntryOfAFeedWithItsTextIsAnArticleAndASummaryIsNone() throws IOException {
    Received received = read(Samples.bytes(Samples.rss()));
    assertEquals(1, received.articles().size());
    assertTalks(received.articles().get(0), "Gazette");
    assertEquals("input.dat/g1", received.articles().get(0).name());
    assertEquals(
        Optional.of(URI.create("https://gazette.example/talks")),
        received.articles().get(0).metadata().url());
    assertEquals(List.of("feed-summaries"), received.problems().stream().map(Problem::id).toList());
  }

  @Test
  void atomIsReadLikeRss() throws IOException {
    assertTalks(only(Samples.bytes(Samples.atom())), "Gazette");
  }

  @Test
  void agencyFilesGiveTheirTextWithoutPictures() throws IOException {
    assertTalks(only(Samples.bytes(Samples.nitf())), "Coast Agency");
    assertTalks(only(Samples.bytes(Samples.newsml())), "Coast Agency");
  }

  @Test
  void ofSeveralTextsOfAnItemTheLongestIsReadWhateverItsForm() throws IOException {
    String brief =
        "<inlineXML><nitf><body><body.content><p>Talks.</p></body.content></body></nitf>";
    String escaped = Samples.paragraphs().replace("<", "&lt;");
    for (String contents :
        List.of(
            brief + "</inlineXML><inlineXML><html><body>" + Samples.paragraphs() + "</body></html>",
            brief + "</inlineXML><inlineData contenttype=\"text/html\">" + escaped,
            "<inlineData encoding=\"base64\">VGhlIGVu</inlineData><inlineData>" + WHOLE)) {
      String last = contents.contains("<inlineData") ? "</inlineData>" : "</inlineXML>";
      assertTalks(only(Samples.bytes(Samples.newsml(contents + last))), "Coast Agency");
    }
  }

  @Test
  void elementsOfAnAgencyMayHaveAPrefix() throws IOException {
    String prefixed =
        Samples.newsml().replaceAll("<(/?)(?=[a-zA-Z])", "<$1nar:").replace("xmlns=", "xmlns:nar=");
    assertTalks(only(Samples.bytes(prefixed)), "Coast Agency");
  }

  @Test
  void aWebArchiveGivesItsPagesUnderTheirAddresses() throws IOException {
    for (byte[] bytes : List.of(Samples.warc(), Samples.gzip(Samples.warc()))) {
      Article article = only(bytes);
      assertEquals(WHOLE, article.body());
      assertEquals(
          Optional.of(URI.create("https://gazette.example/talks")), article.metadata().url());
    }
  }

  @Test
  void aResponseWithoutAnAddressIsKnownByItsRecord() throws IOException {
    String warc = new String(Samples.warc(), StandardCharsets.UTF_8);
    Article article = only(Samples.bytes(warc.replaceAll("WARC-Target-URI: [^\r]*\r\n", "")));
    assertEquals(WHOLE, article.body());
    assertTrue(article.name().contains("urn:uuid:"), article.name());
  }

  @Test
  void aPdfGivesItsParagraphsAndNoDateOfItsMaking() throws IOException {
    Article article = only(Samples.pdf());
    assertEquals(
        "The envoys of both shores met on Monday in the old town hall.\n\n"
            + "The host promised that the talks would go on.",
        article.body());
    assertEquals(Optional.of("Talks at the port"), article.metadata().headline());
    assertEquals(Optional.empty(), article.metadata().published());
  }

  @Test
  void linesThatADocumentWritesInAnyOrderAreReadFromTopToBottom() throws IOException {
    List<Samples.Placed> lines =
        List.of(
            new Samples.Placed(60, 600, "Nobody would say who is to pay for the new quay, or when"),
            new Samples.Placed(60, 586, "the work is to begin."),
            new Samples.Placed(60, 720, "Talks at the port"),
            new Samples.Placed(
                60, 650, "a ferry that had not run for nine years, and left by boat."),
            new Samples.Placed(60, 664, "The envoys of both shores met on Monday. They agreed on"));
    assertEquals(
        "Talks at the port\n\n"
            + "The envoys of both shores met on Monday. They agreed on a ferry that had not run for"
            + " nine years, and left by boat.\n\n"
            + "Nobody would say who is to pay for the new quay, or when the work is to begin.",
        only(Samples.placed(lines)).body());
  }

  @Test
  void columnsWrittenLineByLineToAndFroAreReadOneAfterTheOther() throws IOException {
    List<String> left =
        List.of(
            "The envoys of both shores met on",
            "Monday in the old town hall of",
            "the port and talked until late at",
            "night. They agreed on a ferry that",
            "had not run for nine years, and on",
            "a quay that nobody wants to pay");
    List<String> right =
        List.of(
            "for. A spokesman for the hosts",
            "called the talks useful. He said",
            "that they would go on in June, in",
            "the same hall and with the same",
            "chairs, if the roof of the hall is",
            "mended by then as was promised.");
    List<Samples.Placed> lines = new ArrayList<>();
    lines.add(
        new Samples.Placed(
            60, 730, "A ferry for the two shores, and a quay that is to be paid for by somebody"));
    for (int i = 0; i < left.size(); i++) {
      lines.add(new Samples.Placed(60, 700 - 14 * i, left.get(i)));
      lines.add(new Samples.Placed(320, 700 - 14 * i, right.get(i)));
    }
    assertEquals(
        "A ferry for the two shores, and a quay that is to be paid for by somebody\n\n"
            + String.join(" ", left)
            + " "
            + String.join(" ", right),
        only(Samples.placed(lines)).body());
  }

  @Test
  void theRowsOfATableAreReadAsRows() throws IOException {
    List<Samples.Placed> lines = new ArrayList<>();
    for (int i = 0; i < 6; i++) {
      lines.add(new Samples.Placed(60, 700 - 14 * i, "Port number " + i));
      lines.add(new Samples.Placed(320, 700 - 14 * i, "open in 202" + i));
    }
    String body = only(Samples.placed(lines)).body();
    assertTrue(body.contains("Port number 3 open in 2023"), body);
  }

  @Test
  void columnsArePutTogetherAndHyphensOfLineEndsTakenOut() throws IOException {
    List<List<String>> first =
        List.of(
            List.of("The two shores signed the agree-", "ment that well-", "meaning envoys had"),
            List.of("prepared. It is well known that an", "agreement alone opens no"));
    List<List<String>> second = List.of(List.of("port. The host left early."));
    List<List<String>> third = List.of(List.of("Nobody said why."));
    Article article = only(Samples.printed("Office of the Host", List.of(first, second, third)));
    assertEquals(
        "The two shores signed the agreement that well-meaning envoys had prepared. It is well"
            + " known that an agreement alone opens no port. The host left early.\n\n"
            + "Nobody said why.",
        article.body());
  }

  @Test
  void archivesGiveTheirEntriesWithTheirSidecars() throws IOException {
    Map<String, byte[]> entries = Samples.entries();
    for (byte[] bytes :
        List.of(Samples.zip(entries), Samples.tar(entries), Samples.gzip(Samples.tar(entries)))) {
      Received received = read(bytes);
      assertEquals(
          List.of("input.dat/day/b.txt", "input.dat/day/c.html"),
          received.articles().stream().map(Article::name).toList());
      assertEquals(Optional.of("Gazette"), received.articles().get(0).metadata().publisher());
      assertEquals(List.of(), received.problems());
    }
  }

  @Test
  void aPackedPageIsReadLikeThePage() throws IOException {
    assertEquals(WHOLE, only(Samples.gzip(Samples.bytes(Samples.html()))).body());
  }

  @Test
  void anEntryThatUnpacksToMoreThanAnArticleIsLeftOutAndTheRestIsRead() throws IOException {
    Map<String, byte[]> entries = Samples.entries();
    entries.put("a-bomb.txt", new byte[150_000_000]);
    entries.put("z.txt", Samples.bytes(Samples.text()));
    Received received = read(Samples.zip(entries));
    assertEquals(3, received.articles().size());
    assertEquals(
        List.of("article-too-large"), received.problems().stream().map(Problem::id).toList());
  }

  @Test
  void articlesAreCountedWithoutBeingRead() throws IOException {
    Map<String, Integer> counts = new LinkedHashMap<>();
    for (Map.Entry<String, byte[]> sample : Samples.all().entrySet()) {
      Path file = Files.write(folder.resolve(sample.getKey()), sample.getValue());
      counts.put(sample.getKey(), reader.count(List.of(file)));
      assertEquals(
          reader.read(List.of(file)).articles().size(),
          counts.get(sample.getKey()),
          sample.getKey());
    }
    assertEquals(
        counts.values().stream().mapToInt(Integer::intValue).sum(),
        reader.count(List.of(folder, folder.resolve("nowhere"))));
    assertEquals(18, reader.count(List.of(folder)));
  }

  @Test
  void linksAndDevicesInAnArchiveArePassedOverWithALine() throws IOException {
    Received received = read(Samples.tarOfLinks());
    assertEquals(
        List.of("input.dat/day/b.txt"), received.articles().stream().map(Article::name).toList());
    assertEquals(
        List.of(
            "archive-link input.dat/soft.txt",
            "archive-link input.dat/hard.txt",
            "archive-link input.dat/device",
            "archive-link input.dat/pipe"),
        shown(received, "archive-link"));
  }

  @Test
  void aLinkInAZipIsPassedOverWithALineAtAnyDepth() throws IOException {
    for (byte[] zip : List.of(Samples.zipOfLink(), Samples.largeZipOfLink())) {
      assertPassesOverLink(read(zip), "");
      assertPassesOverLink(read(Samples.zip(Map.of("inner.zip", zip))), "/inner.zip");
    }
  }

  private static void assertPassesOverLink(Received received, String at) {
    assertEquals(
        List.of("input.dat" + at + "/day/b.txt"),
        received.articles().stream().map(Article::name).toList());
    assertEquals(
        List.of("archive-link input.dat" + at + "/soft.txt"), shown(received, "archive-link"));
  }

  @Test
  void pathsOutOfAnArchiveAreNamesBelowItsOwn() throws IOException {
    Map<String, byte[]> entries = new LinkedHashMap<>();
    for (String path : List.of("../../etc/a.txt", "/b.txt", "day/../../c.txt")) {
      entries.put(path, Samples.bytes(Samples.text()));
    }
    for (byte[] bytes : List.of(Samples.zip(entries), Samples.tar(entries))) {
      assertEquals(
          List.of("input.dat/etc/a.txt", "input.dat/b.txt", "input.dat/c.txt"),
          read(bytes).articles().stream().map(Article::name).toList());
    }
  }

  @Test
  void anArchiveWithinAnArchiveIsReadAndOneWithinThatIsNot() throws IOException {
    Map<String, byte[]> inner = Samples.entries();
    inner.put("too-deep.gz", Samples.gzip(Samples.bytes(Samples.text())));
    Map<String, byte[]> outer = new LinkedHashMap<>();
    outer.put("inner.zip", Samples.zip(inner));
    outer.put("inner.tar.gz", Samples.gzip(Samples.tar(inner)));
    outer.put("page.html.gz", Samples.gzip(Samples.bytes(Samples.html())));
    Received received = read(Samples.gzip(Samples.tar(outer)));
    assertEquals(
        List.of(
            "input.dat/inner.zip/day/b.txt",
            "input.dat/inner.zip/day/c.html",
            "input.dat/inner.tar.gz/day/b.txt",
            "input.dat/inner.tar.gz/day/c.html",
            "input.dat/page.html.gz"),
        received.articles().stream().map(Article::name).toList());
    assertEquals(
        List.of(
            "archive-nested input.dat/inner.zip/too-deep.gz",
            "archive-nested input.dat/inner.tar.gz/too-deep.gz"),
        shown(received, "archive-nested"));
  }

  @Test
  void anArchiveWithinAnArchiveDoesNotUnpackWithoutBounds() throws IOException {
    byte[] large = Samples.bytes("The envoy left.\n".repeat(500_000));
    byte[] bomb = Samples.gzip(Samples.tar(Map.of("a.txt", large)));
    Received received = read(Samples.zip(Map.of("bomb.gz", bomb)));
    assertEquals(List.of(), received.articles());
    assertEquals(List.of("archive-broken input.dat/bomb.gz"), shown(received, "archive-broken"));
  }

  @Test
  void anOfficeDocumentIsOneLine() throws IOException {
    Map<String, byte[]> entries = new LinkedHashMap<>();
    entries.put("[Content_Types].xml", Samples.bytes("<?xml version=\"1.0\"?><Types/>"));
    entries.put("word/document.xml", Samples.bytes("<?xml version=\"1.0\"?><document/>"));
    Received received = read(Samples.zip(entries));
    assertEquals(List.of("article-binary input.dat"), shown(received, ""));
  }

  private static List<String> shown(Received received, String id) {
    return received.problems().stream()
        .filter(problem -> problem.id().startsWith(id))
        .map(problem -> problem.id() + " " + problem.place())
        .toList();
  }

  @Test
  void aCutArchiveGivesWhatStandsBeforeTheCut() throws IOException {
    byte[] whole = Samples.tar(Samples.entries());
    Received received = read(Arrays.copyOf(whole, 3_300));
    assertTrue(
        received.problems().stream().anyMatch(problem -> problem.id().equals("archive-broken")),
        () -> received.problems().toString());
  }

  @Test
  void aDamagedPdfIsOneLine() throws IOException {
    byte[] damaged = Arrays.copyOf(Samples.pdf(), 300);
    Received received = read(damaged);
    assertEquals(0, received.articles().size());
    assertEquals(1, received.problems().size(), () -> received.problems().toString());
  }

  @Test
  void fieldsOfRecordsMayHaveOtherNamesAndBeNested() throws IOException {
    ArticleReader mapped =
        ArticleReader.standard(
            PageHintsFile.packed(),
            Languages.NONE,
            FieldMapping.USUAL.with("text", "content.body").with("published", "day"));
    Path file =
        Files.writeString(
            folder.resolve("a.jsonl"),
            "{\"id\": 7, \"day\": \"2024-03-07\", \"content\": {\"body\": \"The envoy left.\"}}\n");
    Article article = mapped.read(List.of(file)).articles().get(0);
    assertEquals("The envoy left.", article.body());
    assertEquals(Optional.of(DAY), article.metadata().published());
  }
}
