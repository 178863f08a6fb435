package org.w3id.rapporteur.findings;

import java.util.Iterator;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.GraphMemFactory;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphMapLink;
import org.apache.jena.sparql.core.Quad;
import org.w3id.rapporteur.triples.Graphs;
import org.w3id.rapporteur.triples.Standards;

/**
 * What the rules ask of a store, as one graph in memory.
 *
 * <p>Rules join the same few triples again and again. Over a store on disk whose default graph is a
 * union of hundreds of graphs, each of these steps reads all indexes and takes out doubles; over
 * one graph in memory it is a look-up.
 */
final class Excerpt {
  // What rules hand to one another lies beside what they read.
  private static final Node WORK = NodeFactory.createURI("https://w3id.org/rapporteur/graph/work");

  /** No rule reads whole texts. */
  private static final Set<Node> LEFT_OUT = Set.of(Standards.IS_STRING);

  private final Graph facts = GraphMemFactory.createDefaultGraph();
  private final Map<String, String> texts = new TreeMap<>();
  private final Graph findings = GraphMemFactory.createDefaultGraph();

  private Excerpt() {}

  /** All of {@code store} but its findings, to be called within a transaction. */
  static Excerpt of(DatasetGraph store) {
    Excerpt excerpt = new Excerpt();
    for (Iterator<Quad> quads = store.find(); quads.hasNext(); ) {
      Quad quad = quads.next();
      if (quad.getPredicate().equals(Standards.IS_STRING)) {
        excerpt.texts.put(quad.getSubject().toString(), quad.getObject().getLiteralLexicalForm());
      }
      if (isOfUse(quad)) {
        excerpt.facts.add(quad.asTriple());
      }
    }
    return excerpt;
  }

  private static boolean isOfUse(Quad quad) {
    Node graph = quad.getGraph();
    return !graph.equals(Graphs.FINDINGS)
        && !graph.equals(Graphs.RUNS)
        && !LEFT_OUT.contains(quad.getPredicate());
  }

  /** A dataset for the rules: they read facts and one another's work, and write findings. */
  DatasetGraph dataset() {
    DatasetGraph dataset = new DatasetGraphMapLink(facts);
    dataset.addGraph(WORK, facts);
    dataset.addGraph(Graphs.FINDINGS, findings);
    return dataset;
  }

  /** The bodies of the articles by their IRIs. */
  Map<String, String> texts() {
    return texts;
  }

  /** What is known; preparations add to it. */
  Graph facts() {
    return facts;
  }

  /** What the rules found. */
  Graph findings() {
    return findings;
  }
}
