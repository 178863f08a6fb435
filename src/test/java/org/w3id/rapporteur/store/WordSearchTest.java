package org.w3id.rapporteur.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.vocabulary.RDFS;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.w3id.rapporteur.triples.Standards;

class WordSearchTest {
  private static final Store STORE = Store.inMemory();

  @BeforeAll
  static void fill() {
    STORE.write(data -> {
      add(
          data,
          "long",
          Standards.ANCHOR_OF,
          "The ferry waits at the upper locks until the morning.");
      add(data, "short", Standards.ANCHOR_OF, "The ferry waits.");
      add(data, "name", RDFS.label.asNode(), "ferry");
    });
  }

  private static void add(DatasetGraph data, String thing, Node property, String words) {
    data.add(iri("graph"), iri(thing), property, NodeFactory.createLiteralString(words));
  }

  private static Node iri(String name) {
    return NodeFactory.createURI("https://example.org/" + name);
  }

  @AfterAll
  static void close() {
    STORE.close();
  }

  @Test
  void passagesThatFitBestComeFirst() {
    List<WordSearch.Hit> hits = new ArrayList<>();
    STORE.read(data -> {
      new WordSearch(data).passages("+ferry", 10, hits::add);
      return hits;
    });
    assertEquals(
        List.of(iri("short"), iri("long")), hits.stream().map(WordSearch.Hit::thing).toList());
    assertTrue(hits.get(0).fit() > hits.get(1).fit(), hits::toString);
  }

  @Test
  void namesAreFoundByTheirFields() {
    List<WordSearch.Hit> hits = new ArrayList<>();
    new WordSearch(STORE.dataset()).named("label:(+ferry)", 10, hits::add);
    assertEquals(List.of(iri("name")), hits.stream().map(WordSearch.Hit::thing).toList());
  }

  @Test
  void noMoreIsReadThanIsWanted() {
    List<WordSearch.Hit> hits = new ArrayList<>();
    new WordSearch(STORE.dataset())
        .passages(
            "+ferry",
            10,
            hit -> {
              hits.add(hit);
              return false;
            });
    assertEquals(1, hits.size());
  }

  @Test
  void nothingIsFoundWhereThereIsNoIndex() {
    new WordSearch(DatasetGraphFactory.createTxnMem())
        .passages(
            "+ferry",
            10,
            hit -> {
              throw new AssertionError(hit);
            });
  }
}
