package org.w3id.rapporteur.pipeline;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.Quad;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfEnvironmentVariable;
import org.junit.jupiter.api.io.TempDir;
import org.w3id.rapporteur.findings.Findings;
import org.w3id.rapporteur.store.Loader;
import org.w3id.rapporteur.store.Store;
import org.w3id.rapporteur.store.StoreException;
import org.w3id.rapporteur.triples.Graphs;
import org.w3id.rapporteur.triples.Shapes;
import org.w3id.rapporteur.triples.Standards;

/**
 * What findings cost: all of them, and those that one or twenty more articles touch, in stores with
 * articles of the one that RAPPORTEUR_SPEED_STORE names. Each time what was found by touch is
 * compared with all. Writes target/findings-speed.md; docs/quality.md says what was seen.
 */
@EnabledIfEnvironmentVariable(named = "RAPPORTEUR_SPEED", matches = ".+")
@EnabledIfEnvironmentVariable(named = "RAPPORTEUR_SPEED_STORE", matches = ".+")
class FindingsSpeedTest {
  private static final List<Integer> SIZES = List.of(180, 370, 737, 100_000);
  private static final int MORE = 20;
  private static final int ROUNDS = 2;

  private final Findings findings = ShippedFindings.create();
  private final List<String> report = new ArrayList<>();

  @TempDir private Path folder;

  @Test
  void measure() throws IOException, StoreException {
    List<List<Quad>> articles = articles(Path.of(System.getenv("RAPPORTEUR_SPEED_STORE")));
    Collections.shuffle(articles, new Random(5));
    tell(
        "| articles | triples of findings | all, first / best | one more | twenty more | twenty"
            + " fewer |");
    tell("|---|---|---|---|---|---|");
    for (int size : SIZES) {
      measure(articles, Math.min(size, articles.size() - (1 + MORE) * ROUNDS));
    }
    Files.write(Path.of("target", "findings-speed.md"), report);
  }

  private void measure(List<List<Quad>> articles, int size) throws StoreException {
    List<Double> all = new ArrayList<>();
    List<Double> one = new ArrayList<>();
    List<Double> twenty = new ArrayList<>();
    List<Double> fewer = new ArrayList<>();
    try (Store store = Store.open(folder.resolve("of-" + size))) {
      put(store, articles.subList(0, size));
      IntStream.range(0, ROUNDS).forEach(n -> all.add(seconds(store, true)));
      store.changes().forget();
      for (int n = 0; n < ROUNDS; n++) {
        int from = size + n * (1 + MORE);
        put(store, articles.subList(from, from + 1));
        one.add(touched(store));
        put(store, articles.subList(from + 1, from + 1 + MORE));
        twenty.add(touched(store));
      }
      for (int n = 0; n < ROUNDS; n++) {
        int from = n * MORE;
        remove(store, articles.subList(from, from + MORE));
        fewer.add(touched(store));
      }
      tell(
          "| %d | %d | %.2f / %.2f | %s | %s | %s |"
              .formatted(
                  size,
                  found(store).size(),
                  all.get(0),
                  Collections.min(all),
                  shown(one),
                  shown(twenty),
                  shown(fewer)));
    }
  }

  private double touched(Store store) {
    double seconds = seconds(store, false);
    store.changes().forget();
    Set<Quad> updated = found(store);
    store.write(findings::recompute);
    Set<Quad> recomputed = found(store);
    Set<Quad> more = new HashSet<>(updated);
    more.removeAll(recomputed);
    recomputed.removeAll(updated);
    assertEquals(Set.of(), more, "found by touch only");
    assertEquals(Set.of(), recomputed, "missed by touch");
    return seconds;
  }

  private double seconds(Store store, boolean isWhole) {
    long before = cpu();
    store.write(data -> {
      if (isWhole) {
        findings.recompute(data);
      } else {
        findings.update(data, store.changes());
      }
    });
    return (cpu() - before) / 1e9;
  }

  private static long cpu() {
    return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
  }

  private static void put(Store store, List<List<Quad>> articles) {
    try (Loader loader = store.loader(Shapes.packed())) {
      articles.forEach(loader::put);
    }
  }

  private static void remove(Store store, List<List<Quad>> articles) {
    Set<String> iris =
        articles.stream()
            .flatMap(List::stream)
            .filter(quad -> quad.getPredicate().equals(Standards.IS_STRING))
            .map(quad -> quad.getSubject().getURI())
            .collect(Collectors.toSet());
    store.articles().stream()
        .filter(article -> iris.contains(article.iri()))
        .forEach(store::remove);
  }

  private static Set<Quad> found(Store store) {
    return store.read(data ->
        data.stream(Graphs.FINDINGS, Node.ANY, Node.ANY, Node.ANY).collect(Collectors.toSet()));
  }

  private static List<List<Quad>> articles(Path folder) throws StoreException {
    try (Store store = Store.openReadOnly(folder)) {
      Map<Node, List<Quad>> runs = new HashMap<>();
      Map<String, List<Quad>> articles = new TreeMap<>();
      for (Quad quad : store.quads()) {
        if (quad.getGraph().equals(Graphs.RUNS)) {
          runs.computeIfAbsent(quad.getSubject(), any -> new ArrayList<>()).add(quad);
        } else if (Graphs.isOfArticle(quad.getGraph())) {
          articles.computeIfAbsent(quad.getGraph().getURI(), any -> new ArrayList<>()).add(quad);
        }
      }
      for (List<Quad> article : articles.values()) {
        List<Quad> ofRun =
            article.stream()
                .filter(quad -> quad.getPredicate().equals(Standards.WAS_GENERATED_BY))
                .flatMap(quad -> runs.getOrDefault(quad.getObject(), List.of()).stream())
                .toList();
        article.addAll(ofRun);
      }
      return new ArrayList<>(articles.values());
    }
  }

  private static String shown(List<Double> seconds) {
    return seconds.stream()
        .map(it -> String.format(Locale.ROOT, "%.2f", it))
        .collect(Collectors.joining(" / "));
  }

  private void tell(String line) {
    report.add(line);
    System.out.println(line);
  }
}
