package org.w3id.rapporteur.endpoint;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.sun.management.UnixOperatingSystemMXBean;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.SocketException;
import java.net.SocketTimeoutException;
import java.net.URI;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.w3id.rapporteur.endpoint.guard.Limits;
import org.w3id.rapporteur.store.Store;

/** Bounds on what all clients together may hold: results, dumps, connections, slow bodies. */
class LiveLimitsTest {
  /** Some twenty megabytes, more than the buffers between two sockets hold. */
  private static final String LARGE =
      "SELECT * { VALUES ?x { "
          + "\"%s\" ".formatted("x".repeat(1_500))
          + "} VALUES ?a { %s } VALUES ?b { %s } }".formatted(numbers(130), numbers(110));

  private static String numbers(int count) {
    StringBuilder numbers = new StringBuilder();
    for (int i = 0; i < count; i++) {
      numbers.append(i).append(' ');
    }
    return numbers.toString();
  }

  private static final String LARGE_REQUEST =
      "GET /sparql?query=" + TestServer.encode(LARGE) + " HTTP/1.1\r\nHost: localhost\r\n\r\n";

  @Test
  void largeResultsThatNobodyReadsDoNotFillTheMemory() throws Exception {
    Limits limits = Limits.standard().with(new Limits.OfResult(20_000, 64_000_000));
    try (TestServer server = TestServer.limited(limits, "river-talks.trig")) {
      assertEquals(200, server.ask(LARGE).statusCode());
      List<Socket> slow = new ArrayList<>();
      try {
        // One after the other: several at once may take each other's room, and none gets enough.
        for (int i = 0; i < 2; i++) {
          slow.add(sent(server.at("/"), LARGE_REQUEST));
          assertEquals("HTTP/1.1 200", status(slow.get(i)));
        }
        HttpResponse<String> refused = until(503, () -> server.ask(LARGE));
        assertTrue(refused.headers().firstValue("Retry-After").isPresent());
        assertEquals(200, server.ask("ASK {}").statusCode(), "small results have room");
      } finally {
        close(slow);
      }
      until(200, () -> server.ask(LARGE));
    }
  }

  @Test
  void aThirdDumpAtTheSameTimeIsToldToComeBack() throws Exception {
    try (Store store = Store.inMemory()) {
      ScaledStore.fill(store, 400);
      try (RapporteurServer server =
          RapporteurServer.start(store.dataset(), ServerSettings.standard().withPort(0))) {
        List<Socket> slow = new ArrayList<>();
        String dump = "GET /data HTTP/1.1\r\nHost: localhost\r\n\r\n";
        try {
          slow.add(sent(server.address(), dump));
          slow.add(sent(server.address(), dump));
          assertEquals("HTTP/1.1 200", status(slow.get(0)));
          assertEquals("HTTP/1.1 200", status(slow.get(1)));
          try (Socket third = sent(server.address(), dump)) {
            assertEquals("HTTP/1.1 503", status(third));
          }
          String article =
              "GET /data?graph=https://w3id.org/rapporteur/graph/article/river-talks-4 ";
          try (Socket one =
              sent(server.address(), article + "HTTP/1.1\r\nHost: localhost\r\n\r\n")) {
            assertEquals("HTTP/1.1 200", status(one), "the graph of one article is no dump");
          }
        } finally {
          close(slow);
        }
      }
    }
  }

  @Test
  void aBodyThatTricklesIsCutOff() throws Exception {
    try (TestServer server = TestServer.over("river-talks.trig");
        Socket socket =
            sent(
                server.at("/"),
                "POST /sparql HTTP/1.1\r\nHost: localhost\r\n"
                    + "Content-Type: application/sparql-query\r\nContent-Length: 9000\r\n\r\n")) {
      int sent = 0;
      String answer = "";
      while (sent < 300 && answer.isEmpty()) {
        answer = trickled(socket);
        sent++;
      }
      assertTrue(sent < 300, "still listened to after " + sent + " bytes in 30 s");
      assertNotEquals("HTTP/1.1 200", answer);
      assertEquals(200, server.ask("ASK {}").statusCode());
    }
  }

