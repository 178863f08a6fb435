package org.w3id.rapporteur.endpoint;

import java.time.Instant;
import java.util.concurrent.atomic.AtomicReference;

/**
 * When what the server shows may last have changed: when it was started, for another process may
 * have written the store before, and after that with each update.
 */
final class Freshness {
  private final AtomicReference<Instant> changed = new AtomicReference<>(Instant.now());

  Instant changed() {
    return changed.get();
  }

  void renew() {
    changed.set(Instant.now());
  }
}
