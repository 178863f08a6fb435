package org.w3id.rapporteur.export;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.riot.resultset.ResultSetLang;
import org.apache.jena.riot.rowset.RowSetWriterRegistry;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.sparql.util.Context;

/** A dataset as tables, each made by a query beside this class, in CSV (RFC 4180, UTF-8). */
public final class Tables {
  /** Names of the tables. */
  public static final List<String> NAMES =
      List.of("articles", "agents", "statements", "contents", "contradictions");

  private final DatasetGraph data;

  /**
   * @param data shows the union of its named graphs as its default graph
   */
  public Tables(DatasetGraph data) {
    this.data = data;
  }

  /** Writes a table, with the names of its columns first; for use within a transaction. */
  public void write(String name, OutputStream out) {
    try (QueryExec rows = QueryExec.dataset(data).query(QueryFactory.create(text(name))).build()) {
      RowSetWriterRegistry.getFactory(ResultSetLang.RS_CSV)
          .create(ResultSetLang.RS_CSV)
          .write(out, rows.select(), new Context());
    }
  }

  private static String text(String name) {
    try (InputStream in = Tables.class.getResourceAsStream(name + ".rq")) {
      if (in == null) {
        throw new IllegalArgumentException("No table " + name + "; known: " + NAMES);
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
