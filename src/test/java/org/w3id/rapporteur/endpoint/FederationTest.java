package org.w3id.rapporteur.endpoint;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import org.eclipse.rdf4j.model.Statement;
import org.eclipse.rdf4j.query.BindingSet;
import org.eclipse.rdf4j.query.QueryResults;
import org.eclipse.rdf4j.repository.sparql.SPARQLRepository;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The recipes of docs/federation.md that need nobody else: two endpoints of ours, and RDF4J. */
class FederationTest {
  private static final String PREFIXES =
      """
      PREFIX rap: <https://w3id.org/rapporteur/ns#>
      PREFIX rdf: <http://www.w3.org/1999/02/22-rdf-syntax-ns#>
      PREFIX rdfs: <http://www.w3.org/2000/01/rdf-schema#>
      """;
  private static TestServer far;
  private static TestServer near;

  @BeforeAll
  static void start() {
    far = TestServer.over("river-talks.trig");
    near = TestServer.permitting(Permissions.readOnly().withServices(Set.of(farAddress())));
  }

  @AfterAll
  static void stop() {
    near.close();
    far.close();
  }

  private static String farAddress() {
    return far.at("/sparql").toString();
  }

  @Test
  void oneEndpointJoinsWhatAnotherHolds() {
    String query =
        PREFIXES
            + """
            SELECT ?name WHERE {
              VALUES ?type { rap:Contradiction }
              SERVICE <%s> { ?c a ?type ; rap:contradictor/rdfs:label ?name }
            }\
            """
                .formatted(farAddress());
    var answer = near.ask(query, "Accept", "text/csv");
    assertEquals(200, answer.statusCode(), answer.body());
    assertTrue(answer.body().lines().count() > 1, answer.body());
  }

  @Test
  void onlyTheEndpointsThatTheOperatorNamedAreCalled() {
    for (String other :
        List.of("<http://127.0.0.1:1/sparql>", "<" + farAddress() + "?x=1>", "?anywhere")) {
      var answer = near.ask("SELECT * { SERVICE SILENT " + other + " { ?s ?p ?o } }");
      assertEquals(422, answer.statusCode(), other);
    }
    String smuggled = "SELECT * { BIND(<http://127.0.0.1:1/> AS ?g) SERVICE ?g { ?s ?p ?o } }";
    assertEquals(422, near.ask(smuggled).statusCode());
  }

  @Test
  void anEndpointThatIsAllowedCannotLeadToOneThatIsNot() throws IOException {
    AtomicInteger calls = new AtomicInteger();
    var loopback = new InetSocketAddress(InetAddress.getLoopbackAddress(), 0);
    HttpServer sly = HttpServer.create(loopback, 0);
    String base = "http://127.0.0.1:" + sly.getAddress().getPort();
    sly.createContext(
        "/sparql",
        exchange -> {
          exchange.getResponseHeaders().add("Location", base + "/secret");
          exchange.sendResponseHeaders(302, -1);
          exchange.close();
        });
    sly.createContext(
        "/secret",
        exchange -> {
          calls.incrementAndGet();
          exchange.close();
        });
    sly.start();
    Permissions permissions = Permissions.readOnly().withServices(Set.of(base + "/sparql"));
    try (TestServer server = TestServer.permitting(permissions)) {
      var answer = server.ask("ASK { SERVICE <" + base + "/sparql> { ?s ?p ?o } }");
      assertFalse(answer.statusCode() == 200, answer.body());
      assertEquals(0, calls.get());
    } finally {
      sly.stop(0);
    }
  }

  @Test
  void theDescriptionTellsWhetherQueriesMayCallOthers() {
    assertTrue(near.get("/sparql").body().contains("BasicFederatedQuery"));
    assertFalse(far.get("/sparql").body().contains("BasicFederatedQuery"));
  }

  @Test
  void rdf4jReadsTablesGraphsAndAnswers() {
    SPARQLRepository repository = new SPARQLRepository(farAddress());
    try (var connection = repository.getConnection()) {
      List<BindingSet> rows =
          QueryResults.asList(
              connection
                  .prepareTupleQuery(
                      PREFIXES + "SELECT ?name { ?c rap:contradictor/rdfs:label ?name }")
                  .evaluate());
      assertFalse(rows.isEmpty());
      assertTrue(connection.prepareBooleanQuery(PREFIXES + "ASK { ?s a rap:Demand }").evaluate());
      List<Statement> triples =
          QueryResults.asList(
              connection
                  .prepareGraphQuery(
                      PREFIXES
                          + "CONSTRUCT { ?p rdf:subject ?s ; rdf:predicate ?q ; rdf:object ?o }"
                          + " WHERE { ?p rdf:subject ?s ; rdf:predicate ?q ; rdf:object ?o }")
                  .evaluate());
      assertFalse(triples.isEmpty());
      assertTrue(connection.getContextIDs().stream().count() > 1);
    } finally {
      repository.shutDown();
    }
  }

  @Test
  void rdf4jCannotChangeAnything() {
    SPARQLRepository repository = new SPARQLRepository(farAddress());
    try (var connection = repository.getConnection()) {
      var update = connection.prepareUpdate("INSERT DATA { <urn:a> <urn:b> <urn:c> }");
      assertThrows(RuntimeException.class, update::execute);
    } finally {
      repository.shutDown();
    }
    assertTrue(far.ask("ASK { <urn:a> ?p ?o }", "Accept", "text/csv").body().contains("false"));
  }
}
