package org.w3id.rapporteur.endpoint;

import java.util.List;
import java.util.regex.Pattern;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.system.Txn;
import org.w3id.rapporteur.store.Store;

/**
 * Fills a store with any number of articles: two invented reports and their findings, copied under
 * other names, over and over. In a quarter of the copies the same people speak of the same matters,
 * who so become the busiest; in the others, people and matters of their own, a dozen copies each.
 */
final class ScaledStore {
  private static final Pattern OF_ARTICLE =
      Pattern.compile("/(article|statement|passage|contradiction|change|run|origin)/([^/]+)");
  private static final Pattern OF_PEOPLE =
      Pattern.compile("/(agent/[^/]+|matter|proposition|tenure)/([^/]+)");
  private static final int AT_ONCE = 100;
  private static final int SHARED = 4;

  private ScaledStore() {}

  static void fill(Store store, int articles) {
    List<Quad> ontology = quads(TestServer.dataset(TestServer.ONTOLOGY));
    store.write(data -> ontology.forEach(data::add));
    List<Quad> pattern = quads(TestServer.dataset("river-talks.trig"));
    for (int begin = 0; begin < articles / 2; begin += AT_ONCE) {
      int from = begin;
      int to = Math.min(begin + AT_ONCE, articles / 2);
      store.write(data -> {
        for (int copy = from; copy < to; copy++) {
          int number = copy;
          pattern.forEach(quad -> data.add(copied(quad, number)));
        }
      });
    }
  }

  private static List<Quad> quads(DatasetGraph dataset) {
    return Txn.calculateRead(dataset, () -> Iter.asStream(dataset.find()).toList());
  }

  private static Quad copied(Quad quad, int copy) {
    return new Quad(
        copied(quad.getGraph(), copy),
        copied(quad.getSubject(), copy),
        quad.getPredicate(),
        copied(quad.getObject(), copy));
  }

  private static Node copied(Node node, int copy) {
    if (node.isTripleTerm()) {
      Triple said = node.getTriple();
      return NodeFactory.createTripleTerm(
          copied(said.getSubject(), copy), said.getPredicate(), copied(said.getObject(), copy));
    }
    return node.isURI() ? NodeFactory.createURI(copied(node.getURI(), copy)) : node;
  }

  private static String copied(String iri, int copy) {
    String ofArticle = OF_ARTICLE.matcher(iri).replaceAll("/$1/$2-" + copy);
    return copy % SHARED == 0
        ? ofArticle
        : OF_PEOPLE.matcher(ofArticle).replaceAll("/$1/$2-" + copy / (SHARED * SHARED));
  }
}
