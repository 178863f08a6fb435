package org.w3id.rapporteur.evaluate;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.TreeMap;
import org.w3id.rapporteur.evaluate.StatementReport.ActShares;
import org.w3id.rapporteur.evaluate.StatementReport.Aspect;

/** Shows a report of the task statements to people and to machines. */
public record StatementTable(StatementReport report) implements Figures {

  /** The figures as lines of text, as shares from 0 to 1. */
  @Override
  public List<String> lines() {
    List<String> lines = new ArrayList<>();
    Ratio found = report.found();
    lines.add(
        String.format(
            Locale.ROOT,
            "gold %d  system %d  found %d",
            found.gold(),
            found.found(),
            found.right()));
    lines.add(String.format(Locale.ROOT, "%-21s P %s", "found", ratio(found)));
    for (Aspect aspect : Aspect.values()) {
      Share share = report.aspect(aspect);
      String name = name(aspect) + " right";
      lines.add(
          String.format(
              Locale.ROOT,
              "%-21s %.3f  (%d of %d)",
              name,
              share.value(),
              share.right(),
              share.of()));
    }
    lines.add(
        String.format(
            Locale.ROOT, "%-21s P %s", "found, right speaker", ratio(report.foundWithSpeaker())));
    addActs(lines);
    addRules(lines);
    return lines;
  }

  private void addActs(List<String> lines) {
    lines.add("");
    lines.add(String.format(Locale.ROOT, "%-36s %6s %7s %6s %7s", "act", "read", "P", "gold", "R"));
    new TreeMap<>(report.acts())
        .forEach((act, shares) ->
            lines.add(
                String.format(
                    Locale.ROOT,
                    "%-36s %s %s",
                    act.term(),
                    share(shares.precision()),
                    share(shares.recall()))));
  }

  private void addRules(List<String> lines) {
    lines.add("");
    lines.add(
        String.format(
            Locale.ROOT, "%-36s %6s %7s %14s", "rule", "read", "in gold", "right speaker"));
    report
        .rules()
        .forEach((rule, shares) ->
            lines.add(
                String.format(
                    Locale.ROOT,
                    "%-36s %s %14.3f",
                    rule,
                    share(shares.found()),
                    shares.speaker().value())));
  }

  private static String name(Aspect aspect) {
    return aspect.name().toLowerCase(Locale.ROOT);
  }

  private static String ratio(Ratio ratio) {
    return String.format(
        Locale.ROOT, "%.3f R %.3f F1 %.3f", ratio.precision(), ratio.recall(), ratio.f1());
  }

  private static String share(Share share) {
    return String.format(Locale.ROOT, "%6d %7.3f", share.of(), share.value());
  }

  /** What went wrong, article by article: the sentence and both readings. */
  @Override
  public List<String> errors() {
    List<String> lines = new ArrayList<>();
    for (StatementMistake mistake : report.mistakes()) {
      String id = mistake.gold().map(gold -> "  " + gold.id()).orElse("");
      String rule = mistake.ours().map(ours -> "  " + ours.attribution().rule()).orElse("");
      lines.add("");
      lines.add(mistake.kind() + "  " + mistake.article().name() + id + rule);
      lines.add("  sentence  " + mistake.sentence());
      mistake.goldReading().ifPresent(gold -> lines.add("  gold      " + gold));
      mistake.ourReading().ifPresent(ours -> lines.add("  ours      " + ours));
    }
    return lines;
  }

  /** The figures as one JSON object; shares from 0 to 1. */
  @Override
  public JsonObject json() {
    JsonObject all = new JsonObject();
    all.addProperty("task", "statements");
    all.add("found", json(report.found()));
    all.add("foundWithSpeaker", json(report.foundWithSpeaker()));
    for (Aspect aspect : Aspect.values()) {
      all.add(name(aspect), json(report.aspect(aspect)));
    }
    JsonObject acts = new JsonObject();
    new TreeMap<>(report.acts()).forEach((act, shares) -> acts.add(act.term(), json(shares)));
    all.add("acts", acts);
    JsonObject rules = new JsonObject();
    report.rules().forEach((rule, shares) -> rules.add(rule, json(shares)));
    all.add("rules", rules);
    return all;
  }

  @Override
  public JsonArray errorsAsJson() {
    JsonArray errors = new JsonArray();
    for (StatementMistake mistake : report.mistakes()) {
      JsonObject error = new JsonObject();
      error.addProperty("kind", mistake.kind());
      error.addProperty("article", mistake.article().name());
      error.addProperty("sentence", mistake.sentence());
      mistake.goldReading().ifPresent(gold -> error.addProperty("gold", gold));
      mistake.ourReading().ifPresent(ours -> error.addProperty("ours", ours));
      errors.add(error);
    }
    return errors;
  }

  private static JsonObject json(Ratio ratio) {
    JsonObject object = new JsonObject();
    object.addProperty("precision", ratio.precision());
    object.addProperty("recall", ratio.recall());
    object.addProperty("f1", ratio.f1());
    return object;
  }

  static JsonObject json(Share share) {
    JsonObject object = new JsonObject();
    object.addProperty("share", share.value());
    object.addProperty("right", share.right());
    object.addProperty("of", share.of());
    return object;
  }

  private static JsonObject json(ActShares shares) {
    JsonObject object = new JsonObject();
    object.add("precision", json(shares.precision()));
    object.add("recall", json(shares.recall()));
    return object;
  }

  private static JsonObject json(StatementReport.RuleShares shares) {
    JsonObject object = new JsonObject();
    object.add("found", json(shares.found()));
    object.add("foundWithSpeaker", json(shares.speaker()));
    return object;
  }
}
