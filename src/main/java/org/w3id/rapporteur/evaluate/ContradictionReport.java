package org.w3id.rapporteur.evaluate;

import com.google.gson.JsonObject;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.w3id.rapporteur.contrast.Contrast;
import org.w3id.rapporteur.evaluate.ContradictionTask.Outcome;

/** The class "contradiction" over judged pairs: figures, shares of rules, and what went wrong. */
public record ContradictionReport(List<Outcome> outcomes) implements Figures {
  public ContradictionReport {
    outcomes = List.copyOf(outcomes);
  }

  /** Precision and recall of the class. */
  public Ratio contradictions() {
    return ratio(outcomes, gold());
  }

  private long gold() {
    return outcomes.stream().filter(one -> one.pair().isContradiction()).count();
  }

  private static Ratio ratio(List<Outcome> some, long gold) {
    long found = some.stream().filter(one -> one.found().isPresent()).count();
    long right =
        some.stream()
            .filter(one -> one.found().isPresent() && one.pair().isContradiction())
            .count();
    return new Ratio(right, found, gold);
  }

  private Map<String, Ratio> rules() {
    Map<String, List<Outcome>> byRule = new TreeMap<>();
    for (Outcome one : outcomes) {
      one.found()
          .map(Contrast::rule)
          .ifPresent(rule -> byRule.computeIfAbsent(rule, name -> new ArrayList<>()).add(one));
    }
    Map<String, Ratio> rules = new TreeMap<>();
    byRule.forEach((rule, some) -> rules.put(rule, ratio(some, gold())));
    return rules;
  }

  /** The figures as lines of text, in per cent. */
  @Override
  public List<String> lines() {
    List<String> lines = new ArrayList<>();
    Ratio all = contradictions();
    lines.add(
        String.format(
            Locale.ROOT, "%-16s %6s %6s %6s %6s %6s", "", "P", "R", "F1", "found", "right"));
    lines.add(line("contradiction", all));
    rules().forEach((rule, ratio) -> lines.add(line("  " + rule, ratio)));
    lines.add(
        String.format(Locale.ROOT, "%d pairs, %d contradictions", outcomes.size(), all.gold()));
    return lines;
  }

  private static String line(String name, Ratio ratio) {
    return String.format(
        Locale.ROOT,
        "%-16s %6.1f %6.1f %6.1f %6d %6d",
        name,
        100 * ratio.precision(),
        100 * ratio.recall(),
        100 * ratio.f1(),
        ratio.found(),
        ratio.right());
  }

  /** Each pair that was judged otherwise than by people: false alarms first. */
  @Override
  public List<String> errors() {
    List<String> lines = new ArrayList<>();
    for (boolean isAlarm : new boolean[] {true, false}) {
      for (Outcome one : outcomes) {
        if (!one.isRight() && one.found().isPresent() == isAlarm) {
          lines.add("");
          lines.add((isAlarm ? "false alarm  " : "missed  ") + one.pair().id());
          one.found()
              .ifPresent(
                  why -> lines.add("  " + why.rule() + ": " + why.here() + " | " + why.there()));
          lines.add("  premise     " + one.pair().premise());
          lines.add("  hypothesis  " + one.pair().hypothesis());
        }
      }
    }
    return lines;
  }

  /** The figures as one JSON object; shares from 0 to 1. */
  @Override
  public JsonObject json() {
    JsonObject all = json(contradictions());
    all.addProperty("task", "contradictions");
    all.addProperty("pairs", outcomes.size());
    JsonObject rules = new JsonObject();
    rules().forEach((rule, ratio) -> rules.add(rule, json(ratio)));
    all.add("rules", rules);
    return all;
  }

  private static JsonObject json(Ratio ratio) {
    JsonObject figures = new JsonObject();
    figures.addProperty("precision", ratio.precision());
    figures.addProperty("recall", ratio.recall());
    figures.addProperty("f1", ratio.f1());
    figures.addProperty("found", ratio.found());
    figures.addProperty("right", ratio.right());
    return figures;
  }
}
