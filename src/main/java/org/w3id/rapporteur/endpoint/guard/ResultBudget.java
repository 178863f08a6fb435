package org.w3id.rapporteur.endpoint.guard;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.exec.RowSet;
import org.apache.jena.sparql.exec.RowSetStream;

/**
 * Collects a whole result in memory before the first byte is sent, so that a time-out or an error
 * half-way is still told by the status. What does not fit is refused, never cut.
 */
public final class ResultBudget implements AutoCloseable {
  private final Limits limits;
  private final Optional<ResultPool> pool;
  private int shares;
  private long rows;
  private long characters;

  /** A budget for a result that is shown in part and then forgotten. */
  public ResultBudget(Limits limits) {
    this.limits = limits;
    this.pool = Optional.empty();
  }

  /** A budget that holds its room in the pool until it is closed. */
  public ResultBudget(Limits limits, ResultPool pool) {
    this.limits = limits;
    this.pool = Optional.of(pool);
  }

  @Override
  public void close() {
    pool.ifPresent(from -> from.giveBack(shares));
    shares = 0;
  }

  /** All rows of a SELECT. */
  public RowSet collect(RowSet found) {
    List<Binding> collected = new ArrayList<>();
    while (found.hasNext()) {
      Binding row = found.next();
      row.forEach((variable, node) -> characters += size(node));
      spend();
      collected.add(row);
    }
    return RowSetStream.create(found.getResultVars(), collected.iterator());
  }

  /** All quads of a CONSTRUCT or DESCRIBE. */
  public DatasetGraph collect(Iterator<Quad> found) {
    DatasetGraph collected = DatasetGraphFactory.create();
    while (found.hasNext()) {
      Quad quad = found.next();
      characters += size(quad.getSubject()) + size(quad.getPredicate()) + size(quad.getObject());
      spend();
      collected.add(quad);
    }
    return collected;
  }

  /** A graph that came as a whole. */
  public Graph collect(Graph found) {
    found
        .find()
        .forEachRemaining(triple -> {
          characters +=
              size(triple.getSubject()) + size(triple.getPredicate()) + size(triple.getObject());
          spend();
        });
    return found;
  }

  private void spend() {
    if (pool.isPresent() && rows / ResultPool.SHARE >= shares) {
      pool.get().take();
      shares++;
    }
    rows++;
    if (rows > limits.result().rows()) {
      throw tooLarge(limits.result().rows() + " rows");
    }
    if (characters > limits.result().characters()) {
      throw tooLarge(limits.result().characters() + " characters");
    }
  }

  private static Refusal tooLarge(String bound) {
    return new Refusal(
        422, "The result has more than " + bound + ". Ask in parts with LIMIT and OFFSET.");
  }

  private static long size(Node node) {
    if (node.isLiteral()) {
      return node.getLiteralLexicalForm().length();
    }
    if (node.isURI()) {
      return node.getURI().length();
    }
    if (node.isTripleTerm()) {
      var triple = node.getTriple();
      return size(triple.getSubject()) + size(triple.getPredicate()) + size(triple.getObject());
    }
    return 1;
  }
}
