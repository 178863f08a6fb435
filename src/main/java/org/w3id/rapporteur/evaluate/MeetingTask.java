package org.w3id.rapporteur.evaluate;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.w3id.rapporteur.evaluate.MeetingGold.Support;
import org.w3id.rapporteur.matter.Matter;
import org.w3id.rapporteur.matter.MatterKind;
import org.w3id.rapporteur.matter.MattersOnTable.Found;
import org.w3id.rapporteur.matter.Term;
import org.w3id.rapporteur.matter.Topic;
import org.w3id.rapporteur.statement.Statement;
import org.w3id.rapporteur.text.Span;

/**
 * Looks for marked meetings among the matters of their articles.
 *
 * @param articles what was read of each article, by its name
 */
public record MeetingTask(Map<String, Read> articles) {
  private static final int NEAR = 150;

  /** Of two that as many words speak of, the one of which more is known. */
  private static final Comparator<Map.Entry<Matter, Long>> MOST_SPOKEN_OF =
      Map.Entry.<Matter, Long>comparingByValue()
          .thenComparingInt(entry -> entry.getKey().participants().size())
          .thenComparing(entry -> entry.getKey().key(), Comparator.reverseOrder());

  /** What was read of one article. */
  public record Read(String body, List<Found> found, List<Statement> statements) {}

  /**
   * A marked meeting with the matter that its passages speak of.
   *
   * @param matter absent where no word in the passages raises a meeting
   * @param statuses what the statements about the matter say of its status, as in the ontology
   */
  public record Outcome(
      MeetingGold gold, Optional<Matter> matter, boolean isHeld, Set<String> statuses) {

    boolean hasParticipants() {
      return matter.isPresent()
          && gold.participants().stream()
              .allMatch(name ->
                  matter.get().participants().stream()
                      .anyMatch(one -> shareWord(name, one.label())));
    }

    boolean hasPlace() {
      return gold.place().isEmpty()
          || matter
              .flatMap(Matter::place)
              .filter(place -> shareWord(gold.place().get(), place.label()))
              .isPresent();
    }

    boolean hasTime() {
      return gold.date().isEmpty()
          || matter.flatMap(Matter::time).filter(gold.date().get()::startsWith).isPresent()
          || matter
              .flatMap(Matter::time)
              .filter(time -> time.startsWith(gold.date().get()))
              .isPresent();
    }

    private static boolean shareWord(String one, String other) {
      Set<String> words = new TreeSet<>(List.of(one.toLowerCase(Locale.ROOT).split("\\W+")));
      words.retainAll(List.of(other.toLowerCase(Locale.ROOT).split("\\W+")));
      return !words.isEmpty();
    }
  }

  /** The meetings in their order. */
  public MeetingReport run(List<MeetingGold> gold) {
    return new MeetingReport(gold.stream().map(this::outcome).toList());
  }

  private Outcome outcome(MeetingGold gold) {
    List<Found> found = new ArrayList<>();
    gold.support().forEach(passage -> found.addAll(within(passage)));
    Map<Matter, Long> counts =
        found.stream().collect(Collectors.groupingBy(Found::matter, Collectors.counting()));
    Optional<Matter> matter = counts.entrySet().stream().max(MOST_SPOKEN_OF).map(Map.Entry::getKey);
    boolean isHeld =
        found.stream()
            .anyMatch(
                one -> matter.filter(one.matter()::equals).isPresent() && one.details().isHeld());
    return new Outcome(gold, matter, isHeld, matter.map(this::statuses).orElse(Set.of()));
  }

  /** The words that raise a meeting within a passage, or else the nearest before it. */
  private List<Found> within(Support passage) {
    Read read = articles.get(passage.article());
    int begin = read == null ? -1 : read.body().indexOf(passage.text());
    if (read == null || begin < 0) {
      throw new IllegalArgumentException(
          "No words '"
              + passage.text()
              + "' in "
              + passage.article()
              + "; known: "
              + articles.keySet());
    }
    Span span = new Span(begin, begin + passage.text().length());
    List<Found> meetings = read.found().stream().filter(MeetingTask::isMeeting).toList();
    List<Found> inside = meetings.stream().filter(one -> span.overlaps(one.span())).toList();
    Optional<Found> before =
        meetings.stream()
            .filter(one -> one.span().end() <= begin && begin - one.span().end() < NEAR)
            .max(Comparator.comparing(Found::span));
    return inside.isEmpty() ? before.stream().toList() : inside;
  }

  private static boolean isMeeting(Found found) {
    MatterKind kind = found.matter().kind();
    return kind == MatterKind.MEETING || kind == MatterKind.SUMMIT;
  }

  private Set<String> statuses(Matter matter) {
    Set<String> all = new LinkedHashSet<>();
    for (Read read : articles.values()) {
      for (Statement said : read.statements()) {
        for (Topic.Claim claim : said.topic().propositions()) {
          boolean isOn =
              claim.proposition().subject() instanceof Term.OfMatter about
                  && about.matter().key().equals(matter.key());
          if (isOn && claim.proposition().object() instanceof Term.OfConcept value) {
            all.add((claim.isNegated() ? "not " : "") + value.localName());
          }
        }
      }
    }
    return all;
  }
}
