package org.w3id.rapporteur.endpoint;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** How long answers took, in the order in which they were asked for. */
record Timings(List<Long> nanos) {
  private static final HttpClient CLIENT = HttpClient.newHttpClient();

  Timings {
    nanos = List.copyOf(nanos);
  }

  /**
   * Asks for every address once.
   *
   * @param clients that ask at the same time
   */
  static Timings of(List<URI> addresses, String accept, int clients) throws Exception {
    ExecutorService pool = Executors.newFixedThreadPool(clients);
    try {
      List<Callable<Long>> asked = new ArrayList<>();
      addresses.forEach(address -> asked.add(() -> nanos(address, accept)));
      List<Long> nanos = new ArrayList<>();
      for (Future<Long> done : pool.invokeAll(asked)) {
        nanos.add(done.get());
      }
      return new Timings(nanos);
    } finally {
      pool.shutdownNow();
    }
  }

  private static long nanos(URI address, String accept) throws IOException, InterruptedException {
    HttpRequest request = HttpRequest.newBuilder(address).header("Accept", accept).build();
    long start = System.nanoTime();
    assertEquals(
        200, CLIENT.send(request, BodyHandlers.ofByteArray()).statusCode(), address.toString());
    return System.nanoTime() - start;
  }

  double p50() {
    return millis(0.5);
  }

  double p95() {
    return millis(0.95);
  }

  private double millis(double share) {
    long[] sorted = nanos.stream().mapToLong(Long::longValue).sorted().toArray();
    return sorted[(int) Math.min(sorted.length - 1, Math.floor(share * sorted.length))] / 1e6;
  }
}
