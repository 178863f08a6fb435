package org.w3id.rapporteur.endpoint;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.w3id.rapporteur.endpoint.TestServer.encode;

import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The SPARQL 1.1 Protocol, section 2.1, and the read part of the Graph Store Protocol. */
class SparqlProtocolTest {
  private static final String GRAPH = "https://w3id.org/rapporteur/graph/article/river-talks";
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
  void aQueryByGetIsAnswered() {
    HttpResponse<String> answer = server.ask("ASK {}");
    assertEquals(200, answer.statusCode());
    assertTrue(answer.body().contains("true"), answer.body());
  }

  @Test
  void aQueryByPostedFormIsAnswered() {
    var answer =
        server.post(
            "/sparql", "application/x-www-form-urlencoded", "query=" + encode("ASK { ?s ?p ?o }"));
    assertEquals(200, answer.statusCode());
    assertTrue(answer.body().contains("true"), answer.body());
  }

  @Test
  void aQueryPostedDirectlyIsAnswered() {
    assertEquals(200, server.post("ASK {}").statusCode());
  }

  @Test
  void theDefaultGraphIsTheUnionOfAllGraphs() {
    var answer = server.ask("SELECT (COUNT(*) AS ?n) { ?s a ?t }", "Accept", "text/csv");
    assertFalse(answer.body().endsWith("\n0\r\n"), answer.body());
  }

  @Test
  void aGraphNamedInTheRequestIsTheDefaultGraph() {
    String query = "ASK { ?s a <https://w3id.org/rapporteur/ns#Contradiction> }";
    assertTrue(server.ask(query, "Accept", "text/csv").body().contains("true"));
    String path = "/sparql?query=" + encode(query) + "&default-graph-uri=" + encode(GRAPH);
    assertTrue(server.get(path, "Accept", "text/csv").body().contains("false"));
  }

  @Test
  void graphsNamedInTheRequestAreTheDataset() {
    String other = "https://w3id.org/rapporteur/graph/findings";
    String query =
        """
        PREFIX rap: <https://w3id.org/rapporteur/ns#>
        ASK {
          ?article a rap:Article
          GRAPH ?g { ?c a rap:Contradiction }
          FILTER NOT EXISTS { GRAPH ?h { ?article a rap:Article } }
        }\
        """;
    String graphs = "?default-graph-uri=" + encode(GRAPH) + "&named-graph-uri=" + encode(other);
    var direct =
        server.post("/sparql" + graphs, "application/sparql-query", query, "Accept", "text/csv");
    assertTrue(direct.body().contains("true"), direct.body());
    String form = "query=" + encode(query) + "&" + graphs.substring(1);
    var posted =
        server.post("/sparql", "application/x-www-form-urlencoded", form, "Accept", "text/csv");
    assertTrue(posted.body().contains("true"), posted.body());
    String both = "&default-graph-uri=" + encode(GRAPH) + "&default-graph-uri=" + encode(other);
    var merged =
        server.get(
            "/sparql?query="
                + encode(
                    "PREFIX rap: <https://w3id.org/rapporteur/ns#> "
                        + "ASK { ?c a rap:Contradiction . ?article a rap:Article }")
                + both,
            "Accept",
            "text/csv");
    assertTrue(merged.body().contains("true"), merged.body());
  }

  @Test
  void graphsOfTheRequestComeBeforeThoseOfTheQuery() {
    String query = "ASK FROM <urn:none> { ?s ?p ?o }";
    String path = "/sparql?query=" + encode(query);
    assertTrue(server.get(path, "Accept", "text/csv").body().contains("false"));
    path += "&default-graph-uri=" + encode(GRAPH);
    assertTrue(server.get(path, "Accept", "text/csv").body().contains("true"));
  }

  @Test
  void theAddressMayEndInASlash() {
    assertEquals(200, server.get("/sparql/?query=ASK%7B%7D").statusCode());
    assertEquals(200, server.post("/sparql/", "application/sparql-query", "ASK {}").statusCode());
  }

