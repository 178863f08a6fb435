package org.w3id.rapporteur.triples;

import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.vocabulary.OWL2;
import org.w3id.rapporteur.article.Article;

/** Names of the graphs of a store. */
public final class Graphs {
  private static final String BASE = "https://w3id.org/rapporteur/graph/";
  private static final String OF_ARTICLE = BASE + "article/";

  /** Entities, offices, and one canonical label for everything that has a name. */
  public static final Node CANON = NodeFactory.createURI(BASE + "canon");

  public static final Node FINDINGS = NodeFactory.createURI(BASE + "findings");
  public static final Node RUNS = NodeFactory.createURI(BASE + "runs");
  public static final Node ONTOLOGY = NodeFactory.createURI(BASE + "ontology");

  /** What the store says about itself; made anew with each build. */
  public static final Node DESCRIPTION = NodeFactory.createURI(BASE + "description");

  /** In the graph of findings and of it: of which rules and articles they are. */
  public static final Node STAMP = OWL2.versionInfo.asNode();

  private Graphs() {}

  /** The graph of all that one article yields. */
  public static Node of(Article article) {
    return NodeFactory.createURI(OF_ARTICLE + Iris.key(article));
  }

  /** The graph of the article with this IRI. */
  public static Node ofArticle(Node article) {
    return NodeFactory.createURI(OF_ARTICLE + Iris.localName(article));
  }

  public static boolean isOfArticle(Node graph) {
    return graph.isURI() && graph.getURI().startsWith(OF_ARTICLE);
  }
}
