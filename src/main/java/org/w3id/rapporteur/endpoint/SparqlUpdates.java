package org.w3id.rapporteur.endpoint;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.function.Consumer;
import org.apache.jena.fuseki.servlets.ActionErrorException;
import org.apache.jena.fuseki.servlets.HttpAction;
import org.apache.jena.fuseki.servlets.SPARQL_Update;
import org.apache.jena.fuseki.servlets.ServletOps;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.query.QueryCancelledException;
import org.apache.jena.riot.web.HttpNames;
import org.apache.jena.sparql.modify.UsingList;
import org.apache.jena.update.UpdateException;
import org.apache.jena.update.UpdateRequest;
import org.jspecify.annotations.Nullable;
import org.w3id.rapporteur.endpoint.guard.QueryTurns;
import org.w3id.rapporteur.endpoint.guard.Refusal;
import org.w3id.rapporteur.endpoint.guard.UpdateGuard;
import org.w3id.rapporteur.endpoint.guard.WritableData;

/**
 * SPARQL updates over HTTP, as the SPARQL 1.1 Protocol has them, for whoever shows the token.
 * Registered only where the operator has opened this door.
 */
final class SparqlUpdates extends SPARQL_Update {
  private final WritableData data;
  private final UpdateGuard guard;
  private final QueryTurns turns;
  private final UpdateToken token;
  private final Runnable afterwards;

  /**
   * @param afterwards is run after each update that was applied
   */
  SparqlUpdates(
      WritableData data,
      UpdateGuard guard,
      QueryTurns turns,
      UpdateToken token,
      Runnable afterwards) {
    this.data = data;
    this.guard = guard;
    this.turns = turns;
    this.token = token;
    this.afterwards = afterwards;
  }

  @Override
  public void validate(HttpAction action) {
    if (!token.isShownBy(action.getRequestHeader("Authorization"))) {
      action.setResponseHeader("WWW-Authenticate", "Bearer realm=\"updates\"");
      ServletOps.error(401, "An update needs the token: Authorization: Bearer TOKEN");
    }
    super.validate(action);
  }

  @Override
  protected void execute(HttpAction action, InputStream input) {
    try {
      String text = new String(input.readAllBytes(), StandardCharsets.UTF_8);
      String base = action.getRequest().getRequestURL().toString();
      UpdateRequest update = guard.parse(text, base, using(action));
      turns.during(() -> {
        data.apply(update);
        return true;
      });
      afterwards.run();
    } catch (Refusal refusal) {
      throw new ActionErrorException(refusal.status(), refusal.reason(), null);
    } catch (QueryCancelledException e) {
      throw refused(503, "The update took too long and was stopped. Nothing of it was applied.");
    } catch (UpdateException e) {
      throw refused(400, "The update cannot be run: " + e.getMessage());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static UsingList using(HttpAction action) {
    UsingList using = new UsingList();
    each(
        action.getRequestParameterValues(HttpNames.paramUsingGraphURI),
        iri -> using.addUsing(NodeFactory.createURI(iri)));
    each(
        action.getRequestParameterValues(HttpNames.paramUsingNamedGraphURI),
        iri -> using.addUsingNamed(NodeFactory.createURI(iri)));
    return using;
  }

  private static void each(String @Nullable [] iris, Consumer<String> use) {
    if (iris != null) {
      for (String iri : iris) {
        use.accept(iri);
      }
    }
  }

  private static ActionErrorException refused(int status, String reason) {
    Refusal plain = new Refusal(status, reason);
    return new ActionErrorException(plain.status(), plain.reason(), null);
  }
}
