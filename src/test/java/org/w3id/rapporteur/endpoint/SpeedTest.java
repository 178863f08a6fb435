package org.w3id.rapporteur.endpoint;

import java.lang.management.ManagementFactory;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.apache.jena.fuseki.main.FusekiServer;
import org.apache.jena.fuseki.server.Operation;
import org.apache.jena.sparql.core.DatasetGraph;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfEnvironmentVariable;
import org.junit.jupiter.api.io.TempDir;
import org.w3id.rapporteur.query.Questions;
import org.w3id.rapporteur.store.Store;

/**
 * How long answers to SPARQL take, beside a bare Fuseki over the same store, asked by turns, for
 * 100, 400 and 1,600 articles. Beside the times stands the processor's time, client and all. Writes
 * target/speed.md; docs/performance.md says how to run it.
 */
@EnabledIfEnvironmentVariable(named = "RAPPORTEUR_SPEED", matches = ".+")
class SpeedTest {
  private static final String JSON = "application/sparql-results+json";

  /**
   * Each long enough that a server has its queries to itself, short enough to share the weather.
   */
  private static final int TURNS = 10;

  private final List<String> report = new ArrayList<>();

  @Test
  void answersTakeAboutAsLongAsThoseOfABareServer(@TempDir Path folder) throws Exception {
    report.add(
        "| articles | question | clients | p50 ms | p95 ms | bare p50 | bare p95 | ratio"
            + " | processor ms | bare | ratio |");
    report.add("|---|---|---|---|---|---|---|---|---|---|---|");
    for (int articles : new int[] {100, 400, 1_600}) {
      try (Store store = Store.open(folder.resolve("store-" + articles))) {
        ScaledStore.fill(store, articles);
        measure(store.dataset(), articles);
      }
    }
  }

  private void measure(DatasetGraph dataset, int articles) throws Exception {
    FusekiServer bare =
        FusekiServer.create()
            .port(0)
            .loopback(true)
            .addDataset("/sparql", dataset)
            .addOperation("/sparql", Operation.Query)
            .build();
    bare.start();
    try (RapporteurServer ours =
        RapporteurServer.start(dataset, ServerSettings.standard().withPort(0))) {
      URI here = ours.address().resolve("/sparql");
      URI there = URI.create("http://127.0.0.1:" + bare.getPort() + "/sparql");
      for (Kind kind : Kind.values()) {
        ask(kind, articles, 4, here, there);
        for (int clients : new int[] {1, 4, 16}) {
          tell(kind, articles, clients, ask(kind, articles, clients, here, there));
        }
      }
    } finally {
      bare.stop();
    }
  }

  /** What was measured of the two servers. */
  private record Both(Asked ours, Asked bare) {}

  /** The one and the other by turns, so that what else the machine does hits both. */
  private static Both ask(Kind kind, int articles, int clients, URI here, URI there)
      throws Exception {
    Asked ours = new Asked();
    Asked bare = new Asked();
    for (int turn = 0; turn < TURNS; turn++) {
      boolean isOursFirst = turn % 2 == 0;
      (isOursFirst ? ours : bare)
          .ask(addresses(kind, articles, isOursFirst ? here : there), clients);
      (isOursFirst ? bare : ours)
          .ask(addresses(kind, articles, isOursFirst ? there : here), clients);
    }
    return new Both(ours, bare);
  }

  private static List<URI> addresses(Kind kind, int articles, URI server) {
    return IntStream.range(0, kind.times / TURNS)
        .mapToObj(i -> "?query=" + TestServer.encode(kind.query(i % (articles / 2))))
        .map(query -> URI.create(server + query))
        .toList();
  }

  /** Times of one server, and the processor's. */
  private static final class Asked {
    private final List<Long> nanos = new ArrayList<>();
    private long processor;

    void ask(List<URI> addresses, int clients) throws Exception {
      long before = processorNanos();
      nanos.addAll(Timings.of(addresses, JSON, clients).nanos());
      processor += processorNanos() - before;
    }

    Timings timings() {
      return new Timings(nanos);
    }

    double processorMillis() {
      return processor / 1e6 / nanos.size();
    }

    private static long processorNanos() {
      return ((com.sun.management.OperatingSystemMXBean)
              ManagementFactory.getOperatingSystemMXBean())
          .getProcessCpuTime();
    }
  }

  private void tell(Kind kind, int articles, int clients, Both both) throws Exception {
    Timings ours = both.ours().timings();
    Timings bare = both.bare().timings();
    report.add(
        String.format(
            Locale.ROOT,
            "| %d | %s | %d | %.2f | %.2f | %.2f | %.2f | %.2f | %.3f | %.3f | %.2f |",
            articles,
            kind.name().toLowerCase(Locale.ROOT).replace('_', ' '),
            clients,
            ours.p50(),
            ours.p95(),
            bare.p50(),
            bare.p95(),
            ours.p50() / bare.p50(),
            both.ours().processorMillis(),
            both.bare().processorMillis(),
            both.ours().processorMillis() / both.bare().processorMillis()));
    Files.write(Path.of("target/speed.md"), report);
  }

  /** What is asked. */
  private enum Kind {
    POINT_LOOK_UP(
        2_000,
        "SELECT * { <https://w3id.org/rapporteur/id/statement/river-talks-%d/accept> ?p ?o }"),
    CONTRADICTION(
        300,
        Questions.shipped()
            .named("who-contradicted")
            .text()
            .replaceFirst(
                "WHERE \\{",
                "WHERE { VALUES ?contradiction {"
                    + " <https://w3id.org/rapporteur/id/contradiction/c1-%d> }")),
    TEXT_SEARCH(
        1_000,
        "PREFIX text: <http://jena.apache.org/text#> PREFIX nif:"
            + " <http://persistence.uni-leipzig.org/nlp2rdf/ontologies/nif-core#>"
            + " SELECT ?p ?words { (?p ?s ?words) text:query (nif:anchorOf 'locks' 20) } #%d");

    private final int times;
    private final String text;

    Kind(int times, String text) {
      this.times = times;
      this.text = text;
    }

    String query(int copy) {
      return text.replace("%d", Integer.toString(copy));
    }
  }
}
