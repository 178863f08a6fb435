package org.w3id.rapporteur.store;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

class FoundWordsTest {
  private static List<String> found(String asked, String text) {
    return new FoundWords(asked)
        .in(text).stream().map(place -> text.substring(place.begin(), place.end())).toList();
  }

  @Test
  void otherFormsOfAWordAreFoundToo() {
    assertEquals(
        List.of("demanded", "demands"),
        found("demanding", "She demanded an answer; the demands were old."));
  }

  @Test
  void wordsThatTheIndexLeavesOutAreNoneThatWereFound() {
    assertEquals(List.of("Locks"), found("the locks", "The north closed the Locks."));
  }

  @Test
  void partsOfWordsAreNotFound() {
    assertEquals(List.of(), found("lock", "A locket 😀 for the locksmith"));
  }
}
