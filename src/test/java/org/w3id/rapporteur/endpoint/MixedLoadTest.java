package org.w3id.rapporteur.endpoint;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeout;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.w3id.rapporteur.endpoint.guard.Limits;

/**
 * Honest clients and attackers together, on the loopback interface, for twenty seconds or as many
 * minutes as RAPPORTEUR_LOAD_MINUTES says: no honest request fails, the memory in use stays within
 * bounds, and afterwards the next query is answered within a second.
 */
class MixedLoadTest {
  private static final int HONEST = 4;
  private static final int ATTACKERS = 3;
  private static final long MOST_GROWTH = 200L << 20;

  private static final List<String> HONEST_PATHS =
      List.of(
          "/",
          "/page/contradiction/c1",
          "/page/agent/person/southern-minister",
          "/page/article/river-talks",
          "/search?q=locks",
          "/questions/who-contradicted.json",
          "/questions/demands",
          "/.well-known/void",
          "/data/agent/person/southern-minister.ttl",
          "/sparql?query=" + TestServer.encode("SELECT * { ?s a ?t } LIMIT 100"),
          "/sparql?query="
              + TestServer.encode(
                  "SELECT (COUNT(*) AS ?n) { ?s <https://w3id.org/rapporteur/ns#speaker> ?o }"),
          "/data?default");

  private static TestServer server;

  @BeforeAll
  static void start() {
    Limits limits = Limits.standard().withQueryTimeout(Duration.ofSeconds(3));
    server = TestServer.limited(limits, "river-talks.trig", TestServer.ONTOLOGY);
  }

  @AfterAll
  static void stop() {
    server.close();
  }

  @Test
  void honestRequestsAreAnsweredWhateverOthersDo() throws Exception {
    long seed = System.nanoTime();
    long end = System.nanoTime() + length().toNanos();
    long before = memoryInUse();
    ConcurrentLinkedQueue<String> failures = new ConcurrentLinkedQueue<>();
    AtomicInteger answered = new AtomicInteger();
    AtomicInteger attacks = new AtomicInteger();
    List<Callable<Void>> work = new ArrayList<>();
    for (int i = 0; i < HONEST; i++) {
      Random random = new Random(seed + i);
      work.add(() -> askHonestly(random, end, answered, failures));
    }
    for (int i = 0; i < ATTACKERS; i++) {
      Random random = new Random(seed - 1 - i);
      work.add(() -> attack(random, end, attacks, failures));
    }
    runAll(work);
    String told = answered + " honest requests, " + attacks + " attacks, seed " + seed;
    assertEquals(List.of(), failures.stream().limit(5).toList(), told);
    assertTrue(answered.get() > HONEST && attacks.get() > ATTACKERS, told);
    assertTimeout(
        Duration.ofSeconds(1), () -> assertEquals(200, server.ask("ASK {}").statusCode()));
    long growth = memoryInUse() - before;
    assertTrue(growth < MOST_GROWTH, told + ": " + growth + " bytes more than before");
    System.getLogger(MixedLoadTest.class.getName())
        .log(System.Logger.Level.INFO, told + ", " + growth + " bytes more in use");
  }

  private static Duration length() {
    return Optional.ofNullable(System.getenv("RAPPORTEUR_LOAD_MINUTES"))
        .map(minutes -> Duration.ofMinutes(Long.parseLong(minutes)))
        .orElse(Duration.ofSeconds(20));
  }

  private static void runAll(List<Callable<Void>> work) throws Exception {
    ExecutorService clients = Executors.newFixedThreadPool(work.size());
    try {
      for (Future<Void> done : clients.invokeAll(work)) {
        done.get();
      }
    } finally {
      clients.shutdownNow();
    }
  }

  private static Void askHonestly(
      Random random, long end, AtomicInteger answered, ConcurrentLinkedQueue<String> failures) {
    while (System.nanoTime() < end) {
      String path = HONEST_PATHS.get(random.nextInt(HONEST_PATHS.size()));
      HttpResponse<String> answer = server.get(path, "Accept", "text/html, */*;q=0.5");
      answer = answer.statusCode() == 303 ? followed(answer) : answer;
      if (answer.statusCode() == 200) {
        answered.incrementAndGet();
      } else {
        failures.add(path + ": " + answer.statusCode() + " " + answer.body());
      }
    }
    return null;
  }

