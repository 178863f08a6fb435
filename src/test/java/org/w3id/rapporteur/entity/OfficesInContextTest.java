package org.w3id.rapporteur.entity;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.w3id.rapporteur.lexicon.DataFiles;
import org.w3id.rapporteur.reading.SharedEngine;

/** An office is given to the person to whom it is bound, and to nobody who stands beside it. */
class OfficesInContextTest {
  private static final EntityFinder FINDER = new EntityFinder(new DataFiles());

  @Test
  void aTitleAfterACommaMayBeTheNextPersons() {
    assertEquals(
        List.of("Nikol Pashinyan: prime minister of Armenia"),
        offices(
            "The hosts greeted Vladimir Putin, Prime Minister of Armenia Nikol Pashinyan and"
                + " their aides."));
  }

  @Test
  void whoIsSpokenToIsNotWhoIsSpokenOf() {
    assertTrue(
        offices("Vladimir Putin, the Prime Minister of Armenia believes in this dam.").stream()
            .noneMatch(office -> office.startsWith("Vladimir Putin")));
  }

  @Test
  void aMemberOfARowHasNoOfficeOfAnotherState() {
    assertTrue(
        offices("They met Vladimir Putin, the prime minister of Armenia, and two bankers.").stream()
            .noneMatch(office -> office.startsWith("Vladimir Putin")));
  }

  @Test
  void anOfficeBetweenCommasExplainsTheName() {
    assertEquals(
        List.of("Nikol Pashinyan: prime minister of Armenia"),
        offices("Nikol Pashinyan, the prime minister of Armenia, left early."));
  }

  @Test
  void smallNounsBeforeATitleAreNoPartOfIt() {
    assertEquals(
        List.of("Amadou Sy: president"),
        offices("After the rebel mutiny President Amadou Sy left."));
    assertEquals(
        List.of("Amadou Sy: vice president"), offices("Yesterday Vice President Amadou Sy left."));
  }

  @Test
  void remarksBeforeATitleAreNoPartOfIt() {
    assertEquals(List.of("Amadou Sy: president"), offices("Even President Amadou Sy left."));
    assertEquals(
        List.of("Amadou Sy: president"), offices("The embattled President Amadou Sy left."));
    assertEquals(
        List.of("Amadou Sy: health minister"),
        offices("Businessman Health Minister Amadou Sy left."));
  }

  @Test
  void whoIsAssignedToABodyBelongsToIt() {
    assertEquals(
        List.of("Amadou Sy: member of World Bank"),
        offices("Amadou Sy was assigned to the World Bank in May."));
  }

  @Test
  void whatSomebodyWasBeforeIsOver() {
    String text = "Amadou Sy has previously served as culture minister.";
    assertEquals(
        List.of(true),
        FINDER.find(SharedEngine.read(text)).offices().stream()
            .map(OfficeMention::isFormer)
            .toList());
  }

  @Test
  void anArticleMakesASurnameOfAGivenName() {
    String plain = "Mohammad Mustafa spoke in Palestine.";
    assertTrue(isNamed(plain, "Mohammad Mustafa"));
    String other = "Mohammad al-Mustafa, a Lebanese engineer, spoke of Palestine.";
    assertFalse(isNamed(other, "Mohammad Mustafa"));
  }

  @Test
  void aTitleTellsWhoOfThatNameIsMeant() {
    assertTrue(isLinked("Prime Minister Manuel Valls left early."));
    assertFalse(isLinked("The dentist Manuel Valls left early."));
  }

  @Test
  void aTitleIsNotCutInTwo() {
    String body = "U.S. Commerce Secretary Penny Pritzker said that the talks went well.";
    assertEquals(List.of("Penny Pritzker: commerce secretary of United States"), offices(body));
  }

  @Test
  void aBodyOfAStateBringsUpItsOfficials() {
    Entity person =
        FINDER
            .find(SharedEngine.read("State Department spokesperson Tammy Bruce left."))
            .mentions()
            .stream()
            .map(Mention::entity)
            .filter(Entity::isPerson)
            .findFirst()
            .orElseThrow();
    assertEquals("tammy-bruce", person.key());
  }

  @Test
  void aSurnameMeansWhomTheArticleIsAbout() {
    String body =
        "Jeb Bush rose. Jeb Bush sang. Jeb Bush ate. Jeb Bush slept. Jeb Bush read a book on"
            + " George W. Bush. Bush laughed.";
    List<Mention> mentions = FINDER.find(SharedEngine.read(body)).mentions();
    assertEquals("Jeb Bush", mentions.get(mentions.size() - 1).entity().label());
  }

  @Test
  void bracketsAreNoPartOfAName() {
    assertFalse(isNamed("He thanked [Gov. Chris] Christie for it.", "Chris] Christie"));
  }

  @Test
  void leadersOfNobodyAreUnnamed() {
    assertTrue(group("Leaders said that the dam was safe.").isUnnamed());
    assertFalse(group("Peruvian leaders said that the dam was safe.").isUnnamed());
  }

  private static List<String> offices(String body) {
    return FINDER.find(SharedEngine.read(body)).offices().stream()
        .map(office ->
            office.person().label()
                + ": "
                + office.office()
                + office.of().map(of -> " of " + of.label()).orElse(""))
        .toList();
  }

  private static boolean isNamed(String body, String label) {
    return FINDER.find(SharedEngine.read(body)).mentions().stream()
        .anyMatch(mention -> mention.entity().label().equals(label));
  }

  private static boolean isLinked(String body) {
    return FINDER.find(SharedEngine.read(body)).mentions().stream()
        .anyMatch(
            mention -> mention.entity().isPerson() && mention.entity().wikidata().isPresent());
  }

  private static Entity group(String body) {
    return FINDER.find(SharedEngine.read(body)).mentions().stream()
        .map(Mention::entity)
        .filter(entity -> entity.kind() == EntityKind.GROUP)
        .findFirst()
        .orElseThrow();
  }
}
