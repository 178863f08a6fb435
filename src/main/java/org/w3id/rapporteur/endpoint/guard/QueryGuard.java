package org.w3id.rapporteur.endpoint.guard;

import java.util.List;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.apache.jena.irix.IRIException;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.query.QueryParseException;
import org.apache.jena.query.Syntax;
import org.apache.jena.sparql.algebra.Algebra;
import org.apache.jena.sparql.algebra.Op;
import org.apache.jena.sparql.algebra.OpVisitorBase;
import org.apache.jena.sparql.algebra.op.Op1;
import org.apache.jena.sparql.algebra.op.Op2;
import org.apache.jena.sparql.algebra.op.OpBGP;
import org.apache.jena.sparql.algebra.op.OpGroup;
import org.apache.jena.sparql.algebra.op.OpMinus;
import org.apache.jena.sparql.algebra.op.OpN;
import org.apache.jena.sparql.algebra.op.OpOrder;
import org.apache.jena.sparql.algebra.op.OpPath;
import org.apache.jena.sparql.algebra.op.OpService;
import org.apache.jena.sparql.algebra.op.OpTable;
import org.apache.jena.sparql.algebra.op.OpUnion;
import org.apache.jena.sparql.algebra.walker.Walker;
import org.apache.jena.sparql.expr.E_Function;
import org.apache.jena.sparql.expr.ExprAggregator;
import org.apache.jena.sparql.expr.ExprFunctionN;
import org.apache.jena.sparql.expr.ExprVisitorBase;
import org.apache.jena.sparql.expr.aggregate.AggCustom;
import org.apache.jena.sparql.syntax.Element;

/**
 * Turns text into a query that is safe to run, or refuses it: standard SPARQL only, known functions
 * only, no calls to other servers, no inline data that multiplies beyond the limit.
 */
public final class QueryGuard {
  private static final String ARQ = "http://jena.apache.org/ARQ/";

  /** Namespaces of functions that read nothing but their arguments. */
  private static final List<String> FUNCTIONS =
      List.of(
          "http://www.w3.org/2001/XMLSchema#",
          "http://www.w3.org/2005/xpath-functions#",
          "http://www.w3.org/2005/xpath-functions/math#");

  /** Predicates that Jena computes; all others of these schemes and namespaces are refused. */
  private static final Set<String> COMPUTED =
      Set.of(
          ARQ + "list#member",
          ARQ + "property#splitIRI",
          ARQ + "property#strSplit",
          "http://jena.apache.org/text#query");

  private static final List<String> COMPUTING =
      List.of("java:", "http://jena.apache.org/", "http://jena.hpl.hp.com/");

  private final Limits limits;
  private final Set<String> services;

  /** A guard that lets no query call another server. */
  public QueryGuard(Limits limits) {
    this(limits, Set.of());
  }

  /**
   * @param services addresses of the servers that a query may call
   */
  public QueryGuard(Limits limits, Set<String> services) {
    this.limits = limits;
    this.services = Set.copyOf(services);
  }

  /**
   * The query that a text stands for.
   *
   * @param base for relative IRIs; without one Jena would tell the server's working folder
   * @throws Refusal with status 413 if it is too long, 400 if it is no SPARQL query or asks for
   *     what is not allowed here, 422 if it calls another server
   */
  public Query parse(String text, String base) {
    if (text.length() > limits.query().characters()) {
      throw new Refusal(
          413, "The query is longer than " + limits.query().characters() + " characters.");
    }
    try {
      Query query = QueryFactory.create(text, base, Syntax.syntaxSPARQL_12);
      check(query);
      return query;
    } catch (QueryParseException | IRIException e) {
      throw new Refusal(400, "Not a SPARQL query: " + e.getMessage());
    } catch (StackOverflowError e) {
      throw new Refusal(400, "The query is nested too deeply.");
    }
  }

