package org.w3id.rapporteur.endpoint.page;

import static org.w3id.rapporteur.endpoint.html.Html.all;
import static org.w3id.rapporteur.endpoint.html.Html.text;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.BiFunction;
import org.apache.jena.graph.Node;
import org.w3id.rapporteur.endpoint.html.Html;

/**
 * Those who are reported to have said a statement together, in the order of their names.
 *
 * @param agents at least one
 */
record Speakers(List<Node> agents, Names names) {
  Speakers {
    agents = List.copyOf(agents);
  }

  static Speakers of(Node statement, PageQueries queries, Names names) {
    return new Speakers(
        queries.values(statement, Names.term("speaker")).stream()
            .sorted(Comparator.comparing(names::label))
            .toList(),
        names);
  }

  /** "A", "A and B", "A, B and C". */
  String label() {
    return String.join("", joined((link, agent) -> link + names.label(agent)));
  }

  /** The same with a way to each. */
  Html named() {
    return all(joined((link, agent) -> all(text(link), names.named(agent))));
  }

  private <T> List<T> joined(BiFunction<String, Node, T> part) {
    List<T> parts = new ArrayList<>();
    for (int i = 0; i < agents.size(); i++) {
      String link = i == 0 ? "" : i == agents.size() - 1 ? " and " : ", ";
      parts.add(part.apply(link, agents.get(i)));
    }
    return parts;
  }
}
