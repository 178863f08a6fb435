package org.w3id.rapporteur.endpoint;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.riot.RDFLanguages;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.system.Txn;
import org.apache.jena.vocabulary.RDF;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3id.rapporteur.endpoint.guard.Limits;
import org.w3id.rapporteur.endpoint.guard.ReadOnlyData;
import org.w3id.rapporteur.query.DatasetDescription;
import org.w3id.rapporteur.query.Questions;

/** SPARQL 1.1 Service Description, sections 2 and 3, VoID, and the data behind names. */
class DescriptionsTest {
  private static final String SD = "http://www.w3.org/ns/sparql-service-description#";
  private static final String VOID = "http://rdfs.org/ns/void#";
  private static TestServer server;

  @BeforeAll
  static void start() {
    server = TestServer.over("river-talks.trig");
  }

  @AfterAll
  static void stop() {
    server.close();
  }

  @ParameterizedTest
  @CsvSource({"text/turtle,TURTLE", "application/rdf+xml,RDF/XML", "application/ld+json,JSON-LD"})
  void theEndpointReturnsItsDescriptionAsRdf(String type, String language) {
    var answer = server.get("/sparql", "Accept", type);
    assertEquals(200, answer.statusCode());
    assertTrue(answer.headers().firstValue("Content-Type").orElseThrow().startsWith(type));
    assertFalse(model(answer.body(), language).isEmpty());
  }

  @ParameterizedTest
  @ValueSource(strings = {"/sparql", "/sparql/"})
  void theDescriptionNamesTheEndpointThatWasAsked(String path) {
    Model model = model(server.get(path).body(), "TURTLE");
    Resource asked = model.createResource(server.at(path).toString());
    assertTrue(model.contains(null, model.createProperty(SD + "endpoint"), asked));
  }

  @Test
  void theDescriptionKeepsToTheSchema() {
    Model model = model(server.get("/sparql").body(), "TURTLE");
    Resource service = only(model, SD + "Service");
    for (String property : new String[] {"endpoint", "supportedLanguage", "resultFormat"}) {
      assertTrue(service.hasProperty(model.createProperty(SD + property)), property);
    }
    Resource dataset =
        service.getProperty(model.createProperty(SD + "defaultDataset")).getResource();
    assertTrue(dataset.hasProperty(RDF.type, model.createResource(SD + "Dataset")));
    Resource graph = dataset.getProperty(model.createProperty(SD + "defaultGraph")).getResource();
    assertTrue(graph.hasProperty(RDF.type, model.createResource(SD + "Graph")));
    dataset
        .listProperties(model.createProperty(SD + "namedGraph"))
        .mapWith(listed -> listed.getResource())
        .forEach(named -> {
          assertTrue(named.hasProperty(RDF.type, model.createResource(SD + "NamedGraph")));
          String name = named.getProperty(model.createProperty(SD + "name")).getResource().getURI();
          assertTrue(
              server
                  .ask("ASK { GRAPH <" + name + "> { ?s ?p ?o } }", "Accept", "text/csv")
                  .body()
                  .contains("true"),
              name);
        });
  }

  @Test
  void theFiguresAreTrue() {
    Model model = model(server.get("/.well-known/void").body(), "TURTLE");
    Resource dataset = model.createResource(DatasetDescription.DATASET.getURI());
    assertEquals(count("?s ?p ?o"), number(dataset, "triples"));
    assertEquals(
        count("?s a <https://w3id.org/rapporteur/ns#Article>"), number(dataset, "documents"));
    dataset
        .listProperties(model.createProperty(VOID + "propertyPartition"))
        .mapWith(listed -> listed.getResource())
        .forEach(part -> {
          Resource of = part.getProperty(model.createProperty(VOID + "property")).getResource();
          assertEquals(count("?s <" + of.getURI() + "> ?o"), number(part, "triples"));
        });
    assertTrue(dataset.hasProperty(model.createProperty(VOID + "classPartition")));
    assertTrue(dataset.hasProperty(model.createProperty("https://schema.org/distribution")));
    assertEquals(count("?s <http://www.w3.org/2004/02/skos/core#exactMatch> ?o"), links(model));
  }

  private static long links(Model model) {
    return number(only(model, VOID + "Linkset"), "triples");
  }

  @Test
  void theDumpIsWholeAndWhereTheDescriptionSays() {
    Model model = model(server.get("/.well-known/void").body(), "TURTLE");
    String dump =
        model
            .listObjectsOfProperty(model.createProperty(VOID + "dataDump"))
            .next()
            .asResource()
            .getURI();
    var answer = server.get(dump.substring(dump.indexOf("/data")), "Accept", "application/n-quads");
    assertEquals(200, answer.statusCode());
    assertTrue(answer.body().lines().count() >= count("?s ?p ?o"));
  }

