package org.w3id.rapporteur.triples;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import org.apache.jena.graph.Graph;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.graph.GraphFactory;

/** The files of ontology/ as they are packed on the class path. */
public final class OntologyResources {
  private OntologyResources() {}

  /**
   * Core and alignments in one graph: what a store keeps beside its data.
   *
   * <p>The shapes are left out, for they need blank nodes.
   */
  public static Graph vocabulary() {
    Graph graph = graph("rapporteur.ttl");
    graph("alignments.ttl").stream().forEach(graph::add);
    return graph;
  }

  static Graph graph(String file) {
    String path = "/ontology/" + file;
    try (InputStream in = OntologyResources.class.getResourceAsStream(path)) {
      if (in == null) {
        throw new IllegalStateException("The program was packed without " + path);
      }
      Graph graph = GraphFactory.createDefaultGraph();
      RDFParser.source(in).lang(Lang.TURTLE).base(Rap.NAMESPACE).parse(graph);
      return graph;
    } catch (IOException e) {
      throw new UncheckedIOException("Reading " + path, e);
    }
  }
}
