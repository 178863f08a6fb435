package org.w3id.rapporteur.endpoint.guard;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.query.QueryParseException;
import org.apache.jena.query.Syntax;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.modify.UsingList;
import org.apache.jena.sparql.modify.request.QuadAcc;
import org.apache.jena.sparql.modify.request.Target;
import org.apache.jena.sparql.modify.request.UpdateAdd;
import org.apache.jena.sparql.modify.request.UpdateBinaryOp;
import org.apache.jena.sparql.modify.request.UpdateDeleteWhere;
import org.apache.jena.sparql.modify.request.UpdateDropClear;
import org.apache.jena.sparql.modify.request.UpdateLoad;
import org.apache.jena.sparql.modify.request.UpdateModify;
import org.apache.jena.sparql.modify.request.UpdateMove;
import org.apache.jena.sparql.syntax.ElementNamedGraph;
import org.apache.jena.sparql.syntax.ElementTriplesBlock;
import org.apache.jena.update.Update;
import org.apache.jena.update.UpdateException;
import org.apache.jena.update.UpdateFactory;
import org.apache.jena.update.UpdateRequest;

/**
 * Turns text into an update that is safe to run, or refuses it: nothing is loaded from elsewhere,
 * and patterns are held to what queries are held to.
 *
 * <p>What is said of the default graph, a union that nobody can write to, is meant of the graph
 * that takes what comes without a graph.
 */
public final class UpdateGuard {
  private static final Triple ANYTHING =
      Triple.create(Var.alloc("s"), Var.alloc("p"), Var.alloc("o"));

  private final Limits limits;
  private final QueryGuard patterns;
  private final Node intoGraph;

  /**
   * @param intoGraph takes what an update says without naming a graph
   */
  public UpdateGuard(Limits limits, QueryGuard patterns, Node intoGraph) {
    this.limits = limits;
    this.patterns = patterns;
    this.intoGraph = intoGraph;
  }

  /**
   * The update that a text stands for.
   *
   * @param base for relative IRIs
   * @param using the graphs that the request names beside the text
   * @throws Refusal with status 413 if it is too long, 400 if it is no SPARQL update or asks for
   *     what is not allowed here, 422 if it reads from elsewhere
   */
  public UpdateRequest parse(String text, String base, UsingList using) {
    if (text.length() > limits.query().characters()) {
      throw new Refusal(
          413, "The update is longer than " + limits.query().characters() + " characters.");
    }
    try {
      // A stream: the overload with a string takes it for the name of a file.
      var in = new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
      UpdateRequest asked = UpdateFactory.read(using, in, base, Syntax.syntaxSPARQL_12);
      List<Update> checked = new ArrayList<>();
      asked.getOperations().forEach(update -> checked.addAll(checked(update)));
      UpdateRequest request = new UpdateRequest();
      checked.forEach(request::add);
      return request;
    } catch (QueryParseException e) {
      throw new Refusal(400, "Not a SPARQL update: " + e.getMessage());
    } catch (UpdateException e) {
      throw new Refusal(400, "The update cannot be run: " + e.getMessage());
    } catch (StackOverflowError e) {
      throw new Refusal(400, "The update is nested too deeply.");
    }
  }

  /** The same update in the operations that change quad by quad. */
  private List<Update> checked(Update update) {
    if (update instanceof UpdateLoad) {
      throw new Refusal(422, "LOAD is switched off: this endpoint fetches nothing.");
    }
    if (update instanceof UpdateModify modify) {
      patterns.check(modify.getWherePattern());
    }
    if (update instanceof UpdateDropClear clear) {
      return List.of(emptied(graph(clear)));
    }
    return update instanceof UpdateBinaryOp copy ? copied(copy) : List.of(update);
  }

  private Node graph(UpdateDropClear update) {
    if (update.isDefault()) {
      return intoGraph;
    }
    return update.isOneGraph() ? update.getGraph() : Var.alloc("g");
  }

  private static List<Update> copied(UpdateBinaryOp update) {
    Target from = update.getSrc();
    Target to = update.getDest();
    if (from.isDefault() || to.isDefault()) {
      throw new Refusal(400, "Name the graphs: the default graph here is the union of all.");
    }
    if (from.equals(to)) {
      return List.of();
    }
    List<Update> steps = new ArrayList<>();
    if (!(update instanceof UpdateAdd)) {
      steps.add(emptied(to.getGraph()));
    }
    steps.add(added(from.getGraph(), to.getGraph()));
    if (update instanceof UpdateMove) {
      steps.add(emptied(from.getGraph()));
    }
    return steps;
  }

  private static Update emptied(Node graph) {
    QuadAcc gone = new QuadAcc();
    gone.addQuad(new Quad(graph, ANYTHING));
    return new UpdateDeleteWhere(gone);
  }

  private static Update added(Node from, Node to) {
    ElementTriplesBlock all = new ElementTriplesBlock();
    all.addTriple(ANYTHING);
    UpdateModify insertion = new UpdateModify();
    insertion.setHasInsertClause(true);
    insertion.getInsertAcc().addQuad(new Quad(to, ANYTHING));
    insertion.setElement(new ElementNamedGraph(from, all));
    return insertion;
  }
}
