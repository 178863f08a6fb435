package org.w3id.rapporteur.findings;

import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.exec.UpdateExec;

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
  public static final Node GRAPH =
      NodeFactory.createURI("https://w3id.org/rapporteur/graph/findings");

  // What rules hand to one another; it is gone when they are done.
  private static final Node WORK = NodeFactory.createURI("https://w3id.org/rapporteur/graph/work");

  private final RuleBook book;

  public Findings(RuleBook book) {
    this.book = book;
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

  private void replace(DatasetGraph dataset) {
    dataset.removeGraph(WORK);
    dataset.removeGraph(GRAPH);
    for (Rule rule : book.rules()) {
      UpdateExec.dataset(dataset).update(rule.update()).build().execute();
    }
    dataset.removeGraph(WORK);
  }
}
