package org.w3id.rapporteur.endpoint;

import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.apache.jena.fuseki.main.FusekiServer;
import org.apache.jena.fuseki.server.Operation;
import org.apache.jena.sparql.core.DatasetGraph;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfEnvironmentVariable;
import org.junit.jupiter.api.io.TempDir;
import org.w3id.rapporteur.query.Questions;
import org.w3id.rapporteur.store.Store;

/**
 * How long answers to SPARQL take, beside a bare Fuseki over the same store, asked in turns query
 * by query, for 100, 400 and 1,600 articles. Writes target/speed.md; docs/performance.md says how
 * to run it.
 */
@EnabledIfEnvironmentVariable(named = "RAPPORTEUR_SPEED", matches = ".+")
class SpeedTest {
  private static final String JSON = "application/sparql-results+json";

  private final List<String> report = new ArrayList<>();

  @Test
  void answersTakeAboutAsLongAsThoseOfABareServer(@TempDir Path folder) throws Exception {
    report.add("| articles | question | clients | p50 ms | p95 ms | bare p50 | bare p95 | ratio |");
    report.add("|---|---|---|---|---|---|---|---|");
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
        Timings.of(inTurns(kind, articles, here, there), JSON, 4);
        for (int clients : new int[] {1, 4, 16}) {
          Timings both = Timings.of(inTurns(kind, articles, here, there), JSON, clients);
          tell(kind, articles, clients, both.everySecond(0), both.everySecond(1));
        }
      }
    } finally {
      bare.stop();
    }
  }

  /** Each question to the one and to the other, so that what else the machine does hits both. */
  private static List<URI> inTurns(Kind kind, int articles, URI here, URI there) {
    List<URI> asked = new ArrayList<>();
    for (int i = 0; i < kind.times; i++) {
      String query = "?query=" + TestServer.encode(kind.query(i % (articles / 2)));
      asked.add(URI.create(here + query));
      asked.add(URI.create(there + query));
    }
    return asked;
  }

  private void tell(Kind kind, int articles, int clients, Timings ours, Timings bare)
      throws Exception {
    report.add(
        String.format(
            Locale.ROOT,
            "| %d | %s | %d | %.2f | %.2f | %.2f | %.2f | %.2f |",
            articles,
            kind.name().toLowerCase(Locale.ROOT).replace('_', ' '),
            clients,
            ours.p50(),
            ours.p95(),
            bare.p50(),
            bare.p95(),
            ours.p50() / bare.p50()));
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
