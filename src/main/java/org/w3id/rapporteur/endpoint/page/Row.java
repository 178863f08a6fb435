package org.w3id.rapporteur.endpoint.page;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.engine.binding.Binding;

/** One row of a page's query. */
record Row(Map<String, Node> values) {
  Row {
    values = Map.copyOf(values);
  }

  static Row of(Binding binding) {
    Map<String, Node> values = new HashMap<>();
    binding.forEach((variable, node) -> values.put(variable.getVarName(), node));
    return new Row(values);
  }

  /** This row with one more value. */
  Row with(String variable, Node value) {
    Map<String, Node> more = new HashMap<>(values);
    more.put(variable, value);
    return new Row(more);
  }

  Optional<Node> find(String variable) {
    return Optional.ofNullable(values.get(variable));
  }

  Node node(String variable) {
    return find(variable)
        .orElseThrow(() -> new IllegalArgumentException("No ?" + variable + " in " + values));
  }

  /** The words of a literal, the address of an IRI, nothing for an unbound variable. */
  String text(String variable) {
    return find(variable)
        .map(n -> n.isLiteral() ? n.getLiteralLexicalForm() : n.toString())
        .orElse("");
  }

  /** A whole number; code points for offsets. */
  int number(String variable) {
    return Integer.parseInt(text(variable));
  }
}
