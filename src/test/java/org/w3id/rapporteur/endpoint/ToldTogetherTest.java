package org.w3id.rapporteur.endpoint;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.apache.jena.atlas.json.JSON;
import org.apache.jena.atlas.json.JsonArray;
import org.apache.jena.atlas.json.JsonObject;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.system.Txn;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** A statement that a state and a body make together, how it is cited, and what is found of it. */
class ToldTogetherTest {
  private static final String JOINT =
      """
      BASE <https://w3id.org/rapporteur/id/>
      PREFIX dct: <http://purl.org/dc/terms/>
      PREFIX nif: <http://persistence.uni-leipzig.org/nlp2rdf/ontologies/nif-core#>
      PREFIX rap: <https://w3id.org/rapporteur/ns#>
      PREFIX rdfs: <http://www.w3.org/2000/01/rdf-schema#>
      PREFIX schema: <https://schema.org/>
      PREFIX xsd: <http://www.w3.org/2001/XMLSchema#>
      GRAPH <https://w3id.org/rapporteur/graph/canon> {
        <agent/state/united-states> a rap:Agent, rap:State ; rdfs:label "United States" .
        <agent/state/norway> a rap:Agent, rap:State ; rdfs:label "Norway" .
      }
      GRAPH <https://w3id.org/rapporteur/graph/article/joint> {
        <article/joint> a rap:Article ; rdfs:label "No deal" ; dct:identifier "joint.txt" ;
          schema:url "https://gazette.example/a?b=1&c=2,3#top"^^xsd:anyURI ;
          nif:isString "“We will wait,” both told reporters - at least “this year”." .
        <passage/joint/1-58> a rap:Passage ; nif:referenceContext <article/joint> ;
          nif:beginIndex 1 ; nif:endIndex 58 ;
          nif:anchorOf "We will wait,” both told reporters - at least “this year”." .
        <statement/joint/wait> a rap:Statement, rap:Commitment ; rap:stance rap:favours ;
          rap:speaker <agent/state/united-states>, <agent/state/norway> ;
          rap:about <matter/river-summit> ; rap:evidence <passage/joint/1-58> .
      }
      GRAPH <https://w3id.org/rapporteur/graph/findings> {
        <contradiction/joint> a rap:Contradiction ; rap:mode rap:found ; rap:confidence 0.9 ;
          rap:explanation "Both are against it." ; rap:contradictor <agent/state/united-states> ;
          rap:contradictee <agent/state/norway> ; rap:kind rap:positional ;
          rap:contradicting <statement/joint/wait> .
        <corroboration/joint> a rap:Corroboration ; rap:mode rap:found ;
          rap:explanation "Two report it." ; rap:about <matter/river-summit> ;
          rap:supporting <statement/joint/wait> .
        <disagreement/joint> a rap:Disagreement ; rap:mode rap:found ;
          rap:explanation "Offices differ." ; rap:about <agent/state/united-states> ;
          rap:evidence <passage/joint/1-58> .
      }
      """;

  private static TestServer server;

  @BeforeAll
  static void start() {
    DatasetGraph dataset = TestServer.dataset("river-talks.trig", TestServer.ONTOLOGY);
    Txn.executeWrite(dataset, () -> RDFParser.fromString(JOINT, Lang.TRIG).parse(dataset));
    server = TestServer.over(dataset, ServerSettings.standard());
  }

  @AfterAll
  static void stop() {
    server.close();
  }

  @Test
  void allWhoSayItAreNamed() {
    Document page = server.page("/page/statement/joint/wait");
    assertTrue(page.select("h1").text().startsWith("Norway and United States "), page.html());
    assertTrue(page.title().startsWith("Norway and United States:"), page.title());
    assertEquals("Norway and United States", page.select(".chain li:last-child strong").text());
    assertEquals(
        List.of("Norway and United States commitment favours"),
        server.page("/page/matter/river-summit").select(".said-by:contains(Norway)").eachText());
    assertEquals(
        "Norway and United States commitment favours",
        server.page("/page/contradiction/joint").select(".side.contradicting h3").text());
  }

  @Test
  void aCitationNamesAllAndKeepsQuotationsWhole() {
    assertEquals(
        "Norway and United States, as reported in “No deal”: “‘We will wait,’ both told reporters -"
            + " at least ‘this year’.” https://gazette.example/a?b=1&c=2,3#top"
            + " (https://w3id.org/rapporteur/id/statement/joint/wait)",
        server.page("/page/statement/joint/wait").select("#citation").text());
  }

  @Test
  void aFactCheckBeginsWithAllAuthorsOfTheClaim() {
    JsonObject review =
        JSON.parse(server.page("/page/statement/joint/wait").select("#claim-review").text());
    JsonArray authors = review.getObj("itemReviewed").get("author").getAsArray();
    assertEquals(
        List.of("Norway", "United States"),
        List.of(
            authors.get(0).getAsObject().getString("name"),
            authors.get(1).getAsObject().getString("name")));
  }

  @Test
  void statesHaveTheirArticles() {
    assertEquals(
        "The United States against Norway",
        server.page("/page/contradiction/joint").select("h1").text());
    Document state = server.page("/page/agent/state/united-states");
    assertEquals(1, state.select("h2:contains(Whom the United States contradicts)").size());
    assertEquals(
        1, server.page("/").select(".headline:contains(The United States against)").size());
    assertEquals(
        List.of("Who contradicted Norway?"),
        server.page("/").select(".chips a:contains(Norway)").eachText());
  }

  @Test
  void noWordsArePromisedOfWhomNoneAreKnown() {
    Document page = server.page("/questions/who-contradicted?who=Norway");
    assertEquals(
        List.of("The words in their paragraph"),
        page.select(".cards a[href=/page/contradiction/joint]:not(.headline)").eachText());
    assertEquals(
        "“We will wait,” both told reporters - at least “this year”.",
        page.select(".cards blockquote").text());
  }

  @Test
  void whatIsFoundIsCalledByWhatItIsAboutAndNotSaidToBeStated() {
    Document disagreement = server.page("/page/disagreement/joint");
    assertEquals("Disagreement of fact: the United States", disagreement.select("h1").text());
    assertEquals(1, disagreement.select("h2:contains(The words it rests on)").size());
    assertEquals(0, disagreement.select("h2:contains(says so itself)").size());
    Document corroboration = server.page("/page/corroboration/joint");
    assertEquals("Corroboration: Summit on the river", corroboration.select("h1").text());
    assertEquals(0, corroboration.select("h2:contains(side by side)").size());
  }

  @Test
  void aPageOfAPlainThingDoesNotRepeatItsTitle() {
    Document page = server.page("/page/office/state-north/envoy");
    assertEquals("office", page.select(".kind").text());
    assertEquals(0, page.select("dt:matchesOwn(^(label|type)$)").size(), page.html());
  }

  @Test
  void aQuestionThatIsNotThereIsAnsweredToPeopleByAPage() {
    var answer = server.get("/questions/nothing", "Accept", "text/html");
    assertEquals(404, answer.statusCode());
    Document page = Jsoup.parse(answer.body());
    assertEquals(1, page.select("main a[href=/questions]").size(), answer.body());
    assertTrue(server.get("/questions/nothing").body().startsWith("There is no such question."));
  }
}
