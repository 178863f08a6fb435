package org.w3id.rapporteur.endpoint.page;

import static org.w3id.rapporteur.endpoint.html.Html.all;
import static org.w3id.rapporteur.endpoint.html.Html.element;
import static org.w3id.rapporteur.endpoint.html.Html.link;
import static org.w3id.rapporteur.endpoint.html.Html.styled;
import static org.w3id.rapporteur.endpoint.html.Html.text;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.w3id.rapporteur.endpoint.html.Html;

/** The findings that concern a thing: contradictions, agreements, changes and the like. */
final class FindingLines {
  private static final int SHOWN = 6;

  /** Of those between the same two, beside the first. */
  private static final int FURTHER = 2;

  /** As the query has it. */
  private static final int MOST = 100;

  private final PageQueries queries;
  private final Names names;

  FindingLines(PageQueries queries, Names names) {
    this.queries = queries;
    this.names = names;
  }

  /** All of them in one list. */
  Html on(Node thing) {
    List<Row> rows = queries.about("findings-on", thing);
    return all(section("Contradictions and other findings", rows), whereCut(rows));
  }

  /** Those of somebody, apart by what part they play in them. */
  Html ofAgent(Node agent) {
    List<Row> rows = queries.about("findings-on", agent);
    Predicate<Row> isContradicting = row -> is(row, "Contradiction") && is(row, "by", agent);
    Predicate<Row> isContradicted = row -> is(row, "Contradiction") && is(row, "whom", agent);
    Predicate<Row> isAgreeing = row -> is(row, "Concurrence") && is(row, "by", agent);
    Predicate<Row> isEchoed = row -> is(row, "Concurrence") && is(row, "whom", agent);
    Predicate<Row> isChange = row -> is(row, "PositionChange");
    String name = names.inSentence(agent);
    Html agreed =
        halves(
            section("Who agrees with " + name, rows.stream().filter(isEchoed).toList()),
            section("With whom " + name + " agrees", rows.stream().filter(isAgreeing).toList()));
    Html both =
        halves(
            section("Who contradicts " + name, rows.stream().filter(isContradicted).toList()),
            section(
                "Whom " + name + " contradicts", rows.stream().filter(isContradicting).toList()));
    return all(
        both,
        agreed,
        section("Changes of position", rows.stream().filter(isChange).toList()),
        section(
            "Other findings",
            rows.stream()
                .filter(
                    Stream.of(isContradicting, isContradicted, isEchoed, isAgreeing, isChange)
                        .reduce(Predicate::or)
                        .orElseThrow()
                        .negate())
                .toList()),
        whereCut(rows));
  }

  /** Nothing is left out in silence. */
  private static Html whereCut(List<Row> rows) {
    return rows.size() < MOST
        ? Html.NONE
        : styled(
            "p",
            "note",
            text("These are the " + MOST + " surest. "),
            link("/questions/who-contradicted", "All contradictions"));
  }

  private static Html halves(Html one, Html other) {
    List<Html> there = new ArrayList<>(List.of(one, other));
    there.removeIf(Html.NONE::equals);
    return there.size() == 2 ? styled("div", "halves", all(there)) : all(there);
  }

  private static boolean is(Row row, String type) {
    return row.node("type").equals(Names.term(type));
  }

  private static boolean is(Row row, String role, Node agent) {
    return row.find(role).filter(agent::equals).isPresent();
  }

  private Html section(String title, List<Row> rows) {
    return rows.isEmpty()
        ? Html.NONE
        : element(
            "section",
            element("h2", title),
            queries.noteOnFindings(),
            Layout.folded(byTitle(rows).stream().map(this::lines).toList(), SHOWN));
  }

  /** What stands between the same two is told in one place. */
  private Collection<List<Row>> byTitle(List<Row> rows) {
    Map<String, List<Row>> same = new LinkedHashMap<>();
    rows.forEach(row -> same.computeIfAbsent(title(row), it -> new ArrayList<>()).add(row));
    return same.values();
  }

  /** Whom findings concern, and of each how it is known and why it counts. */
  private Html lines(List<Row> same) {
    Row first = same.get(0);
    return all(
        element(
            "p",
            styled("a", "headline", title(first)).with("href", Names.page(first.node("finding"))),
            text(" "),
            mode(first)),
        why(first),
        same.size() == 1
            ? Html.NONE
            : Layout.folded(same.stream().skip(1).map(this::further).toList(), FURTHER));
  }

  private Html further(Row row) {
    return all(
        why(row),
        styled(
            "p",
            "source",
            link(Names.page(row.node("finding")), "see it in full"),
            text(" "),
            mode(row)));
  }

  private static Html why(Row row) {
    return styled("p", "why", row.text("explanation"));
  }

  private static Html mode(Row row) {
    return row.find("mode")
        .map(mode -> (Html) styled("span", "tag", Findings.mode(mode)))
        .orElse(Html.NONE);
  }

  private String title(Row row) {
    return Findings.title(row.node("finding"), row, queries, names);
  }
}
