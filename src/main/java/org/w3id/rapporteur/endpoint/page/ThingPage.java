package org.w3id.rapporteur.endpoint.page;

import static org.w3id.rapporteur.endpoint.html.Html.all;
import static org.w3id.rapporteur.endpoint.html.Html.element;
import static org.w3id.rapporteur.endpoint.html.Html.styled;
import static org.w3id.rapporteur.endpoint.html.Html.text;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.jena.graph.Node;
import org.apache.jena.vocabulary.RDF;
import org.w3id.rapporteur.endpoint.html.Html;

/** Chooses the page that fits a thing; what has none of its own gets a list of its properties. */
final class ThingPage {
  private static final List<String> AGENTS =
      List.of("Person", "State", "Outlet", "Organization", "Group", "Agent");
  private static final List<String> FINDINGS =
      List.of("Contradiction", "PositionChange", "Corroboration", "Disagreement", "Concurrence");

  private final PageQueries queries;

  ThingPage(PageQueries queries) {
    this.queries = queries;
  }

  /** The page of a thing; absent if nothing is known of it. */
  Optional<Answer> answer(Node thing, Request request) {
    Names names = new Names(queries);
    Set<String> types =
        queries.about("types", thing).stream()
            .map(row -> Names.local(row.node("type")))
            .collect(Collectors.toSet());
    if (types.contains("Article")) {
      return new ArticlePage(queries, names).answer(thing, request);
    }
    if (types.contains("Statement")) {
      return new StatementPage(queries, names).answer(thing);
    }
    if (FINDINGS.stream().anyMatch(types::contains)) {
      return new FindingPage(queries, names).answer(thing);
    }
    if (types.contains("Matter")) {
      return Optional.of(
          new MatterPage(queries, names).answer(thing, kind(types, "Matter"), request));
    }
    Optional<String> agent = AGENTS.stream().filter(types::contains).findFirst();
    if (agent.isPresent()) {
      return Optional.of(
          new AgentPage(queries, names)
              .answer(thing, names.word(Names.term(agent.get())), request));
    }
    return plain(thing, names, types);
  }

  private static String kind(Set<String> types, String general) {
    return types.stream()
        .filter(type -> !type.equals(general))
        .sorted()
        .collect(
            Collectors.collectingAndThen(Collectors.joining(", "), k -> k.isEmpty() ? general : k))
        .toLowerCase(Locale.ROOT);
  }

  private Optional<Answer> plain(Node thing, Names names, Set<String> types) {
    List<Row> properties = queries.about("properties", thing);
    List<Row> mentions = queries.about("mentions", thing);
    if (properties.isEmpty() && mentions.isEmpty()) {
      return Optional.empty();
    }
    Html main =
        all(
            types.isEmpty() ? Html.NONE : styled("p", "kind", kinds(types, names)),
            element("h1", names.label(thing)),
            Layout.facts(
                properties.stream()
                    .filter(row -> !isShownAbove(row, names.label(thing)))
                    .map(row ->
                        new Layout.Fact(
                            names.word(row.node("property")), names.named(row.node("value"))))
                    .toList()),
            Layout.section(
                "What points here",
                mentions.stream()
                    .map(row ->
                        all(
                            names.named(row.node("thing")),
                            text(" "),
                            styled("span", "tag", names.word(row.node("property")))))
                    .toList()),
            queries.shown("properties", thing));
    return Optional.of(Layout.page(names.label(thing), main, thing));
  }

  private static String kinds(Set<String> types, Names names) {
    return types.stream()
        .map(type -> names.word(Names.term(type)))
        .sorted()
        .collect(Collectors.joining(", "));
  }

  /** What kind of thing it is, and what it is called. */
  private static boolean isShownAbove(Row row, String title) {
    boolean isKind = row.node("value").isURI() && row.text("value").startsWith(Names.TERM);
    return row.node("property").equals(RDF.Nodes.type)
        ? isKind
        : row.node("value").isLiteral() && row.text("value").equals(title);
  }
}
