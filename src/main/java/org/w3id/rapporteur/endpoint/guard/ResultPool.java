package org.w3id.rapporteur.endpoint.guard;

import java.util.concurrent.Semaphore;

/**
 * Bounds the rows that all results together hold in memory, from when they are found until they
 * have been sent: clients that read slowly must not fill it.
 */
public final class ResultPool {
  /** Rows are taken by so many. */
  static final int SHARE = 1_000;

  private final Semaphore shares;

  /** Room for two results of the largest size at one time, and for many small ones. */
  public ResultPool(Limits limits) {
    this.shares = new Semaphore(2 * (limits.result().rows() / SHARE + 1));
  }

  /**
   * Takes room for {@value #SHARE} more rows.
   *
   * @throws Refusal with status 503 if there is none
   */
  void take() {
    if (!shares.tryAcquire()) {
      throw new Refusal(503, "Too many large results are being sent. Try again in a moment.");
    }
  }

  void giveBack(int taken) {
    shares.release(taken);
  }
}
