package org.w3id.rapporteur.endpoint;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.w3id.rapporteur.endpoint.TestServer.encode;

import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.system.Txn;
import org.apache.jena.vocabulary.OWL2;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.w3id.rapporteur.endpoint.guard.Limits;
import org.w3id.rapporteur.triples.Graphs;

/** The SPARQL 1.1 Protocol, section 2.2, through the door that an operator may open. */
class UpdateProtocolTest {
  private static final UpdateToken TOKEN = UpdateToken.random();
  private static final String[] SHOWN = {"Authorization", "Bearer " + TOKEN.words()};
  private static final Permissions OPEN = Permissions.readOnly().withUpdates(TOKEN);
  private static final String UPDATE = "application/sparql-update";
  private static final String FORM = "application/x-www-form-urlencoded";
  private static TestServer server;

  @BeforeAll
  static void start() {
    server = TestServer.permitting(OPEN, "river-talks.trig");
  }

  @AfterAll
  static void stop() {
    server.close();
  }

  @BeforeEach
  void threeGraphsAndNothingElse() {
    applied(
        "",
        """
        DROP ALL ;
        INSERT DATA {
          GRAPH <urn:g:1> { <urn:x:1> a <urn:Boat> }
          GRAPH <urn:g:2> { <urn:x:2> a <urn:Boat> }
          GRAPH <urn:g:3> { <urn:x:3> a <urn:Boat> }
        }\
        """);
  }

  @Test
  void anUpdatePostedDirectlyIsApplied() {
    applied("", "INSERT DATA { GRAPH <urn:g> { <urn:a> <urn:b> <urn:c> } }");
    assertTrue(holds("GRAPH <urn:g> { <urn:a> <urn:b> <urn:c> }"));
  }

  @Test
  void anUpdateInAFormIsApplied() {
    var answer = server.post("/sparql", FORM, "update=" + encode("CLEAR GRAPH <urn:g:1>"), SHOWN);
    assertEquals(200, answer.statusCode(), answer.body());
    assertFalse(holds("<urn:x:1> a <urn:Boat>"));
  }

  @Test
  void anUpdateHasTheNextBuildCompareAllArticlesAgain() {
    String stamp = "<http://www.w3.org/2002/07/owl#versionInfo> \"of before\"";
    String findings = "<https://w3id.org/rapporteur/graph/findings>";
    applied("", "INSERT DATA { GRAPH %1$s { %1$s %2$s } }".formatted(findings, stamp));
    assertFalse(holds("?findings " + stamp));
  }

  @Test
  void anUpdateReadsFromTheGraphThatTheRequestNames() {
    applied(
        "?using-graph-uri=urn:g:1",
        "INSERT { GRAPH <urn:out> { ?s a <urn:Ship> } } WHERE { ?s a <urn:Boat> }");
    assertTrue(holds("GRAPH <urn:out> { <urn:x:1> a <urn:Ship> }"));
    assertFalse(holds("<urn:x:2> a <urn:Ship>"));
  }

  @Test
  void anUpdateReadsFromTheMergeOfTheGraphsThatTheRequestNames() {
    applied(
        "?using-graph-uri=urn:g:1&using-graph-uri=urn:g:2",
        "INSERT { GRAPH <urn:out> { ?s a <urn:Ship> } } WHERE { ?s a <urn:Boat> }");
    assertTrue(holds("<urn:x:1> a <urn:Ship> . <urn:x:2> a <urn:Ship>"));
    assertFalse(holds("<urn:x:3> a <urn:Ship>"));
  }

  @Test
  void anUpdateSeesTheNamedGraphsThatTheRequestNames() {
    applied(
        "?using-named-graph-uri=urn:g:1&using-named-graph-uri=urn:g:2",
        "INSERT { GRAPH <urn:out> { ?s a <urn:Ship> } } WHERE { GRAPH ?g { ?s a <urn:Boat> } }");
    assertTrue(holds("<urn:x:1> a <urn:Ship> . <urn:x:2> a <urn:Ship>"));
    assertFalse(holds("<urn:x:3> a <urn:Ship>"));
  }

  @Test
  void anUpdateKeepsDefaultAndNamedGraphsOfTheRequestApart() {
    applied(
        "?using-graph-uri=urn:g:1&using-named-graph-uri=urn:g:2",
        """
        INSERT { GRAPH <urn:out> { ?s <urn:in> ?in } }
        WHERE {
          { GRAPH ?g { ?s a <urn:Boat> } BIND(?g AS ?in) }
          UNION { ?s a <urn:Boat> BIND("default" AS ?in) }
        }\
        """);
    assertTrue(holds("<urn:x:1> <urn:in> 'default' . <urn:x:2> <urn:in> <urn:g:2>"));
    assertFalse(holds("<urn:x:3> <urn:in> ?any"));
  }

  @Test
  void aRelativeNameIsResolvedAgainstTheEndpoint() {
    applied("", "INSERT DATA { GRAPH <urn:g> { <urn:a> <urn:b> <boat> } }");
    assertTrue(holds("<urn:a> <urn:b> <" + server.at("/boat") + ">"));
  }

