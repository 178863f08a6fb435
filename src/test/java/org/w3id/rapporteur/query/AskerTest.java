package org.w3id.rapporteur.query;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.query.text.EntityDefinition;
import org.apache.jena.query.text.TextDatasetFactory;
import org.apache.jena.query.text.TextIndexConfig;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.tdb2.DatabaseMgr;
import org.apache.jena.tdb2.TDB2;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.junit.jupiter.api.Test;

class AskerTest {
  private static final String DATA =
      """
      BASE <https://w3id.org/rapporteur/id/>
      PREFIX dct: <http://purl.org/dc/terms/>
      PREFIX nif: <http://persistence.uni-leipzig.org/nlp2rdf/ontologies/nif-core#>
      PREFIX rap: <https://w3id.org/rapporteur/ns#>
      PREFIX rdfs: <http://www.w3.org/2000/01/rdf-schema#>
      PREFIX schema: <https://schema.org/>
      PREFIX skos: <http://www.w3.org/2004/02/skos/core#>
      PREFIX xsd: <http://www.w3.org/2001/XMLSchema#>
      <graph> {
        <premier> a rap:Agent, rap:Person ; rdfs:label "Première Élise North" ;
          skos:altLabel "Ms North" .
        <envoy> a rap:Agent, rap:Person ; rdfs:label "Envoy South" ; skos:altLabel "South" .
        <consul> a rap:Agent, rap:Person ; rdfs:label "Consul South" ; skos:altLabel "South" .
        <truce> a rap:Matter, rap:Ceasefire ; rdfs:label "truce of thirty days" .
        <old-truce> a rap:Matter, rap:Ceasefire ; rdfs:label "truce of last year" .
        <a> a rap:Article ; dct:identifier "a.txt" ; schema:datePublished "2025-08-01"^^xsd:date .
        <b> a rap:Article ; dct:identifier "b.txt" ; schema:datePublished "2025-08-20"^^xsd:date .
        <s1> a rap:Statement, rap:Demand ; rap:speaker <premier> ; rap:evidence <e1> ;
          rap:contentPassage <e1> ; rap:stance rap:favours ; rap:about <truce> ;
          rap:content <p1> ; rap:confidence 0.9 ; rap:rule "one" ; rap:quoteType rap:direct .
        <e1> a rap:Passage ; nif:anchorOf "She demanded a truce." ; nif:referenceContext <a> .
        <s2> a rap:Statement, rap:Demand ; rap:speaker <envoy> ; rap:evidence <e2> ;
          rap:contentPassage <e2> ; rap:stance rap:favours ; rap:about <old-truce> ;
          rap:content <p2> ; rap:confidence 0.5 ; rap:rule "two" ; rap:quoteType rap:direct .
        <e2> a rap:Passage ; nif:anchorOf "He wanted grain." ; nif:referenceContext <b> .
        <p1> a rap:Proposition ; rdfs:label "truce sought" .
        <p2> a rap:Proposition ; rdfs:label "old truce sought" .
      }
      """;

  private final Questions questions = Questions.shipped();

  private static DatasetGraph data() {
    EntityDefinition words =
        new EntityDefinition(
            "uri",
            "words",
            "graph",
            NodeFactory.createURI(
                "http://persistence.uni-leipzig.org/nlp2rdf/ontologies/nif-core#anchorOf"));
    DatasetGraph dataset =
        TextDatasetFactory.create(
            DatabaseMgr.createDatasetGraph(),
            TextDatasetFactory.createLuceneIndex(
                new ByteBuffersDirectory(), new TextIndexConfig(words)),
            true);
    dataset.getContext().set(TDB2.symUnionDefaultGraph, true);
    dataset.executeWrite(() -> {
      RDFParser.fromString(DATA, Lang.TRIG).parse(dataset);
      RDFParser.source("ontology/rapporteur.ttl")
          .parse(dataset.getGraph(NodeFactory.createURI("urn:ontology")));
    });
    return dataset;
  }

  private Answer ask(String question, String... values) {
    Map<String, String> given =
        values.length == 0
            ? Map.of()
            : values.length == 2
                ? Map.of(values[0], values[1])
                : Map.of(values[0], values[1], values[2], values[3]);
    return new Asker(data()).ask(questions.named(question), given);
  }

  private List<String> cells(Answer answer, String column) {
    return java.util.stream.IntStream.range(0, answer.rows().size())
        .mapToObj(row -> answer.cell(row, column).orElse("-"))
        .toList();
  }

  @Test
  void withoutAValueAllAreGiven() {
    assertEquals(List.of("Envoy South", "Première Élise North"), cells(ask("demands"), "speaker"));
  }

  @Test
  void anAgentIsMetByItsNameInAnyCaseAndWithoutAccents() {
    assertEquals(
        List.of("She demanded a truce."),
        cells(ask("demands", "who", "premiere elise north"), "words"));
  }

  @Test
  void anAgentIsMetByAnotherSpelling() {
    assertEquals(1, ask("demands", "who", "ms north").rows().size());
  }

