package org.w3id.rapporteur.endpoint;

import static org.apache.jena.riot.web.HttpNames.paramCallback;
import static org.apache.jena.riot.web.HttpNames.paramStyleSheet;

import java.io.IOException;
import java.time.Duration;
import java.util.Collection;
import java.util.Optional;
import java.util.Set;
import org.apache.jena.atlas.web.AcceptList;
import org.apache.jena.atlas.web.ContentType;
import org.apache.jena.atlas.web.MediaType;
import org.apache.jena.fuseki.DEF;
import org.apache.jena.fuseki.servlets.ActionErrorException;
import org.apache.jena.fuseki.servlets.HttpAction;
import org.apache.jena.fuseki.servlets.SPARQL_QueryDataset;
import org.apache.jena.fuseki.servlets.ServletOps;
import org.apache.jena.fuseki.system.ConNeg;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryCancelledException;
import org.apache.jena.query.QueryException;
import org.apache.jena.query.text.TextIndexException;
import org.apache.jena.riot.WebContent;
import org.apache.jena.riot.web.HttpNames;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.sparql.exec.QueryExecResult;
import org.w3id.rapporteur.endpoint.guard.Limits;
import org.w3id.rapporteur.endpoint.guard.QueryGuard;
import org.w3id.rapporteur.endpoint.guard.QueryTurns;
import org.w3id.rapporteur.endpoint.guard.ReadOnlyData;
import org.w3id.rapporteur.endpoint.guard.Refusal;
import org.w3id.rapporteur.endpoint.guard.ResultBudget;
import org.w3id.rapporteur.endpoint.guard.ResultPool;

/**
 * SPARQL queries over HTTP, as the SPARQL 1.1 Protocol has them: Fuseki reads the request and
 * writes the results, in between this class bounds what a query may do.
 *
 * <p>The whole result is found before the first byte is sent: a status 200 means a whole answer.
 */
final class SparqlEndpoint extends SPARQL_QueryDataset {
  /** Parameters by which Fuseki lets a client choose a format. */
  private static final Set<String> FORMATS =
      Set.of(
          HttpNames.paramOutput1,
          HttpNames.paramOutput2,
          HttpNames.paramOutput3,
          HttpNames.paramForceAccept);

  private static final Set<String> JSON =
      Set.of(WebContent.contentTypeResultsJSON, WebContent.contentTypeJSON);

  private final ReadOnlyData data;
  private final Limits limits;
  private final QueryGuard guard;
  private final QueryTurns turns;
  private final ResultPool pool;

  SparqlEndpoint(ReadOnlyData data, QueryGuard guard, Limits limits, QueryTurns turns) {
    this.data = data;
    this.limits = limits;
    this.guard = guard;
    this.turns = turns;
    this.pool = new ResultPool(limits);
  }

  @Override
  public void execHead(HttpAction action) {
    execGet(action);
  }

  @Override
  protected void validateRequest(HttpAction action) {
    // JSONP and XSLT would let a page elsewhere run scripts in the name of this server.
    for (String parameter : new String[] {paramCallback, paramStyleSheet}) {
      if (action.getRequestParameter(parameter) != null) {
        ServletOps.errorBadRequest("The parameter '" + parameter + "' is not supported.");
      }
    }
  }

  @Override
  protected void validateParams(HttpAction action, Collection<String> known) {
    ContentType type = ContentType.create(action.getRequestContentType());
    if (type != null && "application/sparql-update".equals(type.getContentTypeStr())) {
      ServletOps.error(415, "This endpoint is read-only: it takes no updates.");
    }
    super.validateParams(action, known);
  }

  @Override
  protected void execute(String text, HttpAction action) {
    try {
      answer(guard.parse(text, action.getRequest().getRequestURL().toString()), action);
    } catch (Refusal refusal) {
      throw refused(refusal);
    } catch (QueryCancelledException e) {
      throw refused(timedOut());
    } catch (TextIndexException e) {
      throw refused(new Refusal(400, "The text search cannot be run: " + e.getMessage()));
    } catch (StackOverflowError e) {
      throw refused(new Refusal(400, "The query is nested too deeply."));
    } catch (OutOfMemoryError e) {
      throw refused(new Refusal(503, "The query needs more memory than there is."));
    } catch (QueryException e) {
      throw refused(new Refusal(400, "The query cannot be run: " + e.getMessage()));
    }
  }

