package org.w3id.rapporteur.triples;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.vocabulary.RDF;
import org.junit.jupiter.api.Test;
import org.w3id.rapporteur.entity.Entity;
import org.w3id.rapporteur.entity.EntityKind;
import org.w3id.rapporteur.lexicon.Act;
import org.w3id.rapporteur.lexicon.Stance;
import org.w3id.rapporteur.matter.Term;
import org.w3id.rapporteur.matter.Topic;

class ArticleQuadsTest {
  private static final String PREFIXES =
      """
      PREFIX nif: <http://persistence.uni-leipzig.org/nlp2rdf/ontologies/nif-core#>
      PREFIX rap: <https://w3id.org/rapporteur/ns#>
      PREFIX rdf: <http://www.w3.org/1999/02/22-rdf-syntax-ns#>
      PREFIX schema: <https://schema.org/>
      PREFIX skos: <http://www.w3.org/2004/02/skos/core#>
      PREFIX xsd: <http://www.w3.org/2001/XMLSchema#>
      """;

  private final ArticleCheck check = new ArticleCheck(Shapes.packed());
  private final Extraction denial = Samples.denial("talks.txt");

  @Test
  void aStatementHasSpeakerStanceAndTheWordsOfItsSentence() {
    assertHolds(
        """
        ?s a rap:Statement, rap:Assertion ; rap:stance rap:denies ; rap:confidence 0.85 ;
          rap:speaker/skos:prefLabel "the minister" ;
          rap:evidence/nif:anchorOf "The minister denied that talks are planned." ;
          rap:cuePassage/nif:anchorOf "denied" .
        """);
  }

  @Test
  void offsetsCountCodePoints() {
    assertHolds(
        """
        ?p nif:anchorOf "denied" ; nif:beginIndex "15"^^xsd:nonNegativeInteger ;
          nif:endIndex "21"^^xsd:nonNegativeInteger .
        """);
  }

  @Test
  void aContentIsWrittenAsTripleTermAndAsPlainNodes() {
    assertHolds(
        """
        ?s rap:content ?p . ?p rdf:reifies <<( ?m rap:status rap:Planned )>> ;
          rdf:subject ?m ; rdf:predicate rap:status ; rdf:object rap:Planned .
        """);
  }

  @Test
  void noStatementAssertsItsContent() {
    assertFalse(
        ArticleQuads.of(denial).stream().anyMatch(q -> q.getPredicate().equals(Rap.status)));
  }

  @Test
  void aFormerMinisterIsFormerAsTheArticleSays() {
    assertHolds(
        """
        ?who skos:prefLabel "the minister" ; rap:holds ?t . ?t rap:incumbency rap:former ;
          rap:office/skos:prefLabel "foreign minister of Japan" ;
          rap:evidence/nif:anchorOf "The minister" .
        """);
  }

  @Test
  void aContentOfOppositePolarityIsKeptApart() {
    Topic topic =
        new Topic(
            List.of(),
            List.of(
                Samples.claim(Samples.PLANNED, true),
                Samples.claim(
                    Samples.proposition("format", new Term.OfConcept("Bilateral"), "two sides"),
                    false)));
    Extraction two =
        Samples.extraction(
            denial.article(), List.of(Samples.statement(0, Act.ASSERTION, Stance.DENIES, topic)));
    assertHolds(
        two,
        """
        ?s rap:content/rdf:object rap:Planned ; rap:counterContent/rdf:object rap:Bilateral .
        """);
  }

  @Test
  void anUnknownTermIsRefusedWithThoseThatAreKnown() {
    Topic topic =
        new Topic(
            List.of(),
            List.of(
                Samples.claim(
                    Samples.proposition("mood", new Term.OfWords("grim"), "grim"), false)));
    Extraction odd =
        Samples.extraction(
            denial.article(), List.of(Samples.statement(0, Act.ASSERTION, Stance.AFFIRMS, topic)));
    String message =
        assertThrows(IllegalArgumentException.class, () -> ArticleQuads.of(odd)).getMessage();
    assertTrue(message.contains("'mood'") && message.contains("status"), message);
  }

  @Test
  void wordsNumbersAndOpenPredicatesAreNotLost() {
    Topic topic =
        new Topic(
            List.of(),
            List.of(
                Samples.claim(
                    Samples.proposition(
                        "verb:bring together", new Term.OfQuantity(40, "envoy"), "40 envoys"),
                    true)));
    Extraction open =
        Samples.extraction(
            denial.article(), List.of(Samples.statement(0, Act.ASSERTION, Stance.DENIES, topic)));
    assertHolds(
        open,
        """
        ?p rdf:predicate <https://w3id.org/rapporteur/verb/bring-together> ;
          rdf:object [ schema:value 40.0 ; schema:unitText "envoy" ] .
        """);
  }

