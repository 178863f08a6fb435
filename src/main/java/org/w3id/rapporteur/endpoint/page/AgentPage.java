package org.w3id.rapporteur.endpoint.page;

import static org.w3id.rapporteur.endpoint.html.Html.all;
import static org.w3id.rapporteur.endpoint.html.Html.element;
import static org.w3id.rapporteur.endpoint.html.Html.styled;
import static org.w3id.rapporteur.endpoint.html.Html.text;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.w3id.rapporteur.endpoint.html.Html;
import org.w3id.rapporteur.endpoint.picture.DayBars;
import org.w3id.rapporteur.endpoint.picture.Timeline;

/** A person, state, body or group: offices, findings, and what they are reported to have said. */
final class AgentPage {
  private static final int SHOWN = 50;
  private static final int OFFICES = 6;

  private final PageQueries queries;
  private final Names names;

  AgentPage(PageQueries queries, Names names) {
    this.queries = queries;
    this.names = names;
  }

  Answer answer(Node agent, String kind, Request request) {
    Paging paging = Paging.of(request, Map.of(), SHOWN);
    List<Row> tenures = queries.about("tenures", agent);
    Html main =
        all(
            styled("p", "kind", kind),
            element("h1", names.label(agent)),
            lead(tenures),
            new LinkFacts(queries, names).of(agent),
            new Html.Live(new QuestionChips(names).of(agent)),
            new FindingLines(queries, names).ofAgent(agent),
            offices(tenures),
            said(agent, paging),
            queries.shown("statements-of-agent", agent));
    return Layout.page(names.label(agent), main, agent);
  }

  private Html said(Node agent, Paging paging) {
    Sayings sayings = Sayings.of(queries, agent);
    List<Node> wanted = sayings.part(paging);
    String name = names.inSentence(agent);
    if (wanted.isEmpty()) {
      return styled("p", "empty", "No article here reports any words of " + name + ".");
    }
    List<Row> said = StatementLine.once(queries.about("lines", paging.shown(wanted)));
    return element(
        "section",
        element("h2", "What " + name + " is reported to have said"),
        paging.isAll(wanted.size()) ? timeline(name, said) : days(sayings, paging),
        paging.links(wanted.size()),
        StatementLine.byDay(said, names, false),
        paging.links(wanted.size()));
  }

  /** Of whom there is more than fits on a page: how much of each day, as a way to it. */
  private static Html days(Sayings sayings, Paging paging) {
    DayBars bars = new DayBars(sayings.byDay(paging));
    return all(
        styled(
            "p", "note", Layout.count(sayings.all().size(), "statement") + ", the latest first."),
        bars.isWorthwhile()
            ? new Html.Live(bars.draw("Statements by day; choose one to go there"))
            : Html.NONE);
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

  /** The office held now, as a list or most articles know. */
  private Html lead(List<Row> tenures) {
    return tenures.stream()
        .filter(AgentPage::isSure)
        .filter(row -> row.find("until").isEmpty() && !isFormer(row))
        .findFirst()
        .<Html>map(row -> styled("p", "lead sentence", names.label(row.node("office"))))
        .orElse(Html.NONE);
  }

  private static boolean isFormer(Row row) {
    return row.find("incumbency").filter(it -> !it.equals(Names.term("current"))).isPresent();
  }

  /** Those that a list knows, or several articles; what one article alone says is folded away. */
  private Html offices(List<Row> rows) {
    List<Html> sure = rows.stream().filter(AgentPage::isSure).map(this::office).toList();
    List<Html> told = rows.stream().filter(row -> !isSure(row)).map(this::office).toList();
    if (sure.isEmpty()) {
      return told.isEmpty()
          ? Html.NONE
          : element("section", element("h2", "Offices"), Layout.folded(told, OFFICES));
    }
    return element(
        "section",
        element("h2", "Offices"),
        Layout.folded(sure, OFFICES),
        told.isEmpty()
            ? Html.NONE
            : element(
                "details",
                element("summary", Layout.count(told.size(), "office") + " by one article alone"),
                Layout.list(told)));
  }

  private static boolean isSure(Row row) {
    return row.find("since").isPresent() || row.number("articles") > 1;
  }

  private Html office(Row row) {
    return all(
        element("strong", names.named(row.node("office"))),
        text(" "),
        row.find("incumbency")
            .map(value -> (Html) styled("span", "tag", names.word(value)))
            .orElse(Html.NONE),
        text(time(row, "since", " from ") + time(row, "until", " until ")),
        row.find("first").map(first -> source(row)).orElse(Html.NONE));
  }

  private static String time(Row row, String variable, String word) {
    return row.find(variable).isPresent() ? word + Day.words(row.text(variable)) : "";
  }

  private Html source(Row row) {
    String[] place = row.text("first").split(" ", 2);
    Node article = NodeFactory.createURI(place[0]);
    int others = row.number("articles") - 1;
    return styled(
        "p",
        "source",
        text("as “" + place[1] + "” in "),
        element("cite", names.named(article)),
        text(others > 0 ? " and " + Layout.count(others, "other article") : ""));
  }
}
