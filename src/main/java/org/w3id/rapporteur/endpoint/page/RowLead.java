package org.w3id.rapporteur.endpoint.page;

import java.util.List;
import java.util.Optional;
import org.apache.jena.graph.Node;
import org.apache.jena.query.Query;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.syntax.PatternVars;

/**
 * Where a row of a named question leads: to the finding or statement that the question calls by one
 * of these names, though its answer shows only words.
 *
 * @param variable of the query
 * @param words of the link
 */
record RowLead(String variable, String words) {
  private static final List<RowLead> KNOWN =
      List.of(
          new RowLead("contradiction", "both sides"),
          new RowLead("concurrence", "both speakers"),
          new RowLead("change", "both positions"),
          new RowLead("corroboration", "all who say so"),
          new RowLead("disagreement", "all versions"),
          new RowLead("statement", "in full"));

  /** The lead of a query; absent where its rows stand for several things at once. */
  static Optional<RowLead> of(Query query) {
    if (!query.isSelectType() || query.hasGroupBy() || query.isDistinct()) {
      return Optional.empty();
    }
    var bound = PatternVars.vars(query.getQueryPattern());
    return KNOWN.stream().filter(lead -> bound.contains(Var.alloc(lead.variable()))).findFirst();
  }

  /** Has the query tell it, beside what it shows anyway. */
  void addTo(Query query) {
    if (!query.getResultVars().contains(variable)) {
      query.addResultVar(variable);
    }
  }

  Optional<Node> thing(Binding row) {
    return Optional.ofNullable(row.get(variable)).filter(Node::isURI);
  }
}
