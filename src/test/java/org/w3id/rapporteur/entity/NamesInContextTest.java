package org.w3id.rapporteur.entity;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.w3id.rapporteur.lexicon.DataFiles;
import org.w3id.rapporteur.lexicon.Table;
import org.w3id.rapporteur.reading.SharedEngine;

/** Names that mean now this, now that. */
class NamesInContextTest {
  private static final EntityFinder FINDER = new EntityFinder(new DataFiles());

  private static List<Mention> find(String body) {
    return FINDER.find(SharedEngine.read(body)).mentions();
  }

  private static Stream<Entity> linked(String body) {
    return find(body).stream()
        .map(Mention::entity)
        .filter(one ->
            switch (one.kind()) {
              case STATE, ORGANIZATION, OUTLET -> one.wikidata().isPresent();
              case PERSON, GROUP, PLACE -> false;
            });
  }

  @Test
  void aSeatIsACityWhereNothingTellsOfAGovernment() {
    assertTrue(names("The choir sang for a crowd in south London on Friday.", "London"));
    assertTrue(names("She called from the Iranian capital Tehran on Friday.", "Tehran"));
    assertTrue(names("She spoke to large crowds in London, Ottawa and Paris.", "Ottawa"));
  }

  @Test
  void aSeatThatSpeaksIsItsState() {
    assertTrue(names("Ottawa said that the deal was close.", "Canada"));
    assertTrue(names("It was under pressure from Tehran and Ankara.", "Turkey"));
  }

  @Test
  void aNameThatItsArticleBeginsEndsBeforeALongerOne() {
    assertTrue(names("The East African Community met in Arusha.", "East African Community"));
    assertTrue(names("The East African said that the port was open.", "The East African"));
  }

  private static boolean names(String body, String label) {
    return find(body).stream().anyMatch(mention -> mention.entity().label().equals(label));
  }

  @TestFactory
  Stream<DynamicTest> otherNamesHoldAnExampleAndACounterExample() {
    return new DataFiles()
        .table("gazetteer/other-names.tsv").rows().stream().flatMap(NamesInContextTest::examples);
  }

  private static Stream<DynamicTest> examples(Table.Row row) {
    String yes = row.get("example");
    String no = row.get("counter-example");
    return Stream.of(
        DynamicTest.dynamicTest(
            yes, () -> assertEquals(List.of(), linked(yes).map(Entity::label).toList())),
        DynamicTest.dynamicTest(no, () -> assertTrue(linked(no).findAny().isPresent(), no)));
  }

  @Test
  void anAdjectiveAfterAnArticleIsNoPaper() {
    assertFalse(names("The Australian trade minister left early.", "The Australian"));
  }

  @Test
  void whatTheArticleExplainsAbbreviatesNoAgency() {
    String text =
        "The ministry of agrarian policy (MAP) spoke. Its artificial pond (AP) is dry. The AP cost"
            + " little.";
    assertFalse(names(text, "Associated Press"));
  }

  @Test
  void anAirportIsNotTheManWhoseNameItBears() {
    assertFalse(names("They landed at George Bush Intercontinental Airport.", "George W. Bush"));
  }

  @Test
  void aHospitalIsNotTheManWhoseNameItBears() {
    assertTrue(
        find("Doctors at Kamal Hassan hospital asked for fuel.").stream()
            .noneMatch(mention -> mention.entity().isPerson()));
  }

  @Test
  void anAirportOfACityIsNoGovernment() {
    assertFalse(names("Fog closed London's Heathrow Airport.", "United Kingdom"));
  }

  @Test
  void whoComesFromACapitalComesFromACity() {
    assertFalse(names("The firm works from Dakar, Abuja and Nairobi.", "Nigeria"));
    assertTrue(names("The demands from Moscow were rejected.", "Russia"));
  }

  @Test
  void onTheFieldAStateIsItsTeam() {
    String text =
        "The rugby tournament opened in Tonga on Friday. England beat Samoa in the semi-final. The"
            + " Samoa coach praised his scrum-half. The squad plays the quarter-finals of the"
            + " league next.";
    List<String> keys = find(text).stream().map(mention -> mention.entity().key()).toList();
    assertTrue(keys.contains("samoa-team"), keys.toString());
    assertTrue(keys.contains("tonga"), keys.toString());
  }

  @Test
  void aGivenNameAloneIsNoHeadOfState() {
    assertFalse(names("Kim wore a red dress at the ball.", "Kim Jong-un"));
    assertTrue(names("North Korea tested a missile. Kim watched the launch.", "Kim Jong-un"));
  }

  @Test
  void aCapitalWithAnUncommonNameNeedsItsState() {
    assertFalse(names("Victoria named her children after rivers.", "Seychelles"));
  }

  @Test
  void aPartOfALongerNameIsTheSamePerson() {
    String text = "Augusto Morales Rivera resigned on Monday. Morales gave no reason.";
    assertEquals(
        1, find(text).stream().map(Mention::entity).filter(Entity::isPerson).distinct().count());
  }

