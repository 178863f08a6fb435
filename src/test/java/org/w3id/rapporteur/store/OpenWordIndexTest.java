package org.w3id.rapporteur.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.query.text.DatasetGraphText;
import org.apache.jena.query.text.TextHit;
import org.apache.jena.query.text.TextIndex;
import org.apache.jena.query.text.TextIndexLucene;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.rdf.model.ResourceFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.sse.SSE;
import org.apache.jena.vocabulary.RDFS;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.TextField;
import org.junit.jupiter.api.Test;
import org.w3id.rapporteur.triples.Rap;

/** The index that keeps its files open finds what jena-text finds. */
class OpenWordIndexTest {
  private static final Resource LABEL = RDFS.label;
  private static final Resource GLOSS = ResourceFactory.createResource(Rap.gloss.getURI());

  /** Has jena-text itself search; our labels have no language. */
  private static final String BY_JENA = "none";

  private final DatasetGraph data = DiskDataset.inMemory();
  private final TextIndex index = ((DatasetGraphText) data).getTextIndex();

  @Test
  void theSameIsFoundAsByJenaText() {
    add("ferry", RDFS.label.asNode(), "a ferry across the river");
    add("river", RDFS.label.asNode(), "the river");
    add("plan", Rap.gloss, "ferries are planned on the river");
    for (List<Resource> properties : List.of(List.of(LABEL), List.of(LABEL, GLOSS), List.of(GLOSS)))
      for (String words : new String[] {"river", "ferry river", "ferr*", "\"the river\"", "lake"}) {
        assertEquals(
            shown(index.query((Node) null, properties, words, null, BY_JENA, 10, null)),
            shown(index.query((Node) null, properties, words, null, null, 10, null)),
            words + " in " + properties);
      }
    assertEquals(2, found("river").size());
  }

  @Test
  void entriesOfOlderStoresAreWalkedThroughToo() throws IOException {
    add("new", RDFS.label.asNode(), "lake");
    Document older = new Document();
    older.add(new Field("uri", thing("old").getURI(), TextIndexLucene.ftIRI));
    older.add(new TextField("label", "lake", Field.Store.YES));
    ((OpenWordIndex) index).getIndexWriter().addDocument(older);
    index.commit();
    Set<Node> found = new HashSet<>();
    new WordSearch(data).named("label:lake", 10, hit -> found.add(hit.thing()));
    assertEquals(Set.of(thing("new"), thing("old")), found);
  }

  @Test
  void noMoreIsFoundThanIsAskedFor() {
    add("one", RDFS.label.asNode(), "lake");
    add("two", RDFS.label.asNode(), "lake");
    assertEquals(1, index.query((Node) null, List.of(LABEL), "lake", null, null, 1, null).size());
  }

  @Test
  void whatHasBeenStoredSinceIsFoundAndWhatHasBeenRemovedIsNot() {
    assertTrue(found("bridge").isEmpty());
    add("bridge", RDFS.label.asNode(), "a bridge");
    assertFalse(found("bridge").isEmpty());
    data.executeWrite(() -> data.deleteAny(Node.ANY, thing("bridge"), Node.ANY, Node.ANY));
    assertTrue(found("bridge").isEmpty());
  }

  private List<TextHit> found(String words) {
    return index.query((Node) null, List.of(LABEL), words, null, null, 10, null);
  }

  private void add(String name, Node property, String words) {
    data.executeWrite(() ->
        data.add(
            SSE.parseNode("<g>"), thing(name), property, NodeFactory.createLiteralString(words)));
  }

  private static Node thing(String name) {
    return NodeFactory.createURI("https://example.org/" + name);
  }

  private static List<String> shown(List<TextHit> hits) {
    return hits.stream()
        .map(hit ->
            String.join(
                " ",
                hit.getNode().toString(),
                Float.toString(hit.getScore()),
                hit.getLiteral().toString(),
                hit.getGraph().toString(),
                String.valueOf(hit.getProp())))
        .toList();
  }
}
