package org.w3id.rapporteur.triples;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.vocabulary.RDFS;
import org.junit.jupiter.api.Test;

class CanonTest {
  private static final Node ENVOY = NodeFactory.createURI(Iris.BASE + "agent/person/envoy");

  @Test
  void theFullestNameIsTheLabel() {
    assertEquals("Ann Example", label(List.of(named("a1", "Example"), named("a2", "Ann Example"))));
  }

  @Test
  void theAlphabetDecidesBetweenNamesOfOneLength() {
    assertEquals("Abc", label(List.of(named("a1", "Abd"), named("a2", "Abc"))));
    assertEquals("Abc", label(List.of(named("a2", "Abc"), named("a1", "Abd"))));
  }

  @Test
  void everythingWithANameHasOneLabelAndTheWholeConforms() {
    List<Quad> all = new ArrayList<>(ArticleQuads.of(Samples.denial("one.txt")));
    all.addAll(ArticleQuads.of(Samples.denial("two.txt")));
    List<Quad> canon = Canon.of(all);
    all.addAll(canon);
    assertEquals(List.of(), Shapes.packed().violations(all));
    assertTrue(canon.stream().allMatch(quad -> quad.getGraph().equals(Graphs.CANON)));
  }

  private static String label(List<Quad> said) {
    return Canon.of(said).stream()
        .filter(quad -> quad.getPredicate().equals(RDFS.Nodes.label))
        .map(quad -> quad.getObject().getLiteralLexicalForm())
        .reduce((a, b) -> a + " and " + b)
        .orElseThrow();
  }

  private static Quad named(String article, String name) {
    Node graph = Graphs.ofArticle(NodeFactory.createURI(Iris.BASE + "article/" + article));
    return Quad.create(graph, ENVOY, Standards.PREF_LABEL, Literals.text(name));
  }
}
