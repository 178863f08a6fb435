package org.w3id.rapporteur.endpoint;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.rdf.model.impl.Util;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.exec.RowSet;

/**
 * Writes the rows of a SELECT as SPARQL 1.1 Query Results JSON, with the triple terms and base
 * directions of SPARQL 1.2, a line for each row. Jena's own writer indents, character by character,
 * at a third of the cost of a small query.
 */
final class JsonResult {
  /** Characters that are gathered before they are sent, more or less. */
  private static final int PART = 8_192;

  private final OutputStream out;
  private final StringBuilder text = new StringBuilder(PART + PART / 4);
  private final Map<Node, String> blanks = new HashMap<>();

  private JsonResult(OutputStream out) {
    this.out = out;
  }

  /** Writes all rows; does not flush, so that a small result goes out in one piece. */
  static void write(RowSet rows, OutputStream out) throws IOException {
    new JsonResult(out).write(rows);
  }

  private void write(RowSet rows) throws IOException {
    List<Var> columns = rows.getResultVars();
    head(columns);
    text.append(",\"results\":{\"bindings\":[");
    String between = "\n";
    while (rows.hasNext()) {
      text.append(between);
      row(rows.next(), columns);
      between = ",\n";
      if (text.length() >= PART) {
        send();
      }
    }
    text.append("\n]}}\n");
    send();
  }

  /** Whole rows only, so that no pair of surrogates is parted. */
  private void send() throws IOException {
    out.write(text.toString().getBytes(StandardCharsets.UTF_8));
    text.setLength(0);
  }

  private void head(List<Var> columns) {
    text.append("{\"head\":{\"vars\":[");
    String between = "";
    for (Var column : columns) {
      text.append(between);
      quoted(column.getVarName());
      between = ",";
    }
    text.append("]}");
  }

  private void row(Binding row, List<Var> columns) {
    text.append('{');
    String between = "";
    for (Var column : columns) {
      Node value = row.get(column);
      if (value != null) {
        text.append(between);
        quoted(column.getVarName());
        text.append(':');
        term(value);
        between = ",";
      }
    }
    text.append('}');
  }

  private void term(Node term) {
    if (term.isURI()) {
      typed("uri", term.getURI());
    } else if (term.isLiteral()) {
      literal(term);
    } else if (term.isBlank()) {
      typed("bnode", blanks.computeIfAbsent(term, it -> "b" + blanks.size()));
    } else if (term.isTripleTerm()) {
      triple(term.getTriple());
    } else {
      throw new IllegalArgumentException("No term of a result: " + term);
    }
  }

  private void typed(String type, String value) {
    text.append("{\"type\":\"").append(type).append('"');
    member("value", value);
    text.append('}');
  }

  private void literal(Node literal) {
    text.append("{\"type\":\"literal\"");
    if (!literal.getLiteralLanguage().isEmpty()) {
      member("xml:lang", literal.getLiteralLanguage());
      if (literal.getLiteralBaseDirection() != null) {
        member("its:dir", literal.getLiteralBaseDirection().direction());
      }
    } else if (!Util.isSimpleString(literal)) {
      member("datatype", literal.getLiteralDatatypeURI());
    }
    member("value", literal.getLiteralLexicalForm());
    text.append('}');
  }

  private void triple(Triple triple) {
    text.append("{\"type\":\"triple\",\"value\":{\"subject\":");
    term(triple.getSubject());
    text.append(",\"predicate\":");
    term(triple.getPredicate());
    text.append(",\"object\":");
    term(triple.getObject());
    text.append("}}");
  }

  private void member(String name, String value) {
    text.append(",\"").append(name).append("\":");
    quoted(value);
  }

  /** As RFC 8259, section 7, has it: quotation mark, backslash and controls are escaped. */
  private void quoted(String value) {
    text.append('"');
    int written = 0;
    for (int i = 0; i < value.length(); i++) {
      char c = value.charAt(i);
      if (c < ' ' || c == '"' || c == '\\') {
        text.append(value, written, i);
        escaped(c);
        written = i + 1;
      }
    }
    text.append(value, written, value.length()).append('"');
  }

  private void escaped(char c) {
    switch (c) {
      case '"' -> text.append("\\\"");
      case '\\' -> text.append("\\\\");
      case '\n' -> text.append("\\n");
      case '\r' -> text.append("\\r");
      case '\t' -> text.append("\\t");
      default -> text.append(String.format("\\u%04x", (int) c));
    }
  }
}