  @Test
  void aQueryByAnotherMethodOrInAnotherCharsetIsRefused() {
    var put =
        HttpRequest.newBuilder(server.at("/sparql?query=ASK%7B%7D"))
            .PUT(HttpRequest.BodyPublishers.noBody());
    assertEquals(405, server.sendApart(put).statusCode());
    var utf16 =
        HttpRequest.newBuilder(server.at("/sparql"))
            .header("Content-Type", "application/sparql-query; charset=UTF-16")
            .POST(HttpRequest.BodyPublishers.ofString("ASK {}", StandardCharsets.UTF_16));
    assertEquals(4, server.send(utf16).statusCode() / 100);
    for (String body : new String[] {"ASK {}", "query=ASK%20%7B%7D"}) {
      var untyped =
          HttpRequest.newBuilder(server.at("/sparql"))
              .POST(HttpRequest.BodyPublishers.ofString(body));
      assertEquals(4, server.send(untyped).statusCode() / 100, body);
    }
  }

  @Test
  void resultsComeInTheFormatAskedFor() {
    String query = "SELECT ?s { ?s ?p ?o } LIMIT 1";
    for (String type :
        new String[] {
          "application/sparql-results+json",
          "application/sparql-results+xml",
          "text/csv",
          "text/tab-separated-values"
        }) {
      var answer = server.ask(query, "Accept", type);
      assertEquals(type, plainType(answer));
    }
  }

  @Test
  void whoAsksForNoTypeGetsOneOfTheStandardOnes() {
    for (String query :
        new String[] {"CONSTRUCT { <s> <p> 1 } WHERE {}", "DESCRIBE <http://example.org/>"}) {
      assertEquals("text/turtle", plainType(server.post(query)), query);
    }
    for (String query : new String[] {"SELECT (1 AS ?value) {}", "ASK {}"}) {
      String type = plainType(server.post(query));
      assertTrue(type.startsWith("application/sparql-results+"), query + ": " + type);
    }
  }

  /** Without a base of its own, Jena would take the server's working folder. */
  @Test
  void aRelativeNameIsResolvedAgainstTheEndpoint() {
    String query = "SELECT (<s> AS ?name) {}";
    String expected = "name\r\n" + server.at("/s") + "\r\n";
    assertEquals(expected, server.ask(query, "Accept", "text/csv").body());
    String described = server.post("CONSTRUCT { <s> <p> 1 } WHERE {}").body();
    assertFalse(described.contains("file:"), described);
    String page = server.get("/query?query=" + encode(query), "Accept", "text/html").body();
    assertFalse(page.contains("file:"), page);
  }

  @Test
  void constructedTriplesComeInTheFormatAskedFor() {
    String query = "CONSTRUCT { ?s a ?t } WHERE { ?s a ?t } LIMIT 3";
    for (String type :
        new String[] {"text/turtle", "application/n-triples", "application/ld+json"}) {
      assertEquals(type, plainType(server.ask(query, "Accept", type)));
    }
  }

  @Test
  void badSyntaxIsABadRequest() {
    var answer = server.ask("SELECT ?x WHERE {");
    assertEquals(400, answer.statusCode());
    assertTrue(answer.body().startsWith("Not a SPARQL query"), answer.body());
  }

  @Test
  void anErrorMessageSurvivesLettersOutsideLatin1() {
    assertEquals(400, server.ask("SELECT ?x WHERE { Привет “мир” }").statusCode());
  }

  @Test
  void noQueryIsABadRequest() {
    assertEquals(400, server.get("/sparql?x=1").statusCode());
    assertEquals(400, server.get("/sparql?query=").statusCode());
  }

  @Test
  void twoQueriesAreABadRequest() {
    assertEquals(400, server.get("/sparql?query=ASK%7B%7D&query=ASK%7B%7D").statusCode());
  }

