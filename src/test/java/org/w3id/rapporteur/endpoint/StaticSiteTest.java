package org.w3id.rapporteur.endpoint;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.w3id.rapporteur.endpoint.page.SiteCopy;

/** The pages as files, hostile names and all. */
class StaticSiteTest {
  @TempDir private static Path folder;
  private static SiteCopy.Outcome outcome;

  @BeforeAll
  static void write() throws IOException {
    outcome =
        StaticSite.write(
            TestServer.dataset("river-talks.trig", "hostile.trig", TestServer.ONTOLOGY),
            folder.resolve("site"),
            files -> {});
  }

  private static List<Path> pages() throws IOException {
    try (Stream<Path> files = Files.walk(folder.resolve("site"))) {
      return files.filter(file -> file.toString().endsWith(".html")).toList();
    }
  }

  @Test
  void everyLinkLeadsToAFileOfTheSite() throws IOException {
    List<String> dead = new ArrayList<>();
    for (Path page : pages()) {
      Document read = Jsoup.parse(page);
      for (Element link : read.select("[href], [src]")) {
        String target = link.hasAttr("href") ? link.attr("href") : link.attr("src");
        boolean isElsewhere = target.startsWith("#") || target.startsWith("http");
        if (!isElsewhere && !isThere(page, target)) {
          dead.add(page + " -> " + target);
        }
      }
    }
    assertEquals(List.of(), dead);
    assertEquals(0, outcome.missing());
  }

  /** The file, and in it the place that the link names. */
  private static boolean isThere(Path page, String target) throws IOException {
    String[] parts = target.split("#", 2);
    Path file = page.resolveSibling(parts[0]).normalize();
    return Files.exists(file)
        && (parts.length == 1 || Jsoup.parse(file).getElementById(parts[1]) != null);
  }

  @Test
  void nothingNeedsAServer() throws IOException {
    for (Path page : pages()) {
      Document read = Jsoup.parse(page);
      assertTrue(read.select("form, [href^=/], [src^=/]").isEmpty(), page.toString());
    }
  }

  @Test
  void bothSidesAreTwoClicksFromTheStart() throws IOException {
    Path start = folder.resolve("site/index.html");
    String question = Jsoup.parse(start).select(".chips a:contains(Northern)").attr("href");
    Path asked = start.resolveSibling(question);
    String finding = Jsoup.parse(asked).select(".cards a.headline[href$=c1.html]").attr("href");
    Document both = Jsoup.parse(asked.resolveSibling(finding).normalize());
    assertEquals(2, both.select(".side mark.contentPassage").size());
    assertFalse(both.select("link[rel=alternate]").isEmpty());
  }

  @Test
  void noNameLeadsOutOfTheFolder() throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      assertEquals(List.of("site"), files.map(file -> file.getFileName().toString()).toList());
    }
  }
}
