package org.w3id.rapporteur.article;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeout;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.URI;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ArticleReaderTest {
  private static final String DATED = "---\npublished: 2025-05-03\n---\n";

  @TempDir private Path folder;
  private ArticleReader reader;

  @BeforeEach
  void makeReader() throws IOException {
    reader = ArticleReader.standard(PageHintsFile.packed());
  }

  @Test
  void theTextOfAPlainFileIsTheFileAsItStands() throws IOException {
    String text = "The envoy arrived.\r\n\r\nShe said “no” – twice. 🕊\n";
    write("talks.txt", text);
    assertEquals(text, only().body());
  }

  @Test
  void aByteOrderMarkIsDropped() throws IOException {
    write("talks.txt", "\uFEFFThe envoy arrived.");
    assertEquals("The envoy arrived.", only().body());
  }

  @Test
  void theSidecarTellsWhatItKnows() throws IOException {
    write("talks.txt", "The envoy arrived.");
    write(
        "talks.meta.json",
        """
        {"headline": "Talks", "publisher": "The Gazette", "published": "2025-05-03T22:10:00+02:00",
         "url": "https://example.org/talks", "authors": ["A. Writer"],
         "derivedFrom": {"publisher": "A Wire", "date": "2 May 2025"}}
        """);
    Metadata metadata = only().metadata();
    assertEquals(Optional.of("Talks"), metadata.headline());
    assertEquals(Optional.of("The Gazette"), metadata.publisher());
    assertEquals(Optional.of(LocalDate.of(2025, 5, 3)), metadata.published());
    assertEquals(Optional.of(URI.create("https://example.org/talks")), metadata.url());
    assertEquals(List.of("A. Writer"), metadata.authors());
    Metadata.Original original = metadata.derivedFrom().orElseThrow();
    assertEquals(Optional.of(LocalDate.of(2025, 5, 2)), original.published());
    assertEquals(Optional.empty(), original.title());
  }

  @Test
  void frontMatterTellsOfTheArticleAndIsNoPartOfTheText() throws IOException {
    write(
        "talks.md",
        "---\ntitle: \"Talks: a start\"\nauthors: [A. Writer, B. Writer]\ndate: May 3, 2025\n---\n"
            + "# Talks\n\nThe envoy arrived.\n");
    Article article = only();
    assertEquals("# Talks\n\nThe envoy arrived.\n", article.body());
    assertEquals(Optional.of("Talks: a start"), article.metadata().headline());
    assertEquals(List.of("A. Writer", "B. Writer"), article.metadata().authors());
    assertEquals(Optional.of(LocalDate.of(2025, 5, 3)), article.metadata().published());
  }

  @Test
  void manyLinesAfterALineOfHyphensAreReadInNoTime() {
    String text = "---\n" + "{".repeat(5_000) + "\r\n".repeat(9_000) + "The envoy arrived.";
    assertTimeout(Duration.ofSeconds(5), () -> write("talks.txt", text));
    assertEquals(text, assertTimeout(Duration.ofSeconds(5), this::only).body());
  }

  @Test
  void aLineOfHyphensWithoutItsPairIsText() throws IOException {
    write("talks.txt", "---\nThe envoy arrived.");
    assertEquals("---\nThe envoy arrived.", only().body());
  }

  @Test
  void foldersAreReadInOrderOfNamesWithoutHiddenFilesAndSidecars() throws IOException {
    Files.createDirectories(folder.resolve("b"));
    Files.createDirectories(folder.resolve(".git"));
    write("c.txt", DATED + "Three.");
    write("b/z.txt", DATED + "Two.");
    write("a.txt", DATED + "One.");
    write(".hidden.txt", DATED + "Hidden.");
    write(".git/d.txt", DATED + "Hidden too.");
    write("c.meta.json", "{}");
    Received received = reader.read(List.of(folder));
    assertEquals(
        List.of("a.txt", "b/z.txt", "c.txt"),
        received.articles().stream().map(Article::name).toList());
    assertEquals(List.of(), received.problems());
  }

  @Test
  void theFormatIsToldByContentAndNotByName() throws IOException {
    write("page.txt", "<!doctype html><html><body><p>" + "The envoy said no. ".repeat(9) + "</p>");
    assertTrue(only().body().startsWith("The envoy said no. The"));
  }

  @Test
  void eachLineOfJsonLinesIsAnArticleOfItsOwn() throws IOException {
    write(
        "feed.jsonl",
        """
        {"id": "n1", "url": "https://example.org/1", "publisher": "Gazette", "published": "2025-05-03T01:02:03Z", "title": "One", "text": "First."}

        {"id": "n2", "date": "2025-05-04", "headline": "Two", "body": "Second."}
        """);
    Received received = reader.read(List.of(folder));
    assertEquals(
        List.of("feed.jsonl/n1", "feed.jsonl/n2"),
        received.articles().stream().map(Article::name).toList());
    assertEquals(Optional.of("Two"), received.articles().get(1).metadata().headline());
    assertEquals(List.of(), received.problems());
  }

  @Test
  void aBrokenLineOfJsonLinesIsNamedAndTheRestIsRead() throws IOException {
    write(
        "feed.jsonl",
        "{\"text\": \"First.\", \"date\": \"2025-05-03\"}\n"
            + "{\"text\": \n"
            + "{\"date\": \"2025-05-03\"}\n"
            + "{\"text\": \"Last.\", \"date\": \"2025-05-03\"}\n");
    Received received = reader.read(List.of(folder));
    assertEquals(2, received.articles().size());
    assertEquals(
        List.of("jsonl-broken feed.jsonl:2", "article-empty feed.jsonl:3"), shown(received));
  }

  @Test
  void aSidecarMayNameTheCharset() throws IOException {
    byte[] bytes = "The envoy said “no”.".getBytes(Charset.forName("windows-1252"));
    Files.write(folder.resolve("a.txt"), bytes);
    write("a.meta.json", "{\"charset\": \"windows-1252\", \"published\": \"2025-05-03\"}");
    Received received = reader.read(List.of(folder));
    assertEquals("The envoy said “no”.", received.articles().get(0).body());
    assertEquals(List.of(), shown(received));
  }

  @Test
  void aMetaTagMayDeclareWindows1252() throws IOException {
    String html =
        "<html><head><meta charset=iso-8859-1><meta name=date content=2025-05-03></head><body><p>"
            + "The envoy said “no” to the offer of the other side again.</p></body></html>";
    Files.write(folder.resolve("a.html"), html.getBytes(Charset.forName("windows-1252")));
    assertEquals("The envoy said “no” to the offer of the other side again.", only().body());
  }

  @Test
  void whatIsNoArticleGetsOneLineEach() throws IOException {
    write("empty.txt", "");
    write("blank.txt", " \n\t\n");
    Files.write(folder.resolve("picture.txt"), new byte[] {(byte) 0x89, 'P', 'N', 'G', 0, 1, 2});
    write("feed.xml", "<?xml version='1.0'?><rss><channel/></rss>");
    write("report.txt", "%PDF-1.7 …");
    write("nobody.html", "<!doctype html><html><head><title>Talks</title></head></html>");
    assertEquals(
        List.of(
            "article-empty blank.txt",
            "article-empty empty.txt",
            "input-no-articles feed.xml",
            "article-no-body nobody.html",
            "article-binary picture.txt",
            "pdf-broken report.txt"),
        shown(reader.read(List.of(folder))));
  }

  @Test
  void aBrokenSidecarIsToldAndTheArticleReadWithoutIt() throws IOException {
    write("talks.txt", DATED + "The envoy arrived.");
    write("talks.meta.json", "{\"headline\": ");
    Received received = reader.read(List.of(folder));
    assertEquals(1, received.articles().size());
    assertEquals(List.of("sidecar-broken talks.txt"), shown(received));
    assertEquals(Problem.Severity.NOTE, received.problems().get(0).severity());
  }

  @Test
  void aDatelineDatesAnArticleThatNothingElseDates() throws IOException {
    write("a.txt", "Talks\n\nOSLO, June 3, 2025 (The agency) - The envoy arrived.");
    write("b.txt", "---\ndate: 2025-06-05\n---\nOSLO, June 3, 2025 - The envoy left.");
    assertEquals(
        List.of("2025-06-03", "2025-06-05"),
        reader.read(List.of(folder)).articles().stream()
            .map(article -> article.metadata().published().orElseThrow().toString())
            .toList());
  }

  @Test
  void aMissingOrUnreadableDateIsNoted() throws IOException {
    write("a.txt", "The envoy arrived.");
    write("b.txt", "---\ndate: some day in spring\n---\nThe envoy left.");
    Received received = reader.read(List.of(folder));
    assertEquals(List.of("article-date a.txt", "article-date b.txt"), shown(received));
    assertTrue(received.problems().get(1).message().contains("some day in spring"));
  }

  @Test
  void pathsThatAreNotThereAndFoldersWithoutArticlesAreTold() throws IOException {
    Path gone = folder.resolve("gone");
    Path bare = Files.createDirectories(folder.resolve("bare"));
    assertEquals(
        List.of("input-missing " + gone, "input-no-articles " + bare),
        shown(reader.read(List.of(gone, bare))));
  }

  @Test
  void aFolderBelowTheWorkingFolderHasOneNameAndAnotherTheOneGiven() throws IOException {
    Path working = Path.of("").toRealPath();
    Path absolute = folder.toRealPath();
    List<String> names = new ArrayList<>();
    Intake intake =
        new Intake() {
          @Override
          public void enters(Optional<String> name) {
            name.ifPresent(names::add);
          }

          @Override
          public void article(Article article) {
            // Only the names of folders are asked for.
          }

          @Override
          public void problem(Problem problem) {
            // As above.
          }
        };
    Path relative = working.relativize(absolute);
    reader.read(List.of(absolute, relative, relative.resolve("x/..")), intake);
    assertEquals(List.of(absolute.toString(), relative.toString(), relative.toString()), names);
    names.clear();
    Path below = Path.of("src/test/resources/pages/none");
    reader.read(List.of(below, below.toAbsolutePath(), Path.of("./src/../" + below)), intake);
    assertEquals(List.of(below.toString(), below.toString(), below.toString()), names);
  }

  @Test
  void aSingleLineOfFiveMegabytesIsRefusedAtOnce() throws IOException {
    write("long.txt", "The envoy said no. ".repeat(270_000));
    write("long.html", "<html><body><p>" + "The envoy said no. ".repeat(270_000));
    write("long.jsonl", "{\"text\": \"" + "The envoy said no. ".repeat(270_000) + "\"}");
    assertTimeout(
        Duration.ofSeconds(10),
        () ->
            assertEquals(
                List.of(
                    "article-too-large long.html",
                    "article-too-large long.jsonl:1",
                    "article-too-large long.txt"),
                shown(reader.read(List.of(folder)))));
  }

  private void write(String name, String text) throws IOException {
    Files.writeString(folder.resolve(name), text);
  }

  private Article only() {
    List<Article> articles = reader.read(List.of(folder)).articles();
    assertEquals(1, articles.size());
    return articles.get(0);
  }

  private static List<String> shown(Received received) {
    return received.problems().stream().map(p -> p.id() + " " + p.place()).toList();
  }
}
