package org.w3id.rapporteur.query;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.apache.jena.riot.resultset.ResultSetLang;
import org.apache.jena.riot.rowset.RowSetReaderRegistry;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.exec.RowSet;
import org.apache.jena.sparql.util.Context;

/** An answer kept in the JSON of the W3C, to compare others with, whatever the order of rows. */
public record ExpectedAnswer(List<String> columns, List<Binding> rows) {

  public static ExpectedAnswer parse(String json) {
    RowSet read =
        RowSetReaderRegistry.getFactory(ResultSetLang.RS_JSON)
            .create(ResultSetLang.RS_JSON)
            .read(new ByteArrayInputStream(json.getBytes(StandardCharsets.UTF_8)), new Context());
    List<Binding> rows = new ArrayList<>();
    read.forEachRemaining(rows::add);
    return new ExpectedAnswer(read.getResultVars().stream().map(Var::getVarName).toList(), rows);
  }

  /** What is missing, marked -, and what is too much, marked +; each row as often as it occurs. */
  public List<String> differences(Answer answer) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    AnswerFormat.JSON.write(answer, out);
    ExpectedAnswer given = parse(out.toString(StandardCharsets.UTF_8));
    List<String> differences = new ArrayList<>();
    if (!columns.equals(given.columns)) {
      differences.add("- columns " + columns);
      differences.add("+ columns " + given.columns);
    }
    List<Binding> extra = new ArrayList<>(given.rows);
    rows.stream().filter(row -> !extra.remove(row)).forEach(row -> differences.add("- " + row));
    extra.forEach(row -> differences.add("+ " + row));
    return differences;
  }
}