  @Test
  void anAnswerThatNobodyTakesIsCutOffAndItsRoomGivenBack() throws Exception {
    Limits limits =
        Limits.standard()
            .with(new Limits.OfResult(20_000, 64_000_000))
            .withSilence(Duration.ofSeconds(2));
    try (TestServer server = TestServer.limited(limits, "river-talks.trig")) {
      List<Socket> silent = new ArrayList<>();
      try {
        for (int i = 0; i < 2; i++) {
          silent.add(sent(server.at("/"), LARGE_REQUEST));
          assertEquals("HTTP/1.1 200", status(silent.get(i)));
        }
        until(200, () -> server.ask(LARGE));
        for (Socket socket : silent) {
          assertTrue(taken(socket) < 20_000_000, "the answer was cut off");
        }
      } finally {
        close(silent);
      }
    }
  }

  /** How many bytes still come until the end, whatever the end is. */
  private static long taken(Socket socket) throws IOException {
    long taken = 0;
    byte[] bytes = new byte[65_536];
    try {
      for (int read = 0; read >= 0; read = socket.getInputStream().read(bytes)) {
        taken += read;
      }
    } catch (SocketException cutOff) {
      return taken;
    }
    return taken;
  }

  /** Sends a byte, and gives what the server says within a tenth of a second, if anything. */
  private static String trickled(Socket socket) throws IOException {
    try {
      socket.getOutputStream().write(' ');
      socket.setSoTimeout(100);
      return status(socket);
    } catch (SocketTimeoutException stillListening) {
      return "";
    } catch (SocketException cutOff) {
      return "cut off";
    }
  }

  @Test
  void beyondTwoThousandConnectionsNoneIsTaken() throws Exception {
    assumeTrue(
        ManagementFactory.getOperatingSystemMXBean() instanceof UnixOperatingSystemMXBean system
            && system.getMaxFileDescriptorCount() > 8_000,
        "This system lets a process open too few files");
    try (TestServer server = TestServer.over("river-talks.trig")) {
      List<Socket> silent = new ArrayList<>();
      try {
        for (int i = 0; i < 2_050; i++) {
          silent.add(sent(server.at("/"), ""));
        }
        try (Socket late =
            sent(
                server.at("/"),
                "GET /sparql?query=ASK%7B%7D HTTP/1.1\r\nHost: localhost\r\n\r\n")) {
          late.setSoTimeout(1_500);
          assertEquals("not taken", statusOrNone(late));
        }
      } finally {
        close(silent);
      }
      until(200, () -> server.ask("ASK {}"));
    }
  }

  private static String statusOrNone(Socket socket) throws IOException {
    try {
      return status(socket);
    } catch (SocketTimeoutException | SocketException e) {
      return "not taken";
    }
  }

  private static Socket sent(URI server, String request) throws IOException {
    Socket socket = new Socket();
    socket.setReceiveBufferSize(4_096);
    socket.connect(new InetSocketAddress(InetAddress.getLoopbackAddress(), server.getPort()));
    socket.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
    socket.getOutputStream().flush();
    return socket;
  }

  private static String status(Socket socket) throws IOException {
    byte[] begin = socket.getInputStream().readNBytes(12);
    return new String(begin, StandardCharsets.US_ASCII);
  }

  /** The server takes connections in, and notices that they are gone, at its own pace. */
  private static HttpResponse<String> until(int status, Supplier<HttpResponse<String>> ask)
      throws InterruptedException {
    long end = System.nanoTime() + Duration.ofSeconds(40).toNanos();
    HttpResponse<String> answer = ask.get();
    while (answer.statusCode() != status && System.nanoTime() < end) {
      Thread.sleep(100);
      answer = ask.get();
    }
    assertEquals(
        status,
        answer.statusCode(),
        answer.body().substring(0, Math.min(200, answer.body().length())));
    return answer;
  }

  private static void close(List<Socket> sockets) throws IOException {
    for (Socket socket : sockets) {
      socket.close();
    }
  }
}
