package org.w3id.rapporteur.entity;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.w3id.rapporteur.lexicon.DataFiles;
import org.w3id.rapporteur.lexicon.Table;

/**
 * That the list of officials gives a state one head, and one minister of a kind, at a time, and a
 * person one entry. What is otherwise in the world stands in two lists of exceptions, each with a
 * reason.
 */
class OfficialsTest {
  private static final DataFiles FILES = new DataFiles();

  /** How long an office may stand vacant between two entries that may be one person's. */
  private static final int VACANT_DAYS = 60;

  private static final int WHOLE_DATE = "2025-08-15".length();

  /**
   * Offices of which a state or body has one, by role; a head of state may head the government too.
   */
  private static final Map<String, String> SINGLE =
      Map.of(
          "head-of-state", "head-of-state",
          "head-of-state-and-government", "head-of-state",
          "head-of-government", "head-of-government",
          "foreign-minister", "foreign-minister",
          "defence-minister", "defence-minister",
          "supreme-leader", "supreme-leader",
          "organisation-head", "organisation-head");

  private record Holding(String person, Tenure tenure) {
    /** The first day on which both are in office, if there is one. */
    Optional<LocalDate> together(Holding other) {
      LocalDate one = tenure.start().orElse(LocalDate.MAX);
      LocalDate two = other.tenure.start().orElse(LocalDate.MAX);
      LocalDate day = one.isAfter(two) ? one : two;
      return Optional.of(day).filter(tenure::isHeldOn).filter(other.tenure::isHeldOn);
    }

    boolean touches(Holding other) {
      return isBefore(other) && other.isBefore(this);
    }

    private boolean isBefore(Holding other) {
      Optional<LocalDate> start = tenure.start().or(tenure::seen);
      Optional<LocalDate> end = other.tenure.end().or(other.tenure::seen);
      return start.isPresent()
          && end.isPresent()
          && !start.get().isAfter(end.get().plusDays(VACANT_DAYS));
    }
  }

  @Test
  void noStateHasTwoHoldersOfASingleOfficeAtOnce() {
    Set<String> doubles = new TreeSet<>();
    List<Table.Row> shared = rows("shared-offices");
    forPairs(
        by(holding -> SINGLE.get(holding.tenure().role())),
        (one, other) ->
            one.together(other)
                .filter(day -> shared.stream().noneMatch(row -> allows(row, one.tenure(), day)))
                .ifPresent(day -> doubles.add(show(one, other) + " on " + day)));
    assertEquals(Set.of(), doubles);
  }

  /** Another spelling of the same name, in the same office at about the same time. */
  @Test
  void nobodyHasTwoEntriesByTwoSpellings() {
    Set<String> known =
        rows("namesakes").stream()
            .map(row -> row.get("person") + " " + row.get("other"))
            .collect(Collectors.toSet());
    Map<String, List<Consonants>> names = new HashMap<>();
    for (Table.Row row : rows("people")) {
      List<String> all = new ArrayList<>(row.list("others"));
      all.add(row.get("name"));
      names.put(row.get("key"), all.stream().map(Consonants::of).toList());
    }
    Set<String> doubles = new TreeSet<>();
    forPairs(
        by(holding -> holding.tenure().role()),
        (one, other) -> {
          if (one.touches(other)
              && !known.contains(one.person() + " " + other.person())
              && Consonants.meet(names.get(one.person()), names.get(other.person()))) {
            doubles.add(show(one, other));
          }
        });
    assertEquals(Set.of(), doubles);
  }

  @Test
  void noTenureIsListedTwice() {
    Set<String> doubles = new TreeSet<>();
    for (List<Holding> same :
        by(holding -> holding.person() + " " + holding.tenure().role()).values()) {
      for (int i = 0; i < same.size(); i++) {
        for (Holding earlier : same.subList(0, i)) {
          if (same.get(i).together(earlier).isPresent()) {
            doubles.add(show(earlier, same.get(i)));
          }
        }
      }
    }
    assertEquals(Set.of(), doubles);
  }

  /** A year alone would be told as its first day, while the predecessor was still in office. */
  @Test
  void headsHaveWholeDates() {
    Set<String> partial = new TreeSet<>();
    for (Table.Row row : rows("officials")) {
      boolean isHead = row.get("role").startsWith("head-of-");
      for (String column : List.of("start", "end")) {
        if (isHead && row.optional(column).filter(date -> date.length() < WHOLE_DATE).isPresent()) {
          partial.add(row.get("of") + " " + row.get("person") + ": " + row.get(column));
        }
      }
    }
    assertEquals(Set.of(), partial);
  }

  @Test
  void nobodyIsSeenInOfficeAfterLeavingIt() {
    Set<String> late = new TreeSet<>();
    for (Table.Row row : rows("officials")) {
      Tenure tenure = People.tenure(row);
      Optional<LocalDate> end = tenure.end();
      if (end.isPresent()
          && (tenure.start().filter(end.get()::isBefore).isPresent()
              || tenure.seen().filter(end.get()::isBefore).isPresent())) {
        late.add(row.get("of") + " " + row.get("person") + " " + end.get());
      }
    }
    assertEquals(Set.of(), late);
  }

  /** Exceptions that nothing needs any more would hide the next mistake. */
  @Test
  void everyExceptionIsNeeded() {
    Set<String> people =
        rows("people").stream().map(row -> row.get("key")).collect(Collectors.toSet());
    Set<String> unknown = new TreeSet<>();
    for (Table.Row row : rows("namesakes")) {
      unknown.addAll(List.of(row.get("person"), row.get("other")));
    }
    unknown.removeAll(people);
    assertEquals(Set.of(), unknown);
    Set<Table.Row> idle = new HashSet<>(rows("shared-offices"));
    forPairs(
        by(holding -> SINGLE.get(holding.tenure().role())),
        (one, other) ->
            one.together(other)
                .ifPresent(day -> idle.removeIf(row -> allows(row, one.tenure(), day))));
    assertEquals(Set.of(), idle);
  }

  private static boolean allows(Table.Row row, Tenure tenure, LocalDate day) {
    return row.get("of").equals(tenure.of())
        && row.get("role").equals(SINGLE.get(tenure.role()))
        && !day.isBefore(LocalDate.parse(row.get("from")))
        && row.optional("until").map(LocalDate::parse).filter(day::isAfter).isEmpty();
  }

  private static String show(Holding one, Holding other) {
    return one.tenure().of()
        + " "
        + one.tenure().role()
        + ": "
        + one.person()
        + " and "
        + other.person();
  }

  private interface Pairs {
    void take(Holding one, Holding other);
  }

  /** All pairs of two people in a group, each once, the one whose key comes first first. */
  private static void forPairs(Map<String, List<Holding>> groups, Pairs pairs) {
    for (Collection<Holding> group : groups.values()) {
      for (Holding one : group) {
        for (Holding other : group) {
          if (one.person().compareTo(other.person()) < 0) {
            pairs.take(one, other);
          }
        }
      }
    }
  }

  private interface Key {
    @Nullable String of(Holding holding);
  }

  private static Map<String, List<Holding>> by(Key key) {
    Map<String, List<Holding>> groups = new HashMap<>();
    for (Table.Row row : rows("officials")) {
      Holding holding = new Holding(row.get("person"), People.tenure(row));
      String name = key.of(holding);
      if (name != null) {
        groups.computeIfAbsent(row.get("of") + " " + name, any -> new ArrayList<>()).add(holding);
      }
    }
    return groups;
  }

  private static List<Table.Row> rows(String table) {
    return FILES.table("gazetteer/" + table + ".tsv").rows();
  }
}
