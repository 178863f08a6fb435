package org.w3id.rapporteur.endpoint;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The pages in a real browser, on a phone by day and at a desk by night. Left out with a message
 * where there is no Chromium.
 */
class BrowserTest {
  private static TestServer server;
  private static Browser browser;
  private static BrowserTab phone;
  private static BrowserTab desk;
  private static String axe;

  @BeforeAll
  static void start() throws IOException {
    Optional<Path> program = Browser.program();
    assumeTrue(
        program.isPresent(), "No Chromium on the PATH: the pages are not tried in a browser");
    server = TestServer.over("river-talks.trig", "hostile.trig", TestServer.ONTOLOGY);
    browser = Browser.start(program.get());
    phone = browser.tab(375, 740, false);
    desk = browser.tab(1280, 850, true);
    try (InputStream in = BrowserTest.class.getResourceAsStream("/axe.min.js")) {
      axe = new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  @AfterAll
  static void stop() {
    if (browser != null) {
      browser.close();
      server.close();
    }
  }

  /** One of each kind; those that try to break out come with what they try. */
  static List<String> pages() {
    return List.of(
        "/",
        "/questions",
        "/questions/who-contradicted",
        "/questions/demands",
        "/query",
        "/search?q=summit",
        "/page/agent/person/northern-envoy",
        "/page/matter/river-summit",
        "/page/contradiction/c1",
        "/page/contradiction/hostile",
        "/page/statement/river-talks/accept",
        "/page/statement/hostile/said",
        "/page/article/hostile",
        "/page/office/state-north/envoy");
  }

  @Test
  void threeClicksLeadToBothSidesWords() {
    phone.open(at("/"));
    phone.click(".chips a[href*='Northern']");
    assertTrue(phone.text("document.title").startsWith("Who contradicted"), "first click");
    phone.click(".cards a.headline[href$=c1]");
    assertEquals(
        List.of("No summit is planned", "a summit on the river would take place within two weeks"),
        phone.texts(".side mark.contentPassage"));
    String none = "rgba(0, 0, 0, 0)";
    assertFalse(
        phone
            .text("getComputedStyle(document.querySelector('mark.contentPassage')).backgroundColor")
            .equals(none),
        "the words are highlighted");
  }

  @ParameterizedTest
  @MethodSource("pages")
  void aPageFitsItsScreenAndEverybody(String path) {
    for (BrowserTab tab : List.of(phone, desk)) {
      int before = tab.complaints(base()).size();
      tab.open(at(path));
      List<String> complaints = tab.complaints(base());
      assertEquals(List.of(), complaints.subList(before, complaints.size()));
      assertTrue(fits(tab), "wider than the screen");
      assertEquals(List.of(), barriers(tab));
    }
  }

  @Test
  void theEditorForSparqlAnswersWithoutAskingElsewhere() {
    int before = desk.complaints(base()).size();
    desk.open(at("/query?example=demands"));
    desk.await("document.querySelector('.yasqe_queryButton')");
    desk.evaluate("document.querySelector('.yasqe_queryButton').click()");
    desk.await(
        "[...document.querySelectorAll('.yasr td')].some(c => c.textContent.includes('Southern"
            + " minister'))");
    List<String> complaints = desk.complaints(base());
    assertEquals(List.of(), complaints.subList(before, complaints.size()));
  }

  @Test
  void aStatementIsCopiedByOnePress() {
    desk.open(at("/page/statement/no-summit/denies"));
    assertTrue(desk.evaluate("!document.querySelector('button.copy').hidden").getAsBoolean());
    desk.evaluate(
        "navigator.clipboard.writeText = async text => { window.copied = text; };"
            + " document.querySelector('button.copy').click()");
    desk.await("window.copied");
    assertTrue(desk.text("window.copied").contains("No summit is planned"));
  }

  @Test
  void whoPointsAtWordsSeesWhoSaysThem() {
    desk.open(at("/page/article/river-talks"));
    desk.evaluate("document.querySelector('a.said[href$=locks]').focus()");
    assertEquals(
        "block",
        desk.text("getComputedStyle(document.querySelector('a.said[href$=locks] .tip')).display"));
  }

  @Test
  void whatIsMarkedIsToldApartByLinesToo() {
    desk.open(at("/page/statement/river-talks/cover"));
    String lines =
        "getComputedStyle(document.querySelector('.excerpt mark.%s')).textDecorationStyle";
    assertEquals("dotted", desk.text(lines.formatted("sourcePassage")));
    assertEquals("dashed", desk.text(lines.formatted("cuePassage")));
    assertEquals("solid", desk.text(lines.formatted("contentPassage")));
    assertEquals("double", desk.text(lines.formatted("condition")));
  }

  @Test
  void aNoteOnWordsIsPutAwayByEscape() {
    desk.open(at("/page/article/river-talks"));
    String display = "getComputedStyle(document.querySelector('a.said[href$=locks] .tip')).display";
    desk.evaluate("document.querySelector('a.said[href$=locks]').focus()");
    desk.evaluate(
        "document.dispatchEvent(new KeyboardEvent('keydown', {key: 'Escape', bubbles: true}))");
    assertEquals("none", desk.text(display));
    desk.evaluate(
        "document.querySelector('a.said[href$=cover]').focus();"
            + " document.querySelector('a.said[href$=locks]').focus()");
    assertEquals("block", desk.text(display));
  }

  @Test
  void onPaperStandsWhatIsReadAndNothingToPress() {
    BrowserTab paper = browser.tab(800, 1100, false);
    try {
      paper.emulate("{media:'print'}");
      paper.open(at("/questions/who-contradicted"));
      assertEquals(List.of("none"), displays(paper, "header, form, button"));
      paper.open(at("/page/statement/river-talks/cover"));
      assertEquals(List.of("block"), displays(paper, ".excerpt, footer"));
    } finally {
      paper.close();
    }
  }

  private static List<String> displays(BrowserTab tab, String selector) {
    String script =
        "[...new Set([...document.querySelectorAll('%s')].map(e => getComputedStyle(e).display))]";
    return tab.evaluate(script.formatted(selector)).getAsJsonArray().asList().stream()
        .map(JsonElement::getAsString)
        .toList();
  }

  @Test
  void whoChoosesTheColoursCanReadButtonsAndNotes() {
    BrowserTab tab = browser.tab(800, 1100, false);
    try {
      tab.emulate("{features:[{name:'forced-colors',value:'active'}]}");
      tab.open(at("/page/article/river-talks"));
      for (String what : List.of("button", ".tip")) {
        String style = "getComputedStyle(document.querySelector('" + what + "'))";
        String light = "rgb(255, 255, 255)";
        assertFalse(
            tab.text(style + ".backgroundColor").equals("rgb(0, 0, 0)")
                && tab.text(style + ".color").equals(light),
            what + " would stand on a plate of its own colour");
      }
      assertEquals(
          "underline",
          tab.text("getComputedStyle(document.querySelector('a.said')).textDecorationLine"));
    } finally {
      tab.close();
    }
  }

  /** The checks above are worth nothing if they overlook this. */
  @Test
  void aBadPageIsComplainedOf() throws IOException {
    HttpServer bad =
        HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    byte[] page =
        """
        <!doctype html><html lang="en"><title>Bad</title><h1>Bad</h1>
        <p style="color:#eee;background:#fff">hardly to be read</p><img src="http://127.0.0.1:9/x.png" width="900">
        <script>console.error("said by a script that must not run")</script></html>
        """
            .getBytes(StandardCharsets.UTF_8);
    bad.createContext(
        "/",
        exchange -> {
          exchange.getResponseHeaders().set("Content-Security-Policy", "default-src 'self'");
          exchange.getResponseHeaders().set("Content-Type", "text/html");
          exchange.sendResponseHeaders(200, page.length);
          exchange.getResponseBody().write(page);
          exchange.close();
        });
    bad.start();
    BrowserTab tab = browser.tab(375, 740, false);
    try {
      String base = "http://127.0.0.1:" + bad.getAddress().getPort() + "/";
      tab.open(base);
      String complaints = tab.complaints(base).toString();
      assertTrue(complaints.contains("inline style"), complaints);
      assertTrue(complaints.contains("inline script"), complaints);
      assertTrue(complaints.contains("http://127.0.0.1:9/x.png"), complaints);
      assertFalse(fits(tab), "wider than a phone");
      assertTrue(barriers(tab).toString().contains("image-alt"), "an image without words");
    } finally {
      tab.close();
      bad.stop(0);
    }
  }

  /** Not the inner width: that of a phone grows with the page. */
  private static boolean fits(BrowserTab tab) {
    return tab.evaluate(
            "document.documentElement.scrollWidth <= document.documentElement.clientWidth")
        .getAsBoolean();
  }

  /** What axe finds serious or critical. */
  private static List<String> barriers(BrowserTab tab) {
    tab.evaluate(axe + "; 0");
    JsonElement found = tab.evaluate("axe.run(document, {resultTypes: ['violations']})");
    List<String> barriers = new ArrayList<>();
    for (JsonElement element : found.getAsJsonObject().getAsJsonArray("violations")) {
      JsonObject violation = element.getAsJsonObject();
      if (List.of("serious", "critical").contains(violation.get("impact").getAsString())) {
        JsonObject node = violation.getAsJsonArray("nodes").get(0).getAsJsonObject();
        barriers.add(violation.get("id") + " " + node.get("html") + node.get("failureSummary"));
      }
    }
    return barriers;
  }

  private static String base() {
    return at("/");
  }

  private static String at(String path) {
    return server.at(path).toString();
  }
}