  private static HttpResponse<String> followed(HttpResponse<String> answer) {
    return server.get(answer.headers().firstValue("Location").orElseThrow());
  }

  private static Void attack(
      Random random, long end, AtomicInteger attacks, ConcurrentLinkedQueue<String> failures)
      throws IOException {
    List<Socket> left = new ArrayList<>();
    try {
      while (System.nanoTime() < end) {
        Attack attack = Attack.values()[random.nextInt(Attack.values().length)];
        attack(attack, left)
            .filter(status -> status == 200)
            .ifPresent(status -> failures.add(attack + " had an answer"));
        attacks.incrementAndGet();
      }
    } finally {
      close(left);
    }
    return null;
  }

  /** The status of the answer; absent where none is waited for. */
  private static Optional<Integer> attack(Attack attack, List<Socket> left) throws IOException {
    if (attack != Attack.CONNECTION_LEFT_ALONE) {
      return Optional.of(server.post(attack.query).statusCode());
    }
    Socket socket = new Socket(InetAddress.getLoopbackAddress(), server.at("/").getPort());
    socket.getOutputStream().write("GET /sparql?query=".getBytes(StandardCharsets.US_ASCII));
    left.add(socket);
    if (left.size() > 50) {
      close(left);
      left.clear();
    }
    return Optional.empty();
  }

  private static void close(List<Socket> sockets) throws IOException {
    for (Socket socket : sockets) {
      socket.close();
    }
  }

  /** After a collection: what is held, not what lies about. */
  private static long memoryInUse() throws InterruptedException {
    long least = Long.MAX_VALUE;
    for (int i = 0; i < 5; i++) {
      System.gc();
      Thread.sleep(100);
      Runtime runtime = Runtime.getRuntime();
      least = Math.min(least, runtime.totalMemory() - runtime.freeMemory());
    }
    return least;
  }

  /** What none may have an answer to. */
  private enum Attack {
    CROSS_PRODUCT("SELECT (COUNT(*) AS ?n) { ?a ?b ?c . ?d ?e ?f . ?g ?h ?i . ?j ?k ?l }"),
    SORTED_PRODUCT("SELECT * { ?a ?b ?c . ?d ?e ?f . ?g ?h ?i } ORDER BY ?f ?a ?i LIMIT 10"),
    TOO_MANY_ROWS("SELECT * { ?a ?b ?c . ?d ?e ?f }"),
    LONG_PATHS(
        "SELECT (COUNT(*) AS ?n) { ?a (!<urn:x>)*/(!<urn:y>)*/(!<urn:z>)* ?b ."
            + " ?b !<urn:q> ?c . ?d !<urn:r> ?e . ?f ?g ?h }"),
    REGEX(
        "ASK { ?s ?p ?o FILTER(REGEX('"
            + "x".repeat(60)
            + "', '(.*)(.*)(.*)(.*)(.*)(.*)(.*)(.*)(.*)(.*)y$')) }"),
    NO_SPARQL("SELECT ?x WHERE { Привет"),
    NESTED("SELECT * {" + "{".repeat(5_000) + "}".repeat(5_000) + "}"),
    TOO_LONG("ASK { FILTER(\"" + "x".repeat(200_000) + "\" = ?x) }"),
    VALUES_PRODUCT(
        "SELECT * { VALUES ?a { %1$s } VALUES ?b { %1$s } VALUES ?c { %1$s } }"
            .formatted("1 ".repeat(100))),
    CALL("SELECT * { SERVICE <http://127.0.0.1:9/> { ?s ?p ?o } }"),
    JAVA("SELECT * { ?s <java:java.lang.System.exit> ?o }"),
    UPDATE("INSERT DATA { <urn:a> <urn:b> <urn:c> }"),
    CONNECTION_LEFT_ALONE("");

    private final String query;

    Attack(String query) {
      this.query = query;
    }
  }
}
