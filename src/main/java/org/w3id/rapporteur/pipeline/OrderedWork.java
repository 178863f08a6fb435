package org.w3id.rapporteur.pipeline;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.ToLongFunction;

/**
 * Does the same work for many inputs on several threads and hands the results on in the order of
 * the inputs, so that a run gives the same whatever the number of threads.
 *
 * <p>Only some inputs are held at a time: twice as many as threads, or up to sixteen times as many
 * while they are light. So one that takes long does not keep the other threads idle, and memory
 * does not grow with the number of inputs: whoever gives more waits. To be used by one thread.
 *
 * @param <I> what is given
 * @param <O> what the work makes of it
 */
final class OrderedWork<I, O> implements AutoCloseable {
  private static final int FEWEST_A_THREAD = 2;
  private static final int MOST_A_THREAD = 16;

  private final ExecutorService pool;
  private final int threads;
  private final Function<I, O> work;
  private final Consumer<O> results;
  private final Scales<I> scales;
  private final Deque<Held<O>> ahead = new ArrayDeque<>();
  private long weightAhead;

  /**
   * @param results called in the order of the inputs, by the thread that gives
   */
  OrderedWork(int threads, Scales<I> scales, Function<I, O> work, Consumer<O> results) {
    this.pool = Executors.newFixedThreadPool(threads, OrderedWork::background);
    this.threads = threads;
    this.scales = scales;
    this.work = work;
    this.results = results;
  }

  /**
   * Takes one more input, after handing on the oldest result where too many wait.
   *
   * @throws InterruptedException when the thread is interrupted while it waits
   */
  void give(I input) throws InterruptedException {
    long weight = scales.weight().applyAsLong(input);
    while (isFullFor(weight)) {
      handOn();
    }
    ahead.add(new Held<>(pool.submit(() -> work.apply(input)), weight));
    weightAhead += weight;
  }

  private boolean isFullFor(long weight) {
    return ahead.size() >= MOST_A_THREAD * threads
        || (ahead.size() >= FEWEST_A_THREAD * threads && weightAhead + weight > scales.light());
  }

  /** Waits for all that was given. */
  void finish() throws InterruptedException {
    while (!ahead.isEmpty()) {
      handOn();
    }
  }

  /** After an interrupt: hands on what is done already, without waiting for the rest. */
  void handOnDone() {
    ahead.removeIf(held -> !held.result().isDone());
    try {
      while (!ahead.isEmpty()) {
        handOn(ahead.remove());
      }
    } catch (InterruptedException impossible) {
      throw new IllegalStateException("Waited for a result that was done", impossible);
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
    handOn(ahead.remove());
  }

  private void handOn(Held<O> oldest) throws InterruptedException {
    try {
      weightAhead -= oldest.weight();
      results.accept(oldest.result().get());
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

  /**
   * How heavy inputs are, in any unit.
   *
   * @param light what those that are held may weigh together while they are more than a few
   */
  record Scales<I>(ToLongFunction<I> weight, long light) {}

  private record Held<O>(Future<O> result, long weight) {}
}
