package org.w3id.rapporteur.evaluate;

import com.google.gson.JsonObject;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * Shows a report of facts to people and to machines.
 *
 * @param task the name of the task that measured it
 */
public record FactTable(String task, FactReport report) implements Figures {

  /** The figures as lines of text, in per cent. */
  @Override
  public List<String> lines() {
    Ratio precision = report.precision();
    List<String> lines = new ArrayList<>();
    lines.add(line("read", report.found().size()));
    lines.add(line("comparable", precision.found()));
    lines.add(line("right", precision.right()) + percent("P", precision.precision()));
    byKind()
        .forEach((kind, some) -> {
          Ratio recall = FactReport.recall(some);
          lines.add(line(kind, recall.gold()) + percent("R", recall.recall()));
        });
    Ratio recall = report.recall();
    lines.add(line("marked", recall.gold()) + percent("R", recall.recall()));
    return lines;
  }

  private static String line(String name, long count) {
    return String.format(Locale.ROOT, "%-20s %6d", name, count);
  }

  private static String percent(String name, double share) {
    return String.format(Locale.ROOT, "  %s %5.1f", name, 100 * share);
  }

  private Map<String, List<FactReport.Sought>> byKind() {
    return report.sought().stream()
        .collect(Collectors.groupingBy(FactReport.Sought::kind, TreeMap::new, Collectors.toList()));
  }

  /** The facts that are wrong, and those that we missed. */
  @Override
  public List<String> errors() {
    List<String> lines = new ArrayList<>();
    for (FactReport.Found found : report.found()) {
      if (!found.isRight().equals(Optional.of(true))) {
        String kind = found.isRight().isPresent() ? "wrong" : "unmarked";
        lines.add(shown(kind, found.place(), found.fact()));
      }
    }
    for (FactReport.Sought sought : report.sought()) {
      if (!sought.isFound()) {
        lines.add(shown("missed", sought.place(), sought.kind() + " | " + sought.fact()));
      }
    }
    return lines;
  }

  private static String shown(String kind, FactReport.Place place, String fact) {
    String words = place.words().replaceAll("\\s+", " ");
    return "\n" + kind + "  " + place.article() + "\n  fact   " + fact + "\n  words  " + words;
  }

  /** The figures as one JSON object; shares from 0 to 1. */
  @Override
  public JsonObject json() {
    JsonObject all = new JsonObject();
    all.addProperty("task", task);
    all.addProperty("read", report.found().size());
    all.addProperty("comparable", report.precision().found());
    all.addProperty("precision", report.precision().precision());
    all.addProperty("marked", report.sought().size());
    all.addProperty("recall", report.recall().recall());
    JsonObject kinds = new JsonObject();
    byKind().forEach((kind, some) -> kinds.addProperty(kind, FactReport.recall(some).recall()));
    all.add("recallByKind", kinds);
    return all;
  }
}
