package org.w3id.rapporteur.findings;

import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;

/** Some triples, wherever they lie; each may be given more than once. */
@FunctionalInterface
interface Triples {
  /** Those with these terms; {@link Node#ANY} stands for any. */
  Stream<Triple> find(Node subject, Node predicate, Node object);

  default boolean has(Node subject, Node predicate, Node object) {
    return find(subject, predicate, object).findAny().isPresent();
  }

  default Stream<Node> objects(Node subject, Node predicate) {
    return find(subject, predicate, Node.ANY).map(Triple::getObject);
  }

  default Stream<Node> subjects(Node predicate, Node object) {
    return find(Node.ANY, predicate, object).map(Triple::getSubject);
  }
}
