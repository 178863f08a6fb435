package org.w3id.rapporteur.endpoint.page;

import java.util.List;
import java.util.Map;
import org.apache.jena.graph.Node;
import org.w3id.rapporteur.endpoint.html.Html;
import org.w3id.rapporteur.endpoint.picture.OppositionMap;

/** The picture of who contradicts whom, from rows that name both. */
final class Opposition {
  private Opposition() {}

  /** Nothing where a picture shows no more than a list. */
  static Html of(List<Row> rows, Names names) {
    OppositionMap map =
        new OppositionMap(
            rows.stream()
                .map(row ->
                    new OppositionMap.Pair(
                        party(row.node("by"), names), party(row.node("whom"), names)))
                .toList());
    return map.isWorthwhile() ? map.draw() : Html.NONE;
  }

  /** The same from contradictions, each of which knows both. */
  static Html among(List<Node> contradictions, PageQueries queries, Names names) {
    List<Row> rows =
        contradictions.stream()
            .distinct()
            .flatMap(it ->
                queries
                    .value(it, Names.term("contradictor"))
                    .flatMap(by ->
                        queries
                            .value(it, Names.term("contradictee"))
                            .map(whom -> new Row(Map.of("by", by, "whom", whom))))
                    .stream())
            .toList();
    return of(rows, names);
  }

  private static OppositionMap.Party party(Node agent, Names names) {
    return new OppositionMap.Party(names.label(agent), Names.page(agent));
  }
}
