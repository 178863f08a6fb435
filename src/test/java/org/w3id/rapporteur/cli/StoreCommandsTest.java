package org.w3id.rapporteur.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.w3id.rapporteur.triples.Samples;

/** Commands over a store that holds one denial. */
class StoreCommandsTest {
  @TempDir private static Path folder;
  private static Path store;

  private final Captured program = new Captured();

  @BeforeAll
  static void build() throws IOException {
    Path articles = Files.createDirectory(folder.resolve("articles"));
    Files.writeString(articles.resolve("talks.txt"), Samples.DENIAL);
    Files.writeString(articles.resolve("talks.meta.json"), "{\"published\": \"2025-03-04\"}");
    Files.writeString(folder.resolve("count.rq"), "SELECT (COUNT(*) AS ?n) WHERE { ?s ?p ?o }");
    Files.writeString(folder.resolve("broken.rq"), "SELECT ?s\nWHERE { ?s ?p }");
    store = folder.resolve("store");
    assertEquals(0, new Captured().run("build", articles, "--store", store));
  }

  @Test
  void buildingAgainReadsNothingAndChangesNoByte() {
    String before = export();
    Captured again = new Captured();
    assertEquals(0, again.run("build", folder.resolve("articles"), "--store", store));
    assertTrue(again.err().contains("0 articles read"), again.err());
    assertTrue(again.err().contains("1 unchanged"), again.err());
    assertEquals(before, export());
  }

  @Test
  void theSiteIsExportedAsFiles() throws IOException {
    Path site = folder.resolve("site");
    assertEquals(0, program.run("export", "--site", site, "--store", store));
    assertTrue(program.err().contains("index.html"), program.err());
    assertTrue(Files.readString(site.resolve("index.html")).contains("href=\"page/article/"));
    assertEquals(2, program.run("export", "--site", site, "--store", store));
    assertTrue(program.err().contains("--overwrite"), program.err());
    assertEquals(0, program.run("export", "--site", site, "--store", store, "--overwrite"));
  }

  @Test
  void theStorePassesItsCheck() {
    assertEquals(0, program.run("check", "--store", store));
    assertEquals("", program.out());
  }

  @Test
  void traceShowsTheWordsInTheirParagraph() {
    Captured query = new Captured();
    Path file = folder.resolve("count.rq");
    assertEquals(0, query.run("query", file, "--store", store));
    String iri = statement();
    assertEquals(0, program.run("trace", iri, "--store", store));
    assertTrue(program.out().contains("[source: The minister] [cue: denied]"), program.out());
    assertTrue(program.out().contains("clause-complement"), program.out());
  }

  @Test
  void traceOfAnUnknownIriIsWrongUsage() {
    assertEquals(2, program.run("trace", "https://example.org/nothing", "--store", store));
    assertTrue(program.err().contains("[trace-unknown]"), program.err());
  }

  @Test
  void askWithoutANameListsTheQuestions() {
    assertEquals(0, program.run("ask"));
    assertTrue(program.out().contains("who-contradicted"), program.out());
  }

  @Test
  void askGivesTheColumnsOfTheContract() {
    assertEquals(0, program.run("ask", "who-contradicted", "--format", "csv", "--store", store));
    assertEquals(
        "speaker,words,article,counterSpeaker,counterWords,counterArticle,matter,kind,mode,"
            + "explanation",
        program.out().lines().findFirst().orElse(""));
  }

  @Test
  void anUnknownQuestionIsWrongUsage() {
    assertEquals(2, program.run("ask", "who-contradict", "--store", store));
    assertTrue(program.err().contains("who-contradicted"), program.err());
  }

  @Test
  void anUnknownNameAsValueIsWrongUsageWithoutAStackTrace() {
    assertEquals(
        2, program.run("ask", "who-contradicted", "--who", "Nobody At All", "--store", store));
    assertTrue(program.err().contains("[question-name]"), program.err());
    assertEquals(1, program.err().lines().count());
  }

  @Test
  void aQueryThatDoesNotParseNamesLineAndColumn() {
    assertEquals(2, program.run("query", folder.resolve("broken.rq"), "--store", store));
    assertTrue(program.err().contains("broken.rq:2:"), program.err());
  }

  @Test
  void aMissingStoreIsSaidInOneLine() {
    assertEquals(1, program.run("check", "--store", folder.resolve("none")));
    assertTrue(program.err().contains("[store-missing]"), program.err());
  }

  @Test
  void removeOfAnUnknownArticleListsTheKnown() {
    assertEquals(2, program.run("remove", "other.txt", "--store", store));
    assertTrue(program.err().contains("talks.txt"), program.err());
  }

  @Test
  void whatIsRemovedIsGone() throws IOException {
    Path other = folder.resolve("other");
    Path articles = folder.resolve("articles");
    assertEquals(0, program.run("build", articles, "--store", other));
    assertEquals(0, program.run("remove", "talks.txt", "--store", other));
    Captured check = new Captured();
    assertEquals(0, check.run("check", "--store", other));
    assertTrue(check.err().contains("0 articles checked"), check.err());
  }

  @Test
  void removeForgetsAnInputThatNeverBecameAnArticle() throws IOException {
    removeForgets("broken.txt", " ", 3);
  }

  @Test
  void removeForgetsWhatWasWrongWithTheArticle() throws IOException {
    removeForgets("undated.txt", "The envoy left.", 0);
  }

  private void removeForgets(String name, String text, int built) throws IOException {
    Path other = folder.resolve("other");
    Path input = Files.writeString(folder.resolve(name), text);
    assertEquals(built, program.run("build", input, "--store", other));
    assertEquals(0, program.run("remove", name, "--store", other));
    Captured asked = new Captured();
    assertEquals(0, asked.run("ask", "problems", "--store", other));
    assertFalse(asked.out().contains(name), asked.out());
  }

  @Test
  void extractPrintsOneObjectALine() {
    assertEquals(0, program.run("extract", folder.resolve("articles")));
    assertEquals(1, program.out().lines().count());
    assertTrue(program.out().startsWith("{\"article\":\"talks.txt\""), program.out());
  }

  @Test
  void extractAsTrigHoldsTheStatement() {
    assertEquals(0, program.run("extract", folder.resolve("articles"), "--format", "trig"));
    assertTrue(program.out().contains("rap:Statement"), program.out());
  }

  @Test
  void quietSaysNothingWhenAllIsWell() {
    assertEquals(0, program.run("extract", folder.resolve("articles"), "--quiet"));
    assertEquals("", program.err());
    assertNotEquals("", program.out());
  }

  @Test
  void theStoreIsWrittenForOtherTools() {
    for (String format : new String[] {"RDF11", "JSONLD", "NANOPUBS", "ANNOTATIONS"}) {
      Captured export = new Captured();
      assertEquals(0, export.run("export", "--store", store, "--format", format));
      assertFalse(export.out().isBlank(), format);
      assertFalse(export.out().contains("<<("), format);
    }
    Path tables = folder.resolve("tables");
    assertEquals(0, program.run("export", "--store", store, "--format", "CSV", "-o", tables));
    assertTrue(Files.exists(tables.resolve("statements.csv")));
  }

  private static String export() {
    Captured export = new Captured();
    assertEquals(0, export.run("export", "--store", store));
    return export.out();
  }

  private static String statement() {
    return export()
        .lines()
        .filter(line -> line.contains("ns#Statement>"))
        .map(line -> line.substring(1, line.indexOf('>')))
        .findFirst()
        .orElseThrow();
  }
}
