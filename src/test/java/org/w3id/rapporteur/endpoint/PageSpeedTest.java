package org.w3id.rapporteur.endpoint;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.lang.management.ManagementFactory;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.system.Txn;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfEnvironmentVariable;
import org.junit.jupiter.api.io.TempDir;
import org.w3id.rapporteur.store.Store;

/**
 * How long pages take that nobody has asked for before, so that none has been kept: the busiest
 * things of each kind, and as many others. Over 1,600 invented articles, or over the store that
 * RAPPORTEUR_SPEED_STORE names. Writes target/page-speed.md; docs/performance.md says how to run
 * it.
 */
@EnabledIfEnvironmentVariable(named = "RAPPORTEUR_SPEED", matches = ".+")
class PageSpeedTest {
  private static final int ASKED = 120;
  private static final String ID = "https://w3id.org/rapporteur/id/";

  private final List<String> report = new ArrayList<>();

  /**
   * @param pattern of things of the kind as ?thing, with ?busy for what there is much of
   */
  private record Kind(String name, String pattern) {}

  private static final List<Kind> KINDS =
      List.of(
          new Kind("person", "?busy rap:speaker ?thing . ?thing a rap:Person"),
          new Kind("matter", "?busy rap:about ?thing . ?thing a rap:Matter"),
          new Kind("statement", "?thing a rap:Statement ; rap:content ?busy"),
          new Kind("contradiction", "?thing a rap:Contradiction ; rap:contradicted ?busy"),
          new Kind("article", "?thing a rap:Article . ?busy nif:referenceContext ?thing"));

  @Test
  void pagesThatNobodyHasAskedForTakeThisLong(@TempDir Path folder) throws Exception {
    report.add("| page | asked for | clients | p50 ms | p95 ms | processor ms a page |");
    report.add("|---|---|---|---|---|---|");
    String given = System.getenv("RAPPORTEUR_SPEED_STORE");
    try (Store store =
        given == null ? scaled(folder.resolve("store")) : Store.openReadOnly(Path.of(given))) {
      measure(store.dataset());
    }
  }

  private static Store scaled(Path folder) throws Exception {
    Store store = Store.open(folder);
    ScaledStore.fill(store, 1_600);
    return store;
  }

  /** Twice, of which the second counts: a server that runs has its code compiled. */
  private void measure(DatasetGraph dataset) throws Exception {
    List<String> head = List.copyOf(report);
    measureOnce(dataset);
    report.clear();
    report.addAll(head);
    measureOnce(dataset);
  }

  private void measureOnce(DatasetGraph dataset) throws Exception {
    measure("start", dataset, List.of("/"));
    measure("question", dataset, List.of("/questions/who-contradicted"));
    measure("search", dataset, searches(dataset));
    for (Kind kind : KINDS) {
      measure(kind.name(), dataset, pages(dataset, kind));
    }
  }

  /** For the names of those who speak most and of what is spoken of most. */
  private static List<String> searches(DatasetGraph dataset) {
    String query =
        """
        PREFIX rap: <https://w3id.org/rapporteur/ns#>
        PREFIX rdfs: <http://www.w3.org/2000/01/rdf-schema#>
        SELECT (SAMPLE(?label) AS ?thing) (COUNT(*) AS ?n) {
          ?busy rap:speaker|rap:about ?named . ?named rdfs:label ?label
        } GROUP BY ?named ORDER BY DESC(?n) ?named LIMIT 60\
        """;
    return things(dataset, query).stream()
        .map(name -> "/search?q=" + URLEncoder.encode(name.getLiteralLexicalForm(), UTF_8))
        .distinct()
        .toList();
  }

  private static List<String> pages(DatasetGraph dataset, Kind kind) {
    String query =
        """
        PREFIX nif: <http://persistence.uni-leipzig.org/nlp2rdf/ontologies/nif-core#>
        PREFIX rap: <https://w3id.org/rapporteur/ns#>
        SELECT ?thing (COUNT(*) AS ?n) { %s } GROUP BY ?thing ORDER BY DESC(?n) ?thing\
        """
            .formatted(kind.pattern());
    List<String> all = things(dataset, query).stream().map(Node::getURI).toList();
    return IntStream.range(0, Math.min(all.size(), ASKED))
        .map(i -> i < ASKED / 2 ? i : spread(i - ASKED / 2, all.size()))
        .mapToObj(i -> "/page/" + all.get(i).substring(ID.length()))
        .distinct()
        .toList();
  }

  private static List<Node> things(DatasetGraph dataset, String query) {
    List<Node> all = new ArrayList<>();
    Txn.executeRead(
        dataset,
        () -> {
          try (QueryExec execution = QueryExec.newBuilder().dataset(dataset).query(query).build()) {
            execution.select().forEachRemaining(row -> all.add(row.get("thing")));
          }
        });
    return all;
  }

  private static int spread(int i, int size) {
    return (int) ((long) i * size / (ASKED / 2));
  }

  private void measure(String kind, DatasetGraph dataset, List<String> paths) throws Exception {
    ask(kind, dataset, paths, 4);
    ask(kind, dataset, paths, 4);
    for (int clients : new int[] {1, 4, 16}) {
      report.add(ask(kind, dataset, paths, clients));
      Files.write(Path.of("target/page-speed.md"), report);
    }
  }

  /** By a server that has just been started, so that no page has been kept. */
  private static String ask(String kind, DatasetGraph dataset, List<String> paths, int clients)
      throws Exception {
    try (RapporteurServer server =
        RapporteurServer.start(dataset, ServerSettings.standard().withPort(0))) {
      List<URI> asked = paths.stream().map(server.address()::resolve).toList();
      if (!kind.equals("start")) {
        // A server counts its store once, when it starts; that is the row "start".
        Timings.of(List.of(server.address()), "text/html", 1);
      }
      long before = processorNanos();
      Timings taken = Timings.of(asked, "text/html", clients);
      double processor = (processorNanos() - before) / 1e6 / asked.size();
      return String.format(
          Locale.ROOT,
          "| %s | %d | %d | %.1f | %.1f | %.1f |",
          kind,
          paths.size(),
          clients,
          taken.p50(),
          taken.p95(),
          processor);
    }
  }

  /** Of this whole process, the client's share with it. */
  private static long processorNanos() {
    return ((com.sun.management.OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean())
        .getProcessCpuTime();
  }
}
