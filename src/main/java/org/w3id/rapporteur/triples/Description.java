package org.w3id.rapporteur.triples;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.vocabulary.RDF;

/** The quads of one graph while they are being written down; each is kept once. */
final class Description {
  private final Node graph;
  private final Set<Quad> quads = new LinkedHashSet<>();
  private final Set<Node> subjects = new HashSet<>();

  Description(Node graph) {
    this.graph = graph;
  }

  void add(Node subject, Node predicate, Node object) {
    subjects.add(subject);
    quads.add(Quad.create(graph, subject, predicate, object));
  }

  void type(Node subject, Node... classes) {
    for (Node type : classes) {
      add(subject, RDF.Nodes.type, type);
    }
  }

  /** The name by which one article knows a node; the canonical label is chosen from all of them. */
  void name(Node subject, String name) {
    add(subject, Standards.PREF_LABEL, Literals.text(name));
  }

  boolean describes(Node subject) {
    return subjects.contains(subject);
  }

  List<Quad> quads() {
    return new ArrayList<>(quads);
  }
}
