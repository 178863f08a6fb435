package org.w3id.rapporteur.endpoint.guard;

import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;

/**
 * Lets a fixed number of queries run at one time; the others wait a little, then are refused.
 *
 * <p>Whoever comes when a turn is free takes it, even if one who waits is just being woken for it:
 * otherwise turns lie idle while threads wake. Once somebody has waited long, nobody passes any
 * more, and those who wait go in their order.
 */
public final class QueryTurns {
  private static final long LONG_MILLIS = 100;

  private final Semaphore turns;
  private final long waitMillis;
  private final AtomicInteger waitingLong = new AtomicInteger();

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
      // Without a time, the semaphore lets the caller pass those who wait.
      return (waitingLong.get() == 0 && turns.tryAcquire())
          || turns.tryAcquire(Math.min(LONG_MILLIS, waitMillis), TimeUnit.MILLISECONDS)
          || isTakenAfterAll();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return false;
    }
  }

  private boolean isTakenAfterAll() throws InterruptedException {
    waitingLong.incrementAndGet();
    try {
      return turns.tryAcquire(waitMillis - LONG_MILLIS, TimeUnit.MILLISECONDS);
    } finally {
      waitingLong.decrementAndGet();
    }
  }
}
