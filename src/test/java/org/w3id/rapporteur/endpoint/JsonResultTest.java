package org.w3id.rapporteur.endpoint;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonParser;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.apache.jena.query.Syntax;
import org.apache.jena.riot.resultset.ResultSetLang;
import org.apache.jena.riot.rowset.RowSetWriterRegistry;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.sparql.exec.RowSetRewindable;
import org.apache.jena.sparql.util.Context;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What we write as JSON says what Jena's own writer would say. */
class JsonResultTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "<https://example.org/a>",
        "'words'",
        "'Wörter'@de",
        "'كلمات'@ar--rtl",
        "'words'^^<http://www.w3.org/2001/XMLSchema#string>",
        "5",
        "true",
        "1.50",
        "'2025-08-26'^^<http://www.w3.org/2001/XMLSchema#date>",
        "'nothing known'^^<https://example.org/type>",
        "'\\\"quoted\\\" \\\\ and \\t \\n \\r \\u0001 \\u001f \\u007f \\u2028 / </script>'",
        "'\\U0001F54A astral'",
        "''",
        "UNDEF",
        "<<( <https://example.org/a> <https://example.org/b> 'c'@en )>>",
        "<<( <https://example.org/a> <https://example.org/b>"
            + " <<( <https://example.org/a> <https://example.org/b> 5 )>> )>>",
      })
  void aTermIsWrittenAsJenaWritesIt(String term) throws IOException {
    assertSame("SELECT * { VALUES (?a ?b) { (" + term + " 1) (2 " + term + ") } }");
  }

  @Test
  void blankNodesAreToldApart() throws IOException {
    assertSame("SELECT ?a ?b ?c { BIND(BNODE('x') AS ?a) BIND(BNODE() AS ?b) BIND(?a AS ?c) }");
  }

  @Test
  void aResultWithoutRowsOrColumnsIsWhole() throws IOException {
    assertSame("SELECT ?a { FILTER(false) }");
    assertSame("SELECT * {}");
  }

  @Test
  void aLongResultIsWrittenInParts() throws IOException {
    String words = "\uD83D\uDD4A".repeat(5_000);
    assertSame("SELECT * { VALUES ?a { " + ("'" + words + "' ").repeat(9) + " } }");
  }

  @Test
  void theEndpointSendsIt() {
    try (TestServer server = TestServer.over("river-talks.trig")) {
      var answer = server.ask("SELECT (1 AS ?one) {}", "Accept", "application/sparql-results+json");
      assertEquals(
          "application/sparql-results+json;charset=utf-8",
          answer.headers().firstValue("Content-Type").orElse("").replace(" ", ""));
      assertTrue(answer.body().startsWith("{\"head\":{\"vars\":[\"one\"]}"), answer.body());
      assertTrue(answer.headers().firstValue("Cache-Control").orElse("").contains("no-cache"));
    }
  }

  private static void assertSame(String query) throws IOException {
    RowSetRewindable rows =
        QueryExec.newBuilder()
            .dataset(DatasetGraphFactory.empty())
            .query(query, Syntax.syntaxSPARQL_12)
            .select()
            .rewindable();
    ByteArrayOutputStream jena = new ByteArrayOutputStream();
    RowSetWriterRegistry.getFactory(ResultSetLang.RS_JSON)
        .create(ResultSetLang.RS_JSON)
        .write(jena, rows, new Context());
    rows.reset();
    ByteArrayOutputStream ours = new ByteArrayOutputStream();
    JsonResult.write(rows, ours);
    assertEquals(
        JsonParser.parseString(jena.toString(StandardCharsets.UTF_8)),
        JsonParser.parseString(ours.toString(StandardCharsets.UTF_8)),
        query);
  }
}
