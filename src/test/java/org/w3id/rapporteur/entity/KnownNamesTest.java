package org.w3id.rapporteur.entity;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Set;
import org.junit.jupiter.api.Test;
import org.w3id.rapporteur.lexicon.DataFiles;

class KnownNamesTest {
  private final KnownNames names = new KnownNames(new DataFiles());

  @Test
  void aSurnameInAnotherSpellingIsKnown() {
    assertEquals(Set.of("Volodymyr Zelensky"), names.labels("Zelenskyy"));
    assertEquals(Set.of("Volodymyr Zelensky"), names.labels("volodymyr ZELENSKIY"));
  }

  @Test
  void aNameThatStandsAloneIsKnownInAnyCase() {
    assertEquals(Set.of("Donald Trump"), names.labels("trump"));
  }

  @Test
  void anAbbreviationIsKnown() {
    assertEquals(Set.of("European Union"), names.labels("eu"));
  }

  @Test
  void whomNobodyKnowsHasNoLabel() {
    assertEquals(Set.of(), names.labels("Quillon Vastergaard"));
  }
}
