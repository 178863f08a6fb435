package org.w3id.rapporteur.evaluate;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import org.w3id.rapporteur.attribution.Marking;
import org.w3id.rapporteur.text.Span;

/**
 * Shows a report of the task attribution to people and to machines.
 *
 * @param bodyOf the text of an article, by its name
 */
public record AttributionTable(AttributionReport report, Function<String, String> bodyOf)
    implements Figures {

  /** The figures as lines of text, in per cent. */
  @Override
  public List<String> lines() {
    List<String> lines = new ArrayList<>();
    lines.add(String.format(Locale.ROOT, "%-20s %6s %6s %6s", "measure", "P", "R", "F1"));
    report
        .score()
        .measures()
        .forEach((name, ratio) ->
            lines.add(
                String.format(
                    Locale.ROOT,
                    "%-20s %6.1f %6.1f %6.1f",
                    name,
                    100 * ratio.precision(),
                    100 * ratio.recall(),
                    100 * ratio.f1())));
    lines.add(single("cue recall", report.score().cueRecall()));
    lines.add(single("source right", report.score().sourceRight()));
    lines.add("");
    lines.add(String.format(Locale.ROOT, "%-36s %6s %6s", "confidence", "found", "right"));
    List<AttributionReport.Share> bins = report.bins();
    for (int bin = 0; bin < bins.size(); bin++) {
      String name = String.format(Locale.ROOT, "%.1f to %.1f", bin / 10.0, (bin + 1) / 10.0);
      lines.add(share(name, bins.get(bin)));
    }
    lines.add("");
    lines.add(String.format(Locale.ROOT, "%-36s %6s %6s", "rule", "found", "right"));
    new TreeMap<>(report.rules()).forEach((rule, share) -> lines.add(share(rule, share)));
    lines.add("");
    lines.add(String.format(Locale.ROOT, "%-36s %6s %6s", "act of the cue", "found", "right"));
    new TreeMap<>(report.acts()).forEach((act, share) -> lines.add(share(act, share)));
    return lines;
  }

  private static String single(String name, double share) {
    return String.format(Locale.ROOT, "%-20s %6s %6s %6.1f", name, "", "", 100 * share);
  }

  private static String share(String name, AttributionReport.Share share) {
    return String.format(
        Locale.ROOT, "%-36s %6d %5.1f%%", name, share.found(), 100 * share.precision());
  }

  /** What went wrong, article by article: the sentence and both readings. */
  @Override
  public List<String> errors() {
    List<String> lines = new ArrayList<>();
    for (AttributionReport.Mistake mistake : report.mistakes()) {
      String body = bodyOf.apply(mistake.article());
      String kind =
          mistake.gold().isEmpty() ? "extra" : mistake.ours().isEmpty() ? "missed" : "other";
      lines.add("");
      lines.add(
          kind + "  " + mistake.article() + mistake.rule().map(rule -> "  " + rule).orElse(""));
      lines.add("  sentence  " + mistake.sentence());
      mistake.gold().ifPresent(gold -> lines.add("  gold      " + shown(gold, body)));
      mistake.ours().ifPresent(ours -> lines.add("  ours      " + shown(ours, body)));
    }
    return lines;
  }

  private static String shown(Marking marking, String body) {
    return words(marking.source(), body)
        + " | "
        + words(marking.cue(), body)
        + " | "
        + words(marking.content(), body);
  }

  private static String words(List<Span> spans, String body) {
    return String.join(" … ", spans.stream().map(span -> span.of(body)).toList());
  }

  /** The figures as one JSON object: measures, confidence, rules; shares from 0 to 1. */
  @Override
  public JsonObject json() {
    JsonObject measures = new JsonObject();
    report
        .score()
        .measures()
        .forEach((name, ratio) -> {
          JsonObject figures = new JsonObject();
          figures.addProperty("precision", ratio.precision());
          figures.addProperty("recall", ratio.recall());
          figures.addProperty("f1", ratio.f1());
          measures.add(name, figures);
        });
    JsonObject all = new JsonObject();
    all.addProperty("task", "attribution");
    all.add("measures", measures);
    all.addProperty("cueRecall", report.score().cueRecall());
    all.addProperty("sourceRight", report.score().sourceRight());
    JsonArray confidence = new JsonArray();
    report.bins().forEach(share -> confidence.add(json(share)));
    all.add("confidence", confidence);
    all.add("rules", json(report.rules()));
    all.add("acts", json(report.acts()));
    return all;
  }

  private static JsonObject json(Map<String, AttributionReport.Share> shares) {
    JsonObject object = new JsonObject();
    new TreeMap<>(shares).forEach((name, share) -> object.add(name, json(share)));
    return object;
  }

  private static JsonObject json(AttributionReport.Share share) {
    JsonObject object = new JsonObject();
    object.addProperty("found", share.found());
    object.addProperty("right", share.right());
    return object;
  }
}
