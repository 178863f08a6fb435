package org.w3id.rapporteur.evaluate;

import com.google.gson.JsonObject;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.w3id.rapporteur.entity.EntityKind;

/** Shows a report of the task linking to people and to machines. */
public record LinkingTable(LinkingReport report) implements Figures {

  /** The figures as lines of text, in per cent. */
  @Override
  public List<String> lines() {
    List<String> lines = new ArrayList<>();
    lines.add(line("kind", "links", "P", "marked", "R"));
    byKind().forEach((kind, part) -> lines.add(line(kind, part)));
    lines.add(line("all", report));
    lines.add("");
    for (LinkingReport.Verdict verdict : LinkingReport.Verdict.values()) {
      lines.add(String.format(Locale.ROOT, "%-20s %6d", name(verdict), report.count(verdict)));
    }
    lines.add("");
    lines.add(line("reason", "links", "P", "", ""));
    byReason().forEach((reason, part) -> lines.add(line(reason, part)));
    lines.add("");
    lines.add(line("confidence", "links", "P", "", ""));
    byConfidence().forEach((range, part) -> lines.add(line(range, part)));
    return lines;
  }

  private static String line(String name, String links, String p, String marked, String r) {
    return String.format(Locale.ROOT, "%-20s %6s %6s %6s %6s", name, links, p, marked, r)
        .stripTrailing();
  }

  private static String line(String name, LinkingReport part) {
    long judged = part.count(LinkingReport.Verdict.RIGHT) + part.count(LinkingReport.Verdict.WRONG);
    boolean isSought = !part.sought().isEmpty();
    return line(
        name,
        String.valueOf(judged),
        judged == 0 ? "" : percent(part.precision()),
        isSought ? String.valueOf(part.sought().size()) : "",
        isSought ? percent(part.recall()) : "");
  }

  private static String percent(double share) {
    return String.format(Locale.ROOT, "%.1f", 100 * share);
  }

  private static String name(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  private Map<String, LinkingReport> byKind() {
    Map<String, LinkingReport> parts = new TreeMap<>();
    for (EntityKind kind : EntityKind.values()) {
      LinkingReport part =
          new LinkingReport(
              report.links().stream().filter(link -> link.ours().entity().kind() == kind).toList(),
              report.sought().stream().filter(one -> one.kind() == kind).toList());
      if (!part.links().isEmpty() || !part.sought().isEmpty()) {
        parts.put(name(kind), part);
      }
    }
    return parts;
  }

  private Map<String, LinkingReport> byReason() {
    return grouped(link -> name(link.ours().reason()));
  }

  private Map<String, LinkingReport> byConfidence() {
    return grouped(
        link -> String.format(Locale.ROOT, "%.1f", Math.floor(link.ours().confidence() * 10) / 10));
  }

  private Map<String, LinkingReport> grouped(Function<LinkingReport.Link, String> group) {
    Map<String, List<LinkingReport.Link>> links =
        report.links().stream()
            .collect(Collectors.groupingBy(group, TreeMap::new, Collectors.toList()));
    Map<String, LinkingReport> parts = new TreeMap<>();
    links.forEach((name, some) -> parts.put(name, new LinkingReport(some, List.of())));
    return parts;
  }

  /** The links that are wrong, those on unmarked words, and the markings missed. */
  @Override
  public List<String> errors() {
    List<String> lines = new ArrayList<>();
    for (LinkingReport.Link link : report.links()) {
      if (link.verdict() != LinkingReport.Verdict.RIGHT) {
        lines.add("");
        lines.add(name(link.verdict()) + "  " + shown(link.place()));
        lines.add(
            String.format(
                Locale.ROOT,
                "  ours      %s (%s, %.2f)",
                link.ours().entity().label(),
                name(link.ours().reason()),
                link.ours().confidence()));
        link.gold().ifPresent(gold -> lines.add("  gold      " + gold));
      }
    }
    for (LinkingReport.Sought sought : report.sought()) {
      if (!sought.isFound()) {
        lines.add("");
        lines.add("missed  " + shown(sought.place()));
        lines.add("  gold      " + sought.gold());
      }
    }
    return lines;
  }

  private static String shown(LinkingReport.Place place) {
    String words = place.words().replaceAll("\\s+", " ");
    return words + "  " + place.article() + "\n  sentence  " + place.sentence();
  }

  /** The figures as one JSON object; shares from 0 to 1. */
  @Override
  public JsonObject json() {
    JsonObject all = figures(report);
    all.addProperty("task", "linking");
    for (LinkingReport.Verdict verdict : LinkingReport.Verdict.values()) {
      all.addProperty(name(verdict), report.count(verdict));
    }
    all.add("kinds", figures(byKind()));
    all.add("reasons", figures(byReason()));
    all.add("confidence", figures(byConfidence()));
    return all;
  }

  private static JsonObject figures(Map<String, LinkingReport> parts) {
    JsonObject object = new JsonObject();
    parts.forEach((name, part) -> object.add(name, figures(part)));
    return object;
  }

  private static JsonObject figures(LinkingReport part) {
    JsonObject object = new JsonObject();
    object.addProperty("precision", part.precision());
    if (!part.sought().isEmpty()) {
      object.addProperty("recall", part.recall());
      object.addProperty("marked", part.sought().size());
    }
    return object;
  }
}
