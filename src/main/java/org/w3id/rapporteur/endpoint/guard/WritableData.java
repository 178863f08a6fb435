package org.w3id.rapporteur.endpoint.guard;

import java.util.Iterator;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.query.QueryCancelledException;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphWrapper;
import org.apache.jena.sparql.core.DatasetGraphWrapperView;
import org.apache.jena.sparql.core.GraphView;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.exec.UpdateExec;
import org.apache.jena.system.buffering.BufferingDatasetGraph;
import org.apache.jena.update.UpdateRequest;
import org.w3id.rapporteur.store.OutdatedFindings;

/**
 * Applies updates to the dataset, each wholly or not at all.
 *
 * <p>An update is worked out in memory and written when it has come to its end: TDB2 5.6 may keep a
 * stale write position where a transaction that has added nodes is taken back (Jena issue 3877).
 */
public final class WritableData {
  private final DatasetGraph dataset;
  private final Limits limits;
  private final Node intoGraph;

  /**
   * @param intoGraph takes what an update says without naming a graph
   */
  public WritableData(DatasetGraph dataset, Limits limits, Node intoGraph) {
    this.dataset = dataset;
    this.limits = limits;
    this.intoGraph = intoGraph;
  }

  /**
   * Runs an update that {@link UpdateGuard} let through.
   *
   * @throws org.apache.jena.query.QueryCancelledException when its time is over; nothing of it
   *     stays
   * @throws Refusal with status 422 if it changes more than the limit; nothing of it stays
   */
  public void apply(UpdateRequest update) {
    dataset.executeWrite(() -> {
      Buffer buffer = new Buffer(dataset, limits.changedQuads());
      DatasetGraph changing = new Union(buffer, dataset, intoGraph);
      executeInTime(UpdateExec.dataset(changing).update(update).build());
      // An operation that is SILENT keeps to itself that it was stopped.
      buffer.check();
      OutdatedFindings.mark(changing);
      buffer.flush();
    });
  }

  /** Nothing may be written of an update that was stopped, in whatever way it came to its end. */
  private void executeInTime(UpdateExec execution) {
    AtomicBoolean isOver = new AtomicBoolean();
    CompletableFuture<Void> alarm =
        CompletableFuture.runAsync(
            () -> {
              isOver.set(true);
              execution.abort();
            },
            timeIsOver());
    try {
      execution.execute();
    } finally {
      alarm.cancel(false);
    }
    if (isOver.get()) {
      throw new QueryCancelledException();
    }
  }

  /**
   * The clock is our own: with Jena's (5.6) the second pattern of an update is cancelled at once.
   */
  private Executor timeIsOver() {
    return CompletableFuture.delayedExecutor(
        limits.query().time().toMillis(), TimeUnit.MILLISECONDS);
  }

  /** What an update changes: no more than can be written while its sender waits. */
  private static final class Buffer extends BufferingDatasetGraph {
    private final int most;

    Buffer(DatasetGraph base, int most) {
      super(base);
      this.most = most;
    }

    @Override
    protected void addToNamedGraph(Node graph, Node subject, Node predicate, Node object) {
      super.addToNamedGraph(graph, subject, predicate, object);
      check();
    }

    @Override
    protected void deleteFromNamedGraph(Node graph, Node subject, Node predicate, Node object) {
      super.deleteFromNamedGraph(graph, subject, predicate, object);
      check();
    }

    void check() {
      if (getAddedQuads().size() + getDeletedQuads().size() > most) {
        throw new Refusal(
            422,
            "An update may add and remove at most "
                + most
                + " quads. Nothing of this one was applied: give it in parts, such as graph by"
                + " graph; a whole store is emptied by building it anew.");
      }
    }
  }

  /** Reads the union of the named graphs as the default graph, and writes it to one of them. */
  private static final class Union extends DatasetGraphWrapper implements DatasetGraphWrapperView {
    private final BufferingDatasetGraph buffer;
    private final DatasetGraph base;
    private final Node intoGraph;

    Union(BufferingDatasetGraph buffer, DatasetGraph base, Node intoGraph) {
      super(buffer);
      this.buffer = buffer;
      this.base = base;
      this.intoGraph = intoGraph;
    }

    /** Jena's buffer (5.6) no longer lists a graph that has lost one of its quads. */
    @Override
    public Iterator<Node> listGraphNodes() {
      Set<Node> graphs = Iter.toSet(base.listGraphNodes());
      buffer.getAddedQuads().forEach(quad -> graphs.add(quad.getGraph()));
      return graphs.iterator();
    }

    @Override
    public Graph getDefaultGraph() {
      return GraphView.createUnionGraph(this);
    }

    /** The buffer itself gives the base's graph, without what has been added since. */
    @Override
    public Graph getGraph(Node graph) {
      return GraphView.createNamedGraph(this, graph);
    }

    @Override
    public boolean containsGraph(Node graph) {
      return contains(graph, Node.ANY, Node.ANY, Node.ANY);
    }

    @Override
    public boolean contains(Quad quad) {
      return contains(quad.getGraph(), quad.getSubject(), quad.getPredicate(), quad.getObject());
    }

    /** The buffer itself denies what has been added since. */
    @Override
    public boolean contains(Node graph, Node subject, Node predicate, Node object) {
      return buffer.find(graph, subject, predicate, object).hasNext();
    }

    @Override
    public void add(Quad quad) {
      add(quad.getGraph(), quad.getSubject(), quad.getPredicate(), quad.getObject());
    }

    @Override
    public void add(Node graph, Node subject, Node predicate, Node object) {
      get().add(named(graph), subject, predicate, object);
    }

    @Override
    public void delete(Quad quad) {
      delete(quad.getGraph(), quad.getSubject(), quad.getPredicate(), quad.getObject());
    }

    @Override
    public void delete(Node graph, Node subject, Node predicate, Node object) {
      get().delete(named(graph), subject, predicate, object);
    }

    private Node named(Node graph) {
      return Quad.isDefaultGraph(graph) ? intoGraph : graph;
    }
  }
}
