package org.w3id.rapporteur.evaluate;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.w3id.rapporteur.evaluate.ActsReport.Miss;
import org.w3id.rapporteur.evaluate.ActsReport.Row;
import org.w3id.rapporteur.evaluate.EventRecord.Party;
import org.w3id.rapporteur.lexicon.Act;
import org.w3id.rapporteur.statement.Statement;
import org.w3id.rapporteur.text.Span;

/** Shows a report of the task acts to people and to machines. */
public record ActsTable(ActsReport report) implements Figures {

  /** The figures as lines of text, as shares from 0 to 1. */
  @Override
  public List<String> lines() {
    List<String> lines = new ArrayList<>();
    lines.add(
        String.format(
            Locale.ROOT,
            "%-12s %9s %9s %10s %14s",
            "group",
            "sentences",
            "act right",
            "by source",
            "towards target"));
    new TreeMap<>(report.rows()).forEach((group, row) -> lines.add(line(group.name(), row)));
    lines.add(line("all", report.all()));
    lines.add("");
    lines.add(String.format(Locale.ROOT, "%-12s %9s %9s", "act", "by source", "in group"));
    new TreeMap<>(report.acts())
        .forEach((act, share) ->
            lines.add(
                String.format(
                    Locale.ROOT, "%-12s %9d %9.3f", act.term(), share.of(), share.value())));
    return lines;
  }

  private static String line(String name, Row row) {
    return String.format(
        Locale.ROOT,
        "%-12s %9d %9.3f %10.3f %14.3f",
        name,
        row.act().of(),
        row.act().value(),
        row.bySource().value(),
        row.towardsTarget().value());
  }

  /** The sentences that did not yield their act by their source, with both readings. */
  @Override
  public List<String> errors() {
    List<String> lines = new ArrayList<>();
    for (Miss miss : report.misses()) {
      lines.add("");
      lines.add(miss.record().article().name());
      lines.add("  sentence  " + miss.record().article().body().strip());
      lines.add("  gold      " + gold(miss.record()));
      miss.statements().forEach(said -> lines.add("  ours      " + ours(miss, said)));
    }
    return lines;
  }

  private static String gold(EventRecord record) {
    return names(record.sources())
        + " | "
        + record.group().acts().stream().map(Act::term).sorted().collect(Collectors.joining("/"))
        + " | "
        + names(record.targets());
  }

  private static String names(List<Party> parties) {
    return parties.stream().map(Party::text).collect(Collectors.joining(", "));
  }

  private static String ours(Miss miss, Statement said) {
    String body = miss.record().article().body();
    return said.speaker().label()
        + " | "
        + said.act().term()
        + " | "
        + words(said.attribution().cue(), body)
        + " | "
        + words(said.attribution().content(), body);
  }

  private static String words(List<Span> spans, String body) {
    return spans.stream().map(span -> span.of(body)).collect(Collectors.joining(" … "));
  }

  /** The figures as one JSON object; shares from 0 to 1. */
  @Override
  public JsonObject json() {
    JsonObject all = new JsonObject();
    all.addProperty("task", "acts");
    all.add("all", json(report.all()));
    JsonObject groups = new JsonObject();
    new TreeMap<>(report.rows()).forEach((group, row) -> groups.add(group.name(), json(row)));
    all.add("groups", groups);
    JsonObject acts = new JsonObject();
    new TreeMap<>(report.acts())
        .forEach((act, share) -> acts.add(act.term(), StatementTable.json(share)));
    all.add("acts", acts);
    return all;
  }

  @Override
  public JsonArray errorsAsJson() {
    JsonArray errors = new JsonArray();
    report.misses().forEach(miss -> errors.add(json(miss)));
    return errors;
  }

  private static JsonObject json(Row row) {
    JsonObject object = new JsonObject();
    object.add("act", StatementTable.json(row.act()));
    object.add("bySource", StatementTable.json(row.bySource()));
    object.add("towardsTarget", StatementTable.json(row.towardsTarget()));
    return object;
  }

  private static JsonObject json(Miss miss) {
    JsonObject object = new JsonObject();
    object.addProperty("id", miss.record().article().name());
    object.addProperty("sentence", miss.record().article().body());
    object.addProperty("gold", gold(miss.record()));
    JsonArray ours = new JsonArray();
    miss.statements().forEach(said -> ours.add(ours(miss, said)));
    object.add("ours", ours);
    return object;
  }
}
