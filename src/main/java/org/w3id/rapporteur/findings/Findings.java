package org.w3id.rapporteur.findings;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.GraphMemFactory;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphMapLink;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.exec.UpdateExec;
import org.w3id.rapporteur.store.Changes;
import org.w3id.rapporteur.triples.Graphs;

/**
 * Computes the graph of findings from the statements in a dataset.
 *
 * <p>The dataset must show the union of its named graphs as its default graph, and hold the
 * ontology in one of them: the rules ask without {@code GRAPH}, and take from the ontology which
 * values exclude each other. Names of findings are hashes of what they are about, so that the same
 * statements give the same triples in any order of loading.
 */
public final class Findings {
  /** The graph that holds the findings and nothing else. */
  public static final Node GRAPH = Graphs.FINDINGS;

  // What rules hand to one another lies beside what they read.
  private static final Node WORK = NodeFactory.createURI("https://w3id.org/rapporteur/graph/work");

  private final RuleBook book;
  private final Set<Node> terms;
  private final Outlets outlets;
  private final Wording wording;
  private final Stamp stamp;

  /**
   * @param outlets which outlets count as one origin
   * @param wording how names stand in explanations
   */
  public Findings(RuleBook book, Outlets outlets, Wording wording) {
    this.book = book;
    this.outlets = outlets;
    this.wording = wording;
    terms = book.terms();
    stamp = new Stamp(book, outlets, wording);
  }

  /**
   * Replaces all findings of {@code dataset}, in its transaction or in one of our own; readers see
   * the old ones until it is done.
   */
  public void recompute(DatasetGraph dataset) {
    write(dataset, () -> replaceAll(dataset));
  }

  /**
   * Replaces the findings in which changed articles have a part: the same as {@link #recompute}
   * gives, at a cost that goes by what they touch. If something else has happened to the dataset
   * since its findings were computed, or if it is not known what, all are computed.
   */
  public void update(DatasetGraph dataset, Changes changes) {
    write(
        dataset,
        () -> {
          if (!isDueTo(changes, dataset) || !replaceTouched(dataset, changes)) {
            replaceAll(dataset);
          }
        });
  }

  /**
   * Whether the findings of {@code dataset} are those of these rules over the very articles that it
   * holds, which they are not after a run that was killed; to be used within a transaction.
   */
  public boolean areCurrent(DatasetGraph dataset) {
    return dataset.contains(GRAPH, GRAPH, Graphs.STAMP, stamp.now(dataset));
  }

  private boolean isDueTo(Changes changes, DatasetGraph data) {
    return changes.areKnown()
        && data.contains(GRAPH, GRAPH, Graphs.STAMP, stamp.then(data, changes));
  }

  private static void write(DatasetGraph dataset, Runnable change) {
    if (dataset.isInTransaction()) {
      change.run();
    } else {
      dataset.executeWrite(change);
    }
  }

  private void replaceAll(DatasetGraph data) {
    Graph facts = Excerpt.whole(Difference.none(data, terms));
    Origins origins = new Origins(outlets);
    origins.write(facts, origins.of(Difference.none(data, Origins.TERMS)));
    exchange(data, stored(data), found(facts));
  }

  /**
   * Computes what the neighbourhood of the changes gave and gives, and exchanges what differs. That
   * its borders cut through other findings does no harm, for these come out cut alike both times.
   *
   * @return false, having done nothing, if the dataset does not hold what it gave
   */
  private boolean replaceTouched(DatasetGraph data, Changes changes) {
    Origins origins = new Origins(outlets);
    Difference printed = Difference.of(data, Origins.TERMS, changes);
    Map<String, String> then = origins.of(printed::then);
    Map<String, String> now = origins.of(printed::now);
    Excerpt excerpt = excerpt(data, changes, moved(then, now));
    origins.write(excerpt.then(), then);
    origins.write(excerpt.now(), now);
    Set<Triple> before = found(excerpt.then());
    Set<Triple> after = found(excerpt.now());
    Set<Triple> lost =
        before.stream().filter(it -> !after.contains(it)).collect(Collectors.toSet());
    Set<Triple> gained =
        after.stream().filter(it -> !before.contains(it)).collect(Collectors.toSet());
    if (!lost.stream().allMatch(it -> data.contains(Quad.create(GRAPH, it)))) {
      return false;
    }
    exchange(data, lost, gained);
    return true;
  }

  private Excerpt excerpt(DatasetGraph data, Changes changes, Set<Node> moved) {
    Difference difference = Difference.of(data, terms, changes);
    Touched touched = new Touched(difference, moved);
    Set<Node> statements = new Neighbourhood(difference).of(touched.statements());
    List<Triple> ontology =
        Iter.asStream(data.find(Graphs.ONTOLOGY, Node.ANY, Node.ANY, Node.ANY))
            .map(Quad::asTriple)
            .toList();
    return Excerpt.around(difference, statements, touched.tenures(), ontology);
  }

  /** The articles that count with another origin than before. */
  private static Set<Node> moved(Map<String, String> then, Map<String, String> now) {
    return now.entrySet().stream()
        .filter(entry -> !Objects.equals(then.get(entry.getKey()), entry.getValue()))
        .map(entry -> NodeFactory.createURI(entry.getKey()))
        .collect(Collectors.toSet());
  }

  private Set<Triple> found(Graph facts) {
    wording.write(facts);
    Graph findings = GraphMemFactory.createDefaultGraph();
    DatasetGraph work = new DatasetGraphMapLink(facts);
    work.addGraph(WORK, facts);
    work.addGraph(GRAPH, findings);
    for (Rule rule : book.rules()) {
      UpdateExec.dataset(work).update(rule.update()).build().execute();
    }
    return findings.stream().collect(Collectors.toSet());
  }

  private Set<Triple> stored(DatasetGraph data) {
    return Iter.asStream(data.find(GRAPH, Node.ANY, Node.ANY, Node.ANY))
        .map(Quad::asTriple)
        .collect(Collectors.toSet());
  }

  /** What stays is not touched, so that the word index is spared. */
  private void exchange(DatasetGraph data, Set<Triple> lost, Set<Triple> gained) {
    Set<Triple> gone = new HashSet<>(lost);
    gone.removeAll(gained);
    gone.forEach(it -> data.delete(Quad.create(GRAPH, it)));
    gained.stream()
        .filter(it -> !lost.contains(it))
        .forEach(it -> data.add(Quad.create(GRAPH, it)));
    data.deleteAny(GRAPH, GRAPH, Graphs.STAMP, Node.ANY);
    data.add(Quad.create(GRAPH, GRAPH, Graphs.STAMP, stamp.now(data)));
  }
}
