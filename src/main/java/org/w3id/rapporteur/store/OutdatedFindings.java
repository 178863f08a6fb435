package org.w3id.rapporteur.store;

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
import org.w3id.rapporteur.triples.Graphs;

/**
 * The mark that findings bear once an update has changed what they were found in: the time of the
 * first such update, in their own graph. It is written with the update and outlasts the server; the
 * next build, which writes that graph anew, takes it away.
 */
public final class OutdatedFindings {
  private static final Node SINCE =
      NodeFactory.createURI("http://www.w3.org/ns/prov#invalidatedAtTime");

  private OutdatedFindings() {}

  /** Whether the data have been changed since their findings were computed. */
  public static boolean areIn(DatasetGraph dataset) {
    return isThere(dataset, Graphs.FINDINGS, SINCE);
  }

  /**
   * Marks the findings of a dataset, if it has any, and has the next build compute all of them; to
   * be used within a write transaction.
   */
  public static void mark(DatasetGraph dataset) {
    List<Quad> stamps =
        Iter.toList(dataset.find(Graphs.FINDINGS, Graphs.FINDINGS, Graphs.STAMP, Node.ANY));
    stamps.forEach(dataset::delete);
    boolean isAnyFound = !stamps.isEmpty() || isThere(dataset, Node.ANY, Node.ANY);
    if (isAnyFound && !areIn(dataset)) {
      String now = Instant.now().truncatedTo(ChronoUnit.SECONDS).toString();
      Node since = NodeFactory.createLiteralDT(now, XSDDatatype.XSDdateTime);
      dataset.add(new Quad(Graphs.FINDINGS, Graphs.FINDINGS, SINCE, since));
    }
  }

  private static boolean isThere(DatasetGraph dataset, Node subject, Node property) {
    Iterator<Quad> found = dataset.find(Graphs.FINDINGS, subject, property, Node.ANY);
    try {
      return found.hasNext();
    } finally {
      Iter.close(found);
    }
  }
}
