package org.w3id.rapporteur.findings;

import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.vocabulary.RDF;
import org.w3id.rapporteur.triples.Iris;
import org.w3id.rapporteur.triples.Rap;
import org.w3id.rapporteur.triples.Standards;

/**
 * What a difference touches: the things that rules see otherwise than before, and all that mentions
 * them.
 *
 * <p>A tenure that one article tells touches its holder only if it names another body, and a
 * spelling only those words in which it stands. Else every article that calls a president by the
 * office would touch all that the president ever said.
 */
final class Touched {
  private final Difference difference;
  private final Set<Node> changed = new LinkedHashSet<>();
  private final Set<Node> things = new LinkedHashSet<>();
  private final Map<Node, Set<Node>> known = new HashMap<>();

  /**
   * @param articles those that count otherwise than before, whatever is said in them
   */
  Touched(Difference difference, Collection<Node> articles) {
    this.difference = difference;
    changed.addAll(articles);
    changes().map(Triple::getSubject).filter(Iris::isOfOneArticle).forEach(changed::add);
    reach(changed, Iris::isOfOneArticle);
    reach(spelled(), Iris::isOfOneArticle);
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
        .filter(triple -> !isSpelling(triple) && !isNothingNew(triple))
        .map(Triple::getSubject)
        .collect(Collectors.toCollection(LinkedHashSet::new));
  }

  /** How one article spells a name matters to those speakers only whom the same words mean. */
  private Set<Node> spelled() {
    return changes()
        .filter(Touched::isSpelling)
        .flatMap(triple ->
            difference
                .subjects(Rap.speaker, triple.getSubject())
                .filter(said -> isMeant(said, triple.getObject().getLiteralLexicalForm())))
        .collect(Collectors.toCollection(LinkedHashSet::new));
  }

  private static boolean isSpelling(Triple triple) {
    return triple.getPredicate().equals(Standards.ALT_LABEL);
  }

  private boolean isMeant(Node statement, String name) {
    return difference
        .objects(statement, Rap.sourcePassage)
        .flatMap(passage -> difference.objects(passage, Standards.ANCHOR_OF))
        .anyMatch(words -> words.getLiteralLexicalForm().contains(name));
  }

  /** Whether a tenure tells of nobody for whom its holder does not speak anyway. */
  private boolean isNothingNew(Triple triple) {
    return triple.getPredicate().equals(Rap.holds)
        && Iris.isOfOneArticle(triple.getObject())
        && principals(triple.getObject()).allMatch(known(triple.getSubject())::contains);
  }

  private Set<Node> known(Node holder) {
    return known.computeIfAbsent(
        holder,
        any ->
            difference
                .objects(holder, Rap.holds)
                .distinct()
                .filter(tenure -> !changed.contains(tenure))
                .flatMap(this::principals)
                .collect(Collectors.toSet()));
  }

  /** Whose office a tenure tells of; a former one binds nobody. */
  private Stream<Node> principals(Node tenure) {
    return difference.has(tenure, Rap.incumbency, Rap.former)
        ? Stream.empty()
        : difference
            .objects(tenure, Rap.office)
            .flatMap(office -> difference.objects(office, Rap.officeOf));
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
