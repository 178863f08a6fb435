package org.w3id.rapporteur.store;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.w3id.rapporteur.triples.Graphs;
import org.w3id.rapporteur.triples.Rap;
import org.w3id.rapporteur.triples.Standards;

/** Reads which articles a dataset holds; to be used within a transaction. */
final class ArticleIndex {
  private final DatasetGraph data;

  ArticleIndex(DatasetGraph data) {
    this.data = data;
  }

  List<StoredArticle> articles() {
    return graphs().stream()
        .map(this::article)
        .flatMap(Optional::stream)
        .sorted(Comparator.comparing(StoredArticle::name).thenComparing(StoredArticle::iri))
        .toList();
  }

  /** The articles' own graphs, sorted by name. */
  List<Node> graphs() {
    return Iter.iter(data.find(Node.ANY, Node.ANY, RDF.Nodes.type, Rap.Article))
        .map(Quad::getGraph)
        .filter(Graphs::isOfArticle)
        .toList()
        .stream()
        .sorted(Comparator.comparing(Node::getURI))
        .toList();
  }

  private Optional<StoredArticle> article(Node graph) {
    return Iter.iter(data.find(graph, Node.ANY, RDF.Nodes.type, Rap.Article))
        .map(Quad::getSubject)
        .toList()
        .stream()
        .findFirst()
        .map(node -> article(graph, node));
  }

  private StoredArticle article(Node graph, Node node) {
    return new StoredArticle(
        node.getURI(),
        value(graph, node, Standards.IDENTIFIER).orElse(""),
        value(graph, node, RDFS.Nodes.label).orElse(""),
        value(graph, node, Rap.textHash).orElse(""),
        value(graph, node, Standards.URL),
        value(graph, node, Standards.DATE_PUBLISHED));
  }

  private Optional<String> value(Node graph, Node subject, Node property) {
    return Iter.iter(data.find(graph, subject, property, Node.ANY))
        .map(quad -> quad.getObject().getLiteralLexicalForm())
        .toList()
        .stream()
        .findFirst();
  }
}
