package org.w3id.rapporteur.endpoint.guard;

import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;

/** Lets a fixed number of queries run at one time; the others wait a little, then are refused. */
public final class QueryTurns {
  private final Semaphore turns;
  private final long waitMillis;

  public QueryTurns(Limits limits) {
    this.turns = new Semaphore(limits.turns().queries(), true);
    this.waitMillis = limits.turns().patience().toMillis();
  }

  /**
   * What the query finds, once it has a turn.
   *
   * @throws Refusal with status 503 if none comes free in time
   */
  public <T> T during(Supplier<T> query) {
    if (!isTaken()) {
      throw new Refusal(503, "Too many queries are running. Try again in a moment.");
    }
    try {
      return query.get();
    } finally {
      turns.release();
    }
  }

  private boolean isTaken() {
    try {
      return turns.tryAcquire(waitMillis, TimeUnit.MILLISECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return false;
    }
  }
}
