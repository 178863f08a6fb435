package org.w3id.rapporteur.query;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.query.Syntax;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.vocabulary.OWL;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.SKOS;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class QuestionFilesTest {
  private static final Path FOLDER = Path.of("queries");
  private static final Pattern TERM = Pattern.compile("\\brap:([A-Za-z]+)");

  private final List<Question> questions = Questions.shipped().all();

  @Test
  void everyFileIsListedInTheManifest() throws IOException {
    try (Stream<Path> files = Files.list(FOLDER)) {
      Set<String> there =
          files
              .map(file -> file.getFileName().toString())
              .filter(name -> name.endsWith(".rq"))
              .map(name -> name.replace(".rq", ""))
              .collect(Collectors.toCollection(TreeSet::new));
      assertEquals(there, questions.stream().map(Question::name).collect(Collectors.toSet()));
    }
  }

  @TestFactory
  Stream<DynamicTest> theHeaderSaysWhatTheManifestSays() {
    return each(question -> {
      List<String> header =
          question.text().lines().takeWhile(line -> line.startsWith("#")).toList();
      assertEquals("# " + question.title(), header.get(0));
      assertEquals(
          question.parameters().stream().map(QuestionFilesTest::line).sorted().toList(),
          header.stream().filter(line -> line.startsWith("# parameter ")).sorted().toList());
    });
  }

  @TestFactory
  Stream<DynamicTest> plainSparql11ExceptWhereTheHeaderSaysOtherwise() {
    return each(question -> {
      boolean isNewer = question.text().contains("(RDF 1.2)");
      Query query =
          QueryFactory.create(question.text(), isNewer ? Syntax.syntaxARQ : Syntax.syntaxSPARQL_11);
      assertEquals(isNewer, query.toString().contains("<<("));
      // Plain patterns will do over the union of graphs; who needs the article's own says why.
      boolean saysWhy = question.text().contains("# An article has a graph of its own");
      assertEquals(saysWhy, body(question).contains("GRAPH"));
    });
  }

  @TestFactory
  Stream<DynamicTest> theHeaderNamesThePartsInWhichTheAnswerIsFound() {
    return each(question -> {
      if (question.isInParts()) {
        Var first = question.query().getOrderBy().get(0).getExpression().asVar();
        assertTrue(question.text().contains("# in parts by " + first + ":"), first.toString());
        assertTrue(SortedParts.of(question.query()).isPresent());
      }
    });
  }

  @TestFactory
  Stream<DynamicTest> theHeaderShowsTheTermsThatTheQueryUses() {
    return each(question -> {
      String header =
          question
              .text()
              .lines()
              .takeWhile(line -> line.startsWith("#"))
              .collect(Collectors.joining(" "));
      String shows = header.substring(header.indexOf("# shows ") + 8);
      assertEquals(terms(body(question)), terms(shows));
    });
  }

  @TestFactory
  Stream<DynamicTest> prefixesAreSortedAndUsed() {
    return each(question -> {
      List<String> prefixes =
          question
              .text()
              .lines()
              .filter(line -> line.startsWith("PREFIX "))
              .map(line -> line.split(" ")[1])
              .toList();
      assertEquals(prefixes.stream().sorted().toList(), prefixes);
      String body = body(question);
      assertEquals(List.of(), prefixes.stream().filter(prefix -> !body.contains(prefix)).toList());
    });
  }

  @Test
  void questionsUseDeclaredTermsOnly() {
    Set<String> used = new TreeSet<>();
    questions.forEach(question -> used.addAll(terms(body(question))));
    used.removeAll(declared());
    assertEquals(Set.of(), used);
  }

  @Test
  void everyPropertyAndClassIsShownInAQuestion() {
    Model ontology = RDFDataMgr.loadModel("ontology/rapporteur.ttl");
    Set<String> idle =
        ontology
            .listSubjectsWithProperty(RDF.type)
            .filterDrop(term -> ontology.contains(term, RDF.type, SKOS.Concept))
            .filterDrop(term -> ontology.contains(term, RDF.type, SKOS.ConceptScheme))
            .filterDrop(term -> ontology.contains(term, RDF.type, OWL.Ontology))
            .filterKeep(term -> term.getURI().startsWith("https://w3id.org/rapporteur/ns#"))
            .mapWith(term -> term.getLocalName())
            .toSet();
    questions.forEach(question -> idle.removeAll(terms(body(question))));
    assertEquals(Set.of(), idle);
  }

  @Test
  void whoContradictedHasTheColumnsOfTheContract() {
    assertEquals(
        List.of(
            "speaker",
            "words",
            "article",
            "counterSpeaker",
            "counterWords",
            "counterArticle",
            "matter",
            "kind",
            "mode",
            "explanation"),
        Questions.shipped().named("who-contradicted").columns());
  }

  private interface Check {
    void accept(Question question);
  }

  private Stream<DynamicTest> each(Check check) {
    return questions.stream()
        .map(question -> DynamicTest.dynamicTest(question.name(), () -> check.accept(question)));
  }

  private static String line(Parameter parameter) {
    return "# parameter %s  %s%s: %s. Example: %s"
        .formatted(
            parameter.name(),
            parameter.type().spelling(),
            parameter.isRequired() ? "" : ", optional",
            parameter.description(),
            parameter.example());
  }

  private static String body(Question question) {
    return question
        .text()
        .lines()
        .filter(line -> !line.strip().startsWith("#") && !line.startsWith("PREFIX"))
        .collect(Collectors.joining("\n"));
  }

  private static Set<String> terms(String text) {
    return TERM.matcher(text)
        .results()
        .map(found -> found.group(1))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static Set<String> declared() {
    return RDFDataMgr.loadModel("ontology/rapporteur.ttl")
        .listSubjectsWithProperty(RDF.type)
        .mapWith(term -> term.getLocalName())
        .toSet();
  }
}
