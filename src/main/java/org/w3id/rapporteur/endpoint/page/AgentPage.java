package org.w3id.rapporteur.endpoint.page;

import static org.w3id.rapporteur.endpoint.html.Html.all;
import static org.w3id.rapporteur.endpoint.html.Html.element;
import static org.w3id.rapporteur.endpoint.html.Html.styled;
import static org.w3id.rapporteur.endpoint.html.Html.text;

import java.util.ArrayList;
import java.util.List;
import org.apache.jena.graph.Node;
import org.w3id.rapporteur.endpoint.html.Html;

/** A person, state, body or group: offices, findings, and what they are reported to have said. */
final class AgentPage {
  private final PageQueries queries;
  private final Names names;

  AgentPage(PageQueries queries, Names names) {
    this.queries = queries;
    this.names = names;
  }

  Answer answer(Node agent, String kind) {
    List<Row> said = queries.about("statements-of-agent", agent);
    Html main =
        all(
            styled("p", "kind", kind),
            element("h1", names.label(agent)),
            new LinkFacts(queries, names).of(agent),
            Layout.section("Offices", offices(agent)),
            new FindingLines(queries, names).on(agent),
            Layout.section(
                "What " + names.label(agent) + " is reported to have said",
                said.stream().map(row -> StatementLine.of(row, names, false)).toList()),
            said.size() == 100
                ? element("p", "Only the newest 100 statements are shown; SPARQL gives them all.")
                : Html.NONE,
            Layout.madeBy(queries.text("statements-of-agent")));
    return Layout.page(names.label(agent), main, agent);
  }

  private List<Html> offices(Node agent) {
    List<Html> items = new ArrayList<>();
    for (Row row : queries.about("tenures", agent)) {
      Html when =
          text(
              row.find("since").map(d -> " from " + row.text("since")).orElse("")
                  + row.find("until").map(d -> " until " + row.text("until")).orElse(""));
      Html source =
          row.find("article")
              .map(article ->
                  all(
                      text(" as “" + row.text("words") + "” in "),
                      element("cite", names.named(article))))
              .orElse(Html.NONE);
      items.add(
          all(
              names.named(row.node("office")),
              text(" "),
              row.find("incumbency")
                  .map(value -> (Html) styled("span", "tag", names.word(value)))
                  .orElse(Html.NONE),
              when,
              source));
    }
    return items;
  }
}
