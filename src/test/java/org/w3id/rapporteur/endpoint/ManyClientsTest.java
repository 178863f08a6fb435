package org.w3id.rapporteur.endpoint;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTimeout;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.w3id.rapporteur.endpoint.guard.Limits;

/** What clients can do by their number or their slowness, and what an operator sees of it. */
class ManyClientsTest {
  private static final String HEAD = "POST /sparql HTTP/1.1\r\nHost: localhost\r\n";
  private static final String BODY =
      HEAD + "Content-Type: application/sparql-query\r\nContent-Length: 1000\r\n\r\nASK";

  @Test
  void aThousandConnectionsThatSayNothingKeepNobodyOut() throws IOException {
    try (TestServer server = TestServer.over("river-talks.trig")) {
      List<Socket> open = connect(server, 1_000, "");
      try {
        assertAnswered(server);
      } finally {
        closeAll(open);
      }
    }
  }

  @Test
  void headersAndBodiesThatNeverEndKeepNobodyOut() throws IOException {
    try (TestServer server = TestServer.over("river-talks.trig")) {
      List<Socket> open = connect(server, 200, HEAD);
      open.addAll(connect(server, 40, BODY));
      try {
        assertAnswered(server);
      } finally {
        closeAll(open);
      }
      assertAnswered(server);
    }
  }

  @Test
  void moreRequestsThanOneClientMayHaveAreRefused() throws IOException {
    try (TestServer server = TestServer.over("river-talks.trig")) {
      List<Socket> open = new ArrayList<>();
      try {
        HttpResponse<String> refused = server.ask("ASK {}");
        // Bodies that do not go on are cut off: on a busy machine some are gone before the last
        // come.
        for (int round = 0; round < 6 && refused.statusCode() == 200; round++) {
          open.addAll(connect(server, 70, BODY));
          refused = untilRefused(server);
        }
        assertEquals(429, refused.statusCode());
        assertTrue(refused.headers().firstValue("Retry-After").isPresent());
      } finally {
        closeAll(open);
      }
    }
  }

  /** The server takes the connections in at its own pace. */
  private static HttpResponse<String> untilRefused(TestServer server) {
    HttpResponse<String> answer = server.ask("ASK {}");
    long end = System.nanoTime() + Duration.ofSeconds(5).toNanos();
    while (answer.statusCode() == 200 && System.nanoTime() < end) {
      answer = server.ask("ASK {}");
    }
    return answer;
  }

  @Test
  void honestQueriesAmongAttacksAreAllAnswered() {
    String slow = "SELECT (COUNT(*) AS ?n) { ?a ?b ?c . ?d ?e ?f . ?g ?h ?i . ?j ?k ?l }";
    Limits limits =
        Limits.standard()
            .withQueryTimeout(Duration.ofMillis(300))
            .with(new Limits.OfTurns(4, Duration.ofSeconds(20)));
    try (TestServer server = TestServer.limited(limits, "river-talks.trig")) {
      List<CompletableFuture<Integer>> attacks =
          IntStream.range(0, 16)
              .mapToObj(i -> CompletableFuture.supplyAsync(() -> server.ask(slow).statusCode()))
              .toList();
      List<Integer> honest =
          IntStream.range(0, 20).mapToObj(i -> server.ask("ASK {}").statusCode()).toList();
      assertEquals(List.of(200), honest.stream().distinct().toList());
      assertEquals(List.of(503), attacks.stream().map(CompletableFuture::join).distinct().toList());
    }
  }

  @Test
  void metricsAndHealthHaveAPortOfTheirOwn() throws Exception {
    ServerSettings settings =
        ServerSettings.standard().withWatch(new Watch(OptionalInt.of(0), Optional.empty()));
    try (TestServer server = TestServer.with(settings, "river-talks.trig")) {
      assertEquals(200, server.ask("ASK {}").statusCode());
      server.ask("ASK {");
      assertEquals("ok\n", monitor(server, "/health"));
      String metrics = monitor(server, "/metrics");
      assertTrue(
          metrics.contains("rapporteur_requests_seconds_count{door=\"sparql\",status=\"200\"}"),
          metrics);
      assertTrue(metrics.contains("status=\"400\""), metrics);
      assertTrue(metrics.contains("jvm_memory_used_bytes"), metrics);
      assertEquals(404, server.get("/metrics").statusCode());
      assertEquals(404, server.get("/health").statusCode());
    }
  }

  private static String monitor(TestServer server, String path) throws Exception {
    URI address = URI.create("http://127.0.0.1:" + server.monitorPort() + path);
    return HttpClient.newHttpClient()
        .send(HttpRequest.newBuilder(address).build(), HttpResponse.BodyHandlers.ofString())
        .body();
  }

  @Test
  void theAccessLogHasNeitherAddressesNorQueries(@TempDir Path folder) throws IOException {
    Path log = folder.resolve("access.log");
    ServerSettings settings =
        ServerSettings.standard().withWatch(new Watch(OptionalInt.empty(), Optional.of(log)));
    try (TestServer server = TestServer.with(settings, "river-talks.trig")) {
      server.ask("ASK { <urn:secret> ?p ?o }");
      server.get("/page/none");
    }
    String lines = Files.readString(log);
    assertTrue(lines.contains("GET /sparql 200"), lines);
    assertTrue(lines.contains("GET /page/none 404"), lines);
    assertFalse(lines.contains("127.0.0.1") || lines.contains("secret"), lines);
  }

  private static void assertAnswered(TestServer server) {
    assertTimeout(
        Duration.ofSeconds(5), () -> assertEquals(200, server.ask("ASK {}").statusCode()));
  }

  private static List<Socket> connect(TestServer server, int number, String sent)
      throws IOException {
    List<Socket> open = new ArrayList<>();
    for (int i = 0; i < number; i++) {
      Socket socket = new Socket(InetAddress.getLoopbackAddress(), server.at("/").getPort());
      socket.getOutputStream().write(sent.getBytes(StandardCharsets.US_ASCII));
      socket.getOutputStream().flush();
      open.add(socket);
    }
    return open;
  }

  private static void closeAll(List<Socket> sockets) throws IOException {
    for (Socket socket : sockets) {
      socket.close();
    }
  }
}
