package org.w3id.rapporteur.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.riot.system.StreamRDFBase;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.tdb2.DatabaseMgr;
import org.apache.jena.tdb2.loader.DataLoader;
import org.apache.jena.tdb2.loader.LoaderFactory;
import org.apache.jena.tdb2.loader.base.LoaderOps;
import org.w3id.rapporteur.store.Loader;
import org.w3id.rapporteur.store.Store;
import org.w3id.rapporteur.triples.Graphs;
import org.w3id.rapporteur.triples.Shapes;
import org.w3id.rapporteur.triples.Standards;

/** Loads a file of quads into a new store: by Rapporteur, or by one of the loaders of TDB2. */
final class Load {
  private Load() {}

  /**
   * Loads once.
   *
   * @param args {@code ours}, {@code sequential}, {@code parallel} or {@code phased}; the file of
   *     N-Quads; the new folder
   */
  public static void main(String[] args) throws Exception {
    Path folder = fresh(Path.of(args[2]));
    if ("ours".equals(args[0])) {
      ours(args[1], folder);
    } else {
      theirs(args[0], args[1], folder);
    }
  }

  /** The folder without what an earlier round left in it. */
  private static Path fresh(Path folder) throws IOException {
    if (Files.exists(folder)) {
      try (Stream<Path> old = Files.walk(folder)) {
        for (Path file : old.sorted(Comparator.reverseOrder()).toList()) {
          Files.delete(file);
        }
      }
    }
    return Files.createDirectories(folder);
  }

  /** Reads, checks, stores and indexes article by article, as a build does. */
  private static void ours(String file, Path folder) throws Exception {
    Articles articles = new Articles();
    RDFDataMgr.parse(articles, file);
    try (Store store = Store.open(folder);
        Loader loader = store.loader(Shapes.packed())) {
      for (List<Quad> article : articles.whole()) {
        Loader.Outcome outcome = loader.put(article);
        if (outcome.fate() != Loader.Fate.ADDED) {
          throw new IllegalStateException("An article was not stored: " + outcome);
        }
      }
    }
  }

  /** Gathers quads by article: what its graph holds and what is told of its run. */
  private static final class Articles extends StreamRDFBase {
    private final Map<Node, List<Quad>> articles = new LinkedHashMap<>();
    private final Map<Node, List<Quad>> runs = new HashMap<>();

    @Override
    public void quad(Quad quad) {
      boolean isOfArticle = Graphs.isOfArticle(quad.getGraph());
      (isOfArticle ? articles : runs)
          .computeIfAbsent(
              isOfArticle ? quad.getGraph() : quad.getSubject(), none -> new ArrayList<>())
          .add(quad);
    }

    Collection<List<Quad>> whole() {
      articles.values().forEach(quads -> quads.addAll(runOf(quads)));
      return articles.values();
    }

    private List<Quad> runOf(List<Quad> quads) {
      return quads.stream()
          .filter(quad -> quad.getPredicate().equals(Standards.WAS_GENERATED_BY))
          .flatMap(quad -> runs.getOrDefault(quad.getObject(), List.of()).stream())
          .toList();
    }
  }

  private static void theirs(String kind, String file, Path folder) {
    DatasetGraph data = DatabaseMgr.connectDatasetGraph(folder.toString());
    DataLoader loader =
        switch (kind) {
          case "sequential" -> LoaderFactory.sequentialLoader(data, LoaderOps.outputToLog());
          case "parallel" -> LoaderFactory.parallelLoader(data, LoaderOps.outputToLog());
          case "phased" -> LoaderFactory.phasedLoader(data, LoaderOps.outputToLog());
          default -> throw new IllegalArgumentException(kind);
        };
    loader.startBulk();
    loader.load(file);
    loader.finishBulk();
  }
}
