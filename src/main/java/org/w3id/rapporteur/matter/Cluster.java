package org.w3id.rapporteur.matter;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.w3id.rapporteur.entity.Entity;
import org.w3id.rapporteur.reading.TimeExpression;
import org.w3id.rapporteur.reading.time.Days;

/** The drafts of one article that speak of one matter. Lives only while an article is read. */
final class Cluster {
  private final Frame frame;
  private final List<Draft> drafts = new ArrayList<>();
  private final Map<String, Set<Entity>> roles = new HashMap<>();
  private MatterKind kind;
  private Optional<String> sort = Optional.empty();
  private Optional<Boolean> held;
  private final Set<String> times = new HashSet<>();
  private Optional<String> day = Optional.empty();
  private Optional<String> bound = Optional.empty();
  private int parties;

  Cluster(Draft first, Map<String, List<Entity>> firstRoles) {
    frame = first.frame();
    kind = first.kind();
    held = first.held();
    add(first, firstRoles);
  }

  void add(Draft draft, Map<String, List<Entity>> known) {
    drafts.add(draft);
    known.forEach((role, entities) ->
        roles.computeIfAbsent(role, name -> new LinkedHashSet<>()).addAll(entities));
    kind = draft.kind() == MatterKind.SUMMIT ? MatterKind.SUMMIT : kind;
    sort = sort.or(draft::sort);
    held = draft.held().filter(past -> past).or(() -> held);
    parties = parties == 0 ? draft.parties() : parties;
    times.addAll(names(draft));
    for (TimeExpression time : draft.times()) {
      day = day.or(() -> time.value().filter(value -> isTelling(time)));
      bound = bound.or(time::value);
    }
  }

  /** Values of its times, or else their words; days without a first or last tell nothing apart. */
  private static List<String> names(Draft draft) {
    return draft.times().stream()
        .filter(time -> time.value().isEmpty() || isTelling(time))
        .map(time -> time.value().orElse(draft.head().scene().reading().words(time.span())))
        .toList();
  }

  private static boolean isTelling(TimeExpression time) {
    return time.value().flatMap(Days::of).filter(Days::isClosed).isPresent();
  }

  Frame frame() {
    return frame;
  }

  MatterKind kind() {
    return kind;
  }

  List<Draft> drafts() {
    return drafts;
  }

  Optional<String> sort() {
    return sort;
  }

  /** When it is or was, where both the first and the last day are known. */
  Optional<String> day() {
    return day;
  }

  /** When it is or was, as far as it is known. */
  Optional<String> time() {
    return day.or(() -> bound);
  }

  Optional<Boolean> held() {
    return held;
  }

  boolean isHeld() {
    return held.orElse(false);
  }

  int parties() {
    return parties;
  }

  /** Who fills {@code role}, sorted by key. */
  List<Entity> role(String role) {
    return roles.getOrDefault(role, Set.of()).stream()
        .sorted(Comparator.comparing(Entity::key))
        .toList();
  }

  void fill(String role, List<Entity> entities) {
    roles.computeIfAbsent(role, name -> new LinkedHashSet<>()).addAll(entities);
  }

  /** How many sentences lie between {@code draft} and the nearest words about this matter. */
  int distance(Draft draft) {
    int here = draft.head().sentence().index();
    return drafts.stream()
        .mapToInt(one -> Math.abs(one.head().sentence().index() - here))
        .min()
        .orElseThrow();
  }

  /** Whether the word of {@code draft} was used of this matter before. */
  boolean speaksOf(Draft draft) {
    return drafts.stream().anyMatch(one -> one.head().lemma().equals(draft.head().lemma()));
  }

  boolean hasWholeKey() {
    int wanted = frame.key().get(0).equals(Frame.PARTICIPANT) ? 2 : 1;
    return role(frame.key().get(0)).size() >= wanted;
  }

  /** Whether {@code draft}, with the roles that are known of it, may speak of this matter. */
  boolean admits(Draft draft, Map<String, List<Entity>> known) {
    if (!draft.frame().equals(frame) || differ(draft.sort(), sort) || !tenseAgrees(draft, known)) {
      return false;
    }
    boolean partiesDiffer = draft.parties() != 0 && parties() != 0 && draft.parties() != parties;
    boolean tooMany = draft.parties() != 0 && role(Frame.PARTICIPANT).size() > draft.parties();
    boolean tooFew = draft.parties() > 2 && role(Frame.PARTICIPANT).size() == 2;
    return !partiesDiffer
        && !tooMany
        && !tooFew
        && timesAgree(draft)
        && frame.key().stream()
            .allMatch(role -> agree(role, Set.copyOf(known.getOrDefault(role, List.of()))));
  }

  /** What was and what is to come are two, unless the same place or day says that they are one. */
  private boolean tenseAgrees(Draft draft, Map<String, List<Entity>> known) {
    boolean past = draft.held().orElse(false);
    if (!frame.period() || past == isHeld()) {
      return true;
    }
    boolean samePlace =
        known.getOrDefault(Frame.PLACE, List.of()).stream().anyMatch(role(Frame.PLACE)::contains);
    boolean sameTime = names(draft).stream().anyMatch(times::contains);
    boolean pointsBack = !past && draft.isDefinite() && known.isEmpty() && draft.sort().isEmpty();
    boolean newDay = past && times.isEmpty() && !names(draft).isEmpty();
    return (samePlace && !newDay) || sameTime || pointsBack;
  }

  private static <T> boolean differ(Optional<T> one, Optional<T> other) {
    return one.isPresent() && other.isPresent() && !one.equals(other);
  }

  private boolean timesAgree(Draft draft) {
    List<String> said = names(draft);
    return said.isEmpty() || times.isEmpty() || said.stream().anyMatch(this::mayBeWhen);
  }

  /** "In May" may be "on 9 May". */
  private boolean mayBeWhen(String time) {
    Optional<Days> days = Days.of(time);
    return times.contains(time)
        || times.stream()
            .flatMap(known -> Days.of(known).stream())
            .anyMatch(known -> days.filter(known::overlaps).isPresent());
  }

  private boolean agree(String role, Set<Entity> said) {
    Set<Entity> here = roles.getOrDefault(role, Set.of());
    if (said.isEmpty() || here.isEmpty()) {
      return true;
    }
    boolean open = role.equals(Frame.PARTICIPANT) && said.size() < 2;
    boolean partial = role.equals(Frame.PARTICIPANT) && here.size() < 2;
    return here.equals(said)
        || (open && here.containsAll(said))
        || (partial && said.containsAll(here));
  }
}
