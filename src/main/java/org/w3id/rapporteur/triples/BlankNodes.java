package org.w3id.rapporteur.triples;

import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.Quad;

/** Checks that nothing is without a name: blank nodes get lost between two exports. */
public final class BlankNodes {
  private BlankNodes() {}

  public static List<Violation> violations(Collection<Quad> quads) {
    return quads.stream()
        .filter(BlankNodes::hasOne)
        .map(quad ->
            new Violation("Named", quad.asTriple().toString(), "a node has a name, never a blank"))
        .toList();
  }

  private static boolean hasOne(Quad quad) {
    return Stream.of(quad.getGraph(), quad.getSubject(), quad.getObject())
        .anyMatch(BlankNodes::isOne);
  }

  private static boolean isOne(Node node) {
    boolean isTriple = node.isTripleTerm();
    return node.isBlank()
        || (isTriple
            && (isOne(node.getTriple().getSubject()) || isOne(node.getTriple().getObject())));
  }
}
