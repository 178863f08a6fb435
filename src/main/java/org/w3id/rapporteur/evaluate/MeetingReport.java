package org.w3id.rapporteur.evaluate;

import com.google.gson.JsonObject;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import org.w3id.rapporteur.evaluate.MeetingTask.Outcome;
import org.w3id.rapporteur.matter.Matter;

/** Which marked meetings were found, and told apart, with participants, place and time. */
public record MeetingReport(List<Outcome> outcomes) implements Figures {
  public MeetingReport {
    outcomes = List.copyOf(outcomes);
  }

  /** How many different meetings people marked: rows of one name are one meeting. */
  public long gold() {
    return outcomes.stream().map(one -> one.gold().name()).distinct().count();
  }

  /** How many different matters stand for them. */
  public long matters() {
    return outcomes.stream().flatMap(one -> key(one).stream()).distinct().count();
  }

  /** Pairs of rows that people hold for one or for two, and so do we. */
  public Ratio pairs() {
    long right = 0;
    long all = 0;
    for (int one = 0; one < outcomes.size(); one++) {
      for (int other = 0; other < one; other++) {
        boolean isOne = outcomes.get(one).gold().name().equals(outcomes.get(other).gold().name());
        Optional<String> key = key(outcomes.get(one));
        boolean weSayOne = key.isPresent() && key.equals(key(outcomes.get(other)));
        all++;
        right += isOne == weSayOne ? 1 : 0;
      }
    }
    return new Ratio(right, all, all);
  }

  private static Optional<String> key(Outcome outcome) {
    return outcome.matter().map(Matter::key);
  }

  private long count(Predicate<Outcome> test) {
    return outcomes.stream().filter(test).count();
  }

  /** The figures as lines of text. */
  @Override
  public List<String> lines() {
    List<String> lines = new ArrayList<>();
    int rows = outcomes.size();
    lines.add(share("found", count(one -> one.matter().isPresent()), rows));
    lines.add(share("participants", count(Outcome::hasParticipants), rows));
    lines.add(share("place", count(Outcome::hasPlace), rows));
    lines.add(share("time", count(Outcome::hasTime), rows));
    lines.add(share("pairs told apart", pairs().right(), pairs().gold()));
    lines.add(String.format(Locale.ROOT, "%-18s %d of %d", "different matters", matters(), gold()));
    return lines;
  }

  private static String share(String name, long right, long all) {
    return String.format(Locale.ROOT, "%-18s %d of %d", name, right, all);
  }

  /** Each row with what stands for it, right or wrong. */
  @Override
  public List<String> errors() {
    return outcomes.stream()
        .map(one ->
            one.gold().name()
                + " ("
                + one.gold().status()
                + "): "
                + key(one).orElse("-")
                + (one.isHeld() ? " held " : " ")
                + one.statuses()
                + (one.hasParticipants() ? "" : " participants?")
                + (one.hasPlace() ? "" : " place?")
                + (one.hasTime() ? "" : " time?"))
        .toList();
  }

  /** The figures as one JSON object. */
  @Override
  public JsonObject json() {
    JsonObject all = new JsonObject();
    all.addProperty("task", "meetings");
    all.addProperty("rows", outcomes.size());
    all.addProperty("found", count(one -> one.matter().isPresent()));
    all.addProperty("participants", count(Outcome::hasParticipants));
    all.addProperty("place", count(Outcome::hasPlace));
    all.addProperty("time", count(Outcome::hasTime));
    all.addProperty("pairsRight", pairs().right());
    all.addProperty("pairs", pairs().gold());
    all.addProperty("matters", matters());
    all.addProperty("goldMatters", gold());
    return all;
  }
}
