package org.w3id.rapporteur.query;

import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.resultset.ResultSetLang;
import org.apache.jena.riot.rowset.RowSetWriterRegistry;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.exec.RowSetStream;
import org.apache.jena.sparql.util.Context;

/** How an answer is written. */
public enum AnswerFormat {
  /** For people: {@link AnswerTable}. */
  TABLE,
  /** SPARQL 1.1 Query Results CSV. */
  CSV,
  /** SPARQL 1.1 Query Results JSON. */
  JSON;

  /** The format of that name, in any case; a fault names those that are known. */
  public static AnswerFormat named(String name) {
    return Arrays.stream(values())
        .filter(format -> format.name().equalsIgnoreCase(name))
        .findFirst()
        .orElseThrow(() ->
            QuestionFault.fault(
                "There is no format '%s'. Known: %s.".formatted(name, names()), "question-format"));
  }

  /** Writes in UTF-8 and leaves {@code out} open. */
  public void write(Answer answer, OutputStream out) {
    switch (this) {
      case TABLE -> {
        PrintWriter writer =
            new PrintWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8), false);
        new AnswerTable(AnswerTable.USUAL_WIDTH).lines(answer).forEach(writer::println);
        writer.flush();
      }
      case CSV -> write(answer, ResultSetLang.RS_CSV, out);
      case JSON -> write(answer, ResultSetLang.RS_JSON, out);
    }
  }

  private static void write(Answer answer, Lang lang, OutputStream out) {
    List<Var> columns = answer.columns().stream().map(Var::alloc).toList();
    RowSetWriterRegistry.getFactory(lang)
        .create(lang)
        .write(out, RowSetStream.create(columns, answer.rows().iterator()), new Context());
  }

  private static String names() {
    return Arrays.stream(values())
        .map(format -> format.name().toLowerCase(Locale.ROOT))
        .collect(Collectors.joining(", "));
  }
}