  private void answer(Query query, HttpAction action) {
    refuseUnknownTypes(query, action);
    Duration time = time(action);
    action.beginRead();
    try (ResultBudget budget = new ResultBudget(limits, pool)) {
      var source = decideDataset(action, query, "");
      QueryExecResult result =
          turns.during(() ->
              data.query(
                  source.getLeft(),
                  time,
                  b -> b.query(source.getRight()),
                  execution -> find(query, execution, budget)));
      send(result, query, action);
    } finally {
      action.endRead();
    }
  }

  private void send(QueryExecResult result, Query query, HttpAction action) {
    Optional<String> json = result.isRowSet() ? json(action) : Optional.empty();
    if (json.isEmpty()) {
      sendResults(action, result, query.getPrologue());
      return;
    }
    ServletOps.setNoCache(action);
    ServletOps.success(action);
    action.setResponseContentType(json.get() + "; charset=utf-8");
    try {
      JsonResult.write(result.rowSet(), action.getResponseOutputStream());
    } catch (IOException gone) {
      ServletOps.errorOccurred(gone);
    }
  }

  /**
   * The media type, if the rows are wanted as JSON and not asked for by a parameter of Fuseki's.
   */
  private static Optional<String> json(HttpAction action) {
    if (FORMATS.stream().anyMatch(name -> action.getRequestParameter(name) != null)) {
      return Optional.empty();
    }
    return Optional.ofNullable(
            ConNeg.chooseContentType(action.getRequest(), DEF.rsOfferTable, DEF.acceptResultSetXML))
        .map(MediaType::getContentTypeStr)
        .filter(JSON::contains);
  }

  private static QueryExecResult find(Query query, QueryExec execution, ResultBudget budget) {
    return switch (query.queryType()) {
      case SELECT -> new QueryExecResult(budget.collect(execution.select()));
      case ASK -> new QueryExecResult(execution.ask());
      case CONSTRUCT -> new QueryExecResult(budget.collect(execution.constructQuads()));
      case DESCRIBE -> new QueryExecResult(budget.collect(execution.describe()));
      case CONSTRUCT_JSON, UNKNOWN ->
          throw new Refusal(400, "Only SELECT, ASK, CONSTRUCT and DESCRIBE are SPARQL queries.");
    };
  }

  private static void refuseUnknownTypes(Query query, HttpAction action) {
    String accept = action.getRequestHeader("Accept");
    if (accept == null || action.getRequestParameter("output") != null) {
      return;
    }
    AcceptList offer =
        switch (query.queryType()) {
          case SELECT -> DEF.rsOfferTable;
          case ASK -> DEF.rsOfferBoolean;
          case CONSTRUCT, DESCRIBE, CONSTRUCT_JSON, UNKNOWN -> DEF.quadsOffer;
        };
    if (AcceptList.match(new AcceptList(accept), offer) == null
        && AcceptList.match(new AcceptList(accept), DEF.rdfOffer) == null) {
      throw new Refusal(406, "Cannot answer as '" + accept + "'. Possible: " + offer);
    }
  }

  /** The client may ask for less time than the limit, by {@code timeout=} in seconds. */
  private Duration time(HttpAction action) {
    String asked = action.getRequestParameter("timeout");
    if (asked == null) {
      return limits.query().time();
    }
    try {
      long millis = (long) (Double.parseDouble(asked) * 1000);
      return millis > 0 ? Duration.ofMillis(millis) : limits.query().time();
    } catch (NumberFormatException e) {
      throw new Refusal(400, "The parameter 'timeout' is a number of seconds.");
    }
  }

  private Refusal timedOut() {
    return new Refusal(
        503,
        "The query took longer than "
            + limits.query().time().toMillis() / 1000.0
            + " s and was stopped. No part of its result was sent.");
  }

  private static ActionErrorException refused(Refusal refusal) {
    return new ActionErrorException(refusal.status(), refusal.reason(), null);
  }
}
