package org.w3id.rapporteur.findings;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
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
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.vocabulary.RDF;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.w3id.rapporteur.triples.Graphs;

class RuleFilesTest {
  private static final Path FOLDER = Path.of("queries", "findings");
  private static final Pattern TERM = Pattern.compile("\\brap:([A-Za-z]+)");

  private final List<Rule> rules = RuleBook.shipped().rules();

  @Test
  void everyFileStandsInTheOrder() throws IOException {
    try (Stream<Path> files = Files.list(FOLDER)) {
      Set<String> there =
          files
              .map(file -> file.getFileName().toString())
              .filter(name -> name.endsWith(".ru"))
              .map(name -> name.replace(".ru", ""))
              .collect(Collectors.toCollection(TreeSet::new));
      assertEquals(there, rules.stream().map(Rule::name).collect(Collectors.toSet()));
    }
  }

  @TestFactory
  Stream<DynamicTest> theHeaderGivesNameKindPurposeAndGuard() {
    return rules.stream()
        .map(rule ->
            DynamicTest.dynamicTest(
                rule.name(),
                () -> {
                  List<String> header = rule.header().lines().toList();
                  assertEquals("name      " + rule.name(), header.get(0));
                  for (String part : List.of("kind ", "finds ", "guard ")) {
                    assertTrue(header.stream().anyMatch(line -> line.startsWith(part)), part);
                  }
                }));
  }

  @Test
  void rulesUseDeclaredTermsOnly() throws IOException {
    Set<String> used = new TreeSet<>();
    for (Rule rule : rules) {
      String text = Files.readString(FOLDER.resolve(rule.name() + ".ru"));
      TERM.matcher(text).results().forEach(found -> used.add(found.group(1)));
    }
    RDFDataMgr.loadModel("ontology/rapporteur.ttl")
        .listSubjectsWithProperty(RDF.type)
        .forEach(term -> used.remove(term.getLocalName()));
    assertEquals(Set.of(), used);
  }

  @Test
  void aFaultInARuleNamesFileLineAndColumn() {
    IllegalArgumentException fault =
        assertThrows(
            IllegalArgumentException.class, () -> Rule.parse("odd", "# name odd\nINSERT { ?s }"));
    assertTrue(fault.getMessage().startsWith("odd.ru:2:10 "), fault.getMessage());
  }

  @Test
  void findingsGoToTheGraphThatTheStoreKnows() {
    assertEquals(Graphs.FINDINGS, Findings.GRAPH);
  }
}
