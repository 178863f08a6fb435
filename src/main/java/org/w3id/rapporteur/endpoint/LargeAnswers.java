package org.w3id.rapporteur.endpoint;

import java.io.IOException;
import java.util.concurrent.Semaphore;

/**
 * Bounds the bytes of all large answers that are held while they are sent: clients that read slowly
 * must not fill the memory.
 */
final class LargeAnswers {
  private static final int MEGABYTES = 256;
  private static final int BYTES = 1 << 20;

  private final Semaphore room;

  LargeAnswers() {
    this(MEGABYTES);
  }

  /**
   * @param megabytes that may be held at one time; answers below one megabyte do not count
   */
  LargeAnswers(int megabytes) {
    this.room = new Semaphore(megabytes);
  }

  /** Sends something. */
  interface Sending {
    void run() throws IOException;
  }

  /**
   * Sends an answer if there is room for it.
   *
   * @param bytes of the answer
   * @return whether there was
   */
  boolean during(int bytes, Sending sending) throws IOException {
    int share = bytes / BYTES;
    if (!room.tryAcquire(share)) {
      return false;
    }
    try {
      sending.run();
      return true;
    } finally {
      room.release(share);
    }
  }
}
