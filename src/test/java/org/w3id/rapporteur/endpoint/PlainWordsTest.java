package org.w3id.rapporteur.endpoint;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.system.Txn;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What a reader of the pages could take wrongly, or could not tell apart. */
class PlainWordsTest {
  private static final String COPIED =
      """
      BASE <https://w3id.org/rapporteur/id/>
      PREFIX nif: <http://persistence.uni-leipzig.org/nlp2rdf/ontologies/nif-core#>
      PREFIX rap: <https://w3id.org/rapporteur/ns#>
      PREFIX rdfs: <http://www.w3.org/2000/01/rdf-schema#>
      PREFIX schema: <https://schema.org/>
      PREFIX xsd: <http://www.w3.org/2001/XMLSchema#>
      GRAPH <https://w3id.org/rapporteur/graph/article/one> {
        <article/one> a rap:Article ; rdfs:label "One" ; nif:isString "The minister hit back." .
        <passage/one/4-12> nif:referenceContext <article/one> ; nif:beginIndex 4 ; nif:endIndex 12 ;
          nif:anchorOf "minister" .
        <passage/one/0-22> nif:referenceContext <article/one> ; nif:beginIndex 0 ; nif:endIndex 22 ;
          nif:anchorOf "The minister hit back." .
      }
      GRAPH <https://w3id.org/rapporteur/graph/article/two> {
        <article/two> a rap:Article ; rdfs:label "Two" ; nif:isString "The minister hit back." .
        <passage/two/0-22> nif:referenceContext <article/two> ; nif:beginIndex 0 ; nif:endIndex 22 ;
          nif:anchorOf "The minister hit back." .
      }
      GRAPH <https://w3id.org/rapporteur/graph/findings> {
        <contradiction/0123456789abcdef0123> a rap:Contradiction ; rap:mode rap:stated ;
          rap:explanation "The minister hit back." ; rap:confidence 0.5 ;
          rap:about <passage/one/4-12> ;
          rap:evidence <passage/one/0-22>, <passage/two/0-22> .
      }
      GRAPH <https://w3id.org/rapporteur/graph/article/river-talks> {
        <statement/river-talks/again> a rap:Statement ; rap:stance rap:affirms ;
          rap:speaker <agent/person/southern-minister> ; rap:content <proposition/guarantor> ;
          rap:evidence <passage/river-talks/45-141> .
        <statement/river-talks/once> a rap:Statement ; rap:stance rap:affirms ;
          rap:speaker <agent/person/southern-minister> ; rap:content <proposition/guarantor> ;
          rap:evidence <passage/river-talks/45-141> .
      }
      """;

  private static TestServer server;

  @BeforeAll
  static void start() {
    DatasetGraph dataset = TestServer.dataset("river-talks.trig", TestServer.ONTOLOGY);
    Txn.executeWrite(dataset, () -> RDFParser.fromString(COPIED, Lang.TRIG).parse(dataset));
    server = TestServer.over(dataset, ServerSettings.standard());
  }

  @AfterAll
  static void stop() {
    server.close();
  }

  @Test
  void whatIsDeniedIsNotPutAsIfItWereSaid() {
    assertEquals(
        "What it denies, in plain words: summit on the river: planned",
        server.page("/page/statement/no-summit/denies").select(".lead").text());
  }

  @Test
  void theSameParagraphOfTwoArticlesIsShownOnceWithBothNamed() {
    var figures = server.page("/page/contradiction/0123456789abcdef0123").select("figure.excerpt");
    assertEquals(1, figures.size());
    assertEquals(2, figures.select("figcaption cite").size());
  }

  @Test
  void aPassageIsCalledByItsWords() {
    Document finding = server.page("/page/contradiction/0123456789abcdef0123");
    assertEquals("“minister”", finding.select("a[href=/page/passage/one/4-12]").text());
  }

  @Test
  void aStatementIsCalledByItsSpeaker() {
    Document passages = server.page("/questions/passages");
    assertEquals(
        "locks by Southern minister",
        passages.select("td a[href=/page/statement/river-talks/locks]").first().text());
  }

  @Test
  void whoSaysTheSameOfATermSeveralTimesHasOneLine() {
    var lines = server.page("/page/matter/air-cover").select("dd:contains(South) li");
    assertEquals(
        1, lines.stream().filter(line -> line.text().contains("the words, again")).count());
  }
}
