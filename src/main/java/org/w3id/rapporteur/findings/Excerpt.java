package org.w3id.rapporteur.findings;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.GraphMemFactory;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.w3id.rapporteur.triples.Iris;
import org.w3id.rapporteur.triples.Rap;

/**
 * What rules ask of a store, as graphs in memory: as it was and as it is.
 *
 * <p>Rules join the same few triples again and again. Over a store on disk whose default graph is a
 * union of hundreds of graphs, each of these steps reads all indexes and takes out doubles; over
 * one graph in memory it is a look-up.
 */
final class Excerpt {
  private final Difference difference;
  private final Graph then = GraphMemFactory.createDefaultGraph();
  private final Graph now = GraphMemFactory.createDefaultGraph();
  private final Deque<Node> waiting = new ArrayDeque<>();
  private final Set<Node> seen = new HashSet<>();
  private final Set<Node> told = new HashSet<>();

  private Excerpt(Difference difference) {
    this.difference = difference;
  }

  /** All that is there. */
  static Graph whole(Difference difference) {
    Graph all = GraphMemFactory.createDefaultGraph();
    difference.now(Node.ANY, Node.ANY, Node.ANY).forEach(all::add);
    return all;
  }

  /**
   * All that can be reached from some statements and tenures, and who reports these statements.
   *
   * @param ontology is added as it is
   */
  static Excerpt around(
      Difference difference, Set<Node> statements, Set<Node> tenures, List<Triple> ontology) {
    Excerpt excerpt = new Excerpt(difference);
    ontology.forEach(excerpt::take);
    excerpt.await(statements.stream());
    excerpt.await(tenures.stream());
    excerpt.await(tenures.stream().flatMap(it -> difference.subjects(Rap.holds, it)));
    excerpt.follow();
    return excerpt;
  }

  /** As it was. */
  Graph then() {
    return then;
  }

  /** As it is. */
  Graph now() {
    return now;
  }

  private void follow() {
    while (!waiting.isEmpty()) {
      Node thing = waiting.remove();
      await(difference.subjects(Rap.relayedBy, thing));
      boolean isOfOneArticle = Iris.isOfOneArticle(thing);
      for (Triple triple : difference.find(thing, Node.ANY, Node.ANY).toList()) {
        take(triple);
        if (isOfOneArticle || !Iris.isOfOneArticle(triple.getObject())) {
          await(Stream.of(triple.getObject()));
        } else {
          tell(triple.getObject());
        }
      }
    }
  }

  /** Of what one article tells beside a thing of many, its kind is enough. */
  private void tell(Node thing) {
    if (told.add(thing)) {
      List<Triple> kind =
          difference
              .find(thing, Node.ANY, Node.ANY)
              .filter(triple -> !Iris.isOfOneArticle(triple.getObject()))
              .toList();
      kind.forEach(this::take);
      await(kind.stream().map(Triple::getObject));
    }
  }

  private void await(Stream<Node> things) {
    things.filter(Node::isURI).filter(seen::add).forEach(waiting::add);
  }

  private void take(Triple triple) {
    if (!difference.went().contains(triple)) {
      now.add(triple);
    }
    if (!difference.came().contains(triple)) {
      then.add(triple);
    }
  }
}
