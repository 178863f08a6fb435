package org.w3id.rapporteur.pipeline;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;
import java.util.function.Function;

/**
 * Does the same work for many inputs on several threads and hands the results on in the order of
 * the inputs, so that a run gives the same whatever the number of threads.
 *
 * <p>At most twice as many inputs as threads are held at a time; whoever gives more waits, so that
 * memory does not grow with the number of inputs. To be used by one thread.
 *
 * @param <I> what is given
 * @param <O> what the work makes of it
 */
final class OrderedWork<I, O> implements AutoCloseable {
  private final ExecutorService pool;
  private final int most;
  private final Function<I, O> work;
  private final Consumer<O> results;
  private final Deque<Future<O>> ahead = new ArrayDeque<>();

  /**
   * @param results called in the order of the inputs, by the thread that gives
   */
  OrderedWork(int threads, Function<I, O> work, Consumer<O> results) {
    this.pool = Executors.newFixedThreadPool(threads, OrderedWork::background);
    this.most = 2 * threads;
    this.work = work;
    this.results = results;
  }

  /**
   * Takes one more input, after handing on the oldest result where too many wait.
   *
   * @throws InterruptedException when the thread is interrupted while it waits
   */
  void give(I input) throws InterruptedException {
    while (ahead.size() >= most) {
      handOn();
    }
    ahead.add(pool.submit(() -> work.apply(input)));
  }

  /** Waits for all that was given. */
  void finish() throws InterruptedException {
    while (!ahead.isEmpty()) {
      handOn();
    }
  }

  /** Gives up what has not been handed on. */
  @Override
  public void close() {
    pool.shutdownNow();
  }

  private void handOn() throws InterruptedException {
    // A result that is ready would be handed out without a look at the interrupt.
    if (Thread.interrupted()) {
      throw new InterruptedException("Interrupted with " + ahead.size() + " inputs in work");
    }
    try {
      results.accept(ahead.remove().get());
    } catch (ExecutionException failure) {
      throw unwrapped(failure);
    }
  }

  private static RuntimeException unwrapped(ExecutionException failure) {
    Throwable cause = failure.getCause();
    if (cause instanceof Error error) {
      throw error;
    }
    return cause instanceof RuntimeException unchecked
        ? unchecked
        : new IllegalStateException("A worker failed", failure);
  }

  private static Thread background(Runnable work) {
    Thread thread = new Thread(work, "reader");
    thread.setDaemon(true);
    return thread;
  }
}
