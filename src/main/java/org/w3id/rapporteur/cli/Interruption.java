package org.w3id.rapporteur.cli;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;

/**
 * While guarded work runs, Ctrl-C interrupts its thread and waits until it has put its things in
 * order, instead of ending the process in the midst of a transaction.
 */
final class Interruption {
  private static final int PATIENCE_SECONDS = 30;

  private final CountDownLatch inOrder = new CountDownLatch(1);
  private final Thread hook;

  private Interruption() {
    Thread worker = Thread.currentThread();
    hook = new Thread(() -> interrupt(worker), "interruption");
  }

  /** Does the work on this thread. */
  static <T> T guarded(Supplier<T> work) {
    Interruption guard = new Interruption();
    Runtime.getRuntime().addShutdownHook(guard.hook);
    try {
      return work.get();
    } finally {
      guard.release();
    }
  }

  private void interrupt(Thread worker) {
    worker.interrupt();
    try {
      if (!inOrder.await(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
        throw new IllegalStateException("Still at work after " + PATIENCE_SECONDS + " seconds");
      }
    } catch (InterruptedException impatient) {
      Thread.currentThread().interrupt();
    }
  }

  private void release() {
    inOrder.countDown();
    try {
      Runtime.getRuntime().removeShutdownHook(hook);
    } catch (IllegalStateException processIsEnding) {
      // The hook runs already and has just been let go; whoever comes next should know.
      Thread.currentThread().interrupt();
    }
  }
}
