package org.w3id.rapporteur.endpoint.guard;

import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.util.Comparator;
import java.util.Optional;
import javax.management.JMException;
import javax.management.ObjectName;

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
        return Heap.bytesOf(thread);
      }

      @Override
      public long size() {
        return Runtime.getRuntime().maxMemory();
      }
    };
  }

  /** Asked for by name, since the class that knows it belongs to one make of Java machine. */
  private static long bytesOf(Thread thread) {
    try {
      Object bytes =
          ManagementFactory.getPlatformMBeanServer()
              .invoke(
                  ObjectName.getInstance(ManagementFactory.THREAD_MXBEAN_NAME),
                  "getThreadAllocatedBytes",
                  new Object[] {thread.getId()},
                  new String[] {"long"});
      return (Long) bytes;
    } catch (JMException e) {
      throw new IllegalStateException("This Java machine does not count what threads allocate", e);
    }
  }
}
