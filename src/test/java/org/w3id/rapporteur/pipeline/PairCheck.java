package org.w3id.rapporteur.pipeline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.sparql.exec.RowSet;
import org.junit.jupiter.api.DynamicTest;
import org.w3id.rapporteur.article.Article;
import org.w3id.rapporteur.findings.Findings;
import org.w3id.rapporteur.lexicon.DataFiles;
import org.w3id.rapporteur.lexicon.Table;
import org.w3id.rapporteur.matter.Topic;
import org.w3id.rapporteur.reading.CachedEngine;
import org.w3id.rapporteur.reading.LanguageEngine;
import org.w3id.rapporteur.reading.SharedEngine;
import org.w3id.rapporteur.statement.Statement;
import org.w3id.rapporteur.store.Loader;
import org.w3id.rapporteur.store.Store;
import org.w3id.rapporteur.triples.ArticleQuads;
import org.w3id.rapporteur.triples.Extraction;
import org.w3id.rapporteur.triples.Shapes;

/**
 * Reads and joins a pair of reports as a user would. What is known to fail stands with its reason
 * in data/pairs/known-failures.tsv.
 */
final class PairCheck {
  private static final String CONTRADICTIONS =
      """
      PREFIX rap: <https://w3id.org/rapporteur/ns#>
      PREFIX rdfs: <http://www.w3.org/2000/01/rdf-schema#>
      SELECT ?by ?of ?kind ?mode ?why WHERE {
        ?c a rap:Contradiction ; rap:mode ?m ; rap:explanation ?why ; rap:kind ?k ;
          rap:contradictor/rdfs:label ?by ; rap:contradictee/rdfs:label ?of .
        BIND(REPLACE(STR(?k), ".*#", "") AS ?kind)
        BIND(REPLACE(STR(?m), ".*#", "") AS ?mode)
      }
      """;

  private static final String AGREEMENTS =
      """
      PREFIX rap: <https://w3id.org/rapporteur/ns#>
      PREFIX rdfs: <http://www.w3.org/2000/01/rdf-schema#>
      SELECT ?by ?of (?mode AS ?kind) ?mode ?why WHERE {
        ?c a rap:Concurrence ; rap:mode ?m ; rap:explanation ?why ;
          rap:agreedBy/rdfs:label ?by ; rap:agreedWith/rdfs:label ?of .
        BIND(REPLACE(STR(?m), ".*#", "") AS ?mode)
      }
      """;

  private final Extractor extractor =
      new Extractor(engine(), new DataFiles(), InstantSource.fixed(Instant.EPOCH));
  private final Findings findings = ShippedFindings.create();
  private final Map<String, String> failures = new HashMap<>();
  private final String wanted;
  private final Predicate<Clash> isWrongInNearMiss;

  /** One row of the answer. */
  private record Clash(String by, String of, String kind, String mode, String why) {
    /** Whether it joins what two reports say; what one report says itself joins nothing. */
    boolean isFound() {
      return mode.equals("found");
    }
  }

  private PairCheck(String wanted, Predicate<Clash> isWrongInNearMiss) {
    this.wanted = wanted;
    this.isWrongInNearMiss = isWrongInNearMiss;
    for (Table.Row row : new DataFiles().table("pairs/known-failures.tsv").rows()) {
      failures.put(row.get("pair"), row.get("reason"));
    }
  }

  /** Whether the two reports contradict each other. */
  static PairCheck ofContradictions() {
    return new PairCheck(CONTRADICTIONS, Clash::isFound);
  }

  /** Whether they, or speakers within them, agree. */
  static PairCheck ofAgreements() {
    return new PairCheck(AGREEMENTS, any -> true);
  }

  /** The shared engine; with -Dreadings=FOLDER what it read is kept there for the next run. */
  private static LanguageEngine engine() {
    String folder = System.getProperty("readings", "");
    return folder.isEmpty()
        ? SharedEngine.get()
        : new CachedEngine(SharedEngine.get(), Path.of(folder));
  }

  /** A test for each pair of the files in {@code folder}. */
  List<DynamicTest> tests(Path folder) {
    return ReportPair.in(folder).stream()
        .map(pair -> DynamicTest.dynamicTest(pair.name(), () -> check(pair)))
        .toList();
  }

  private void check(ReportPair pair) {
    List<Extraction> read = pair.reports().stream().map(extractor::extract).toList();
    List<Clash> found = clashes(read);
    boolean isRight =
        pair.expected()
            .map(expected ->
                found.stream().anyMatch(it -> expected.isMetBy(it.by(), it.of(), it.kind())))
            .orElseGet(() -> found.stream().noneMatch(isWrongInNearMiss));
    String known = failures.getOrDefault(pair.name(), "");
    assumeFalse(!isRight && !known.isEmpty(), () -> pair.name() + " is known to fail: " + known);
    assertTrue(isRight, () -> found + "\n" + shown(read));
  }

  private List<Clash> clashes(List<Extraction> read) {
    try (Store store = Store.inMemory()) {
      load(read, store);
      findings.recompute(store.dataset());
      return store.read(data -> {
        List<Clash> rows = new ArrayList<>();
        try (QueryExec exec = QueryExec.dataset(data).query(wanted).build()) {
          RowSet answer = exec.select();
          answer.forEachRemaining(row ->
              rows.add(
                  new Clash(
                      row.get("by").getLiteralLexicalForm(),
                      row.get("of").getLiteralLexicalForm(),
                      row.get("kind").getLiteralLexicalForm(),
                      row.get("mode").getLiteralLexicalForm(),
                      row.get("why").getLiteralLexicalForm())));
        }
        return rows;
      });
    }
  }

  private static void load(List<Extraction> read, Store store) {
    try (Loader loader = store.loader(Shapes.packed())) {
      for (Extraction extraction : read) {
        Loader.Outcome outcome = loader.put(ArticleQuads.of(extraction));
        assertEquals(List.of(), outcome.violations(), extraction.article().name());
      }
    }
  }

  /** What was read, for whoever must find out why a pair fails. */
  private static String shown(List<Extraction> read) {
    StringBuilder text = new StringBuilder();
    for (Extraction extraction : read) {
      Article article = extraction.article();
      text.append(article.body());
      for (Statement said : extraction.statements()) {
        text.append("  ").append(said.speaker().label()).append(' ').append(said.act());
        text.append(' ').append(said.propositionStance()).append(' ').append(said.certainty());
        for (Topic.Claim claim : said.topic().propositions()) {
          text.append(claim.isNegated() ? " | not " : " | ").append(claim.proposition().gloss());
        }
        said.topic()
            .matters()
            .forEach(matter -> text.append(" [").append(matter.key()).append(']'));
        text.append('\n');
      }
    }
    return text.toString();
  }
}
