package org.w3id.rapporteur.pipeline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.Quad;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.w3id.rapporteur.article.ArticleReader;
import org.w3id.rapporteur.article.PageHints;
import org.w3id.rapporteur.findings.Findings;
import org.w3id.rapporteur.lexicon.DataFiles;
import org.w3id.rapporteur.store.Store;
import org.w3id.rapporteur.triples.Graphs;
import org.w3id.rapporteur.triples.Rap;
import org.w3id.rapporteur.triples.Samples;
import org.w3id.rapporteur.triples.Shapes;

class BuildTest {
  @TempDir private Path folder;

  @BeforeEach
  void oneArticle() throws IOException {
    Files.writeString(folder.resolve("talks.txt"), Samples.DENIAL);
  }

  @Test
  void whatWasReadWithTheSameDataIsNotReadAgain() {
    try (Store store = Store.inMemory()) {
      assertEquals(1, build("0.1.0+one").into(store, List.of(folder), false).read());
      assertEquals(0, build("0.1.0+one").into(store, List.of(folder), false).read());
    }
  }

  @Test
  void whatWasReadWithOtherDataIsReadAgain() {
    try (Store store = Store.inMemory()) {
      build("0.1.0+one").into(store, List.of(folder), false);
      assertEquals(1, build("0.1.0+two").into(store, List.of(folder), false).read());
      assertEquals(0, build("0.1.0+two").into(store, List.of(folder), false).read());
    }
  }

  @Test
  void whatOtherRulesFoundIsFoundAnew() {
    Findings findings = ShippedFindings.create();
    try (Store store = Store.inMemory()) {
      build("0.1.0+one").into(store, List.of(folder), false);
      assertTrue(store.read(findings::areCurrent));
      store.write(data -> data.removeGraph(Graphs.FINDINGS));
      assertFalse(store.read(findings::areCurrent));
      assertEquals(0, build("0.1.0+one").into(store, List.of(folder), false).read());
      assertTrue(store.read(findings::areCurrent));
    }
  }

  @Test
  void whatAKilledRunReadButDidNotFindIsFoundLater() {
    Findings findings = ShippedFindings.create();
    try (Store store = Store.inMemory()) {
      store.write(findings::recompute);
      assertTrue(store.read(findings::areCurrent));
      Build build = build("0.1.0+one");
      try (Store other = Store.inMemory()) {
        build.into(other, List.of(folder), false);
        List<Quad> runs = other.quads().stream().filter(BuildTest::isOfRun).toList();
        store.write(data -> runs.forEach(data::add));
      }
      assertFalse(store.read(findings::areCurrent));
      build.into(store, List.of(folder), false);
      assertTrue(store.read(findings::areCurrent));
    }
  }

  private static boolean isOfRun(Quad quad) {
    return quad.getGraph().equals(Graphs.RUNS);
  }

  @Test
  void whatIsWrongWithAnInputIsKeptUntilABuildReadsItWell(@TempDir Path other) throws IOException {
    Path empty = Files.writeString(folder.resolve("empty.txt"), " ");
    try (Store store = Store.inMemory()) {
      build("0.1.0").into(store, List.of(folder), false);
      assertEquals(List.of("empty.txt article-empty true"), problems(store));
      assertEquals(0, store.check(Shapes.packed()).size());
      Files.writeString(other.resolve("later.txt"), " ");
      build("0.1.0").into(store, List.of(other), false);
      assertEquals(
          List.of("empty.txt article-empty true", "later.txt article-empty true"), problems(store));
      Files.writeString(empty, "The premier said that the port would reopen.");
      assertEquals(1, build("0.1.0").into(store, List.of(folder), false).read());
      assertEquals(List.of("later.txt article-empty true"), problems(store));
    }
  }

  @Test
  void whatWasWrongWithAFileIsForgottenWhenItHasGoneFromItsFolder(@TempDir Path other)
      throws IOException {
    Path empty = Files.writeString(folder.resolve("empty.txt"), " ");
    Files.writeString(other.resolve("later.txt"), " ");
    try (Store store = Store.inMemory()) {
      build("0.1.0").into(store, List.of(folder, other), false);
      assertEquals(0, store.check(Shapes.packed()).size());
      Files.delete(empty);
      build("0.1.0").into(store, List.of(folder.resolve("talks.txt")), false);
      assertEquals(
          List.of("empty.txt article-empty true", "later.txt article-empty true"), problems(store));
      build("0.1.0").into(store, List.of(folder), false);
      assertEquals(List.of("later.txt article-empty true"), problems(store));
      Files.delete(other.resolve("later.txt"));
      Files.delete(other);
      build("0.1.0").into(store, List.of(other), false);
      assertEquals(List.of(other + " input-missing true"), problems(store));
    }
  }

  @Test
  void whatWasWrongWithAFileThatIsGivenAloneIsForgottenWhenItHasGone() throws IOException {
    Path empty = Files.writeString(folder.resolve("empty.txt"), " ");
    try (Store store = Store.inMemory()) {
      build("0.1.0").into(store, List.of(empty), false);
      Files.delete(empty);
      build("0.1.0").into(store, List.of(empty), false);
      assertEquals(List.of(empty + " input-missing true"), problems(store));
    }
  }

  private static List<String> problems(Store store) {
    return store.read(data ->
        data.stream(Graphs.RUNS, Node.ANY, Rap.isLeftOut, Node.ANY)
            .filter(quad -> quad.getObject().getLiteralLexicalForm().equals("true"))
            .map(quad ->
                Stream.of(Rap.inputPlace, Rap.problemKind, Rap.isLeftOut)
                    .map(property ->
                        data.find(Graphs.RUNS, quad.getSubject(), property, Node.ANY)
                            .next()
                            .getObject()
                            .getLiteralLexicalForm())
                    .collect(Collectors.joining(" ")))
            .sorted()
            .toList());
  }

  private static Build build(String identity) {
    ArticleReader reader =
        ArticleReader.standard(PageHints.of(new DataFiles().lines("formats/html.tsv")));
    ReadingRun run = new ReadingRun(reader, new Stub(identity), 1, Progress.SILENT);
    return new Build(run, Shapes.packed(), ShippedFindings.create());
  }
}
