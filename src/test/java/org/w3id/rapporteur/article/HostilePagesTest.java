package org.w3id.rapporteur.article;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeout;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class HostilePagesTest {
  private static final String PROSE =
      "<p>The envoys met on Monday in the old town hall of the port and talked until late.</p>";

  @TempDir private Path folder;
  private ArticleReader reader;

  @BeforeEach
  void makeReader() throws IOException {
    reader = ArticleReader.standard(PageHintsFile.packed());
  }

  private Received read(String html) {
    Path page = folder.resolve("page.html");
    return assertTimeout(
        Duration.ofSeconds(20), () -> reader.read(List.of(Files.writeString(page, html))));
  }

  private String body(String html) {
    return read(html).articles().get(0).body();
  }

  @Test
  void tablesNestedTenThousandDeepAreReadOrRefusedWithoutACrash() {
    Received received =
        read("<html><body>" + "<table><tr><td>".repeat(10_000) + PROSE + "</body></html>");
    assertEquals(
        1,
        received.articles().size()
            + received.problems().stream()
                .filter(problem -> problem.severity() == Problem.Severity.SKIPPED)
                .count());
  }

  @Test
  void divisionsNestedFiftyThousandDeepDoNotHang() {
    read("<html><body>" + "<div>".repeat(50_000) + PROSE + "</div>".repeat(50_000));
  }

  @Test
  void scriptsAndHiddenPartsAreNoText() {
    String html =
        "<html><body><script>var p = '"
            + PROSE
            + "';</script><style>p{}</style><div hidden>"
            + PROSE.replace("envoys", "spies")
            + "</div><div style='display: none'>"
            + PROSE.replace("envoys", "thieves")
            + "</div>"
            + PROSE
            + "<!-- "
            + PROSE
            + " --></body></html>";
    assertEquals(PROSE.replaceAll("</?p>", ""), body(html));
  }

  @Test
  void entitiesAreCharactersAndNothingIsFetched() {
    String html =
        "<!DOCTYPE html [<!ENTITY x SYSTEM \"file:///etc/passwd\">]><html><body><p>The envoys met"
            + " &amp; talked &#8211; &x; &mdash; until late on Monday in the town.</p></body></html>";
    assertEquals("The envoys met & talked – &x; — until late on Monday in the town.", body(html));
  }

  @Test
  void brokenDataInAPageCostTheDataOnly() {
    String html =
        "<html><head><script type='application/ld+json'>{\"headline\": \"Talks\",,}</script></head>"
            + "<body>"
            + PROSE
            + "</body></html>";
    assertTrue(body(html).startsWith("The envoys met"));
    String deep =
        "<html><head><script type='application/ld+json'>"
            + "[".repeat(50_000)
            + "</script></head><body>"
            + PROSE;
    assertTrue(body(deep).startsWith("The envoys met"));
  }

  @Test
  void aPageOfLinksOnlyHasNoBody() {
    Received received =
        read("<html><body>" + "<a href='#'>Talks</a> ".repeat(500) + "</body></html>");
    assertEquals(
        List.of("article-no-body"), received.problems().stream().map(Problem::id).toList());
  }

  @Test
  void pagesBrokenAtRandomNeverCrash() {
    long seed = 7L;
    Random random = new Random(seed);
    String whole =
        "<html><head><title>Talks</title><meta name=date content=2024-03-05></head><body><div"
            + " class=story><h1>Talks</h1>"
            + PROSE.repeat(3)
            + "<ul><li>One.<li>Two.</ul></div></body></html>";
    for (int round = 0; round < 300; round++) {
      StringBuilder html = new StringBuilder(whole);
      for (int i = random.nextInt(20); i >= 0; i--) {
        int at = random.nextInt(html.length());
        html.replace(
            at, Math.min(html.length(), at + random.nextInt(9)), "<>\"'&/".substring(i % 6));
      }
      Received received = read("<html>" + html);
      assertTrue(received.articles().size() <= 1, "seed " + seed + " round " + round);
    }
  }
}