  @Test
  void twoStatementsWithTheSameWordsAndActHaveTwoNames() {
    Extraction two =
        Samples.extraction(
            denial.article(),
            List.of(
                Samples.statement(0, Act.ASSERTION, Stance.DENIES),
                Samples.statement(1, Act.ASSERTION, Stance.AFFIRMS)));
    assertEquals(2, statements(ArticleQuads.of(two)));
  }

  @Test
  void everySampleConforms() {
    assertEquals(List.of(), check.violations(ArticleQuads.of(denial)));
  }

  @Test
  void everyActAndStanceConforms() {
    for (Act act : Act.values()) {
      for (Stance stance : Stance.values()) {
        Extraction one =
            Samples.extraction(denial.article(), List.of(Samples.statement(0, act, stance)));
        assertEquals(List.of(), check.violations(ArticleQuads.of(one)));
      }
    }
  }

  @Test
  void twoWhoSpeakTogetherAreBothSpeakers() {
    List<Quad> quads = new ArrayList<>(ArticleQuads.of(denial));
    Node graph = Graphs.of(denial.article());
    quads.stream()
        .filter(quad -> quad.getPredicate().equals(Rap.speaker))
        .toList()
        .forEach(quad ->
            quads.add(
                Quad.create(graph, quad.getSubject(), Rap.speaker, Iris.agent(Samples.JAPAN))));
    assertEquals(List.of(), check.violations(quads));
  }

  @Test
  void aStatementWithoutAPassageIsRefused() {
    List<Quad> bare =
        ArticleQuads.of(denial).stream()
            .filter(quad -> !quad.getPredicate().equals(Rap.evidence))
            .toList();
    List<String> shapes = check.violations(bare).stream().map(Violation::shape).toList();
    assertTrue(shapes.contains("StatementEvidence"), shapes.toString());
  }

  @Test
  void aPassageThatIsNotInTheTextIsRefused() {
    List<Quad> moved =
        ArticleQuads.of(denial).stream()
            .map(quad ->
                quad.getPredicate().equals(Standards.IS_STRING)
                    ? Quad.create(
                        quad.getGraph(),
                        quad.getSubject(),
                        quad.getPredicate(),
                        Literals.text("X" + quad.getObject().getLiteralLexicalForm()))
                    : quad)
            .toList();
    List<String> shapes = check.violations(moved).stream().map(Violation::shape).toList();
    assertTrue(shapes.contains("PassageWordsOfText"), shapes.toString());
  }

  @Test
  void aPlaceThatSpeaksIsTheGroupOfThoseInIt() {
    Entity geneva = Samples.GENEVA;
    assertEquals(EntityKind.PLACE, geneva.kind());
    assertEquals("https://w3id.org/rapporteur/id/agent/group/geneva", Iris.agent(geneva).getURI());
  }

  @Test
  void theTimeOfAReadingIsInTheGraphOfRunsOnly() {
    Extraction timed =
        new Extraction(
            denial.article(),
            denial.cast(),
            denial.statements(),
            denial.stated(),
            "0.1.0",
            Optional.of(Instant.parse("2025-03-05T06:07:08Z")));
    List<Quad> more = new ArrayList<>(ArticleQuads.of(timed));
    more.removeAll(ArticleQuads.of(denial));
    assertEquals(List.of(Graphs.RUNS), more.stream().map(Quad::getGraph).toList());
  }

  private static long statements(List<Quad> quads) {
    return quads.stream()
        .filter(q -> q.getPredicate().equals(RDF.Nodes.type))
        .filter(q -> q.getObject().equals(Rap.Statement))
        .map(Quad::getSubject)
        .distinct()
        .count();
  }

  private void assertHolds(String pattern) {
    assertHolds(denial, pattern);
  }

  private static void assertHolds(Extraction extraction, String pattern) {
    DatasetGraph data = DatasetGraphFactory.create();
    Node all = Quad.defaultGraphIRI;
    ArticleQuads.of(extraction)
        .forEach(q -> data.add(all, q.getSubject(), q.getPredicate(), q.getObject()));
    String query = PREFIXES + "ASK { " + pattern + " }";
    assertTrue(QueryExec.dataset(data).query(query).ask(), () -> QuadWriterTest.shown(extraction));
  }
}
