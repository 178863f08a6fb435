package org.w3id.rapporteur.endpoint;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.jsoup.Jsoup;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Search for words, by SPARQL and by the search page. */
class TextSearchTest {
  private static final String PREFIXES =
      """
      PREFIX nif: <http://persistence.uni-leipzig.org/nlp2rdf/ontologies/nif-core#>
      PREFIX rap: <https://w3id.org/rapporteur/ns#>
      PREFIX rdfs: <http://www.w3.org/2000/01/rdf-schema#>
      PREFIX text: <http://jena.apache.org/text#>
      """;
  private static TestServer server;

  @BeforeAll
  static void start() {
    server = TestServer.over("river-talks.trig");
  }

  @AfterAll
  static void stop() {
    server.close();
  }

  @Test
  void passagesAreFoundByTheirWordsWithThoseWordsMarked() {
    String found =
        csv(
            "SELECT ?marked { (?p ?score ?marked) text:query (nif:anchorOf 'locks' 'highlight:')"
                + " }");
    assertTrue(found.contains("upper ↦locks↤"), found);
  }

  @Test
  void glossesAndNamesAreFoundToo() {
    assertTrue(csv("SELECT ?s { ?s text:query (rdfs:label 'envoy') }").contains("/id/"));
    assertTrue(
        csv("SELECT ?s { ?s text:query (rap:gloss 'summit') }").contains("/id/proposition/"));
  }

  @Test
  void anotherFormOfAWordIsFound() {
    assertTrue(csv("SELECT ?s { ?s text:query (nif:anchorOf 'demanding') }").contains("/id/"));
  }

  @Test
  void badSyntaxOfASearchIsABadRequest() {
    for (String search : new String[] {"(ferry", "[a TO", "a^^", "\"ferry"}) {
      var answer = server.ask(PREFIXES + "ASK { ?s text:query (nif:anchorOf '" + search + "') }");
      assertEquals(400, answer.statusCode(), search + " " + answer.body());
    }
  }

  @Test
  void theSearchPageFindsNamesAndWords() {
    var page = Jsoup.parse(server.get("/search?q=Envoy", "Accept", "text/html").body());
    assertFalse(page.select("a[href^=/page/agent/]").isEmpty(), page.text());
    assertFalse(page.select("a[href^=/page/statement/]").isEmpty(), page.text());
  }

  @Test
  void whatSomebodyTypesIsNeverAnOperator() {
    for (String typed : new String[] {"a%20OR%20b", "%28ferry", "%2A", "%22", "%5C", "~", "AND"}) {
      assertEquals(
          200, server.get("/search?q=" + typed, "Accept", "text/html").statusCode(), typed);
    }
  }

  @Test
  void aSearchByAutomatonIsBounded() {
    String bomb = "/(" + ".*".repeat(2) + "a){1,}(a|b|ab|ba){1,900}(.*.*.*)/";
    int status =
        server.ask(PREFIXES + "ASK { ?s text:query (nif:anchorOf '" + bomb + "') }").statusCode();
    assertTrue(status == 400 || status == 200, "status " + status);
  }

  private static String csv(String query) {
    var answer = server.ask(PREFIXES + query, "Accept", "text/csv");
    assertEquals(200, answer.statusCode(), answer.body());
    return answer.body();
  }
}
