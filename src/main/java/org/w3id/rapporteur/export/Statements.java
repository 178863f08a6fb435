package org.w3id.rapporteur.export;

import java.util.Comparator;
import java.util.List;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.vocabulary.RDF;
import org.w3id.rapporteur.triples.Rap;

/** Which statements a dataset holds; for use within a transaction. */
final class Statements {
  private Statements() {}

  /** Sorted by name. */
  static List<Node> in(DatasetGraph data) {
    return Iter.asStream(data.find(Node.ANY, Node.ANY, RDF.Nodes.type, Rap.Statement))
        .map(Quad::getSubject)
        .distinct()
        .sorted(Comparator.comparing(Node::getURI))
        .toList();
  }
}