  @Test
  void graphsOfTheRequestAndOfTheUpdateTogetherAreABadRequest() {
    String update =
        "WITH <urn:g:1> DELETE { ?s a ?t } INSERT { ?s a <urn:Ship> } WHERE { ?s a ?t }";
    var answer = server.post("/sparql?using-named-graph-uri=urn:g:2", UPDATE, update, SHOWN);
    assertEquals(400, answer.statusCode(), answer.body());
  }

  /** A store of a million quads would be written for longer than anybody waits. */
  @Test
  void anUpdateThatChangesMoreThanCanBeWrittenWhileSomebodyWaitsIsRefused() {
    ServerSettings few =
        ServerSettings.standard()
            .withLimits(Limits.standard().withChangedQuads(20))
            .withPermissions(OPEN);
    try (TestServer narrow = TestServer.with(few, "river-talks.trig")) {
      for (String all :
          new String[] {"CLEAR ALL", "DROP SILENT ALL", "DELETE WHERE { GRAPH ?g { ?s ?p ?o } }"}) {
        var answer = narrow.post("/sparql", UPDATE, all, SHOWN);
        assertEquals(422, answer.statusCode(), all + ": " + answer.body());
        assertTrue(answer.body().contains("at most 20 quads"), answer.body());
        assertTrue(narrow.ask("ASK { ?s ?p ?o }").body().contains("true"), all);
      }
      String small = "INSERT DATA { <urn:a> <urn:b> <urn:c> }";
      assertEquals(204, narrow.post("/sparql", UPDATE, small, SHOWN).statusCode());
    }
  }

  @Test
  void anUpdateByGetIsRefused() {
    assertEquals(405, server.get("/sparql?update=CLEAR%20ALL", SHOWN).statusCode());
    assertTrue(holds("<urn:x:1> a <urn:Boat>"));
  }

  @Test
  void twoUpdatesAreABadRequest() {
    String body = "update=CLEAR%20NAMED&update=CLEAR%20DEFAULT";
    assertEquals(400, server.post("/sparql", FORM, body, SHOWN).statusCode());
  }

  @Test
  void anUpdateOfAnotherMediaTypeOrOfNoneIsRefused() {
    assertEquals(4, server.post("/sparql", "text/plain", "CLEAR ALL", SHOWN).statusCode() / 100);
    var body = HttpRequest.BodyPublishers.ofString("update=CLEAR%20NAMED");
    var request = HttpRequest.newBuilder(server.at("/sparql")).POST(body).headers(SHOWN);
    assertEquals(4, server.send(request).statusCode() / 100);
    assertTrue(holds("<urn:x:1> a <urn:Boat>"));
  }

  @Test
  void anUpdateInAnotherCharsetIsABadRequest() {
    var body = HttpRequest.BodyPublishers.ofString("CLEAR ALL", StandardCharsets.UTF_16);
    var request =
        HttpRequest.newBuilder(server.at("/sparql"))
            .header("Content-Type", UPDATE + "; charset=UTF-16")
            .headers(SHOWN)
            .POST(body);
    assertEquals(400, server.send(request).statusCode());
  }

  @Test
  void badSyntaxIsABadRequestAndNothingOfItIsApplied() {
    var answer = post("", "CLEAR GRAPH <urn:g:1> ; CLEAR NONSENSE");
    assertEquals(400, answer.statusCode());
    assertTrue(answer.body().startsWith("Not a SPARQL update"), answer.body());
    assertTrue(holds("<urn:x:1> a <urn:Boat>"));
  }

  @Test
  void withoutTheTokenNothingIsApplied() {
    var without = server.post("/sparql", UPDATE, "CLEAR ALL");
    assertEquals(401, without.statusCode());
    assertTrue(without.headers().firstValue("WWW-Authenticate").isPresent());
    String wrong = "Bearer " + UpdateToken.random().words();
    assertEquals(
        401, server.post("/sparql", UPDATE, "CLEAR ALL", "Authorization", wrong).statusCode());
    assertTrue(holds("<urn:x:1> a <urn:Boat>"));
  }

  @Test
  void whatNamesNoGraphGoesToOneOfItsOwnAndIsSeen() {
    applied("", "INSERT DATA { <urn:a> <urn:b> <urn:c> }");
    assertTrue(holds("<urn:a> <urn:b> <urn:c>"));
    assertTrue(
        holds("GRAPH <https://w3id.org/rapporteur/graph/added> { <urn:a> <urn:b> <urn:c> }"));
    applied("", "DELETE WHERE { <urn:a> ?p ?o }");
    assertFalse(holds("<urn:a> ?p ?o"));
    assertEquals(400, post("", "COPY DEFAULT TO <urn:g>").statusCode());
  }

  @Test
  void clearingTheDefaultGraphSparesTheOthers() {
    applied("", "INSERT DATA { <urn:a> <urn:b> <urn:c> } ; CLEAR DEFAULT");
    assertFalse(holds("<urn:a> ?p ?o"));
    assertTrue(holds("<urn:x:1> a <urn:Boat>"));
  }

