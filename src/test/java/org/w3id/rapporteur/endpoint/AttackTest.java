package org.w3id.rapporteur.endpoint;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTimeout;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.w3id.rapporteur.endpoint.TestServer.encode;

import com.sun.net.httpserver.HttpServer;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.w3id.rapporteur.endpoint.guard.Limits;

/** Each line of SECURITY.md's table, tried over HTTP; after each the server answers at once. */
class AttackTest {
  private static final Duration TIMEOUT = Duration.ofSeconds(2);
  private static TestServer server;

  @BeforeAll
  static void start() {
    server = TestServer.limited(Limits.standard().withQueryTimeout(TIMEOUT), "river-talks.trig");
  }

  @AfterAll
  static void stop() {
    server.close();
  }

  @AfterEach
  void theNextQueryIsAnsweredWithinASecond() {
    assertTimeout(
        Duration.ofSeconds(1), () -> assertEquals(200, server.ask("ASK {}").statusCode()));
  }

  @Test
  void aCrossProductIsStoppedWithAnHonestStatus() {
    String everything =
        IntStream.range(0, 8)
            .mapToObj(i -> "?a" + i + " ?b" + i + " ?c" + i + " .")
            .collect(Collectors.joining(" "));
    for (String query :
        new String[] {
          "SELECT (COUNT(*) AS ?n) { " + everything + " }",
          "SELECT * { " + everything + " } ORDER BY ?a0",
          "SELECT ?a0 (COUNT(*) AS ?n) { " + everything + " } GROUP BY ?a0",
          "CONSTRUCT { ?a0 ?b1 ?c2 } WHERE { " + everything + " FILTER(STR(?a7) = 'never') }"
        }) {
      assertTimeout(TIMEOUT.multipliedBy(2), () -> assertStopped(server.ask(query)), () -> query);
    }
  }

  @Test
  void aResultThatStreamsPastTheTimeoutIsNeverCut() {
    // Each row must be looked at: the filter needs the words of every pattern.
    String query =
        "SELECT * { ?a ?b ?c . ?d ?e ?f . ?g ?h ?i . ?j ?k ?l"
            + " FILTER(CONTAINS(CONCAT(STR(?a), STR(?d), STR(?g), STR(?j)), 'never')) }";
    assertStopped(server.ask(query, "Accept", "text/csv"));
  }

  @Test
  void aResultWithTooManyRowsIsRefused() {
    try (TestServer small =
        TestServer.limited(
            Limits.standard().with(new Limits.OfResult(50, 1_000_000)), "river-talks.trig")) {
      assertEquals(422, small.ask("SELECT * { ?s ?p ?o }").statusCode());
      assertEquals(422, small.ask("CONSTRUCT { ?s ?p ?o } WHERE { ?s ?p ?o }").statusCode());
      assertEquals(200, small.ask("SELECT * { ?s ?p ?o } LIMIT 50").statusCode());
    }
  }

  @Test
  void aQueryOfFourMegabytesIsTooLarge() {
    String query = "ASK {} #" + "x".repeat(4_000_000);
    assertTimeout(Duration.ofSeconds(2), () -> assertEquals(413, post(query).statusCode()));
    assertTimeout(
        Duration.ofSeconds(2),
        () ->
            assertEquals(
                413,
                server
                    .post("/sparql", "application/x-www-form-urlencoded", "query=" + encode(query))
                    .statusCode()));
  }