  @Test
  void aStoreHoldsItsDescriptionAndTheQuestions() {
    DatasetGraph dataset = TestServer.dataset("river-talks.trig");
    // Sets the union as default graph.
    try (ReadOnlyData data = new ReadOnlyData(dataset, Limits.standard())) {
      DatasetDescription description = new DatasetDescription(Questions.shipped());
      Txn.executeWrite(dataset, () -> description.renew(dataset));
      long once = size(dataset);
      Txn.executeWrite(dataset, () -> description.renew(dataset));
      assertEquals(once, size(dataset));
      assertTrue(
          data.<Boolean>read(all ->
              all.contains(
                  DatasetDescription.GRAPH,
                  Node.ANY,
                  Node.ANY,
                  NodeFactory.createURI("http://www.w3.org/ns/shacl#SPARQLSelectExecutable"))));
    }
  }

  private static long size(DatasetGraph dataset) {
    return Txn.calculateRead(
        dataset, () -> (long) dataset.getGraph(DatasetDescription.GRAPH).size());
  }

  @Test
  void theQuestionsAreExamplesForMachines() {
    Model model = model(server.get("/questions", "Accept", "text/turtle").body(), "TURTLE");
    Resource example =
        model.createResource("https://w3id.org/rapporteur/id/question/who-contradicted");
    String select =
        example.getProperty(model.createProperty("http://www.w3.org/ns/shacl#select")).getString();
    assertEquals(200, server.ask(select).statusCode());
    assertEquals(
        server.at("/sparql").toString(),
        example
            .getProperty(model.createProperty("https://schema.org/target"))
            .getResource()
            .getURI());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "text/turtle",
        "application/trig",
        "application/ld+json",
        "application/n-quads",
        "application/n-triples",
        "text/html"
      })
  void aNameLeadsToAllThatIsKnownInTheTypeAskedFor(String type) {
    var name = server.get("/id/matter/river-summit", "Accept", type);
    assertEquals(303, name.statusCode());
    assertEquals("Accept", name.headers().firstValue("Vary").orElseThrow());
    String place = name.headers().firstValue("Location").orElseThrow();
    var found = server.get(place, "Accept", type);
    assertEquals(200, found.statusCode());
    assertTrue(found.headers().firstValue("Content-Type").orElseThrow().startsWith(type));
  }

  @Test
  void aStatementCanBeTakenAwayAsNanopublicationAndAsAnnotation() {
    var nanopublication = server.get("/data/statement/river-talks/accept.nanopub.trig");
    assertEquals(200, nanopublication.statusCode());
    assertTrue(nanopublication.body().contains("nschema#"), nanopublication.body());
    var annotation = server.get("/data/statement/river-talks/accept.annotation.jsonld");
    assertTrue(annotation.body().contains("TextQuoteSelector"), annotation.body());
    assertEquals(404, server.get("/data/statement/none.nanopub.trig").statusCode());
    assertEquals(404, server.get("/data/matter/river-summit.annotation.jsonld").statusCode());
  }

  @Test
  void whatHasNotChangedSinceIsNotSentAgain() {
    String path = "/data/matter/river-summit.ttl";
    var first = server.get(path).headers();
    String date = first.firstValue("Last-Modified").orElseThrow();
    assertEquals(304, server.get(path, "If-Modified-Since", date).statusCode());
    assertEquals(200, server.get(path, "If-Modified-Since", "never").statusCode());
    String tag = first.firstValue("ETag").orElseThrow();
    assertEquals(304, server.get(path, "If-None-Match", "\"x\", W/" + tag).statusCode());
    assertEquals(
        200, server.get(path, "If-None-Match", "\"x\"", "If-Modified-Since", date).statusCode());
  }

  private static Model model(String text, String language) {
    Model model = ModelFactory.createDefaultModel();
    Lang lang = RDFLanguages.nameToLang(language);
    var in = new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
    RDFDataMgr.read(model, in, lang);
    return model;
  }

  private static Resource only(Model model, String type) {
    return model.listSubjectsWithProperty(RDF.type, model.createResource(type)).next();
  }

  private static long number(Resource thing, String local) {
    return thing.getProperty(thing.getModel().createProperty(VOID + local)).getLong();
  }

  private static long count(String pattern) {
    String csv =
        server.ask("SELECT (COUNT(*) AS ?n) { " + pattern + " }", "Accept", "text/csv").body();
    return Long.parseLong(csv.lines().skip(1).findFirst().orElseThrow().strip());
  }
}
