package org.w3id.rapporteur.endpoint.page;

import static org.w3id.rapporteur.endpoint.html.Html.all;
import static org.w3id.rapporteur.endpoint.html.Html.element;
import static org.w3id.rapporteur.endpoint.html.Html.link;
import static org.w3id.rapporteur.endpoint.html.Html.styled;
import static org.w3id.rapporteur.endpoint.html.Html.text;

import java.util.List;
import java.util.Optional;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryCancelledException;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.sparql.exec.RowSet;
import org.w3id.rapporteur.endpoint.guard.Limits;
import org.w3id.rapporteur.endpoint.guard.QueryGuard;
import org.w3id.rapporteur.endpoint.guard.Refusal;
import org.w3id.rapporteur.endpoint.guard.ResultBudget;
import org.w3id.rapporteur.endpoint.html.Html;

/** A form for SPARQL with examples to start from; a SELECT or ASK is answered below it. */
final class QueryPage {
  private static final List<String> EXAMPLES =
      List.of("contradictions", "speakers", "matters", "articles");
  private static final int ROWS_SHOWN = 500;

  private final PageQueries queries;
  private final QueryGuard guard;
  private final Limits limits;

  QueryPage(PageQueries queries, Limits limits) {
    this.queries = queries;
    this.guard = new QueryGuard(limits);
    this.limits = limits;
  }

  Answer answer(Request request) {
    Optional<String> example = request.parameter("example").filter(EXAMPLES::contains);
    Optional<String> asked = request.parameter("query");
    String shown =
        asked.or(() -> example.map(queries::text)).orElseGet(() -> queries.text("contradictions"));
    if (asked.isEmpty()) {
      return Layout.page("SPARQL", main(shown, Html.NONE));
    }
    try {
      return Layout.page("SPARQL", main(shown, result(asked.get())));
    } catch (Refusal refusal) {
      return refused(shown, refusal.status(), refusal.reason());
    } catch (QueryCancelledException e) {
      return refused(
          shown, 503, "The query took longer than " + limits.queryTimeout().toSeconds() + " s.");
    }
  }

  private Answer refused(String shown, int status, String message) {
    Html problem = styled("pre", "problem", message).with("role", "alert");
    return Layout.page("SPARQL", main(shown, problem)).withStatus(status);
  }

  private Html main(String query, Html result) {
    return all(
        element("h1", "SPARQL"),
        element(
            "p",
            text("Everything here, all articles together, answers at "),
            element("code", "/sparql"),
            text(" by GET and POST. RDF 1.2 and plain RDF 1.1 stand side by side.")),
        form(query),
        result,
        examples());
  }

  private static Html form(String query) {
    return element(
            "form",
            element(
                "label",
                text("Query"),
                styled("textarea", "code", query)
                    .with("name", "query")
                    .with("rows", "16")
                    .with("spellcheck", "false")
                    .with("autocapitalize", "off")),
            element("button", "Run").with("type", "submit"))
        .with("action", "/query");
  }

  private static Html examples() {
    return Layout.section(
        "Examples",
        EXAMPLES.stream()
            .map(name -> (Html) link("/query?example=" + name, name.replace('-', ' ')))
            .toList());
  }

  private Html result(String asked) {
    Query query = guard.parse(asked);
    return queries
        .data()
        .read(dataset ->
            queries
                .data()
                .query(
                    dataset,
                    limits.queryTimeout(),
                    builder -> builder.query(query),
                    execution -> result(query, execution)));
  }

  private Html result(Query query, QueryExec execution) {
    if (query.isAskType()) {
      return element("p", text("Answer: "), element("strong", execution.ask() ? "yes" : "no"));
    }
    if (!query.isSelectType()) {
      throw new Refusal(
          400, "This page shows tables only. Send CONSTRUCT and DESCRIBE to /sparql itself.");
    }
    RowSet rows = new ResultBudget(limits).collect(execution.select());
    List<String> columns = rows.getResultVars().stream().map(Var::getVarName).toList();
    return ResultTable.of(columns, rows, ROWS_SHOWN, new Names(queries));
  }
}
