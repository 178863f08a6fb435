package org.w3id.rapporteur.endpoint.page;

import static org.w3id.rapporteur.endpoint.html.Html.all;
import static org.w3id.rapporteur.endpoint.html.Html.text;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.jena.graph.Node;
import org.apache.jena.vocabulary.SKOS;
import org.w3id.rapporteur.endpoint.html.Html;

/** What a thing points to, a line for each property. */
final class LinkFacts {
  private final PageQueries queries;
  private final Names names;

  LinkFacts(PageQueries queries, Names names) {
    this.queries = queries;
    this.names = names;
  }

  Html of(Node thing) {
    return Layout.facts(list(thing));
  }

  List<Layout.Fact> list(Node thing) {
    Map<Node, List<Html>> byRole = new LinkedHashMap<>();
    for (Row row : queries.about("links", thing)) {
      List<Html> values = byRole.computeIfAbsent(row.node("role"), role -> new ArrayList<>());
      values.add(values.isEmpty() ? names.named(row.node("thing")) : further(row.node("thing")));
    }
    return byRole.entrySet().stream()
        .map(entry -> new Layout.Fact(name(entry.getKey()), all(entry.getValue())))
        .toList();
  }

  private String name(Node role) {
    return role.equals(SKOS.exactMatch.asNode()) ? "elsewhere" : names.word(role);
  }

  private Html further(Node thing) {
    return all(text(", "), names.named(thing));
  }
}
