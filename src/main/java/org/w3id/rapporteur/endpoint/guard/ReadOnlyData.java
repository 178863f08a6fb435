package org.w3id.rapporteur.endpoint.guard;

import java.net.http.HttpClient;
import java.time.Duration;
import java.util.ConcurrentModificationException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Function;
import org.apache.jena.query.ARQ;
import org.apache.jena.query.QueryCancelledException;
import org.apache.jena.sparql.ARQConstants;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.sparql.exec.QueryExecBuilder;
import org.apache.jena.sparql.exec.QueryExecDatasetBuilder;
import org.apache.jena.sparql.util.Context;
import org.apache.jena.sparql.util.Symbol;
import org.apache.jena.system.Txn;

/**
 * The dataset as the server reads it: all named graphs together as the default graph, no calls to
 * other servers, every query under the time-out. Nothing here writes.
 *
 * <p>The clock is our own: Jena 5.6 holds the lock that its time-out waits for while it builds a
 * hash join, so that joins of inline data overrun, and the time-outs of all other queries with
 * them.
 */
public final class ReadOnlyData implements AutoCloseable {
  /** TDB2's own setting, by name, so that this package needs no TDB2. */
  private static final Symbol UNION_DEFAULT_GRAPH =
      Symbol.create("http://jena.apache.org/TDB#unionDefaultGraph");

  /** Rows that a sort or a DISTINCT keeps in memory; more go to temporary files. */
  private static final long ROWS_IN_MEMORY = 100_000;

  private static final System.Logger LOG = System.getLogger(ReadOnlyData.class.getName());

  private static final Duration CONNECTING = Duration.ofSeconds(5);

  private final DatasetGraph dataset;
  private final boolean isCalling;
  private final HttpClient caller;
  private final Limits limits;
  private final ScheduledThreadPoolExecutor clock;
  private final ExecutorService stopping;
  private final MemoryWatch memory = new MemoryWatch(Heap.ofThisProcess());
  private final Future<?> watching;

  /** Reads that call no other server. */
  public ReadOnlyData(DatasetGraph dataset, Limits limits) {
    this(dataset, limits, false);
  }

  /**
   * @param isCalling whether queries may call other servers; which ones is QueryGuard's to say
   */
  public ReadOnlyData(DatasetGraph dataset, Limits limits, boolean isCalling) {
    this.dataset = dataset;
    this.isCalling = isCalling;
    // A server that is allowed must not lead to one that is not.
    this.caller =
        HttpClient.newBuilder()
            .followRedirects(HttpClient.Redirect.NEVER)
            .connectTimeout(CONNECTING)
            .build();
    // Named questions look up their values in queries of their own.
    dataset.getContext().setTrue(UNION_DEFAULT_GRAPH);
    this.limits = limits;
    this.clock = new ScheduledThreadPoolExecutor(2, ReadOnlyData::daemon);
    this.clock.setRemoveOnCancelPolicy(true);
    long often = MemoryWatch.OFTEN.toMillis();
    this.watching =
        this.clock.scheduleWithFixedDelay(memory::look, often, often, TimeUnit.MILLISECONDS);
    this.stopping = Executors.newCachedThreadPool(ReadOnlyData::daemon);
  }

  private static Thread daemon(Runnable work) {
    Thread thread = new Thread(work, "query-clock");
    thread.setDaemon(true);
    return thread;
  }

  /** What is read from the whole dataset, in one read transaction. */
  public <T> T read(Function<DatasetGraph, T> reading) {
    return Txn.calculateRead(dataset, () -> reading.apply(dataset));
  }

  /**
   * What is made of a query's execution, which ends at the latest when the time is over.
   *
   * @param time is cut to the limit
   * @throws org.apache.jena.query.QueryCancelledException when the time is over
   * @throws Refusal with status 503 if it was stopped because memory ran short
   */
  public <T> T query(
      DatasetGraph over,
      Duration time,
      Function<QueryExecDatasetBuilder, QueryExecBuilder> question,
      Function<QueryExec, T> answer) {
    long nanos = Math.min(time.toNanos(), limits.query().time().toNanos());
    AtomicBoolean isOver = new AtomicBoolean();
    QueryExecDatasetBuilder builder = QueryExec.newBuilder().dataset(over);
    builder.context(context(isOver, System.nanoTime() + nanos));
    try (QueryExec execution = question.apply(builder).build()) {
      Runnable stop = () -> stop(execution, isOver);
      Future<?> alarm = clock.schedule(stop, nanos, TimeUnit.NANOSECONDS);
      MemoryWatch.Running running = memory.enter(stop);
      try {
        return answer.apply(execution);
      } catch (RuntimeException e) {
        throw running.isTooLarge() ? tooLarge() : isOver.get() ? stopped(e) : e;
      } finally {
        running.close();
        alarm.cancel(false);
      }
    }
  }

  private static Refusal tooLarge() {
    return new Refusal(503, "The query needs more memory than there is, and was stopped.");
  }

  /** Jena's sort trips over its own temporary files when it is stopped, in one way or another. */
  private static QueryCancelledException stopped(RuntimeException tripped) {
    QueryCancelledException stopped = new QueryCancelledException();
    stopped.initCause(tripped);
    return stopped;
  }

  /** The flag ends loops over rows at once; abort ends sorts, but may have to wait for a lock. */
  private void stop(QueryExec execution, AtomicBoolean isOver) {
    isOver.set(true);
    stopping.execute(() -> abort(execution));
  }

  private static void abort(QueryExec execution) {
    try {
      execution.abort();
    } catch (ConcurrentModificationException e) {
      // The sort is just writing a temporary file; the flag ends it after that.
      LOG.log(System.Logger.Level.DEBUG, "A sort was stopped while it wrote", e);
    }
  }

  private Context context(AtomicBoolean isOver, long deadlineNanos) {
    Context context = ARQ.getContext().copy();
    // Where the text index is; a view of the dataset does not tell.
    context.putAll(dataset.getContext());
    context.set(ARQ.httpServiceAllowed, isCalling);
    context.set(ARQ.httpQueryClient, caller);
    context.set(ARQ.httpQueryTimeout, limits.query().time().toMillis());
    context.setTrue(UNION_DEFAULT_GRAPH);
    context.set(ARQ.spillToDiskThreshold, ROWS_IN_MEMORY);
    context.set(ARQConstants.symCancelQuery, isOver);
    context.set(
        ARQConstants.sysOptimizerFactory,
        BoundedText.optimiser(limits.query().madeCharacters(), deadlineNanos));
    return context;
  }

  @Override
  public void close() {
    watching.cancel(false);
    clock.shutdownNow();
    stopping.shutdownNow();
  }
}
