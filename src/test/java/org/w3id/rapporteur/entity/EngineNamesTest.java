package org.w3id.rapporteur.entity;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.w3id.rapporteur.lexicon.DataFiles;
import org.w3id.rapporteur.reading.SharedEngine;

/** Names that are none, names that hold too much, and names of bodies that look like people's. */
class EngineNamesTest {
  private static final EntityFinder FINDER = new EntityFinder(new DataFiles());

  @Test
  void aTitleIsNobodysName() {
    assertEquals(
        List.of("Marta Oyelaran"),
        people("Deputy Prime Minister Marta Oyelaran waited. Thank you, Mr President."));
  }

  @Test
  void aSurnameWrittenTwiceIsOneName() {
    assertEquals(
        List.of("Marta Oyelaran"),
        people("Marta Oyelaran Oyelaran MartaHead of the region spoke about roads.").stream()
            .distinct()
            .toList());
  }

  @Test
  void aCompanyIsNoPerson() {
    String text = "Zenvara said on Monday that its sales fell. The Zenvara chief executive left.";
    assertFalse(kinds(text, "Zenvara").contains(EntityKind.PERSON));
  }

  @Test
  void aSurnameStaysAPersonBesideAnOffice() {
    String text = "Ada Zenvara said that the plan was hers. Zenvara said that its price rose.";
    assertEquals(List.of(EntityKind.PERSON), kinds(text, "Zenvara"));
  }

  @Test
  void aStatesNameMayBeASurname() {
    String text = "Laura Montenegro denied it. Montenegro then left the hall.";
    assertEquals(List.of("Laura Montenegro", "Laura Montenegro"), people(text));
  }

  @Test
  void aStateOfWhichTheArticleTellsStaysAState() {
    String text =
        "Laura Montenegro flew to Podgorica. Montenegrin police came. Montenegro denied it.";
    assertEquals(List.of("Laura Montenegro"), people(text));
  }

  @Test
  void aSurnameOfTwoWordsIsNobodyElse() {
    assertEquals(
        List.of("Karim Gamal Edin", "Karim Gamal Edin"),
        people("Karim Gamal Edin flew to Lima. Later Gamal Edin spoke there."));
  }

  @Test
  void officialsOfTwoArticlesAreNotTheSame() {
    String first = "A senior official said that the port was closed.";
    String second = "A senior official said that the school was open.";
    assertNotEquals(key(first), key(second));
    assertEquals(key(first), key(first));
  }

  @Test
  void anInitialMakesNobodyElse() {
    assertEquals(key("Ada B. Oyelaran left."), key("Ada Oyelaran left."));
  }

  @Test
  void namesKeepTheirCapitalsInLabels() {
    String text = "Two Zenvara officials and an Orlu fishery adviser said so.";
    assertEquals(
        List.of("Zenvara officials"),
        FINDER.find(SharedEngine.read(text)).mentions().stream()
            .map(mention -> mention.entity().label())
            .filter(label -> label.endsWith("officials"))
            .toList());
  }

  @Test
  void countsAreNoPartOfALabel() {
    String text = "More than two dozen EU diplomats said so.";
    assertEquals(
        List.of("EU diplomats"),
        FINDER.find(SharedEngine.read(text)).mentions().stream()
            .map(mention -> mention.entity().label())
            .filter(label -> label.endsWith("diplomats"))
            .toList());
  }

  @Test
  void aGivenNameBeforeABodyIsAPersons() {
    assertEquals(
        List.of("Ali Mohamed", "Mohamed Adow"),
        people("Ali Mohamed came. \"No deal,\" Mohamed Adow of Power Shift Africa said."));
  }

  @Test
  void aNameBeforeAUniversityIsAPersons() {
    assertEquals(
        List.of("Kjetil Tronvoll"),
        people("Kjetil Tronvoll of Oslo New University College believes that it is late."));
  }

  @Test
  void aNameBehindAnOfficeIsAPersons() {
    assertEquals(
        "Surasant Kongsiri",
        FINDER
            .find(
                SharedEngine.read(
                    "Maly Socheata spoke. Her Thai counterpart, Surasant Kongsiri, had said that"
                        + " it was late."))
            .mentions()
            .stream()
            .filter(mention -> mention.entity().isPerson())
            .reduce((one, next) -> next)
            .map(mention -> mention.entity().label())
            .orElse("-"));
  }

  private static List<String> people(String text) {
    return FINDER.find(SharedEngine.read(text)).mentions().stream()
        .map(Mention::entity)
        .filter(entity -> entity.isPerson() && !entity.isUnnamed())
        .map(Entity::label)
        .toList();
  }

  private static List<EntityKind> kinds(String text, String name) {
    return FINDER.find(SharedEngine.read(text)).mentions().stream()
        .filter(mention -> mention.span().of(text).endsWith(name))
        .map(mention -> mention.entity().kind())
        .distinct()
        .toList();
  }

  private static String key(String text) {
    return FINDER.find(SharedEngine.read(text)).mentions().get(0).entity().key();
  }
}
