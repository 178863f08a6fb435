package org.w3id.rapporteur.endpoint.page;

import static org.w3id.rapporteur.endpoint.html.Html.all;
import static org.w3id.rapporteur.endpoint.html.Html.element;
import static org.w3id.rapporteur.endpoint.html.Html.styled;
import static org.w3id.rapporteur.endpoint.html.Html.text;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.jena.graph.Node;
import org.w3id.rapporteur.endpoint.html.Html;
import org.w3id.rapporteur.endpoint.picture.Timeline;

/** A person, state, body or group: offices, findings, and what they are reported to have said. */
final class AgentPage {
  private static final int SHOWN = 50;

  private final PageQueries queries;
  private final Names names;

  AgentPage(PageQueries queries, Names names) {
    this.queries = queries;
    this.names = names;
  }

  Answer answer(Node agent, String kind, Request request) {
    Paging paging = Paging.of(request, Map.of(), SHOWN);
    Html main =
        all(
            styled("p", "kind", kind),
            element("h1", names.label(agent)),
            new LinkFacts(queries, names).of(agent),
            Layout.section("Offices", offices(agent)),
            new FindingLines(queries, names).ofAgent(agent),
            said(agent, paging),
            queries.shown("statements-of-agent", agent));
    return Layout.page(names.label(agent), main, agent);
  }

  private Html said(Node agent, Paging paging) {
    List<Row> found = queries.about("statements-of-agent", agent, paging);
    List<Row> said = paging.shown(found);
    String name = names.label(agent);
    if (said.isEmpty()) {
      return styled("p", "empty", "No article here reports any words of " + name + ".");
    }
    return element(
        "section",
        element("h2", "What " + name + " is reported to have said"),
        timeline(name, said),
        paging.links(found.size()),
        StatementLine.byDay(said, names, false),
        paging.links(found.size()));
  }

  private Html timeline(String name, List<Row> said) {
    List<Timeline.Mark> marks =
        said.stream()
            .map(row -> {
              String act = names.word(StatementLine.act(row));
              String stance = row.find("stance").map(names::word).orElse("");
              return StatementLine.mark(row, act, act + ", " + stance);
            })
            .sorted(Comparator.comparing(Timeline.Mark::lane))
            .toList();
    Timeline timeline = new Timeline(marks);
    return timeline.isWorthwhile()
        ? all(timeline.draw("Statements of " + name + " over time"), StatementLine.shapes())
        : Html.NONE;
  }

  /** One line for each office and whether it is held, however many articles say so. */
  private List<Html> offices(Node agent) {
    Map<String, List<Row>> offices = new LinkedHashMap<>();
    for (Row row : queries.about("tenures", agent)) {
      offices
          .computeIfAbsent(
              row.text("office") + " " + row.text("incumbency"), key -> new ArrayList<>())
          .add(row);
    }
    return offices.values().stream().map(this::office).toList();
  }

  private Html office(List<Row> rows) {
    Row first = rows.get(0);
    List<Html> sources = rows.stream().flatMap(row -> source(row).stream()).toList();
    return all(
        element("strong", names.named(first.node("office"))),
        text(" "),
        first
            .find("incumbency")
            .map(value -> (Html) styled("span", "tag", names.word(value)))
            .orElse(Html.NONE),
        text(times(rows)),
        sources.isEmpty() ? Html.NONE : Layout.folded(sources, 1));
  }

  /** Since and until when, of whichever row knows it. */
  private static String times(List<Row> rows) {
    return time(rows, "since", " from ") + time(rows, "until", " until ");
  }

  private static String time(List<Row> rows, String variable, String word) {
    return rows.stream()
        .flatMap(row -> row.find(variable).stream().map(day -> row.text(variable)))
        .findFirst()
        .map(day -> word + Day.words(day))
        .orElse("");
  }

  private Optional<Html> source(Row row) {
    return row.find("article")
        .map(article ->
            styled(
                "span",
                "source",
                text("as “" + row.text("words") + "” in "),
                element("cite", names.named(article))));
  }
}
