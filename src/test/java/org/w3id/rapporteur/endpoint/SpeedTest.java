package org.w3id.rapporteur.endpoint;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.regex.Pattern;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.fuseki.main.FusekiServer;
import org.apache.jena.fuseki.server.Operation;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.system.Txn;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfEnvironmentVariable;
import org.junit.jupiter.api.io.TempDir;
import org.w3id.rapporteur.query.Questions;
import org.w3id.rapporteur.store.Store;

/**
 * How long answers take, beside a bare Fuseki over the same store in the same run, for 100, 400 and
 * 1,600 articles. Writes target/speed.md; docs/performance.md says how to run it.
 */
@EnabledIfEnvironmentVariable(named = "RAPPORTEUR_SPEED", matches = ".+")
class SpeedTest {
  private static final Pattern OF_ARTICLE =
      Pattern.compile("/(article|statement|passage|contradiction|change|run|origin)/([^/]+)");
  private static final int ROUNDS = 5;
  private static final int ASKED = 100;

  private final List<String> report = new ArrayList<>();
  private final HttpClient client = HttpClient.newHttpClient();

  @Test
  void answersTakeAboutAsLongAsThoseOfABareServer(@TempDir Path folder) throws Exception {
    report.add(
        "| articles | question | clients | p50 ms | p95 ms | bare p50 | bare p95 | ratio p50 |");
    report.add("|---|---|---|---|---|---|---|---|");
    for (int articles : new int[] {100, 400, 1_600}) {
      try (Store store = Store.open(folder.resolve("store-" + articles))) {
        fill(store, articles);
        measure(store.dataset(), articles);
      }
    }
  }

  /** Copies two invented reports and their findings under other names, over and over. */
  private static void fill(Store store, int articles) {
    List<Quad> pattern = quads(TestServer.dataset("river-talks.trig"));
    for (int begin = 0; begin < articles / 2; begin += 100) {
      int from = begin;
      int to = Math.min(begin + 100, articles / 2);
      store.write(data -> {
        for (int copy = from; copy < to; copy++) {
          String suffix = "-" + copy;
          pattern.forEach(quad -> data.add(renamed(quad, suffix)));
        }
      });
    }
  }

  private static List<Quad> quads(DatasetGraph dataset) {
    return Txn.calculateRead(
        dataset,
        () ->
            Iter.asStream(dataset.find())
                .filter(quad -> !quad.getGraph().getURI().endsWith("/ontology"))
                .toList());
  }

  private static Quad renamed(Quad quad, String suffix) {
    return new Quad(
        renamed(quad.getGraph(), suffix),
        renamed(quad.getSubject(), suffix),
        quad.getPredicate(),
        renamed(quad.getObject(), suffix));
  }

  private static Node renamed(Node node, String suffix) {
    return node.isURI()
        ? NodeFactory.createURI(OF_ARTICLE.matcher(node.getURI()).replaceAll("/$1/$2" + suffix))
        : node;
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
        for (int clients : new int[] {1, 4, 16}) {
          compare(kind, clients, articles, here, there);
        }
      }
    } finally {
      bare.stop();
    }
  }

  /** In turns, so that what else the machine does hits both alike. */
  private void compare(Kind kind, int clients, int articles, URI here, URI there) throws Exception {
    int asked = kind == Kind.CONTRADICTION ? ASKED / 5 : ASKED;
    ask(kind, clients, articles, here, asked);
    ask(kind, clients, articles, there, asked);
    List<Long> ours = new ArrayList<>();
    List<Long> bare = new ArrayList<>();
    for (int round = 0; round < ROUNDS; round++) {
      ours.addAll(ask(kind, clients, articles, here, asked));
      bare.addAll(ask(kind, clients, articles, there, asked));
    }
    report.add(
        String.format(
            Locale.ROOT,
            "| %d | %s | %d | %.2f | %.2f | %.2f | %.2f | %.2f |",
            articles,
            kind.name().toLowerCase(Locale.ROOT).replace('_', ' '),
            clients,
            quantile(ours, 0.5),
            quantile(ours, 0.95),
            quantile(bare, 0.5),
            quantile(bare, 0.95),
            quantile(ours, 0.5) / quantile(bare, 0.5)));
    Files.write(Path.of("target/speed.md"), report);
  }

  private List<Long> ask(Kind kind, int clients, int articles, URI endpoint, int times)
      throws Exception {
    ExecutorService pool = Executors.newFixedThreadPool(clients);
    try {
      List<Callable<Long>> asked = new ArrayList<>();
      for (int i = 0; i < times; i++) {
        String query = kind.query(i % (articles / 2));
        asked.add(() -> nanos(endpoint, query));
      }
      List<Long> nanos = new ArrayList<>();
      for (Future<Long> done : pool.invokeAll(asked)) {
        nanos.add(done.get());
      }
      return nanos;
    } finally {
      pool.shutdownNow();
    }
  }

  private long nanos(URI endpoint, String query) throws IOException, InterruptedException {
    HttpRequest request =
        HttpRequest.newBuilder(URI.create(endpoint + "?query=" + TestServer.encode(query)))
            .header("Accept", "application/sparql-results+json")
            .build();
    long start = System.nanoTime();
    assertEquals(200, client.send(request, BodyHandlers.ofByteArray()).statusCode());
    return System.nanoTime() - start;
  }

  private static double quantile(List<Long> nanos, double share) {
    long[] sorted = nanos.stream().mapToLong(Long::longValue).sorted().toArray();
    return sorted[(int) Math.min(sorted.length - 1, Math.floor(share * sorted.length))] / 1e6;
  }

  /** What is asked. */
  private enum Kind {
    POINT_LOOK_UP(
        "SELECT * { <https://w3id.org/rapporteur/id/statement/river-talks-%d/accept> ?p ?o }"),
    CONTRADICTION(
        Questions.shipped()
            .named("who-contradicted")
            .text()
            .replaceFirst(
                "WHERE \\{",
                "WHERE { VALUES ?contradiction {"
                    + " <https://w3id.org/rapporteur/id/contradiction/c1-%d> }")),
    TEXT_SEARCH(
        "PREFIX text: <http://jena.apache.org/text#> PREFIX nif:"
            + " <http://persistence.uni-leipzig.org/nlp2rdf/ontologies/nif-core#>"
            + " SELECT ?p ?words { (?p ?s ?words) text:query (nif:anchorOf 'locks' 20) } #%d");

    private final String text;

    Kind(String text) {
      this.text = text;
    }

    String query(int copy) {
      return text.replace("%d", Integer.toString(copy));
    }
  }
}
