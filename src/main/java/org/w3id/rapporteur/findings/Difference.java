package org.w3id.rapporteur.findings;

import java.util.HashSet;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.GraphMemFactory;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.w3id.rapporteur.store.Changes;
import org.w3id.rapporteur.triples.Graphs;

/**
 * The union of a store's graphs, but for findings and runs, as it is and as it was before some
 * changes; to be used within a transaction. A triple that another graph holds too neither comes nor
 * goes.
 */
final class Difference implements Triples {
  private static final Set<Node> LEFT_OUT =
      Set.of(Graphs.FINDINGS, Graphs.RUNS, Graphs.DESCRIPTION);

  private final DatasetGraph data;
  private final Set<Node> predicates;
  private final Set<Triple> came = new HashSet<>();
  private final Graph went = GraphMemFactory.createDefaultGraph();

  private Difference(DatasetGraph data, Set<Node> predicates) {
    this.data = data;
    this.predicates = predicates;
  }

  /**
   * Nothing has come or gone.
   *
   * @param predicates of the triples that count
   */
  static Difference none(DatasetGraph data, Set<Node> predicates) {
    return new Difference(data, predicates);
  }

  /**
   * What came and went with {@code changes}.
   *
   * @param predicates of the triples that count
   */
  static Difference of(DatasetGraph data, Set<Node> predicates, Changes changes) {
    Difference difference = new Difference(data, predicates);
    difference.take(changes.added(), changes.removed());
    return difference;
  }

  /** What is there and was not. */
  Set<Triple> came() {
    return came;
  }

  /** What was there and is not. */
  Graph went() {
    return went;
  }

  /** What is or was there. */
  @Override
  public Stream<Triple> find(Node subject, Node predicate, Node object) {
    Stream<Triple> now = now(subject, predicate, object);
    return went.isEmpty() ? now : Stream.concat(now, went.stream(subject, predicate, object));
  }

  /** What is there. */
  Stream<Triple> now(Node subject, Node predicate, Node object) {
    return quads(subject, predicate, object).map(Quad::asTriple);
  }

  /** What was there. */
  Stream<Triple> then(Node subject, Node predicate, Node object) {
    return find(subject, predicate, object).filter(triple -> !came.contains(triple));
  }

  private void take(Set<Quad> added, Set<Quad> removed) {
    Set<Triple> lost = new HashSet<>();
    removed.stream().filter(this::counts).map(Quad::asTriple).forEach(lost::add);
    lost.stream().filter(triple -> quads(triple).findAny().isEmpty()).forEach(went::add);
    added.stream()
        .filter(this::counts)
        .map(Quad::asTriple)
        .filter(triple -> !lost.contains(triple))
        .filter(triple -> quads(triple).allMatch(added::contains))
        .forEach(came::add);
  }

  private Stream<Quad> quads(Triple triple) {
    return quads(triple.getSubject(), triple.getPredicate(), triple.getObject());
  }

  private Stream<Quad> quads(Node subject, Node predicate, Node object) {
    return Iter.asStream(data.find(Node.ANY, subject, predicate, object)).filter(this::counts);
  }

  private boolean counts(Quad quad) {
    return predicates.contains(quad.getPredicate()) && !LEFT_OUT.contains(quad.getGraph());
  }
}
