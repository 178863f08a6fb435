package org.w3id.rapporteur.bench;

import java.util.List;
import java.util.Locale;
import java.util.function.ToDoubleFunction;

/**
 * What a process took.
 *
 * @param cpu seconds of all its threads, those of the Java machine included
 * @param wall seconds
 * @param compiling seconds that the Java machine's compilers were at work, by their own clocks
 * @param collecting seconds that it cleared memory
 * @param peak resident memory in MB; 0 where unknown
 */
record Cost(double cpu, double wall, double compiling, double collecting, long peak) {

  static final Cost NONE = new Cost(0, 0, 0, 0, 0);

  static Cost of(String line) {
    String[] parts = line.strip().split(" ", -1);
    return new Cost(
        Double.parseDouble(parts[0]),
        Double.parseDouble(parts[1]),
        Double.parseDouble(parts[2]),
        Double.parseDouble(parts[3]),
        Long.parseLong(parts[4]));
  }

  String line() {
    return String.format(
        Locale.ROOT, "%.2f %.2f %.2f %.2f %d", cpu, wall, compiling, collecting, peak);
  }

  /** The median of each figure by itself. */
  static Cost median(List<Cost> costs) {
    return new Cost(
        median(costs, Cost::cpu),
        median(costs, Cost::wall),
        median(costs, Cost::compiling),
        median(costs, Cost::collecting),
        (long) median(costs, Cost::peak));
  }

  private static double median(List<Cost> costs, ToDoubleFunction<Cost> figure) {
    double[] sorted = costs.stream().mapToDouble(figure).sorted().toArray();
    int middle = sorted.length / 2;
    return sorted.length % 2 == 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
  }
}
