package org.w3id.rapporteur.pipeline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.Quad;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.w3id.rapporteur.article.Article;
import org.w3id.rapporteur.article.ArticleReader;
import org.w3id.rapporteur.article.PageHints;
import org.w3id.rapporteur.findings.Findings;
import org.w3id.rapporteur.lexicon.DataFiles;
import org.w3id.rapporteur.reading.SharedEngine;
import org.w3id.rapporteur.store.Loader;
import org.w3id.rapporteur.store.Store;
import org.w3id.rapporteur.triples.ArticleQuads;
import org.w3id.rapporteur.triples.Graphs;
import org.w3id.rapporteur.triples.Shapes;

/**
 * After articles have come, changed and gone, findings are quad for quad what a build from nothing
 * finds. {@code -Dfindings.rounds=N} goes on for longer, {@code -Dfindings.pairs=N} with more
 * reports, {@code -Dfindings.seed=N} another way.
 */
class FindingsOfChangesTest {
  private static final int ROUNDS = Integer.getInteger("findings.rounds", 25);
  private static final int PAIRS = Integer.getInteger("findings.pairs", 16);
  private static final long SEED = Long.getLong("findings.seed", 11);
  private static final Shapes SHAPES = Shapes.packed();
  private static final List<String> PAPERS = List.of("Daily Anvil", "Harbour Post", "Reuters");

  private static List<Edition> read = List.of();

  private final Findings findings = ShippedFindings.create();
  private final Map<String, Edition> held = new TreeMap<>();
  private final Random random = new Random(SEED);
  private int last;

  @BeforeAll
  static void readArticles() {
    DataFiles files = new DataFiles();
    Extractor extractor =
        new Extractor(SharedEngine.get(), files, InstantSource.fixed(Instant.EPOCH));
    List<Article> articles = new ArrayList<>();
    ReadingRun run =
        new ReadingRun(
            ArticleReader.standard(PageHints.of(files.lines("formats/html.tsv"))),
            extractor,
            2,
            Progress.SILENT);
    List<Edition> editions = new ArrayList<>();
    run.run(
        List.of(Path.of("data", "articles")),
        article -> true,
        extraction -> {
          editions.add(new Edition(ArticleQuads.of(extraction)));
          return Optional.empty();
        });
    List<ReportPair> pairs = new ArrayList<>(ReportPair.in(Path.of("data", "pairs")));
    pairs.addAll(ReportPair.in(Path.of("data", "pairs", "agreements")));
    for (int n = 0; n < PAIRS; n++) {
      articles.addAll(pairs.get(n * pairs.size() / PAIRS).reports());
    }
    articles.forEach(it -> editions.add(new Edition(ArticleQuads.of(extractor.extract(it)))));
    read = List.copyOf(editions);
  }

  @Test
  void afterAnyChangesTheyAreWhatABuildFromNothingFinds() {
    System.out.println("findings.seed=" + SEED);
    try (Store store = Store.inMemory()) {
      store.write(findings::recompute);
      store.changes().forget();
      for (int round = 0; round < ROUNDS; round++) {
        List<String> steps = change(store);
        if (random.nextInt(8) == 0) {
          store.changes().forget();
          steps.add("killed");
          steps.addAll(change(store));
        }
        update(store);
        assertTrue(store.read(findings::areCurrent));
        assertEquals(fromNothing(), findings(store), () -> "Seed " + SEED + ", after " + steps);
      }
    }
  }

  @Test
  void whatArticlesDoNotTouchIsNotComputed() {
    Quad mark = Quad.create(Graphs.FINDINGS, Graphs.RUNS, Graphs.STAMP, Graphs.CANON);
    try (Store store = Store.inMemory()) {
      put(store, read.get(0));
      update(store);
      store.write(data -> data.add(mark));
      put(store, read.get(0).copy(1));
      update(store);
      assertTrue(holds(store, mark));
      store.changes().forget();
      put(store, read.get(0).copy(2));
      store.changes().forget();
      update(store);
      assertFalse(holds(store, mark), "all is computed after a killed run");
    }
  }

  @Test
  void whoGetsALongerNameElsewhereIsCalledSoInAllFindings() {
    try (Store store = Store.inMemory()) {
      read.forEach(edition -> put(store, edition));
      update(store);
      Set<String> before = findings(store);
      for (Edition edition : read) {
        Edition silent = edition.copy(1).without(Set.copyOf(edition.copy(1).statements()));
        put(store, silent.withLongerNames());
      }
      update(store);
      assertNotEquals(before.size() - 1, before.stream().filter(findings(store)::contains).count());
      assertEquals(fromNothing(), findings(store));
    }
  }

  private static boolean holds(Store store, Quad quad) {
    return store.read(data -> data.contains(quad));
  }

  private void update(Store store) {
    store.write(data -> findings.update(data, store.changes()));
    store.changes().forget();
  }

  private List<String> change(Store store) {
    List<String> steps = new ArrayList<>();
    int count = 1 + random.nextInt(4);
    for (int n = 0; n < count; n++) {
      boolean isLeaving = !held.isEmpty() && random.nextInt(4) == 0;
      steps.add(isLeaving ? remove(store) : put(store));
    }
    return steps;
  }

  private String remove(Store store) {
    String iri = held.keySet().stream().skip(random.nextInt(held.size())).findFirst().orElseThrow();
    held.remove(iri);
    store.articles().stream().filter(article -> article.iri().equals(iri)).forEach(store::remove);
    return "remove " + iri;
  }

  private String put(Store store) {
    last = random.nextBoolean() ? random.nextInt(read.size()) : (last + 1) % read.size();
    return put(store, edited(read.get(last).copy(random.nextInt(3))));
  }

  private String put(Store store, Edition edition) {
    held.put(edition.article().getURI(), edition);
    try (Loader loader = store.loader(SHAPES)) {
      return loader.put(edition.quads()).fate() + " " + edition.article().getURI();
    }
  }

  private Edition edited(Edition edition) {
    return switch (random.nextInt(6)) {
      case 0 -> edition.printedBy(PAPERS.get(random.nextInt(PAPERS.size())));
      case 1 -> edition.published("2025-05-" + (10 + random.nextInt(20)));
      case 2 -> edition.without(some(edition.statements()));
      case 3 -> edition.withLongerNames();
      default -> edition;
    };
  }

  private Set<Node> some(List<Node> statements) {
    return statements.stream().filter(it -> random.nextBoolean()).collect(Collectors.toSet());
  }

  private Set<String> fromNothing() {
    try (Store store = Store.inMemory()) {
      try (Loader loader = store.loader(SHAPES)) {
        held.values().forEach(edition -> loader.put(edition.quads()));
      }
      store.write(findings::recompute);
      return findings(store);
    }
  }

  private static Set<String> findings(Store store) {
    return store.read(data -> {
      try (Stream<Quad> quads = data.stream(Graphs.FINDINGS, Node.ANY, Node.ANY, Node.ANY)) {
        return quads.map(Quad::toString).collect(Collectors.toCollection(TreeSet::new));
      }
    });
  }
}
