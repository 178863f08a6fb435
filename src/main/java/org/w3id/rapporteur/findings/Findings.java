package org.w3id.rapporteur.findings;

import java.util.Iterator;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.exec.UpdateExec;
import org.apache.jena.vocabulary.OWL2;
import org.w3id.rapporteur.triples.Graphs;
import org.w3id.rapporteur.triples.Sha256;
import org.w3id.rapporteur.triples.Standards;

/**
 * Recomputes the graph of findings from the statements in a dataset.
 *
 * <p>The dataset must show the union of its named graphs as its default graph, and hold the
 * ontology in one of them: the rules ask without {@code GRAPH}, and take from the ontology which
 * values exclude each other. Names of findings are hashes of what they are about, so that the same
 * statements give the same triples in any order of loading.
 */
public final class Findings {
  /** The graph that holds the findings and nothing else. */
  public static final Node GRAPH = Graphs.FINDINGS;

  private final RuleBook book;

  private final Outlets outlets;

  /**
   * @param outlets which outlets count as one origin
   */
  public Findings(RuleBook book, Outlets outlets) {
    this.book = book;
    this.outlets = outlets;
  }

  /**
   * Replaces all findings of {@code dataset}, in its transaction or in one of our own; readers see
   * the old ones until it is done.
   */
  public void recompute(DatasetGraph dataset) {
    if (dataset.isInTransaction()) {
      replace(dataset);
    } else {
      dataset.executeWrite(() -> replace(dataset));
    }
  }

  /**
   * Whether the findings of {@code dataset} are those of these rules over the very articles that it
   * holds, which they are not after a run that was killed; to be used within a transaction.
   */
  public boolean areCurrent(DatasetGraph dataset) {
    return dataset.contains(GRAPH, GRAPH, OWL2.versionInfo.asNode(), version(dataset));
  }

  private Node version(DatasetGraph dataset) {
    long runs = 0;
    Iterator<Quad> found = dataset.find(Graphs.RUNS, Node.ANY, Standards.USED, Node.ANY);
    while (found.hasNext()) {
      runs += Long.parseUnsignedLong(Sha256.of(found.next().getSubject().toString()), 0, 12, 16);
    }
    return NodeFactory.createLiteralString(book.fingerprint() + "-" + Long.toHexString(runs));
  }

  private void replace(DatasetGraph dataset) {
    Excerpt excerpt = Excerpt.of(dataset);
    new Origins(excerpt.facts(), outlets).write(excerpt.texts());
    DatasetGraph work = excerpt.dataset();
    for (Rule rule : book.rules()) {
      UpdateExec.dataset(work).update(rule.update()).build().execute();
    }
    dataset.removeGraph(GRAPH);
    excerpt.findings().find().forEachRemaining(found -> dataset.add(Quad.create(GRAPH, found)));
    dataset.add(Quad.create(GRAPH, GRAPH, OWL2.versionInfo.asNode(), version(dataset)));
  }
}