  @Test
  void forcesWithANameOfTheirOwnAreNotTheArmy() {
    assertFalse(names("Sudan Shield Forces lost seven men.", "Sudanese armed forces"));
    assertTrue(names("Sudan's armed forces lost seven men.", "Sudanese Armed Forces"));
  }

  @Test
  void oneMansLawyerIsNotAnothers() {
    String text = "Ivan Petrov's lawyer said so. Anna Kovacs objected. Her lawyer said nothing.";
    assertEquals(
        2,
        find(text).stream()
            .map(Mention::entity)
            .filter(entity -> entity.isPerson() && entity.isUnnamed())
            .distinct()
            .count());
  }

  @Test
  void anOceanIsNoMagazine() {
    assertFalse(names("Ships crossed the Mediterranean and the Atlantic.", "The Atlantic"));
  }

  @Test
  void aCityHasOneNodeInAllSpellings() {
    List<String> keys =
        Stream.of("Delegates met in Kiev.", "Delegates met in Kyiv.")
            .flatMap(text -> find(text).stream())
            .filter(mention -> mention.entity().kind() == EntityKind.PLACE)
            .map(mention -> mention.entity().key())
            .toList();
    assertEquals(List.of("kyiv", "kyiv"), keys);
  }

  private static String keyOfPerson(String body) {
    return find(body).stream()
        .map(Mention::entity)
        .filter(Entity::isPerson)
        .findFirst()
        .orElseThrow()
        .key();
  }

  @Test
  void anUnknownFullNameIsOnePersonInAllArticlesASingleNameIsNot() {
    assertEquals(
        keyOfPerson("Gustav Lindqvist left on Monday."),
        keyOfPerson("On Friday Gustav Lindqvist came back."));
    assertNotEquals(
        keyOfPerson("Mr. Lindqvist left on Monday."),
        keyOfPerson("On Friday Mr. Lindqvist came back."));
  }

  @Test
  void aLongerNameIsAnotherBody() {
    assertEquals("social-democratic-party", keyOf("The Social Democratic Party said no."));
    String people = "The Democratic Party for the People called for a lower levy.";
    assertEquals("democratic-party-for-the-people", keyOf(people));
    assertEquals("democratic-party", keyOf("The Democratic Party said no."));
    assertTrue(names("The Trump Justice Department announced it.", "US Department of Justice"));
  }

  @Test
  void aLongNameThatBeginsWithAStateIsABodyOfItsOwn() {
    String space = "The China National Space Administration said that the probe had landed.";
    assertTrue(names(space, "China National Space Administration"));
    assertFalse(names(space, "China"));
    assertTrue(
        names("China Eastern Airlines said that the flight was full.", "China Eastern Airlines"));
    assertTrue(
        names("The India Foreign Ministry said that it was late.", "Indian Foreign Ministry"));
    assertTrue(names("The Trump administration said that it was late.", "Trump administration"));
  }

  @Test
  void anotherStatesBodyOfTheSameNameIsAnotherBody() {
    String ukraine = "Ukraine's Foreign Intelligence Service said no.";
    assertTrue(names(ukraine, "Ukrainian Foreign Intelligence Service"));
    assertTrue(names("The Russian SVR said no.", "Russian Foreign Intelligence Service"));
  }

  @Test
  void anUnlistedBodyOfAStateIsNoOtherStates() {
    String kenya = "Kenya's Revenue Authority said no. The Revenue Authority said so twice.";
    String ghana = "Ghana's Revenue Authority said no.";
    assertEquals(
        List.of("kenya-revenue-authority", "kenya-revenue-authority"),
        find(kenya).stream()
            .filter(mention -> mention.entity().label().equals("Revenue Authority"))
            .map(mention -> mention.entity().key())
            .toList());
    assertEquals("ghana-revenue-authority", keyOf(ghana));
  }

  @Test
  void theNameBeforeAWordForABodyIsTheBodys() {
    String before = "The Democratic Party met. ";
    assertTrue(names(before + "The Sinn Fein party rejected the budget.", "Sinn Féin"));
    assertTrue(names(before + "The Purple Oak party rejected the budget.", "Purple Oak"));
    assertFalse(names("Tokyo waited. The UN agency said no.", "UN"));
    Entity said =
        find(before + "Viktor Orban's party said no.").stream()
            .reduce((one, next) -> next)
            .orElseThrow()
            .entity();
    assertNotEquals("democratic-party", said.key());
  }

  @Test
  void anyHumanRightsGroupIsNoneThatWasNamed() {
    String named = "The Kongsberg Group met. The U.S. District Court in Boston blocked it. ";
    assertTrue(keyOf(named + "A human rights group said no.").startsWith("human-rights-group-in-"));
    assertTrue(keyOf(named + "A federal appeals court ruled so.").contains("appeals-court-in-"));
  }

  /** The key of the last body that is named. */
  private static String keyOf(String body) {
    return find(body).stream()
        .map(Mention::entity)
        .filter(entity -> entity.kind() == EntityKind.ORGANIZATION)
        .reduce((one, next) -> next)
        .orElseThrow()
        .key();
  }
}
