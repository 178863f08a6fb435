package org.w3id.rapporteur.endpoint.guard;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class MemoryWatchTest {
  private final List<String> stopped = new ArrayList<>();
  private final Told heap = new Told();
  private final MemoryWatch watch = new MemoryWatch(heap);

  /** A heap of a hundred bytes that is as full as the test says. */
  private static final class Told implements Heap {
    private double taken;
    private double held;
    private long allocated;
    private int collections;

    @Override
    public double taken() {
      return taken;
    }

    @Override
    public void collect() {
      taken = held;
      collections++;
    }

    @Override
    public long allocatedBy(Thread thread) {
      return allocated;
    }

    @Override
    public long size() {
      return 100;
    }
  }

  private MemoryWatch.Running query(String name, long allocatedLater) {
    MemoryWatch.Running running = watch.enter(() -> stopped.add(name));
    watch.look();
    heap.allocated += allocatedLater;
    return running;
  }

  @Test
  void whereThereIsEnoughMemoryNothingIsStopped() {
    query("large", 90);
    heap.taken = 0.5;
    watch.look();
    assertEquals(List.of(), stopped);
    assertEquals(0, heap.collections);
  }

  @Test
  void whereMemoryIsShortTheLargestQueryIsStopped() {
    var larger = query("larger", 40);
    var smaller = query("smaller", 30);
    heap.taken = heap.held = 0.7;
    watch.look();
    assertEquals(List.of("larger"), stopped);
    assertTrue(larger.isTooLarge());
    assertFalse(smaller.isTooLarge());
  }

  @Test
  void garbageIsNobodysFault() {
    query("large", 90);
    heap.taken = 0.9;
    heap.held = 0.2;
    watch.look();
    assertEquals(List.of(), stopped);
    assertEquals(1, heap.collections);
  }

  @Test
  void aQueryThatAskedForLittleIsLeftAlone() {
    query("small", 20);
    heap.taken = heap.held = 0.95;
    watch.look();
    assertEquals(List.of(), stopped);
    assertEquals(0, heap.collections, "no time is lost where nothing can be won");
  }

  @Test
  void aQueryThatIsOverIsForgotten() {
    query("large", 90).close();
    heap.taken = heap.held = 0.9;
    watch.look();
    assertEquals(List.of(), stopped);
  }

  @Test
  void whatHasBeenStoppedHasTimeToLetGo() {
    query("larger", 50);
    query("smaller", 30);
    heap.taken = heap.held = 0.9;
    watch.look();
    watch.look();
    assertEquals(List.of("larger"), stopped);
  }
}
