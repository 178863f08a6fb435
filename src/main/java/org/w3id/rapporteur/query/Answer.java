package org.w3id.rapporteur.query;

import java.util.List;
import java.util.Optional;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.engine.binding.Binding;

/**
 * The rows that answer a question.
 *
 * @param columns names, in order
 * @param rows one binding a row; a column may be without a value
 */
public record Answer(List<String> columns, List<Binding> rows) {
  public Answer {
    columns = List.copyOf(columns);
    rows = List.copyOf(rows);
  }

  /** The value in a cell, as people read it: the words of a literal, the whole of an IRI. */
  public Optional<String> cell(int row, String column) {
    return Optional.ofNullable(rows.get(row).get(column)).map(Answer::words);
  }

  private static String words(Node value) {
    if (value.isLiteral()) {
      return value.getLiteralLexicalForm();
    }
    return value.isURI() ? value.getURI() : value.toString();
  }
}
