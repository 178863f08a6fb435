package org.w3id.rapporteur.endpoint.guard;

import java.time.Duration;
import java.util.Comparator;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Stops the query that has asked for most memory before there is none left: groups and joins of
 * products grow without a bound until the time-out, and an exhausted memory would end the whole
 * server.
 */
final class MemoryWatch {
  /** How often it is to be looked. */
  static final Duration OFTEN = Duration.ofMillis(200);

  /** From this share on it is found out whether queries hold it, from the second one at once. */
  private static final double MUCH = 0.6;

  private static final double NEARLY_ALL = 0.85;

  /** Share of the memory that a query must have asked for to be worth stopping. */
  private static final double LARGE = 0.25;

  private static final Duration BETWEEN_COLLECTIONS = Duration.ofSeconds(5);
  private static final Duration TO_LET_GO = Duration.ofSeconds(1);

  private final Heap heap;
  private final Set<Running> running = ConcurrentHashMap.newKeySet();
  private long collected = System.nanoTime() - BETWEEN_COLLECTIONS.toNanos();
  private long stopped = System.nanoTime() - TO_LET_GO.toNanos();

  MemoryWatch(Heap heap) {
    this.heap = heap;
  }

  /** A query under way in the thread that entered it. */
  final class Running implements AutoCloseable {
    private final Runnable stop;
    private final Thread thread = Thread.currentThread();
    private OptionalLong before = OptionalLong.empty();
    private volatile boolean isTooLarge;

    private Running(Runnable stop) {
      this.stop = stop;
    }

    /** Whether it has been stopped for its memory. */
    boolean isTooLarge() {
      return isTooLarge;
    }

    /** Since it was first looked at: counting costs something, and most are over before. */
    private long allocated() {
      long now = heap.allocatedBy(thread);
      if (before.isEmpty()) {
        before = OptionalLong.of(now);
      }
      return now - before.getAsLong();
    }

    @Override
    public void close() {
      running.remove(this);
    }
  }

  /**
   * A query that begins now, in this thread.
   *
   * @param stop ends it soon; is run by another thread
   */
  Running enter(Runnable stop) {
    Running entered = new Running(stop);
    running.add(entered);
    return entered;
  }

  /** Looks whether there is enough left, and stops the largest query if not. */
  synchronized void look() {
    running.forEach(Running::allocated);
    double taken = heap.taken();
    if (taken < MUCH || (taken < NEARLY_ALL && !isOver(collected, BETWEEN_COLLECTIONS))) {
      return;
    }
    Optional<Running> largest = largest();
    if (largest.isEmpty() || !isOver(stopped, TO_LET_GO)) {
      return;
    }
    heap.collect();
    collected = System.nanoTime();
    if (heap.taken() >= MUCH) {
      stopped = System.nanoTime();
      largest.get().isTooLarge = true;
      largest.get().stop.run();
    }
  }

  private Optional<Running> largest() {
    return running.stream()
        .filter(query -> !query.isTooLarge && query.allocated() > LARGE * heap.size())
        .max(Comparator.comparingLong(Running::allocated));
  }

  private static boolean isOver(long since, Duration time) {
    return System.nanoTime() - since >= time.toNanos();
  }
}
