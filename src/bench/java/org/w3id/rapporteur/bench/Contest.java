package org.w3id.rapporteur.bench;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Runs contestants by turns, forwards and backwards, and prints the medians as a table. */
final class Contest {
  private final Path scratch;
  private final int rounds;
  private final PrintStream out;

  Contest(Path scratch, int rounds, PrintStream out) {
    this.scratch = scratch;
    this.rounds = rounds;
    this.out = out;
  }

  /**
   * Medians in the order of the contestants.
   *
   * @param unit what the work is counted in, such as "words"
   * @param work of each contestant, in that unit
   */
  Map<Contestant, Cost> hold(String title, String unit, Map<Contestant, Long> work)
      throws IOException, InterruptedException {
    Map<Contestant, List<Cost>> costs = new LinkedHashMap<>();
    List<Contestant> order = new ArrayList<>(work.keySet());
    for (int round = 0; round < rounds; round++) {
      for (Contestant next : order) {
        Path place = Files.createDirectories(scratch.resolve(next.name().replaceAll("\\W+", "-")));
        costs.computeIfAbsent(next, none -> new ArrayList<>()).add(next.run(place));
      }
      Collections.reverse(order);
    }
    Map<Contestant, Cost> medians = new LinkedHashMap<>();
    work.keySet()
        .forEach(each -> medians.put(each, Cost.median(costs.getOrDefault(each, List.of()))));
    print(title, unit, work, medians);
    return medians;
  }

  private void print(
      String title, String unit, Map<Contestant, Long> work, Map<Contestant, Cost> medians) {
    out.printf("%n## %s (medians of %d)%n%n", title, rounds);
    out.printf(
        "| | %s | CPU s | wall s | compiling s | collecting s | peak MB | %s per CPU-s |%n"
            + "|---|---|---|---|---|---|---|---|%n",
        unit, unit);
    work.forEach((each, amount) -> {
      Cost cost = medians.getOrDefault(each, Cost.NONE);
      out.printf(
          "| %s | %d | %.1f | %.1f | %.1f | %.1f | %d | %.0f |%n",
          each.name(),
          amount,
          cost.cpu(),
          cost.wall(),
          cost.compiling(),
          cost.collecting(),
          cost.peak(),
          amount / cost.cpu());
    });
  }
}
