package org.w3id.rapporteur.endpoint;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

/**
 * What would fill the memory until the time is over is stopped before: tried on a server with
 * little memory that ends where it has none left, as the launcher has it.
 */
class MemoryAttackTest {
  private static final String PRODUCT = "?a ?b ?c . ?d ?e ?f . ?g ?h ?i";

  /** Groups and distinct values: all of them in memory. */
  private static final List<String> ATTACKS =
      List.of(
          "SELECT ?c ?f ?i (COUNT(*) AS ?n) { %s } GROUP BY ?a ?b ?c ?d ?e ?f ?g ?h ?i",
          "SELECT (COUNT(DISTINCT CONCAT(STR(?b), STR(?c), STR(?e), STR(?f), STR(?h), STR(?i))) AS"
              + " ?n) { %s }");

  private final HttpClient client = HttpClient.newHttpClient();

  @Test
  void queriesThatFillTheMemoryAreStoppedAndTheServerGoesOn() throws Exception {
    Process server = started();
    try (var told =
        new BufferedReader(
            new InputStreamReader(server.getInputStream(), StandardCharsets.UTF_8))) {
      URI address = URI.create(Optional.ofNullable(told.readLine()).orElseThrow());
      for (String attack : ATTACKS) {
        HttpResponse<String> answer = ask(address, attack.formatted(PRODUCT));
        assertEquals(503, answer.statusCode(), attack);
        assertTrue(answer.body().contains("more memory than there is"), answer.body());
        assertEquals(200, ask(address, "ASK {}").statusCode(), attack);
      }
    } finally {
      server.destroy();
      server.waitFor(20, TimeUnit.SECONDS);
    }
  }

  private HttpResponse<String> ask(URI server, String query)
      throws IOException, InterruptedException {
    URI address = server.resolve("/sparql?query=" + TestServer.encode(query));
    HttpRequest request = HttpRequest.newBuilder(address).timeout(Duration.ofSeconds(120)).build();
    return client.send(request, HttpResponse.BodyHandlers.ofString());
  }

  private static Process started() throws IOException {
    return new ProcessBuilder(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-Xmx112m",
            "-XX:+UseSerialGC",
            "-XX:+ExitOnOutOfMemoryError",
            "-cp",
            System.getProperty("java.class.path"),
            SmallServer.class.getName())
        .redirectError(ProcessBuilder.Redirect.DISCARD)
        .start();
  }

  /** A server in a process of its own, which tells its address. */
  static final class SmallServer {
    private SmallServer() {}

    public static void main(String[] args) throws IOException {
      RapporteurServer server =
          RapporteurServer.start(
              TestServer.dataset("river-talks.trig"), ServerSettings.standard().withPort(0));
      System.out.println(server.address());
      server.join();
    }
  }
}