  @Test
  void anUnknownMediaTypeIsUnsupported() {
    assertEquals(415, server.post("/sparql", "text/plain", "ASK {}").statusCode());
  }

  @Test
  void aTypeThatCannotBeMadeIsNotAcceptable() {
    assertEquals(
        406, server.ask("SELECT * { ?s ?p ?o } LIMIT 1", "Accept", "image/png").statusCode());
  }

  @Test
  void anUpdateIsRefused() {
    String update = "INSERT DATA { <urn:a> <urn:b> <urn:c> }";
    assertEquals(415, server.post("/sparql", "application/sparql-update", update).statusCode());
    assertEquals(
        400,
        server
            .post("/sparql", "application/x-www-form-urlencoded", "update=" + encode(update))
            .statusCode());
    assertEquals(400, server.ask(update).statusCode());
    assertTrue(server.ask("ASK { <urn:a> ?p ?o }", "Accept", "text/csv").body().contains("false"));
  }

  @Test
  void aGraphCanBeFetchedByItsName() {
    var answer = server.get("/data?graph=" + encode(GRAPH), "Accept", "text/turtle");
    assertEquals(200, answer.statusCode());
    assertTrue(answer.body().contains("anchorOf"), answer.body());
  }

  @Test
  void theDefaultGraphToFetchIsTheUnion() {
    var answer = server.get("/data?default", "Accept", "application/n-triples");
    assertTrue(answer.body().contains("Contradiction"), answer.body());
  }

  @Test
  void anUnknownGraphIsNotFound() {
    assertEquals(404, server.get("/data?graph=urn:none").statusCode());
  }

  @Test
  void graphsCannotBeWritten() {
    String path = "/data?graph=" + encode(GRAPH);
    var body = HttpRequest.BodyPublishers.ofString("<urn:a> <urn:b> <urn:c> .");
    for (String method : new String[] {"PUT", "POST", "DELETE", "PATCH"}) {
      var request =
          HttpRequest.newBuilder(server.at(path))
              .header("Content-Type", "text/turtle")
              .method(method, body);
      assertEquals(405, server.sendApart(request).statusCode(), method);
    }
  }

  @Test
  void annotationsAndReifiersAreUnderstood() {
    String query =
        """
        PREFIX rap: <https://w3id.org/rapporteur/ns#>
        PREFIX rdf: <http://www.w3.org/1999/02/22-rdf-syntax-ns#>
        SELECT ?value { ?p rdf:reifies <<( ?matter rap:status ?value )>> }\
        """;
    assertTrue(server.ask(query, "Accept", "text/csv").body().contains("Planned"));
  }

  @Test
  void reifiedTriplesAndAnnotationsAreUnderstood() {
    String prefix = "PREFIX rap: <https://w3id.org/rapporteur/ns#> ";
    String reified =
        prefix + "SELECT ?gloss { << ?matter rap:status ?value ~ ?p >> rap:gloss ?gloss }";
    assertTrue(server.ask(reified, "Accept", "text/csv").body().lines().count() > 1);
    String parts =
        "SELECT ?s { ?p <http://www.w3.org/1999/02/22-rdf-syntax-ns#reifies> ?t"
            + " FILTER(isTRIPLE(?t)) BIND(SUBJECT(?t) AS ?s) }";
    assertTrue(server.ask(parts, "Accept", "text/csv").body().contains("/id/matter/"));
    // What a statement says is never asserted, so that no annotated triple is there.
    String annotated = prefix + "ASK { ?matter rap:status ?value {| rap:gloss ?gloss |} }";
    var answer = server.ask(annotated, "Accept", "text/csv");
    assertEquals(200, answer.statusCode());
    assertTrue(answer.body().contains("false"), answer.body());
  }

  private static String plainType(HttpResponse<String> answer) {
    return answer.headers().firstValue("Content-Type").orElseThrow().split(";", 2)[0];
  }
}