  @Test
  void graphsAreCopiedAddedAndMoved() {
    applied(
        "",
        "ADD <urn:g:1> TO <urn:g:2> ; COPY <urn:g:3> TO <urn:g:1> ; MOVE <urn:g:3> TO <urn:out>");
    assertTrue(holds("GRAPH <urn:g:2> { <urn:x:1> a ?t . <urn:x:2> a ?t }"));
    assertTrue(holds("GRAPH <urn:g:1> { <urn:x:3> a ?t FILTER NOT EXISTS { <urn:x:1> a ?t } }"));
    assertTrue(holds("GRAPH <urn:out> { <urn:x:3> a ?t }"));
    assertFalse(holds("GRAPH <urn:g:3> { ?s ?p ?o }"));
  }

  @Test
  void anUpdateFetchesNothingAndCallsNobody() {
    assertEquals(422, post("", "LOAD <file:///etc/hostname>").statusCode());
    assertEquals(
        422, post("", "LOAD SILENT <http://127.0.0.1:1/x> INTO GRAPH <urn:g>").statusCode());
    String call = "INSERT { ?s ?p ?o } WHERE { SERVICE <http://127.0.0.1:1/x> { ?s ?p ?o } }";
    assertEquals(422, post("", call).statusCode());
    String java = "INSERT { ?s ?p ?o } WHERE { ?s ?p ?o FILTER(<java:a.B>(?s)) }";
    assertEquals(400, post("", java).statusCode());
  }

  @Test
  void anUpdateThatTakesTooLongLeavesNothing() {
    Limits limits = Limits.standard().withQueryTimeout(Duration.ofMillis(300));
    ServerSettings settings =
        ServerSettings.standard()
            .withLimits(limits)
            .withPermissions(Permissions.readOnly().withUpdates(TOKEN));
    String slow =
        "INSERT DATA { <urn:a> <urn:b> <urn:c> } ;"
            + " INSERT { ?a ?b <urn:never> } WHERE { ?a ?b ?c . ?d ?e ?f . ?g ?h ?i . ?j ?k ?l"
            + " FILTER(RAND() < 0.0000001) }";
    try (TestServer hasty = TestServer.with(settings, "river-talks.trig")) {
      assertEquals(503, hasty.post("/sparql", UPDATE, slow, SHOWN).statusCode());
      assertTrue(hasty.ask("ASK { <urn:a> ?p ?o }", "Accept", "text/csv").body().contains("false"));
    }
  }

  @Test
  void theDescriptionFollowsAnUpdate() {
    assertTrue(triples().contains("\"3\"") || triples().contains(" 3 "), triples());
    applied("", "INSERT DATA { GRAPH <urn:g> { <urn:a> <urn:b> <urn:c> } }");
    assertTrue(triples().contains("\"4\"") || triples().contains(" 4 "), triples());
  }

  @Test
  void findingsAreMarkedAsOlderThanAnUpdateAlsoBehindARestart() {
    ServerSettings settings =
        ServerSettings.standard()
            .withPermissions(Permissions.readOnly().withUpdates(TOKEN))
            .withPort(0);
    DatasetGraph dataset = TestServer.dataset("river-talks.trig");
    Quad version =
        Quad.create(
            Graphs.FINDINGS,
            Graphs.FINDINGS,
            OWL2.versionInfo.asNode(),
            NodeFactory.createLiteralString("1"));
    Txn.executeWrite(dataset, () -> dataset.add(version));
    try (TestServer changing = TestServer.over(dataset, settings)) {
      assertFalse(isMarked(changing));
      String update = "INSERT DATA { GRAPH <urn:g> { <urn:a> <urn:b> <urn:c> } }";
      assertEquals(2, changing.post("/sparql", UPDATE, update, SHOWN).statusCode() / 100);
      assertTrue(isMarked(changing));
    }
    try (TestServer later = TestServer.over(dataset, settings)) {
      assertTrue(isMarked(later));
    }
    // Else the next build would take them for current.
    assertFalse(Txn.calculateRead(dataset, () -> dataset.contains(version)));
  }

  private static boolean isMarked(TestServer server) {
    String note = "changed by an update since findings were computed";
    boolean isMarked =
        server.get("/page/contradiction/c1", "Accept", "text/html").body().contains(note);
    assertEquals(isMarked, server.get("/", "Accept", "text/html").body().contains(note));
    return isMarked;
  }

  private static String triples() {
    String nt = server.get("/.well-known/void", "Accept", "application/n-triples").body();
    return nt.lines()
        .filter(line -> line.contains("/id/dataset> <http://rdfs.org/ns/void#triples>"))
        .findFirst()
        .orElseThrow();
  }

  private static boolean holds(String pattern) {
    var answer = server.ask("ASK { " + pattern + " }", "Accept", "text/csv");
    assertEquals(200, answer.statusCode(), answer.body());
    return answer.body().contains("true");
  }

  private static HttpResponse<String> post(String parameters, String update) {
    return server.post("/sparql" + parameters, UPDATE, update, SHOWN);
  }

  private static void applied(String parameters, String update) {
    var answer = post(parameters, update);
    assertEquals(2, answer.statusCode() / 100, answer.body());
  }
}
