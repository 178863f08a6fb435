package org.w3id.rapporteur.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.exec.QueryExec;
import org.w3id.rapporteur.cli.show.MarkedText;

/**
 * Follows a statement, a passage or a finding back to the words of the articles. To be used within
 * one read transaction.
 */
final class Trace {
  private static final int INDENT = 14;

  private final DatasetGraph data;

  Trace(DatasetGraph data) {
    this.data = data;
  }

  /** What is known of {@code it}; no line where it is neither statement, passage nor finding. */
  List<String> lines(Node it) {
    List<Binding> finding = rows("trace-finding.rq", it);
    return finding.isEmpty() ? grounded(it) : finding(it, finding);
  }

  private List<String> finding(Node it, List<Binding> facts) {
    List<String> lines = new ArrayList<>(List.of(entry("finding", it.getURI())));
    for (Binding fact : facts) {
      if (fact.contains("statement")) {
        lines.add("");
        lines.add(text(fact, "what") + ":");
        lines.addAll(grounded(fact.get("statement")));
      } else {
        lines.add(entry(text(fact, "what"), text(fact, "value")));
      }
    }
    return lines;
  }

  private List<String> grounded(Node it) {
    List<Binding> passages = rows("trace-passages.rq", it);
    if (passages.isEmpty()) {
      return List.of();
    }
    List<Binding> facts = rows("trace-statement.rq", it);
    List<String> lines = new ArrayList<>();
    lines.add(entry(facts.isEmpty() ? "passage" : "statement", it.getURI()));
    facts.forEach(fact -> lines.add(entry(text(fact, "what"), text(fact, "value"))));
    lines.addAll(chain(it));
    lines.addAll(article(passages.get(0)));
    lines.add(entry("words", marked(passages)));
    for (Binding resting : rows("trace-resting.rq", it)) {
      lines.add(entry("statement", text(resting, "statement")));
    }
    return lines;
  }

  private List<String> chain(Node it) {
    String relays =
        rows("trace-chain.rq", it).stream()
            .map(relay -> text(relay, "speaker"))
            .collect(Collectors.joining(" > "));
    return relays.isEmpty() ? List.of() : List.of(entry("through", relays));
  }

  private static List<String> article(Binding passage) {
    List<String> lines = new ArrayList<>();
    lines.add(entry("article", text(passage, "name")));
    lines.add(entry("headline", text(passage, "label")));
    for (String optional : List.of("published", "url", "version")) {
      if (passage.contains(optional)) {
        String what = optional.equals("version") ? "read by" : optional;
        String prefix = optional.equals("version") ? "rapporteur " : "";
        lines.add(entry(what, prefix + text(passage, optional)));
      }
    }
    return lines;
  }

  private static String marked(List<Binding> passages) {
    List<MarkedText.Mark> marks =
        passages.stream()
            .map(row ->
                new MarkedText.Mark(number(row, "begin"), number(row, "end"), text(row, "role")))
            .toList();
    return MarkedText.paragraph(text(passages.get(0), "text"), marks);
  }

  private static int number(Binding row, String name) {
    return Integer.parseInt(text(row, name));
  }

  private static String text(Binding row, String name) {
    Node value = row.get(name);
    return value.isLiteral() ? value.getLiteralLexicalForm() : value.getURI();
  }

  private static String entry(String what, String value) {
    return what + " ".repeat(Math.max(1, INDENT - what.length())) + value;
  }

  private List<Binding> rows(String file, Node it) {
    List<Binding> rows = new ArrayList<>();
    try (QueryExec exec =
        QueryExec.dataset(data).query(query(file)).substitution("it", it).build()) {
      exec.select().forEachRemaining(row -> rows.add(row.detach()));
    }
    return rows;
  }

  private static String query(String file) {
    try (InputStream in = Trace.class.getResourceAsStream(file)) {
      if (in == null) {
        throw new IllegalStateException("The program was packed without " + file);
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }
}
