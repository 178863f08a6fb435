package org.w3id.rapporteur.store;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.w3id.rapporteur.triples.Canon;
import org.w3id.rapporteur.triples.Graphs;
import org.w3id.rapporteur.triples.Standards;

/**
 * Replaces and removes the graphs of articles whole, and keeps the canon and the runs in step; to
 * be used within one write transaction.
 */
final class ArticleGraphs {
  private final DatasetGraph data;
  private final Changes changes;

  /**
   * @param changes told of every quad that comes or goes
   */
  ArticleGraphs(DatasetGraph data, Changes changes) {
    this.data = data;
    this.changes = changes;
  }

  /**
   * Puts all that some articles yield in place of what was there of them.
   *
   * @param articles graph of an article to its quads, those of its run among them; without quads
   *     the article is removed
   */
  void replace(Map<Node, List<Quad>> articles) {
    Map<Node, List<Quad>> added = new HashMap<>();
    Set<Node> changed = new HashSet<>();
    QuadExchange exchange = new QuadExchange(data, changes);
    articles.forEach((graph, quads) -> {
      List<Quad> before = of(graph);
      exchange.plan(before, quads);
      changed.addAll(named(before));
      quads.forEach(q -> added.computeIfAbsent(q.getSubject(), n -> new ArrayList<>()).add(q));
    });
    added.keySet().removeAll(changed);
    added.forEach((node, gained) -> extendCanon(node, gained, exchange));
    exchange.carryOut();
    if (!changed.isEmpty()) {
      changed.forEach(node -> exchange.plan(canonOf(node), Canon.ofNode(saidByArticles(node))));
      exchange.carryOut();
    }
  }

  /** All that one article yielded: its own graph and its run. */
  List<Quad> of(Node graph) {
    List<Quad> quads = list(graph, Node.ANY);
    List<Quad> runs =
        quads.stream()
            .filter(quad -> quad.getPredicate().equals(Standards.WAS_GENERATED_BY))
            .flatMap(quad -> list(Graphs.RUNS, quad.getObject()).stream())
            .toList();
    List<Quad> all = new ArrayList<>(quads);
    all.addAll(runs);
    return all;
  }

  /** A node that only gained names needs no look at all the articles that speak of it. */
  private void extendCanon(Node node, List<Quad> gained, QuadExchange exchange) {
    if (!named(gained).isEmpty()) {
      List<Quad> before = canonOf(node);
      List<Quad> all = new ArrayList<>(before);
      all.addAll(gained);
      exchange.plan(before, Canon.ofNode(all));
    }
  }

  private List<Quad> canonOf(Node node) {
    return list(Graphs.CANON, node);
  }

  private List<Quad> saidByArticles(Node node) {
    return list(Node.ANY, node).stream()
        .filter(quad -> Graphs.isOfArticle(quad.getGraph()))
        .toList();
  }

  private List<Quad> list(Node graph, Node subject) {
    return Iter.toList(data.find(graph, subject, Node.ANY, Node.ANY));
  }

  private static Set<Node> named(Collection<Quad> quads) {
    Set<Node> nodes = new HashSet<>();
    for (Quad quad : quads) {
      if (Canon.NAMES.contains(quad.getPredicate())) {
        nodes.add(quad.getSubject());
      }
    }
    return nodes;
  }
}