  @Test
  void anAgentIsMetByWordsOfItsNameIfNoOtherIs() {
    assertEquals(1, ask("demands", "who", "north").rows().size());
  }

  @Test
  void anAgentIsMetByItsIri() {
    assertEquals(1, ask("demands", "who", "https://w3id.org/rapporteur/id/envoy").rows().size());
  }

  @Test
  void aNameOfSeveralIsAFaultThatNamesThem() {
    QuestionFault fault = assertThrows(QuestionFault.class, () -> ask("demands", "who", "South"));
    assertEquals("question-name", fault.id());
    assertEquals("'South' may be several. Known: Consul South, Envoy South.", fault.getMessage());
  }

  @Test
  void anUnknownNameIsAFaultThatNamesThoseLikeIt() {
    QuestionFault fault =
        assertThrows(QuestionFault.class, () -> ask("demands", "who", "Vera North"));
    assertEquals(
        "Nothing here is called 'Vera North'. Known: Première Élise North.", fault.getMessage());
  }

  @Test
  void aKnownSpellingGoesBeforeWordsOfAName() {
    Spellings spellings = name -> name.equals("Sowth") ? Set.of("Envoy South") : Set.of();
    Asker asker = new Asker(data(), spellings);
    assertEquals(1, asker.ask(questions.named("demands"), Map.of("who", "Sowth")).rows().size());
  }

  @Test
  void whomArticlesDoNotSpeakOfIsSaidSo() {
    Asker asker = new Asker(data(), name -> Set.of("Ada Distant"));
    QuestionFault fault =
        assertThrows(
            QuestionFault.class,
            () -> asker.ask(questions.named("demands"), Map.of("who", "distant")));
    assertEquals("No article here speaks of Ada Distant.", fault.getMessage());
  }

  @Test
  void aSlipOfThePenIsAFaultThatNamesThoseNear() {
    QuestionFault fault =
        assertThrows(QuestionFault.class, () -> ask("demands", "who", "Nprth Elisw"));
    assertEquals(
        "Nothing here is called 'Nprth Elisw'. Known: Première Élise North.", fault.getMessage());
  }

  @Test
  void twoLettersThatChangedPlacesAreASlipToo() {
    QuestionFault fault =
        assertThrows(QuestionFault.class, () -> ask("demands", "who", "Elsie Nroth"));
    assertEquals(
        "Nothing here is called 'Elsie Nroth'. Known: Première Élise North.", fault.getMessage());
  }

  @Test
  void aMatterIsMetByWordsOfItsName() {
    assertEquals(2, ask("stances", "matter", "truce").rows().size());
    assertEquals(1, ask("stances", "matter", "thirty truce").rows().size());
  }

  @Test
  void aNumberIsALeastConfidence() {
    assertEquals(List.of("one"), cells(ask("by-confidence", "minimum", "0.8"), "rule"));
  }

  @Test
  void twoParametersHoldTogether() {
    assertEquals(0, ask("by-confidence", "minimum", "0.8", "rule", "two").rows().size());
  }

  @Test
  void aDayIsTheFirst() {
    assertEquals(List.of("2025-08-20"), cells(ask("said-since", "since", "2025-08-15"), "date"));
  }

  @Test
  void wordsAreFoundInPassages() {
    assertEquals(
        List.of("He wanted grain."), cells(ask("word-search", "text", "grain wanted"), "words"));
  }

  @Test
  void searchSyntaxInWordsIsOnlyWords() {
    assertEquals(0, ask("word-search", "text", "grain OR (truce").rows().size());
  }

  @Test
  void aValueCannotChangeTheQuestion() {
    assertEquals(
        0, ask("by-confidence", "rule", "\" . } ?s ?p ?o . FILTER(\"\" = \"").rows().size());
  }

  @Test
  void anUnknownQuestionIsAFaultThatNamesTheKnownOnes() {
    QuestionFault fault = assertThrows(QuestionFault.class, () -> ask("demand"));
    assertEquals("question-unknown", fault.id());
    assertTrue(fault.getMessage().contains("demands, demands-answered"), fault.getMessage());
  }

  @Test
  void anUnknownParameterIsAFaultThatNamesTheKnownOnes() {
    QuestionFault fault = assertThrows(QuestionFault.class, () -> ask("demands", "whom", "South"));
    assertEquals("The question demands has no parameter 'whom'. Known: who.", fault.getMessage());
  }

  @Test
  void aMissingParameterIsAFaultWithAnExample() {
    QuestionFault fault = assertThrows(QuestionFault.class, () -> ask("said-since"));
    assertEquals(
        "The question said-since needs the parameter since: the first day, such as '2025-08-15'.",
        fault.getMessage());
  }

  @Test
  void aValueOfAnotherKindIsAFaultThatSaysWhatIsExpected() {
    QuestionFault fault =
        assertThrows(QuestionFault.class, () -> ask("said-since", "since", "Monday"));
    assertEquals(
        "The parameter since cannot be 'Monday': expected a day such as 2025-08-15.",
        fault.getMessage());
  }
}
