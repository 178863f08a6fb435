package org.w3id.rapporteur.lexicon;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DefiniteNamesTest {
  private static final DefiniteNames NAMES = DefiniteNames.shipped();

  @ParameterizedTest
  @ValueSource(
      strings = {"United States", "Netherlands", "European Union", "Ministry of Defence of France"})
  void aNameThatHasAnArticleGetsIt(String name) {
    assertEquals("the " + name, NAMES.within(name));
    assertEquals("The " + name, NAMES.first(name));
  }

  @ParameterizedTest
  @ValueSource(strings = {"Norway", "NATO", "Parliament", "the Quartet", "Union of Comoros"})
  void anotherStaysAsItIs(String name) {
    assertEquals(name, NAMES.within(name));
  }

  @Test
  void aTitleBeginsWithACapital() {
    assertEquals("Reporters", NAMES.first("reporters"));
  }
}
