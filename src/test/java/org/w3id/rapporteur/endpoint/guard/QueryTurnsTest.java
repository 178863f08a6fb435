package org.w3id.rapporteur.endpoint.guard;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class QueryTurnsTest {
  private static final Duration LONG_ENOUGH = Duration.ofMillis(400);

  private final List<String> order = new CopyOnWriteArrayList<>();

  /** Each of those who wait gives the one who comes last a chance to pass the others. */
  @Test
  void whoeverHasWaitedLongIsNotPassed() throws Exception {
    QueryTurns turns = turns(Duration.ofSeconds(30));
    CountDownLatch held = new CountDownLatch(1);
    Thread greedy =
        started(() -> {
          turns.during(() -> waiting(held));
          turns.during(() -> order.add("greedy"));
        });
    Thread.sleep(LONG_ENOUGH.toMillis());
    List<Thread> patient =
        IntStream.range(0, 50)
            .mapToObj(i -> started(() -> turns.during(() -> order.add("patient"))))
            .toList();
    Thread.sleep(LONG_ENOUGH.toMillis());
    held.countDown();
    greedy.join();
    for (Thread thread : patient) {
      thread.join();
    }
    assertEquals(50, order.indexOf("greedy"));
  }

  private static Thread started(Runnable work) {
    Thread thread = new Thread(work);
    thread.start();
    return thread;
  }

  @Test
  void whoeverFindsNoTurnInTimeIsRefused() throws Exception {
    for (int millis : new int[] {50, 250}) {
      QueryTurns turns = turns(Duration.ofMillis(millis));
      CountDownLatch held = new CountDownLatch(1);
      CountDownLatch begun = new CountDownLatch(1);
      Thread holder =
          started(() ->
              turns.during(() -> {
                begun.countDown();
                return waiting(held);
              }));
      begun.await();
      assertEquals(
          503, assertThrows(Refusal.class, () -> turns.during(() -> order.add("in"))).status());
      held.countDown();
      holder.join();
      assertEquals("after", turns.during(() -> "after"));
    }
  }

  private static boolean waiting(CountDownLatch held) {
    try {
      held.await();
      return true;
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  private static QueryTurns turns(Duration patience) {
    return new QueryTurns(Limits.standard().with(new Limits.OfTurns(1, patience)));
  }
}
