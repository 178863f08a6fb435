package org.w3id.rapporteur.endpoint.guard;

import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.util.Comparator;
import java.util.Optional;

/** What is known of the memory of this process. */
interface Heap {
  /** The share of the room for what lives long that is taken, garbage included; 0 to 1. */
  double taken();

  /** Throws the garbage away, so that what is taken afterwards is held by somebody. */
  void collect();

  /** Bytes that a thread has asked for since it began. */
  long allocatedBy(Thread thread);

  /** Bytes in all. */
  long size();

  /** That of this Java machine. */
  static Heap ofThisProcess() {
    Optional<MemoryPoolMXBean> old =
        ManagementFactory.getMemoryPoolMXBeans().stream()
            .filter(pool -> pool.getType() == MemoryType.HEAP && pool.isUsageThresholdSupported())
            .filter(pool -> pool.getUsage().getMax() > 0)
            .max(Comparator.comparingLong(pool -> pool.getUsage().getMax()));
    var threads = (com.sun.management.ThreadMXBean) ManagementFactory.getThreadMXBean();
    return new Heap() {
      @Override
      public double taken() {
        return old.map(MemoryPoolMXBean::getUsage)
            .map(usage -> (double) usage.getUsed() / usage.getMax())
            .orElse(0.0);
      }

      @Override
      public void collect() {
        System.gc();
      }

      @Override
      public long allocatedBy(Thread thread) {
        return threads.getThreadAllocatedBytes(thread.getId());
      }

      @Override
      public long size() {
        return Runtime.getRuntime().maxMemory();
      }
    };
  }
}
