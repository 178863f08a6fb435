package org.w3id.rapporteur.triples;

import java.util.Collection;
import java.util.List;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.shacl.ShaclValidator;
import org.apache.jena.shacl.validation.ReportEntry;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.graph.GraphFactory;

/** The shapes of ontology/shapes.ttl, ready to check data in memory. */
public final class Shapes {
  private final org.apache.jena.shacl.Shapes shapes;

  private Shapes(org.apache.jena.shacl.Shapes shapes) {
    this.shapes = shapes;
  }

  /** Reads the shapes that are packed with the program. */
  public static Shapes packed() {
    return new Shapes(org.apache.jena.shacl.Shapes.parse(OntologyResources.graph("shapes.ttl")));
  }

  /** What is wrong with the quads, all graphs taken together; empty when nothing is. */
  public List<Violation> violations(Collection<Quad> quads) {
    Graph graph = GraphFactory.createDefaultGraph();
    quads.forEach(quad -> graph.add(quad.asTriple()));
    return violations(graph);
  }

  /** What is wrong with a graph; empty when nothing is. */
  public List<Violation> violations(Graph graph) {
    return ShaclValidator.get().validate(shapes, graph).getEntries().stream()
        .map(Shapes::violation)
        .distinct()
        .toList();
  }

  private static Violation violation(ReportEntry entry) {
    return new Violation(name(entry.source()), shown(entry.focusNode()), entry.message());
  }

  private static String name(Node shape) {
    return shape.isURI() ? shape.getURI().replaceFirst(".*#", "") : "unnamed";
  }

  private static String shown(Node node) {
    return node.isURI() ? node.getURI() : node.toString();
  }
}
