package org.w3id.rapporteur.endpoint;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.system.Txn;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** A transcript as long as a book: its page comes in parts, its data whole. */
class LongArticleTest {
  private static final String SAID = "The boats will sail on Monday.";
  private static final String FILLING = "🛶 Nothing else was said that day. ".repeat(30).strip();
  private static final int TURNS = 60;

  private static TestServer server;

  @BeforeAll
  static void start() {
    DatasetGraph dataset = TestServer.dataset(TestServer.ONTOLOGY);
    Txn.executeWrite(dataset, () -> RDFParser.fromString(transcript(), Lang.TRIG).parse(dataset));
    server = TestServer.over(dataset, ServerSettings.standard());
  }

  @AfterAll
  static void stop() {
    server.close();
  }

  /** Each turn a paragraph of what is said and one that fills. */
  private static String transcript() {
    StringBuilder text = new StringBuilder();
    StringBuilder quads = new StringBuilder();
    for (int turn = 0; turn < TURNS; turn++) {
      int begin = text.codePointCount(0, text.length());
      quads.append(statement(turn, begin, begin + SAID.length()));
      text.append(SAID).append("\n\n").append(FILLING).append("\n\n");
    }
    return PREFIXES
        + "GRAPH <https://w3id.org/rapporteur/graph/article/long> { <article/long> a rap:Article ;"
        + " rdfs:label \"Minutes\" ; schema:datePublished \"2025-03-04\"^^xsd:date ;"
        + " nif:isString \"\"\""
        + text
        + "\"\"\" . <agent/person/envoy> a rap:Agent, rap:Person ; rdfs:label \"The envoy\" . "
        + quads
        + "}";
  }

  private static final String PREFIXES =
      """
      BASE <https://w3id.org/rapporteur/id/>
      PREFIX nif: <http://persistence.uni-leipzig.org/nlp2rdf/ontologies/nif-core#>
      PREFIX rap: <https://w3id.org/rapporteur/ns#>
      PREFIX rdfs: <http://www.w3.org/2000/01/rdf-schema#>
      PREFIX schema: <https://schema.org/>
      PREFIX xsd: <http://www.w3.org/2001/XMLSchema#>
      """;

  private static String statement(int turn, int begin, int end) {
    return """
    <passage/long/%1$d> a rap:Passage ; nif:referenceContext <article/long> ;
      nif:beginIndex %2$d ; nif:endIndex %3$d ; nif:anchorOf "%4$s" .
    <statement/long/%1$d-forecast> a rap:Statement, rap:Forecast ; rap:stance rap:affirms ;
      rap:speaker <agent/person/envoy> ; rap:confidence 0.9 ; rap:rule "said" ;
      rap:evidence <passage/long/%1$d> ; rap:contentPassage <passage/long/%1$d> .
    """
        .formatted(turn, begin, end, SAID);
  }

  @Test
  void everyPartIsReachedAndEveryStatementIsInOne() {
    int statements = 0;
    int parts = 0;
    String next = "/page/article/long";
    while (!next.isEmpty()) {
      Document part = server.page(next);
      statements += part.select(".text a.said").size();
      parts++;
      assertTrue(part.body().text().length() < 20_000, next);
      next = part.select("a[rel=next]").attr("href");
    }
    assertEquals(TURNS, statements);
    assertTrue(parts > 4, parts + " parts");
  }

  @Test
  void aStatementLeadsToItsPlaceInThePartThatHoldsIt() {
    Document statement = server.page("/page/statement/long/50-forecast");
    String link = statement.select("figcaption cite a").attr("href");
    assertTrue(link.matches("/page/article/long\\?part=\\d+#of-50-forecast"), link);
    Element place = server.page(link.replaceFirst("#.*", "")).getElementById("of-50-forecast");
    assertEquals(SAID, place.nextElementSibling().select("mark").text());
    assertEquals("/page/statement/long/50-forecast", place.nextElementSibling().attr("href"));
  }

  @Test
  void aPartThatThereIsNotIsNotFound() {
    assertEquals(404, server.get("/page/article/long?part=99", "Accept", "text/html").statusCode());
  }

  @Test
  void theDataOfAPartAreThoseOfTheWhole() {
    String whole = server.get("/data/article/long.ttl").body();
    assertTrue(whole.contains(FILLING));
    var answer = server.get("/page/article/long?part=2", "Accept", "text/turtle");
    assertFalse(answer.headers().firstValue("Location").orElseThrow().contains("part"));
  }

  @Test
  void theQueryBehindAPartIsThatOfItsStatements() {
    Document part = server.page("/page/article/long?part=2");
    String query = part.select(".made-by code").text();
    String rows = server.ask(query, "Accept", "text/csv").body();
    assertEquals(part.select(".text a.said").size(), rows.lines().count() - 1);
  }
}
