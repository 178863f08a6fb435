package org.w3id.rapporteur.endpoint.page;

import static org.w3id.rapporteur.endpoint.html.Html.all;
import static org.w3id.rapporteur.endpoint.html.Html.element;
import static org.w3id.rapporteur.endpoint.html.Html.link;
import static org.w3id.rapporteur.endpoint.html.Html.styled;
import static org.w3id.rapporteur.endpoint.html.Html.text;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Collectors;
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
import org.w3id.rapporteur.query.Question;
import org.w3id.rapporteur.query.Questions;

/**
 * A form for SPARQL with the named questions to start from; a SELECT or ASK is answered below it.
 * With scripts the form becomes YASGUI, an editor.
 */
final class QueryPage {
  private static final int ROWS_SHOWN = 500;

  /** YASGUI sets styles on its elements. Scripts stay bound to our own files. */
  private static final Map<String, String> HEADERS =
      Map.of(
          "Content-Security-Policy",
          "default-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data:;"
              + " base-uri 'none'; form-action 'self'; frame-ancestors 'none'; object-src 'none'");

  private final PageQueries queries;
  private final QueryGuard guard;
  private final Limits limits;
  private final List<Question> questions = Questions.shipped().all();

  QueryPage(PageQueries queries, Limits limits) {
    this.queries = queries;
    this.guard = new QueryGuard(limits);
    this.limits = limits;
  }

  Answer answer(Request request) {
    Optional<String> asked = request.parameter("query");
    String shown = asked.or(() -> example(request)).orElseGet(() -> queries.text("contradictions"));
    try {
      return page(
          shown, asked.map(query -> result(query, request.base() + "/sparql")).orElse(Html.NONE));
    } catch (Refusal refusal) {
      return refused(shown, refusal.status(), refusal.reason());
    } catch (QueryCancelledException e) {
      return refused(
          shown, 503, "The query took longer than " + limits.query().time().toSeconds() + " s.");
    }
  }

  private Optional<String> example(Request request) {
    return request
        .parameter("example")
        .flatMap(name -> questions.stream().filter(q -> q.name().equals(name)).findFirst())
        .map(Question::text);
  }

  private Answer refused(String shown, int status, String message) {
    Html problem = styled("pre", "problem", message).with("role", "alert");
    return page(shown, problem).withStatus(status);
  }

  private Answer page(String shown, Html result) {
    Html main =
        all(
            Layout.linked("stylesheet", "text/css", "/static/yasgui.min.css"),
            element("h1", "SPARQL"),
            element(
                "p",
                text("Everything here, all articles together, answers at "),
                element("code", "/sparql"),
                text(" by GET and POST. RDF 1.2 and plain RDF 1.1 stand side by side.")),
            form(SourceQuery.tidy(shown)),
            styled("div", "editor").with("id", "yasgui").with("data-prefixes", prefixes()),
            element("div", result).with("id", "answer"),
            examples(),
            new Html.Script("/static/yasgui.min.js"),
            new Html.Script("/static/sparql.js"));
    return Layout.page("SPARQL", main).withHeaders(HEADERS);
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
        .with("action", "/query")
        .with("id", "sparql-form")
        .with("aria-label", "Query in SPARQL");
  }

  /** Those that the named questions use, one a line. */
  private String prefixes() {
    return questions.stream()
        .flatMap(
            question -> question.query().getPrefixMapping().getNsPrefixMap().entrySet().stream())
        .map(prefix -> prefix.getKey() + ": <" + prefix.getValue() + ">")
        .collect(Collectors.toCollection(TreeSet::new))
        .stream()
        .collect(Collectors.joining("\n"));
  }

  private Html examples() {
    return element(
        "section",
        element("h2", "Queries to start from"),
        styled(
            "ul",
            "list two",
            all(
                questions.stream()
                    .map(q -> element("li", link("/query?example=" + q.name(), q.title())))
                    .toList())));
  }

  private Html result(String asked, String base) {
    Query query = guard.parse(asked, base);
    return queries
        .data()
        .read(dataset ->
            queries
                .data()
                .query(
                    dataset,
                    limits.query().time(),
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
    return new ResultTable(columns, new Names(queries)).of(rows, ROWS_SHOWN);
  }
}
