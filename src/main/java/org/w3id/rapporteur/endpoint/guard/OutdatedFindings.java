package org.w3id.rapporteur.endpoint.guard;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Iterator;
import java.util.List;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.vocabulary.OWL2;

/**
 * The mark that findings bear once an update has changed what they were found in: the time of the
 * first such update, in their own graph. It is written with the update and outlasts the server; the
 * next build, which writes that graph anew, takes it away.
 */
public final class OutdatedFindings {
  private static final Node GRAPH =
      NodeFactory.createURI("https://w3id.org/rapporteur/graph/findings");
  private static final Node SINCE =
      NodeFactory.createURI("http://www.w3.org/ns/prov#invalidatedAtTime");

  private OutdatedFindings() {}

  /** Whether the data have been changed since their findings were computed. */
  public static boolean areIn(DatasetGraph dataset) {
    return isThere(dataset, GRAPH, SINCE);
  }

  /** Marks the findings of a dataset, if it has any; for the build they are of no version now. */
  static void mark(DatasetGraph dataset) {
    if (!isThere(dataset, Node.ANY, Node.ANY) || areIn(dataset)) {
      return;
    }
    List<Quad> versions =
        Iter.toList(dataset.find(GRAPH, GRAPH, OWL2.versionInfo.asNode(), Node.ANY));
    versions.forEach(dataset::delete);
    String now = Instant.now().truncatedTo(ChronoUnit.SECONDS).toString();
    dataset.add(
        new Quad(GRAPH, GRAPH, SINCE, NodeFactory.createLiteralDT(now, XSDDatatype.XSDdateTime)));
  }

  private static boolean isThere(DatasetGraph dataset, Node subject, Node property) {
    Iterator<Quad> found = dataset.find(GRAPH, subject, property, Node.ANY);
    try {
      return found.hasNext();
    } finally {
      Iter.close(found);
    }
  }
}
