package org.w3id.rapporteur.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.sparql.exec.UpdateExec;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.w3id.rapporteur.lexicon.Act;
import org.w3id.rapporteur.lexicon.Stance;
import org.w3id.rapporteur.store.Loader.Fate;
import org.w3id.rapporteur.triples.ArticleQuads;
import org.w3id.rapporteur.triples.Extraction;
import org.w3id.rapporteur.triples.Graphs;
import org.w3id.rapporteur.triples.Iris;
import org.w3id.rapporteur.triples.Prefixes;
import org.w3id.rapporteur.triples.Rap;
import org.w3id.rapporteur.triples.Samples;
import org.w3id.rapporteur.triples.Shapes;

class StoreTest {
  private static final Shapes SHAPES = Shapes.packed();

  @TempDir private Path folder;

  @Test
  void whatWasLoadedIsThereAfterReopening() throws Exception {
    try (Store store = Store.open(folder)) {
      load(store, "one.txt", "two.txt");
    }
    try (Store store = Store.openReadOnly(folder)) {
      assertEquals(List.of("one.txt", "two.txt"), names(store));
      assertEquals(List.of(), store.check(SHAPES));
    }
  }

  @Test
  void theUnionOfAllGraphsIsTheDefaultGraph() throws Exception {
    try (Store store = Store.open(folder)) {
      load(store, "one.txt", "two.txt");
      assertEquals(2, count(store, "?s rap:speaker/rdfs:label 'the minister'"));
    }
  }

  @Test
  void contentsOfTwoArticlesMeetInOneProposition() {
    try (Store store = Store.inMemory()) {
      load(store, "one.txt", "two.txt");
      assertEquals(1, count(store, "?p rdf:reifies <<( ?m rap:status rap:Planned )>>"));
      assertEquals(2, count(store, "?s rap:content/rdf:object rap:Planned"));
    }
  }

  @Test
  void confidencesAreFoundByTheirValue() throws Exception {
    try (Store store = Store.open(folder)) {
      load(store, "one.txt");
      assertEquals(1, count(store, "?s rap:confidence 0.85"));
    }
  }

  @Test
  void whatIsLoadedTwiceIsUnchanged() {
    try (Store store = Store.inMemory();
        Loader loader = store.loader(SHAPES)) {
      assertEquals(Fate.ADDED, loader.put(quads("one.txt")).fate());
      assertEquals(Fate.UNCHANGED, loader.put(quads("one.txt")).fate());
      loader.flush();
      assertEquals(Fate.UNCHANGED, loader.put(quads("one.txt")).fate());
    }
  }

  @Test
  void aNewReadingReplacesTheOldOneWhole() {
    try (Store store = Store.inMemory()) {
      load(store, "one.txt");
      try (Loader loader = store.loader(SHAPES)) {
        assertEquals(Fate.REPLACED, loader.put(warning("one.txt")).fate());
      }
      assertEquals(0, count(store, "?s a rap:Assertion"));
      assertEquals(1, count(store, "?s a rap:Warning"));
      assertEquals(List.of(), store.check(SHAPES));
    }
  }

  @Test
  void aRunIsKnownAfterItsArticleWasLoaded() {
    Extraction one = Samples.denial("one.txt");
    try (Store store = Store.inMemory()) {
      assertFalse(store.hasRun(Iris.run(one.article(), "0.1.0")));
      load(store, "one.txt");
      assertTrue(store.hasRun(Iris.run(one.article(), "0.1.0")));
      assertFalse(store.hasRun(Iris.run(one.article(), "0.2.0")));
    }
  }

  @Test
  void anArticleWithAStatementWithoutAPassageIsRefusedAndTheOldOneStays() {
    List<Quad> bare =
        warning("one.txt").stream().filter(q -> !q.getPredicate().equals(Rap.evidence)).toList();
    try (Store store = Store.inMemory()) {
      load(store, "one.txt");
      try (Loader loader = store.loader(SHAPES)) {
        Loader.Outcome outcome = loader.put(bare);
        assertEquals(Fate.REFUSED, outcome.fate());
        assertTrue(outcome.violations().toString().contains("StatementEvidence"));
      }
      assertEquals(1, count(store, "?s a rap:Assertion"));
    }
  }

  @Test
  void removingAnArticleTakesOutWhatOnlyItTold() throws IOException {
    try (Store store = Store.inMemory();
        Store never = Store.inMemory()) {
      load(never, "one.txt");
      load(store, "one.txt");
      load(store, "two.txt");
      store.called("two.txt").forEach(store::remove);
      assertEquals(nQuads(never), nQuads(store));
      assertEquals(List.of(), store.check(SHAPES));
    }
  }

  @Test
  void removingTheLastArticleLeavesNothingBehind() throws IOException {
    try (Store store = Store.inMemory()) {
      load(store, "one.txt");
      store.articles().forEach(store::remove);
      assertEquals("", nQuads(store));
    }
  }

  @Test
  void theOrderAndTheSizeOfBatchesLeaveNoTrace() throws Exception {
    try (Store one = Store.open(folder.resolve("one"));
        Store other = Store.open(folder.resolve("other"))) {
      load(one, "one.txt", "two.txt", "three.txt");
      try (Loader loader = other.loader(SHAPES, 1)) {
        List.of("three.txt", "one.txt", "two.txt", "one.txt").forEach(n -> loader.put(quads(n)));
      }
      assertEquals(nQuads(one), nQuads(other));
      assertEquals(trig(one), trig(other));
    }
  }

