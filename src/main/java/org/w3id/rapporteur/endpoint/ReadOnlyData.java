package org.w3id.rapporteur.endpoint;

import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import java.util.function.Supplier;
import org.apache.jena.query.ARQ;
import org.apache.jena.sparql.ARQConstants;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.sparql.exec.QueryExecDatasetBuilder;
import org.apache.jena.sparql.util.Context;
import org.apache.jena.sparql.util.Symbol;
import org.apache.jena.system.Txn;
import org.w3id.rapporteur.endpoint.guard.BoundedText;
import org.w3id.rapporteur.endpoint.guard.Limits;

/**
 * The dataset as the server reads it: all named graphs together as the default graph, no calls to
 * other servers, every query under the time-out. Nothing here writes.
 */
public final class ReadOnlyData {
  /** TDB2's own setting, by name, so that this package needs no TDB2. */
  private static final Symbol UNION_DEFAULT_GRAPH =
      Symbol.create("http://jena.apache.org/TDB#unionDefaultGraph");

  private final DatasetGraph dataset;
  private final Limits limits;

  public ReadOnlyData(DatasetGraph dataset, Limits limits) {
    this.dataset = dataset;
    this.limits = limits;
  }

  DatasetGraph dataset() {
    return dataset;
  }

  /** What a reader gets from the store, in one read transaction. */
  public <T> T read(Supplier<T> reading) {
    return Txn.calculateRead(dataset, reading::get);
  }

  /** What is made of a query's execution over the whole dataset, in one read transaction. */
  public <T> T read(Function<QueryExecDatasetBuilder, T> reading) {
    return read(() -> reading.apply(execution(dataset, limits.queryTimeout().toMillis())));
  }

  /** A query's execution over a dataset under the limits; the query is still to be set. */
  QueryExecDatasetBuilder execution(DatasetGraph over, long timeoutMillis) {
    long millis = Math.min(timeoutMillis, limits.queryTimeout().toMillis());
    QueryExecDatasetBuilder builder = QueryExec.dataset(over);
    builder.context(context(System.nanoTime() + TimeUnit.MILLISECONDS.toNanos(millis)));
    builder.overallTimeout(millis, TimeUnit.MILLISECONDS);
    return builder;
  }

  private Context context(long deadlineNanos) {
    Context context = ARQ.getContext().copy();
    context.setFalse(ARQ.httpServiceAllowed);
    context.setTrue(UNION_DEFAULT_GRAPH);
    context.set(
        ARQConstants.sysOptimizerFactory,
        BoundedText.optimiser(limits.textCharacters(), deadlineNanos));
    return context;
  }
}
