package org.w3id.rapporteur.store;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.Quad;
import org.w3id.rapporteur.triples.ArticleCheck;
import org.w3id.rapporteur.triples.Graphs;
import org.w3id.rapporteur.triples.Violation;

/**
 * Puts articles into a store, many in one transaction: a transaction an article costs twenty times
 * the time and the space. For one thread.
 *
 * <p>Quads are checked before anything is written, so that no transaction has to be taken back.
 */
public final class Loader implements AutoCloseable {
  /** What became of an article. */
  public enum Fate {
    ADDED,
    REPLACED,
    UNCHANGED,
    REFUSED
  }

  /**
   * What became of an article, and why.
   *
   * @param violations what was wrong with it; empty unless it was refused
   */
  public record Outcome(Fate fate, List<Violation> violations) {
    public Outcome {
      violations = List.copyOf(violations);
    }
  }

  private final Store store;
  private final ArticleCheck check;
  private final int articlesPerBatch;
  private final Map<Node, List<Quad>> waiting = new LinkedHashMap<>();

  Loader(Store store, ArticleCheck check, int articlesPerBatch) {
    this.store = store;
    this.check = check;
    this.articlesPerBatch = articlesPerBatch;
  }

  /**
   * Takes in one article in place of what the store holds of it; what is wrong is refused, and the
   * store keeps what it held. It is stored for good when its batch is full or on {@link #flush}.
   *
   * @param quads of the article's own graph and of its run, as ArticleQuads gives them
   */
  public Outcome put(List<Quad> quads) {
    Node graph = graphOf(quads);
    List<Violation> violations = check.violations(quads);
    if (!violations.isEmpty()) {
      return new Outcome(Fate.REFUSED, violations);
    }
    List<Quad> before = waiting.getOrDefault(graph, List.of());
    List<Quad> held = before.isEmpty() ? store.read(data -> store.graphs(data).of(graph)) : before;
    if (!held.isEmpty() && new HashSet<>(held).equals(new HashSet<>(quads))) {
      return new Outcome(Fate.UNCHANGED, List.of());
    }
    waiting.put(graph, new ArrayList<>(quads));
    if (waiting.size() >= articlesPerBatch) {
      flush();
    }
    return new Outcome(held.isEmpty() ? Fate.ADDED : Fate.REPLACED, List.of());
  }

  /** Writes what waits, in one transaction. */
  public void flush() {
    if (!waiting.isEmpty()) {
      store.write(data -> store.graphs(data).replace(waiting));
      waiting.clear();
    }
  }

  @Override
  public void close() {
    flush();
  }

  private static Node graphOf(List<Quad> quads) {
    List<Node> graphs =
        quads.stream().map(Quad::getGraph).filter(Graphs::isOfArticle).distinct().toList();
    if (graphs.size() != 1) {
      throw new IllegalArgumentException("Wanted the quads of one article, got " + graphs);
    }
    return graphs.get(0);
  }
}