  @Test
  void wordsOfPassagesAreFoundUntilTheirArticleIsRemoved() throws Exception {
    try (Store store = Store.open(folder)) {
      load(store, "one.txt", "two.txt");
      assertEquals(2, count(store, "?p text:query (nif:anchorOf 'deny') . ?s rap:evidence ?p"));
      store.called("two.txt").forEach(store::remove);
      assertEquals(1, count(store, "?p text:query (nif:anchorOf 'deny') . ?s rap:evidence ?p"));
    }
    try (Store store = Store.openReadOnly(folder)) {
      assertEquals(1, count(store, "?p text:query (nif:anchorOf 'deny') . ?s rap:evidence ?p"));
      assertEquals(1, count(store, "?m text:query (rdfs:label 'geneva') . ?m a rap:Meeting"));
    }
  }

  @Test
  void anUpdateSeesTheUnionAndWritesToItsGraph() {
    try (Store store = Store.inMemory()) {
      load(store, "one.txt");
      String update =
          prefixes()
              + "INSERT { GRAPH <"
              + Graphs.FINDINGS.getURI()
              + "> { ?s rap:about ?m } } WHERE { ?s rap:content/rap:about ?m }";
      store.write(data -> UpdateExec.dataset(data).update(update).execute());
      assertEquals(1, count(store, "GRAPH <" + Graphs.FINDINGS.getURI() + "> { ?s ?p ?o }"));
    }
  }

  @Test
  void aCheckFindsAPassageWhoseWordsWereTamperedWith() {
    try (Store store = Store.inMemory()) {
      load(store, "one.txt");
      Node graph = Graphs.of(Samples.denial("one.txt").article());
      String update =
          prefixes()
              + "DELETE { GRAPH ?g { ?p nif:anchorOf 'denied' } }"
              + " INSERT { GRAPH ?g { ?p nif:anchorOf 'admitted' } }"
              + " WHERE { GRAPH ?g { ?p nif:anchorOf 'denied' } }";
      store.write(data -> UpdateExec.dataset(data).update(update).execute());
      assertTrue(store.check(SHAPES).toString().contains("PassageWordsOfText"), graph::getURI);
    }
  }

  @Test
  void aCheckFindsABlankNodeAndAStrayInTheCanon() {
    try (Store store = Store.inMemory()) {
      load(store, "one.txt");
      Node label = NodeFactory.createURI(Prefixes.ALL.get("rdfs") + "label");
      Node words = NodeFactory.createLiteralString("stray");
      Node nobody = NodeFactory.createURI(Iris.BASE + "agent/person/nobody");
      store.write(data -> {
        data.add(Graphs.FINDINGS, NodeFactory.createBlankNode(), label, words);
        data.add(Graphs.CANON, nobody, label, words);
      });
      String found = store.check(SHAPES).toString();
      assertTrue(found.contains("Named") && found.contains("nobody"), found);
    }
  }

  @Test
  void aCheckFindsAFindingThatExplainsNothing() {
    try (Store store = Store.inMemory()) {
      load(store, "one.txt");
      String update =
          prefixes()
              + "INSERT { GRAPH <"
              + Graphs.FINDINGS.getURI()
              + "> { ?m a rap:Finding . ?m rap:rule 'odd' . ?m rap:about ?s } }"
              + " WHERE { ?s rap:about ?m }";
      store.write(data -> UpdateExec.dataset(data).update(update).execute());
      List<String> broken = store.check(SHAPES).stream().map(v -> v.shape()).toList();
      assertEquals(List.of("FindingExplanation"), broken);
    }
  }

  @Test
  void aStoreOpenedToReadTakesNothingIn() throws Exception {
    Store.open(folder).close();
    try (Store store = Store.openReadOnly(folder)) {
      assertThrows(IllegalStateException.class, () -> store.loader(SHAPES));
      assertThrows(IllegalStateException.class, () -> store.write(data -> {}));
    }
  }

  private static void load(Store store, String... names) {
    try (Loader loader = store.loader(SHAPES)) {
      for (String name : names) {
        assertEquals(List.of(), loader.put(quads(name)).violations());
      }
    }
  }

  private static List<Quad> quads(String name) {
    return ArticleQuads.of(Samples.denial(name));
  }

  private static List<Quad> warning(String name) {
    return ArticleQuads.of(
        Samples.extraction(
            Samples.denial(name).article(),
            List.of(Samples.statement(0, Act.WARNING, Stance.AFFIRMS))));
  }

  private static List<String> names(Store store) {
    return store.articles().stream().map(StoredArticle::name).toList();
  }

  private static String nQuads(Store store) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    store.exportNQuads(out);
    return out.toString(StandardCharsets.UTF_8);
  }

  private static String trig(Store store) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    store.exportTrig(out);
    return out.toString(StandardCharsets.UTF_8);
  }

  private static long count(Store store, String pattern) {
    String query = prefixes() + "SELECT (COUNT(*) AS ?n) WHERE { " + pattern + " }";
    return store.read(data -> {
      try (QueryExec exec = QueryExec.dataset(store.dataset()).query(query).build()) {
        Object n = exec.select().next().get("n").getLiteralValue();
        return ((Number) n).longValue();
      }
    });
  }

  private static String prefixes() {
    StringBuilder text = new StringBuilder("PREFIX text: <http://jena.apache.org/text#>\n");
    Prefixes.ALL.forEach((p, ns) -> text.append("PREFIX " + p + ": <" + ns + ">\n"));
    return text.toString();
  }
}
