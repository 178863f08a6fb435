package org.w3id.rapporteur.endpoint.guard;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
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
public final class ResultBudget {
  private final Limits limits;
  private long rows;
  private long characters;

  public ResultBudget(Limits limits) {
    this.limits = limits;
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

  private void spend() {
    rows++;
    if (rows > limits.resultRows()) {
      throw tooLarge(limits.resultRows() + " rows");
    }
    if (characters > limits.resultCharacters()) {
      throw tooLarge(limits.resultCharacters() + " characters");
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
