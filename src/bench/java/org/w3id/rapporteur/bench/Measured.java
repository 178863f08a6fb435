package org.w3id.rapporteur.bench;

import com.sun.management.OperatingSystemMXBean;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;

/**
 * Runs another main class and, at its end, writes what the whole process took: CPU and wall time
 * since its start, the peak of resident memory.
 */
final class Measured {
  private Measured() {}

  /**
   * Runs the main class.
   *
   * @param args the file for the cost, the main class, its arguments
   */
  public static void main(String[] args) throws ReflectiveOperationException {
    Path file = Path.of(args[0]);
    Runtime.getRuntime().addShutdownHook(new Thread(() -> write(file)));
    Class.forName(args[1])
        .getMethod("main", String[].class)
        .invoke(null, (Object) Arrays.copyOfRange(args, 2, args.length));
  }

  private static void write(Path file) {
    long cpu = ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class).getProcessCpuTime();
    long wall = System.currentTimeMillis() - ManagementFactory.getRuntimeMXBean().getStartTime();
    try {
      Files.writeString(
          file, new Cost(cpu / 1e9, wall / 1e3, compiling(), collecting(), peakMegabytes()).line());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static double compiling() {
    return ManagementFactory.getCompilationMXBean().getTotalCompilationTime() / 1e3;
  }

  private static double collecting() {
    return ManagementFactory.getGarbageCollectorMXBeans().stream()
        .mapToDouble(each -> each.getCollectionTime() / 1e3)
        .sum();
  }

  /** As Linux tells it; 0 elsewhere. */
  private static long peakMegabytes() throws IOException {
    Path status = Path.of("/proc/self/status");
    if (!Files.exists(status)) {
      return 0;
    }
    try (var lines = Files.lines(status)) {
      return lines
          .filter(line -> line.startsWith("VmHWM:"))
          .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")) / 1024)
          .findFirst()
          .orElse(0);
    }
  }
}
