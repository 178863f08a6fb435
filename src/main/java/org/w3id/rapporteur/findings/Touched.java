package org.w3id.rapporteur.findings;

import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.vocabulary.RDF;
import org.w3id.rapporteur.triples.Iris;
import org.w3id.rapporteur.triples.Rap;

/**
 * What a difference touches: the things that rules see otherwise than before, and all that mentions
 * them.
 *
 * <p>What only one article tells of somebody, such as a tenure, counts for its kind. Else every
 * article that calls a president by the office would touch all that the president ever said.
 */
final class Touched {
  private final Difference difference;
  private final Set<Node> changed = new LinkedHashSet<>();
  private final Set<Node> things = new LinkedHashSet<>();

  /**
   * @param articles those that count otherwise than before, whatever is said in them
   */
  Touched(Difference difference, Collection<Node> articles) {
    this.difference = difference;
    changed.addAll(articles);
    changes().map(Triple::getSubject).filter(Iris::isOfOneArticle).forEach(changed::add);
    reach(changed, Iris::isOfOneArticle);
    reach(shared(), mention -> true);
  }

  /** The statements among what is touched. */
  Set<Node> statements() {
    return things.stream()
        .filter(thing -> difference.has(thing, RDF.Nodes.type, Rap.Statement))
        .collect(Collectors.toCollection(LinkedHashSet::new));
  }

  /** The tenures among what is touched, and whatever is told of the same holders and offices. */
  Set<Node> tenures() {
    Set<Node> tenures = new LinkedHashSet<>();
    for (Node thing : things) {
      for (Node office : difference.objects(thing, Rap.office).toList()) {
        difference
            .subjects(Rap.holds, thing)
            .flatMap(holder -> difference.objects(holder, Rap.holds))
            .filter(tenure -> difference.has(tenure, Rap.office, office))
            .forEach(tenures::add);
      }
    }
    return tenures;
  }

  private Stream<Triple> changes() {
    return Stream.concat(difference.came().stream(), difference.went().stream());
  }

  /** Things of many articles that rules see otherwise. */
  private Set<Node> shared() {
    Stream<Triple> told =
        changed.stream().flatMap(thing -> difference.find(Node.ANY, Node.ANY, thing));
    return Stream.concat(changes(), told)
        .filter(triple -> !Iris.isOfOneArticle(triple.getSubject()))
        .filter(triple -> !isKnownInKind(triple))
        .map(Triple::getSubject)
        .collect(Collectors.toCollection(LinkedHashSet::new));
  }

  /** Whether another article tells the same of the same thing, now as before. */
  private boolean isKnownInKind(Triple triple) {
    if (!Iris.isOfOneArticle(triple.getObject())) {
      return false;
    }
    Set<Triple> kind = kind(triple.getObject());
    return difference
        .objects(triple.getSubject(), triple.getPredicate())
        .filter(other -> !changed.contains(other))
        .anyMatch(other -> kind(other).equals(kind));
  }

  /** What a thing of one article is, without what lies in that article only. */
  private Set<Triple> kind(Node thing) {
    return difference
        .find(thing, Node.ANY, Node.ANY)
        .filter(triple -> !Iris.isOfOneArticle(triple.getObject()))
        .map(triple -> Triple.create(Node.ANY, triple.getPredicate(), triple.getObject()))
        .collect(Collectors.toSet());
  }

  /** Goes from things to all that mentions them. */
  private void reach(Set<Node> from, Predicate<Node> isWanted) {
    Deque<Node> waiting = new ArrayDeque<>(from);
    Set<Node> seen = new HashSet<>(from);
    while (!waiting.isEmpty()) {
      Node thing = waiting.remove();
      things.add(thing);
      difference
          .find(Node.ANY, Node.ANY, thing)
          .map(Triple::getSubject)
          .filter(isWanted)
          .filter(seen::add)
          .forEach(waiting::add);
    }
  }
}
