package org.w3id.rapporteur.store;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.vocabulary.RDF;
import org.w3id.rapporteur.triples.ArticleCheck;
import org.w3id.rapporteur.triples.BlankNodes;
import org.w3id.rapporteur.triples.Canon;
import org.w3id.rapporteur.triples.Graphs;
import org.w3id.rapporteur.triples.Rap;
import org.w3id.rapporteur.triples.Shapes;
import org.w3id.rapporteur.triples.Violation;

/** Checks a whole store; to be used within a transaction. */
final class StoreCheck {
  private final DatasetGraph data;
  private final Shapes shapes;

  StoreCheck(DatasetGraph data, Shapes shapes) {
    this.data = data;
    this.shapes = shapes;
  }

  List<Violation> violations() {
    ArticleCheck ofArticle = new ArticleCheck(shapes);
    ArticleGraphs graphs = new ArticleGraphs(data, new Changes());
    List<Violation> found = new ArrayList<>();
    for (Node graph : new ArticleIndex(data).graphs()) {
      found.addAll(ofArticle.violations(graphs.of(graph)));
    }
    found.addAll(findings());
    found.addAll(canon());
    found.addAll(shapes.violations(problems()));
    if (!WordIndex.isInStep(data)) {
      found.add(new Violation("Words", "words", "the word index has an entry for each text"));
    }
    return found.stream().distinct().toList();
  }

  /** Findings are checked beside the kinds of what they link to, which lies in other graphs. */
  private List<Violation> findings() {
    List<Quad> quads = Iter.toList(data.find(Graphs.FINDINGS, Node.ANY, Node.ANY, Node.ANY));
    Set<String> nodes = new HashSet<>();
    Set<Quad> all = new LinkedHashSet<>(quads);
    for (Quad quad : quads) {
      nodes.add(quad.getSubject().toString());
      data.find(Node.ANY, quad.getObject(), RDF.Nodes.type, Node.ANY).forEachRemaining(all::add);
    }
    List<Violation> found = new ArrayList<>(BlankNodes.violations(quads));
    shapes.violations(all).stream()
        .filter(violation -> nodes.contains(violation.node()))
        .forEach(found::add);
    return found;
  }

  /** What builds complained of. */
  private Set<Quad> problems() {
    Set<Quad> quads = new LinkedHashSet<>();
    Iter.iter(data.find(Graphs.RUNS, Node.ANY, RDF.Nodes.type, Rap.Problem))
        .forEachRemaining(quad ->
            data.find(Graphs.RUNS, quad.getSubject(), Node.ANY, Node.ANY)
                .forEachRemaining(quads::add));
    return quads;
  }

  private List<Violation> canon() {
    Set<Quad> wanted = new HashSet<>();
    Iter.iter(data.find())
        .filter(quad -> Canon.NAMES.contains(quad.getPredicate()))
        .map(Quad::getSubject)
        .distinct()
        .forEach(node -> wanted.addAll(Canon.ofNode(said(node))));
    Set<Quad> there = Iter.toSet(data.find(Graphs.CANON, Node.ANY, Node.ANY, Node.ANY));
    Set<Quad> odd = new HashSet<>(wanted);
    odd.removeAll(there);
    there.stream().filter(quad -> !wanted.contains(quad)).forEach(odd::add);
    return odd.stream()
        .map(quad -> quad.getSubject().toString())
        .distinct()
        .sorted()
        .map(node -> new Violation("Canon", node, "the canon is what all articles together tell"))
        .toList();
  }

  private List<Quad> said(Node node) {
    return Iter.iter(data.find(Node.ANY, node, Node.ANY, Node.ANY))
        .filter(quad -> Graphs.isOfArticle(quad.getGraph()))
        .toList();
  }
}