  private void check(Query query) {
    if (query.getQueryPattern() == null) {
      return;
    }
    check(Algebra.compile(query));
  }

  /** Refuses a pattern of an update for what a query would be refused for. */
  void check(Element pattern) {
    check(Algebra.compile(pattern));
  }

  private void check(Op op) {
    Inspection inspection = new Inspection(services);
    Walker.walk(op, inspection, new Functions());
    if (multiplied(op) > limits.query().inlineRows()) {
      throw new Refusal(
          400, "VALUES and UNION multiply to more than " + limits.query().inlineRows() + " rows.");
    }
    if (inspection.patterns > limits.query().patterns()) {
      throw new Refusal(
          400, "The query has more than " + limits.query().patterns() + " triple patterns.");
    }
  }

  /**
   * How many rows come out if each pattern over the data gave one: what VALUES and UNION alone
   * multiply to. Joins of such rows are built in memory.
   */
  private static double multiplied(Op op) {
    if (op instanceof OpTable table) {
      return Math.max(1, table.getTable().size());
    }
    if (op instanceof OpUnion union) {
      return multiplied(union.getLeft()) + multiplied(union.getRight());
    }
    if (op instanceof OpMinus minus) {
      return Math.max(multiplied(minus.getLeft()), multiplied(minus.getRight()));
    }
    if (op instanceof Op2 both) {
      return multiplied(both.getLeft()) * multiplied(both.getRight());
    }
    if (op instanceof OpN many) {
      return many.getElements().stream()
          .mapToDouble(QueryGuard::multiplied)
          .reduce(1, (a, b) -> a * b);
    }
    return op instanceof Op1 one ? multiplied(one.getSubOp()) : 1;
  }

  private static void checkPredicate(Node predicate) {
    if (!predicate.isURI()) {
      return;
    }
    String iri = predicate.getURI();
    if (COMPUTING.stream().anyMatch(iri::startsWith) && !COMPUTED.contains(iri)) {
      throw new Refusal(400, "The property function <" + iri + "> is not available here.");
    }
  }

  private static void checkFunction(String iri) {
    if (FUNCTIONS.stream().noneMatch(iri::startsWith)) {
      throw new Refusal(400, "The function <" + iri + "> is not available here.");
    }
  }

  private static final class Functions extends ExprVisitorBase {
    @Override
    public void visit(ExprFunctionN function) {
      if (function instanceof E_Function call) {
        checkFunction(call.getFunctionIRI());
      }
    }
  }

  /** Looks at each operator; expressions inside EXISTS are reached as operators too. */
  private static final class Inspection extends OpVisitorBase {
    private final Set<String> services;
    private long patterns;

    Inspection(Set<String> services) {
      this.services = services;
    }

    @Override
    public void visit(OpBGP bgp) {
      patterns += bgp.getPattern().size();
      bgp.getPattern().forEach(triple -> checkPredicate(triple.getPredicate()));
    }

    @Override
    public void visit(OpPath path) {
      patterns++;
    }

    @Override
    public void visit(OpService service) {
      Node called = service.getService();
      if (services.isEmpty()) {
        throw new Refusal(422, "SERVICE is switched off: this endpoint calls no other.");
      }
      if (!called.isURI() || !services.contains(called.getURI())) {
        throw new Refusal(422, "This endpoint calls no server but " + services + ".");
      }
    }

    @Override
    public void visit(OpOrder order) {
      order.getConditions().forEach(by -> Walker.walk(by.getExpression(), this, new Functions()));
    }

    @Override
    public void visit(OpGroup group) {
      for (ExprAggregator aggregator : group.getAggregators()) {
        if (aggregator.getAggregator() instanceof AggCustom custom) {
          throw new Refusal(400, "The aggregate " + custom + " is not available here.");
        }
        if (aggregator.getAggregator().getExprList() != null) {
          Walker.walk(aggregator.getAggregator().getExprList(), new Functions());
        }
      }
    }
  }
}
