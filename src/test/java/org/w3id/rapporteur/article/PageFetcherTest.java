package org.w3id.rapporteur.article;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTimeout;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PageFetcherTest {
  private HttpServer server;
  private final Received.Collector told = new Received.Collector();

  @BeforeEach
  void start() throws IOException {
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.setExecutor(Executors.newCachedThreadPool());
    server.createContext("/page", exchange -> answer(exchange, 200, Samples.html()));
    server.createContext("/moved", exchange -> redirect(exchange, "/page"));
    server.createContext("/inward", exchange -> redirect(exchange, "http://10.1.2.3/secret"));
    server.createContext("/circle", exchange -> redirect(exchange, "/circle"));
    server.createContext("/large", exchange -> answer(exchange, 200, "x".repeat(5_000)));
    server.createContext("/missing", exchange -> answer(exchange, 404, "no"));
    server.createContext("/unsized", PageFetcherTest::answerWithoutLength);
    server.createContext("/slow", PageFetcherTest::drip);
    server.start();
  }

  @AfterEach
  void stop() {
    server.stop(0);
  }

  private static void answer(HttpExchange exchange, int status, String text) throws IOException {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    exchange.getResponseHeaders().set("Content-Type", "text/html; charset=utf-8");
    exchange.sendResponseHeaders(status, bytes.length);
    exchange.getResponseBody().write(bytes);
    exchange.close();
  }

  private static void answerWithoutLength(HttpExchange exchange) throws IOException {
    exchange.sendResponseHeaders(200, 0);
    exchange.getResponseBody().write(Samples.bytes(Samples.html()));
    exchange.close();
  }

  private static void redirect(HttpExchange exchange, String address) throws IOException {
    exchange.getResponseHeaders().set("Location", address);
    exchange.sendResponseHeaders(302, -1);
    exchange.close();
  }

  private static void drip(HttpExchange exchange) throws IOException {
    exchange.sendResponseHeaders(200, 0);
    try {
      for (int i = 0; i < 100; i++) {
        exchange.getResponseBody().write('x');
        exchange.getResponseBody().flush();
        Thread.sleep(100);
      }
    } catch (InterruptedException | IOException clientHasGone) {
      exchange.close();
    }
  }

  private URI at(String path) {
    return URI.create("http://127.0.0.1:" + server.getAddress().getPort() + path);
  }

  /** A fetcher that takes this machine for public, so that a test can serve pages to it. */
  private static PageFetcher fetcher() {
    return new PageFetcher(
        address -> address.isLoopbackAddress() || PublicAddresses.isPublic(address),
        new Limits(4_000, 4_000, 4_000, 4_000, 4_000),
        Duration.ofSeconds(2));
  }

  private String refusal(String path) {
    assertTrue(fetcher().fetch(at(path), told).isEmpty());
    return told.received().problems().get(0).message();
  }

  @Test
  void aPageIsFetchedAlsoWhereItHasMoved() {
    FetchedPage page = fetcher().fetch(at("/moved"), told).orElseThrow();
    assertEquals(Samples.html(), new String(page.bytes(), StandardCharsets.UTF_8));
    assertEquals(at("/page"), page.address());
    assertEquals(Optional.of("utf-8"), page.charset());
  }

  @Test
  void aPageThatEndsWithItsConnectionIsFetched() {
    FetchedPage page = fetcher().fetch(at("/unsized"), told).orElseThrow();
    assertEquals(Samples.html(), new String(page.bytes(), StandardCharsets.UTF_8));
  }

  @Test
  void aRedirectionIntoAPrivateNetworkIsNotFollowed() {
    assertTrue(refusal("/inward").contains("not public"));
  }

  @Test
  void thisMachineItselfIsNeverAsked() {
    assertTrue(new PageFetcher().fetch(at("/page"), told).isEmpty());
    assertTrue(told.received().problems().get(0).message().contains("not public"));
  }

  @Test
  void circlesErrorsAndLargePagesAreRefused() {
    assertTrue(refusal("/circle").contains("redirections"));
    assertTrue(fetcher().fetch(at("/large"), told).isEmpty());
    assertTrue(fetcher().fetch(at("/missing"), told).isEmpty());
  }

  @Test
  void aFetchedPageIsKnownByItsAddress(@TempDir Path folder) throws IOException {
    FetchedPage page = fetcher().fetch(at("/moved"), told).orElseThrow();
    Path file = page.saveTo(folder);
    assertEquals(at("/").getHost() + "-page.html", file.getFileName().toString());
    Article article =
        ArticleReader.standard(PageHintsFile.packed()).read(List.of(file)).articles().get(0);
    assertEquals(Optional.of(at("/page")), article.metadata().url());
  }

  @Test
  void aServerThatDripsIsLeftInTime() {
    String why = assertTimeout(Duration.ofSeconds(6), () -> refusal("/slow"));
    assertTrue(why.contains("within 2 seconds"), why);
  }

  @Test
  void filesAndOtherSchemesAreNoPages() {
    for (String address :
        new String[] {"file:///etc/hosts", "ftp://a.example/", "http://me@a.example/"}) {
      assertTrue(fetcher().fetch(URI.create(address), told).isEmpty(), address);
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "127.0.0.1",
        "10.0.0.1",
        "172.16.0.1",
        "192.168.1.1",
        "169.254.169.254",
        "0.0.0.0",
        "100.64.0.1",
        "224.0.0.1",
        "255.255.255.255",
        "198.18.0.1",
        "::1",
        "::",
        "fe80::1",
        "fd00::1",
        "::ffff:10.0.0.1",
        "64:ff9b::a00:1",
        "2002:a00:1::",
        "2001:db8::1"
      })
  void addressesOfPrivateNetworksAreNotPublic(String address) throws IOException {
    assertFalse(PublicAddresses.isPublic(InetAddress.getByName(address)));
  }

  @ParameterizedTest
  @ValueSource(strings = {"93.184.216.34", "8.8.8.8", "172.32.0.1", "2606:2800:220:1::1"})
  void addressesOfTheInternetArePublic(String address) throws IOException {
    assertTrue(PublicAddresses.isPublic(InetAddress.getByName(address)));
  }
}
