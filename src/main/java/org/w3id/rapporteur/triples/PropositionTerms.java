package org.w3id.rapporteur.triples;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.apache.jena.graph.Node;

/** The terms of the ontology that may stand inside propositions, by their local names. */
final class PropositionTerms {
  private static final Map<String, Node> PREDICATES =
      byName(
          Rap.status,
          Rap.participant,
          Rap.venue,
          Rap.date,
          Rap.format,
          Rap.requires,
          Rap.guarantor,
          Rap.beneficiary,
          Rap.cedes);

  private static final Map<String, Node> VALUES =
      byName(
          Rap.Sought,
          Rap.Proposed,
          Rap.Expected,
          Rap.Planned,
          Rap.Imminent,
          Rap.Agreed,
          Rap.Underway,
          Rap.Held,
          Rap.Postponed,
          Rap.RuledOut,
          Rap.Cancelled,
          Rap.Bilateral,
          Rap.Trilateral,
          Rap.Multilateral);

  private PropositionTerms() {}

  static Node predicate(String localName) {
    return known("predicate", PREDICATES, localName);
  }

  static Node value(String localName) {
    return known("value", VALUES, localName);
  }

  private static Node known(String what, Map<String, Node> terms, String localName) {
    Node term = terms.get(localName);
    if (term == null) {
      throw new IllegalArgumentException(
          "No " + what + " '" + localName + "' in the ontology; known: " + terms.keySet());
    }
    return term;
  }

  private static Map<String, Node> byName(Node... terms) {
    return List.of(terms).stream()
        .collect(
            Collectors.toMap(Node::getLocalName, Function.identity(), (a, b) -> a, TreeMap::new));
  }
}
