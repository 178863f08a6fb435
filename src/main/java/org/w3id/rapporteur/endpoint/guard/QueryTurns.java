package org.w3id.rapporteur.endpoint.guard;

import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

/** Lets a fixed number of queries run at one time; the others wait a little, then are refused. */
public final class QueryTurns {
  private final Semaphore turns;
  private final long waitMillis;

  public QueryTurns(Limits limits) {
    this.turns = new Semaphore(limits.concurrentQueries(), true);
    this.waitMillis = limits.queueTime().toMillis();
  }

  /**
   * A turn, to be closed when the results are found.
   *
   * @throws Refusal with status 503 if none comes free in time
   */
  public Turn take() {
    try {
      if (turns.tryAcquire(waitMillis, TimeUnit.MILLISECONDS)) {
        return turns::release;
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    throw new Refusal(503, "Too many queries are running. Try again in a moment.");
  }

  /** The right to run one query. */
  @FunctionalInterface
  public interface Turn extends AutoCloseable {
    @Override
    void close();
  }
}
