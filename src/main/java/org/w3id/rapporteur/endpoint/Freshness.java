package org.w3id.rapporteur.endpoint;

import java.time.Instant;
import java.util.concurrent.atomic.AtomicLong;

/**
 * When what the server shows may last have changed: when it was started, for another process may
 * have written the store before, and after that with each update.
 */
final class Freshness {
  private final AtomicLong changed = new AtomicLong(System.currentTimeMillis());

  Instant changed() {
    return Instant.ofEpochMilli(changed.get());
  }

  void renew() {
    changed.set(System.currentTimeMillis());
  }
}
