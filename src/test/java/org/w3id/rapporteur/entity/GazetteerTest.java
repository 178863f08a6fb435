package org.w3id.rapporteur.entity;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.w3id.rapporteur.lexicon.DataFiles;
import org.w3id.rapporteur.lexicon.Table;

/** What the lists must hold: every state with its words, enough bodies and outlets, people once. */
class GazetteerTest {
  private static final DataFiles FILES = new DataFiles();

  @Test
  void everyStateHasItsWords() {
    List<Table.Row> states = rows("states");
    assertTrue(states.size() >= 197, "states: " + states.size());
    for (String column : List.of("adjectives", "capital", "iso3", "qid")) {
      assertEquals(Set.of(), without(states, column), "states without " + column);
    }
    assertTrue(without(states, "seats").size() <= 8, "states without seats");
    assertEquals(Set.of("vatican-city"), without(states, "demonyms"), "states without inhabitants");
  }

  @Test
  void bodiesOfEachKindAreMany() {
    List<Table.Row> bodies = rows("organisations");
    assertTrue(bodies.size() >= 600, "bodies: " + bodies.size());
    for (String kind :
        List.of("agency", "bank", "court", "parliament", "armed-group", "ministry", "party")) {
      long count = bodies.stream().filter(row -> row.get("kind").equals(kind)).count();
      assertTrue(count >= 14, kind + ": " + count);
    }
  }

  @Test
  void outletsHaveAKindAndManyAnOwner() {
    List<Table.Row> outlets = rows("outlets");
    assertTrue(outlets.size() >= 1000, "outlets: " + outlets.size());
    assertEquals(Set.of(), without(outlets, "kind"));
    long owned = outlets.stream().filter(row -> row.optional("owner").isPresent()).count();
    assertTrue(owned >= 150, "outlets with an owner: " + owned);
  }

  @Test
  void nobodyIsListedTwice() {
    Set<String> names = new HashSet<>();
    Set<String> twice =
        rows("people").stream()
            .filter(row -> row.optional("qid").isPresent() && !names.add(row.get("qid")))
            .map(row -> row.get("key"))
            .collect(Collectors.toCollection(TreeSet::new));
    assertEquals(Set.of(), twice);
  }

  @Test
  void everyOfficeIsOfSomebodyAndOfSomethingListed() {
    Set<String> people = keys("people");
    Set<String> holders = keys("states");
    holders.addAll(keys("organisations"));
    assertEquals(
        Set.of(),
        rows("officials").stream()
            .filter(row -> !people.contains(row.get("person")) || !holders.contains(row.get("of")))
            .map(row -> row.get("person") + " of " + row.get("of"))
            .collect(Collectors.toSet()));
  }

  /**
   * A tenure with two ends breaks the shapes, and with them every article that names its holder.
   */
  @Test
  void aTenureEndsOnce() {
    Map<List<String>, Set<String>> ends =
        rows("officials").stream()
            .collect(
                Collectors.groupingBy(
                    row ->
                        List.of(
                            row.get("person"),
                            row.get("office").toLowerCase(Locale.ROOT),
                            row.get("of"),
                            row.get("start")),
                    Collectors.mapping(row -> row.get("end"), Collectors.toSet())));
    ends.values().removeIf(days -> days.size() == 1);
    assertEquals(Map.of(), ends);
  }

  @Test
  void aNameHoldsNoTitle() {
    assertEquals(
        Set.of(),
        rows("people").stream()
            .map(row -> row.get("name"))
            .filter(name -> name.matches(".*\\b(Minister|Speaker|also spelled|formerly|aka)\\b.*"))
            .collect(Collectors.toSet()));
  }

  private static List<Table.Row> rows(String table) {
    return FILES.table("gazetteer/" + table + ".tsv").rows();
  }

  private static Set<String> keys(String table) {
    return rows(table).stream()
        .map(row -> row.get("key"))
        .collect(Collectors.toCollection(HashSet::new));
  }

  private static Set<String> without(List<Table.Row> rows, String column) {
    return rows.stream()
        .filter(row -> row.list(column).isEmpty())
        .map(row -> row.get("key"))
        .collect(Collectors.toCollection(TreeSet::new));
  }
}