  @Test
  void aLongQueryWithoutContentLengthIsTooLarge() {
    byte[] body = ("ASK {} #" + "x".repeat(4_000_000)).getBytes();
    var request =
        HttpRequest.newBuilder(server.at("/sparql"))
            .header("Content-Type", "application/sparql-query")
            .POST(HttpRequest.BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(body)));
    assertEquals(413, server.send(request).statusCode());
  }

  /** Half a megabyte of spaces, in some hundred bytes. */
  @Test
  void aPackedBodyIsNotUnpacked() throws IOException {
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    try (OutputStream out = new GZIPOutputStream(packed)) {
      out.write(("ASK {}" + " ".repeat(500_000)).getBytes(StandardCharsets.UTF_8));
    }
    for (String coding : new String[] {"gzip", "deflate", "x-gzip"}) {
      var request =
          HttpRequest.newBuilder(server.at("/sparql"))
              .header("Content-Type", "application/sparql-query")
              .header("Content-Encoding", coding)
              .POST(HttpRequest.BodyPublishers.ofByteArray(packed.toByteArray()));
      assertEquals(415, server.sendApart(request).statusCode(), coding);
    }
  }

  @Test
  void aQueryOfMoreThan64KilobytesIsTooLarge() {
    assertEquals(413, post("ASK {} #" + "x".repeat(66_000)).statusCode());
  }

  @Test
  void nestedBracketsAreABadRequest() {
    for (String query :
        new String[] {
          "ASK " + "{".repeat(30_000) + "}".repeat(30_000),
          "ASK { FILTER(" + "(".repeat(30_000) + "1" + ")".repeat(30_000) + ") }",
          "ASK { FILTER(" + "!".repeat(60_000) + "true) }"
        }) {
      assertTimeout(Duration.ofSeconds(2), () -> assertEquals(400, post(query).statusCode()));
    }
  }

  @Test
  void aLongListOrManyPatternsEndInTime() {
    String list = "ASK { FILTER(1 IN (" + "2,".repeat(30_000) + "3)) }";
    String sum = "ASK { FILTER(1 = 1" + "+1".repeat(30_000) + ") }";
    String path = "ASK { ?s <urn:a>" + "/<urn:a>".repeat(7_000) + " ?o }";
    String triples = "ASK { " + "?s ?p ?o .".repeat(6_000) + " }";
    for (String query : new String[] {list, sum, path, triples}) {
      assertTimeout(TIMEOUT.multipliedBy(4), () -> post(query));
    }
  }

  @Test
  void multiplyingValuesBlocksAreRefused() {
    String query = "SELECT (COUNT(*) AS ?n) { " + values(9, "1 2 3 4 5 6 7 8 9 0") + " }";
    var answer = server.ask(query);
    assertEquals(400, answer.statusCode());
    assertTrue(answer.body().contains("VALUES"), answer.body());
  }

  @Test
  void joinsOfManyRowsAreStopped() {
    String all = "{ SELECT (?s AS ?%1$s) { ?s ?p%1$s ?o%1$s } }";
    String query =
        "SELECT (COUNT(*) AS ?n) { "
            + Stream.of("a", "b", "c", "d").map(all::formatted).collect(Collectors.joining(" "))
            + " }";
    assertTimeout(TIMEOUT.multipliedBy(2), () -> assertStopped(server.ask(query)));
  }

  @Test
  void multiplyingUnionsAreRefused() {
    String unions =
        IntStream.range(0, 9)
            .mapToObj(i ->
                IntStream.range(0, 10)
                    .mapToObj(v -> "{ BIND(" + v + " AS ?v" + i + ") }")
                    .collect(Collectors.joining(" UNION ", "{ ", " }")))
            .collect(Collectors.joining(" "));
    String query = "SELECT (COUNT(*) AS ?n) { " + unions + " }";
    assertEquals(400, post(query).statusCode());
  }

  @Test
  void doublingAStringEndsInAnErrorOfTheExpression() {
    StringBuilder query = new StringBuilder("SELECT ?end { BIND('ab' AS ?v0)");
    for (int i = 1; i < 60; i++) {
      query.append(" BIND(CONCAT(?v%d, ?v%d) AS ?v%d)".formatted(i - 1, i - 1, i));
    }
    var answer = server.ask(query + " BIND(?v59 AS ?end) }", "Accept", "text/csv");
    assertEquals("end\r\n\r\n", answer.body());
  }

  @Test
  void growingAStringByReplacementEndsInAnErrorOfTheExpression() {
    StringBuilder query = new StringBuilder("SELECT ?end { BIND('ab' AS ?v0)");
    for (int i = 1; i < 40; i++) {
      query.append(" BIND(REPLACE(?v%d, '(.+)', '$1$1') AS ?v%d)".formatted(i - 1, i));
    }
    var answer = server.ask(query + " BIND(?v39 AS ?end) }", "Accept", "text/csv");
    assertEquals("end\r\n\r\n", answer.body());
  }

  @Test
  void growingAStringByGroupsEndsInAnErrorOfTheExpression() {
    String value = "CONCAT(STR(?s), STR(?p), '" + "x".repeat(20_000) + "')";
    for (String distinct : new String[] {"", "DISTINCT "}) {
      String query = "SELECT (GROUP_CONCAT(" + distinct + value + ") AS ?end) { ?s ?p ?o }";
      var answer = server.ask(query, "Accept", "text/csv");
      assertEquals("end\r\n\r\n", answer.body());
    }
    String few =
        "SELECT (GROUP_CONCAT(DISTINCT ?v; SEPARATOR='+') AS ?end) { VALUES ?v { 1 2 2 } }";
    assertEquals("end\r\n1+2\r\n", server.ask(few, "Accept", "text/csv").body());
  }

  @Test
  void aBacktrackingPatternIsStopped() {
    String text = "x".repeat(60);
    for (String call :
        new String[] {
          "REGEX('%s', '(.*)(.*)(.*)(.*)(.*)(.*)(.*)(.*)(.*)(.*)y$')",
          "REPLACE('%s', '(.*)(.*)(.*)(.*)(.*)(.*)(.*)(.*)(.*)(.*)y$', '') = ''"
        }) {
      String query = "ASK { ?s ?p ?o FILTER(" + call.formatted(text) + ") }";
      assertTimeout(TIMEOUT.multipliedBy(2), () -> assertStopped(server.ask(query)));
    }
  }

  @Test
  void pathsThatExplodeAreStopped() {
    String query = "SELECT (COUNT(*) AS ?n) { ?a (<urn:x>|!<urn:x>)* ?b . ?c (!<urn:y>)+ ?d }";
    assertTimeout(
        TIMEOUT.multipliedBy(2),
        () -> {
          int status = server.ask(query).statusCode();
          assertTrue(status == 503 || status == 200, "status " + status);
        });
  }

  @Test
  void javaFunctionsAreRefused() {
    for (String query :
        new String[] {
          "ASK { BIND(<java:org.apache.jena.sparql.function.library.localname>(<urn:a>) AS ?x) }",
          "ASK { FILTER(<java:org.apache.jena.sparql.function.library.sysprop>('user.dir') = 1) }",
          "ASK { FILTER EXISTS { ?s ?p ?o FILTER(<java:a.B>(?s)) } }",
          "SELECT (<java:a.B>(?s) AS ?x) { ?s ?p ?o }",
          "SELECT (SUM(<java:a.B>(?s)) AS ?x) { ?s ?p ?o }",
          "SELECT ?s { ?s ?p ?o } ORDER BY <java:a.B>(?s)",
          "SELECT ?s { ?s ?p ?o } GROUP BY ?s HAVING (<java:a.B>(?s))",
          "ASK { { SELECT ?s { ?s ?p ?o FILTER(<java:a.B>(?s)) } } }",
          "ASK { ?s ?p ?o OPTIONAL { ?o ?q ?r FILTER(<java:a.B>(?s)) } }",
          "ASK { ?s ?p ?o MINUS { ?o ?q ?r FILTER(<java:a.B>(?s)) } }",
          "SELECT ?s { ?s ?p ?o } ORDER BY EXISTS { ?s ?p ?x FILTER(<java:a.B>(?s)) }",
          "ASK { ?s <java:org.apache.jena.sparql.pfunction.library.versionARQ> ?v }",
          "ASK { ?s <http://jena.apache.org/ARQ/property#versionARQ> ?v }",
          "ASK { FILTER(<http://jena.apache.org/ARQ/function#sysprop>('user.dir') = 1) }",
          "ASK { FILTER(<http://jena.hpl.hp.com/ARQ/function#sysprop>('user.dir') = 1) }",
          "ASK { FILTER(<http://jena.apache.org/ARQ/jsFunction#toCamelCase>('a b') = 1) }"
        }) {
      var answer = server.ask(query);
      assertEquals(400, answer.statusCode(), query);
      assertTrue(answer.body().contains("not available here"), answer.body());
    }
  }

  @Test
  void noOtherServerIsCalled() throws IOException {
    AtomicInteger calls = new AtomicInteger();
    HttpServer other =
        HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    other.createContext("/", exchange -> calls.incrementAndGet());
    other.start();
    try {
      String address = "<http://127.0.0.1:" + other.getAddress().getPort() + "/x>";
      assertEquals(
          422, server.ask("ASK { SERVICE %s { ?s ?p ?o } }".formatted(address)).statusCode());
      assertEquals(
          422,
          server.ask("ASK { SERVICE SILENT %s { ?s ?p ?o } }".formatted(address)).statusCode());
      assertEquals(
          422,
          server
              .ask("ASK { FILTER EXISTS { SERVICE %s { ?s ?p ?o } } }".formatted(address))
              .statusCode());
      server.ask("SELECT * FROM %s { ?s ?p ?o }".formatted(address));
      server.ask("SELECT * FROM NAMED %s { GRAPH ?g { ?s ?p ?o } }".formatted(address));
      assertEquals(0, calls.get());
    } finally {
      other.stop(0);
    }
  }

  @Test
  void noFileIsRead(@TempDir Path folder) throws IOException {
    Path secret = Files.writeString(folder.resolve("a.ttl"), "<urn:a> <urn:b> 'secret-words' .");
    var answer =
        server.ask(
            "SELECT * FROM <%s> { ?s ?p ?o }".formatted(secret.toUri()), "Accept", "text/csv");
    assertFalse(answer.body().contains("secret-words"), answer.body());
    assertEquals(404, server.get("/data?graph=" + encode(secret.toUri().toString())).statusCode());
  }

  @Test
  void scriptsOfOtherPagesGetNoCallback() {
    assertEquals(400, server.get("/sparql?query=ASK%7B%7D&callback=alert").statusCode());
    assertEquals(400, server.get("/sparql?query=ASK%7B%7D&stylesheet=//x/y").statusCode());
  }

  @Test
  void thereIsNoAdministration() {
    for (String path :
        new String[] {"/$/ping", "/$/stats", "/$/datasets", "/$/server", "/$/metrics"}) {
      assertEquals(404, server.get(path).statusCode(), path);
    }
  }

  @Test
  void queriesBeyondTheirNumberAreToldToComeBack() throws Exception {
    Limits one = Limits.standard().with(new Limits.OfTurns(1, Duration.ofMillis(50)));
    String slow = "SELECT (COUNT(*) AS ?n) { ?a ?b ?c . ?d ?e ?f . ?g ?h ?i . ?j ?k ?l }";
    try (TestServer narrow =
        TestServer.limited(one.withQueryTimeout(TIMEOUT), "river-talks.trig")) {
      Thread first = new Thread(() -> narrow.ask(slow));
      first.start();
      Thread.sleep(500);
      var answer = narrow.ask("ASK {}");
      first.join();
      assertEquals(503, answer.statusCode());
      assertEquals("5", answer.headers().firstValue("Retry-After").orElseThrow());
      assertEquals(200, narrow.ask("ASK {}").statusCode());
    }
  }

  private static HttpResponse<String> post(String query) {
    return server.post(query);
  }

  private static void assertStopped(HttpResponse<String> answer) {
    assertEquals(503, answer.statusCode(), answer.body());
    assertTrue(answer.headers().firstValue("Retry-After").isPresent());
    assertFalse(answer.body().contains("Incomplete"), answer.body());
  }

  private static String values(int blocks, String rows) {
    return IntStream.range(0, blocks)
        .mapToObj(i -> "VALUES ?v" + i + " { " + rows + " }")
        .collect(Collectors.joining(" "));
  }
}
