package org.w3id.rapporteur.entity;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.w3id.rapporteur.lexicon.DataFiles;
import org.w3id.rapporteur.reading.Reading;
import org.w3id.rapporteur.reading.SharedEngine;

class EntityFinderTest {
  private static final EntityFinder FINDER = new EntityFinder(new DataFiles());

  @Test
  void aSurnameHoldsThroughTheArticle() {
    assertEquals(
        List.of("Emmanuel Macron", "Emmanuel Macron"),
        people("Emmanuel Macron flew to Oslo. Later Macron spoke to reporters."));
  }

  @Test
  void spellingsOfOneNameAreOnePerson() {
    String text = "Volodymyr Zelenskyy thanked donors. Zelenskiy then left.";
    assertEquals(List.of("Volodymyr Zelensky", "Volodymyr Zelensky"), people(text));
  }

  @Test
  void twoPeopleOfOneSurnameStayTwo() {
    String text = "Hillary Clinton spoke first. Bill Clinton spoke later.";
    assertEquals(2, people(text).stream().distinct().count());
  }

  @Test
  void theMinistryIsTheOneNamedBefore() {
    String text = "Peru's health ministry closed the port. The ministry gave no reason.";
    assertEquals(label(text, "Peru's health ministry"), label(text, "The ministry"));
  }

  @Test
  void aForeignMinistryIsNobodysUntilItsStateIsTold() {
    String text = "Peru’s Foreign Ministry wrote to Chile. The Foreign Ministry also called.";
    assertEquals(
        List.of("Peruvian Foreign Ministry", "Peruvian Foreign Ministry"),
        FINDER.find(SharedEngine.read(text)).mentions().stream()
            .map(mention -> mention.entity().label())
            .filter(label -> label.endsWith("Ministry"))
            .toList());
  }

  @Test
  void aSurnameMeansWhomTheArticleNamedBefore() {
    String text = "Eunju Kim spoke first. Kim then accused Kim Jong Un.";
    assertEquals(List.of("Eunju Kim", "Eunju Kim", "Kim Jong-un"), people(text));
  }

  @Test
  void aSurnameThatIsACommonNounTooMeansItsBearer() {
    String text = "Elon Musk came to Lima. But Musk, the guest of honour, said that he was late.";
    assertEquals("Elon Musk", label(text, "Musk"));
    String scent = text + " Guests smelled of musk.";
    assertEquals(2, people(scent).size());
  }

  @Test
  void capitalsThatLookLikeAPronounAreTheBody() {
    String text = "WHO said in a statement that heat killed many people. Who knows them?";
    assertEquals("World Health Organization", label(text, "WHO"));
    assertFalse(isMentioned("Nobody knew who said so.", "who"));
  }

  @Test
  void someOfThemAreUnnamedPeople() {
    assertEquals(
        "some",
        label("Dozens of shopkeepers met the mayor, some of whom said they were ruined.", "some"));
    assertFalse(isMentioned("Some of the ports closed.", "Some"));
    String text =
        "Some of the guests left early. Some said that it was late. A few said that it was early.";
    assertEquals("few", label(text, "few"));
  }

  @Test
  void thePersonIsNobodyNamed() {
    String text = "Anna Berg met a diplomat. The person said that it was late.";
    assertEquals("person", label(text, "person"));
  }

  @Test
  void anotherLeaderIsNotTheOneBefore() {
    String text = "The Gagauz leader spoke first. The rebel leader said that he was ready.";
    assertEquals("rebel leader", mention(text, "rebel leader").entity().label());
    String again = "The senior rebel leader spoke first. The rebel leader then left.";
    assertEquals(
        mentionOf(again, "senior rebel leader", 0).entity().label(),
        mentionOf(again, "rebel leader", 0).entity().label());
  }

  @Test
  void aFamousSurnameStaysWithItsBearerAmongRelatives() {
    String text = "Trump spoke first. Melania Trump listened. Trump left.";
    assertEquals(List.of("Donald Trump", "Melania Trump", "Donald Trump"), people(text));
  }

  @Test
  void aBodyIsCalledByTheLastWordOfItsName() {
    String text = "The Andean Defence Council met in Lima. The council adjourned.";
    assertEquals("Andean Defence Council", label(text, "council"));
  }

  @Test
  void theGroupIsTheOneThatSpokeBefore() {
    String text = "The Orlu Writers Union met on Monday. Fees have risen again, the group said.";
    assertEquals("Orlu Writers Union", label(text, "group"));
  }

  @Test
  void theGroupIsNoMinistry() {
    String text = "The Pentagon wrote on Monday. Fees have risen again, the group said.";
    assertEquals("group", label(text, "group"));
  }

  @Test
  void theResearcherIsWhoeverSpokeLast() {
    String text =
        "Ada Brandt, an economist in Bonn, wrote first. It rained. It snowed. It froze."
            + " Peter Halm said no. The researcher then left.";
    assertEquals("Peter Halm", label(text, "researcher"));
  }

  @Test
  void whoHasAPortfolioThatNoListKnowsIsNotTheForeignMinister() {
    LocalDate day = LocalDate.of(2024, 3, 4);
    String met = "Mélanie Joly left Canada. ";
    assertEquals("Mélanie Joly", labelEnding(met + "The minister smiled.", "minister", day));
    List.of("trade minister", "tourism minister")
        .forEach(other ->
            assertNotEquals(
                "Mélanie Joly", labelEnding(met + "The " + other + " spoke.", other, day)));
    assertNotEquals(
        "Mélanie Joly", labelEnding("Canada's health minister spoke.", "health minister", day));
  }

  private static String labelEnding(String body, String words, LocalDate published) {
    return mentionEnding(SharedEngine.read(body, Optional.of(published)), words).entity().label();
  }

  @Test
  void onlyWhoHoldsAnOfficeOfAStateSpeaksForIt() {
    assertEquals(
        Optional.of("Norway"), served("Norway's chief negotiator spoke.", "chief negotiator"));
    assertEquals(Optional.empty(), served("Norway's former envoy spoke.", "envoy"));
    assertEquals(Optional.empty(), served("The Norwegian farmer spoke.", "farmer"));
  }

  private static Optional<String> served(String body, String words) {
    return mentionEnding(SharedEngine.read(body), words).entity().represents().map(Entity::label);
  }

  /** The mention of these words, with whatever stands before them. */
  private static Mention mentionEnding(Reading reading, String words) {
    return FINDER.find(reading).mentions().stream()
        .filter(mention -> reading.words(mention.span()).endsWith(words))
        .findFirst()
        .orElseThrow();
  }

  @Test
  void whoLeftAnOfficeIsNotItsHolder() {
    String text = "Rishi Sunak stayed in Britain. The prime minister flew to Oslo.";
    assertEquals("Rishi Sunak", label(text, "prime minister", LocalDate.of(2023, 5, 20)));
    assertNotEquals("Rishi Sunak", label(text, "prime minister", LocalDate.of(2025, 5, 20)));
  }

  @Test
  void aBodyWithoutNameStaysUnnamed() {
    Entity group =
        mention("One monitoring group counted ten boats.", "One monitoring group").entity();
    assertEquals("monitoring group", group.label());
    assertTrue(group.isUnnamed());
  }

  @Test
  void aBodyIsNamedBesideItsNoun() {
    String text = "Its regulating body, the Tea Board of Nepal, closed.";
    assertEquals("Tea Board of Nepal", label(text, "regulating body"));
  }

  @Test
  void theNameBehindAWordForOutletsIsAnOutlet() {
    String text = "The news site Al-Minassa Al-Jadida closed. The website gave no reason.";
    assertEquals(EntityKind.OUTLET, mention(text, "Al-Minassa Al-Jadida").entity().kind());
    assertEquals("Al-Minassa Al-Jadida", label(text, "website"));
    String again = text + " Envoys told Al-Minassa Al-Jadida that talks went on.";
    assertEquals(EntityKind.OUTLET, mentionOf(again, "Al-Minassa Al-Jadida", 1).entity().kind());
  }

  @Test
  void aNameBehindTheNounIsMeantWhateverWasNamedBefore() {
    String text =
        "She spoke to Reuters. In an interview with the broadcaster %s he said it was over.";
    assertEquals("LCI", label(text.formatted("LCI"), "the broadcaster"));
    assertEquals("Zeta TV", label(text.formatted("Zeta TV"), "the broadcaster"));
  }

  @Test
  void aNounThatOnlyTellsTheSortOfAnotherMeansNoOutletNamedBefore() {
    String text = "The envoy spoke to Reuters. He said in a radio interview that talks went on.";
    assertTrue(find(text).mentions().stream().noneMatch(it -> it.span().of(text).equals("radio")));
  }

  @Test
  void anOutletIsKnownByItsOwnNameOrByTheNounBehindIt() {
    String gazette = "Envoys told the Montserrat Gazette that talks went on.";
    assertEquals(EntityKind.OUTLET, mention(gazette, "Montserrat Gazette").entity().kind());
    String trust = "Envoys told the Montserrat Trust that talks went on.";
    assertEquals(EntityKind.ORGANIZATION, mention(trust, "Montserrat Trust").entity().kind());
    String paper = "Envoys told the Al-Minassa newspaper that talks went on.";
    assertEquals(EntityKind.OUTLET, mention(paper, "Al-Minassa").entity().kind());
  }

  @Test
  void peopleOfWhomNothingIsToldStayUnnamed() {
    Entity some = mention("Some in the capital agreed with the plan.", "Some").entity();
    assertEquals(EntityKind.GROUP, some.kind());
    assertTrue(some.isUnnamed());
  }

  @Test
  void aPersonsOfficeIsABodyOfItsOwn() {
    String text = "Jane Goodall spoke first. Goodall's office wrote later.";
    Entity office = mention(text, "office").entity();
    assertEquals(EntityKind.ORGANIZATION, office.kind());
    assertEquals("Goodall office", office.label());
  }

  @Test
  void initialsMeanTheBodyThatTheArticleNames() {
    String text = "The Palestinian Authority agreed. The PA sent two envoys.";
    assertEquals("Palestinian Authority", label(text, "PA"));
  }

  @Test
  void aJudgeOfWhomNoMoreIsToldStaysUnnamed() {
    Entity judge = mention("A federal judge warned the senate.", "federal judge").entity();
    assertEquals("federal judge", judge.label());
    assertTrue(judge.isUnnamed());
  }

  @Test
  void thePoliceOfNoStateStayUnnamed() {
    assertTrue(mention("The police searched a house.", "police").entity().isUnnamed());
  }

  @Test
  void organsOfPlacesAndOfNobodyAreBodies() {
    Entity ministry = mention("Gaza's Health Ministry sent a list.", "Ministry").entity();
    assertEquals("Gaza Health Ministry", ministry.label());
    String office = "The Prime Minister's Office sent a list.";
    assertEquals(EntityKind.ORGANIZATION, mention(office, "Office").entity().kind());
    assertTrue(mention(office, "Office").entity().isUnnamed());
  }

  @Test
  void aStateMayEndAnothersName() {
    String text = "Water UK said that prices rose. Then the UK agreed.";
    assertEquals(
        1,
        FINDER.find(SharedEngine.read(text)).mentions().stream()
            .filter(mention -> mention.entity().label().equals("United Kingdom"))
            .count());
  }

  @Test
  void whoSpokeSpeaksOn() {
    String text =
        "Vladimir Putin left. Putin flew home. "
            + "Putin slept. ".repeat(8)
            + "The spokesman, Dmitry Peskov, said that Putin had no plans to travel."
            + " A visit was not being prepared either, he said.";
    assertEquals("Dmitry Peskov", label(text, "he"));
  }

  @Test
  void aHyphenJoinsTwoPeople() {
    assertEquals(
        List.of("Vladimir Putin", "Donald Trump"), people("The Putin-Trump call took an hour."));
  }

  @Test
  void aCapitalThatSpeaksIsTheState() {
    assertEquals("Russia", label("Moscow rejected the draft on Monday.", "Moscow"));
  }

  @Test
  void aCapitalAfterInIsAPlace() {
    Mention mention = mention("Negotiators met in Moscow for two days.", "Moscow");
    assertEquals(EntityKind.PLACE, mention.entity().kind());
  }

  @Test
  void betweenTwoCapitalsStandsForTwoStates() {
    String text = "Relations between Washington and Beijing have worsened.";
    assertEquals("United States", label(text, "Washington"));
    assertEquals("China", label(text, "Beijing"));
  }

  @Test
  void theKremlinIsABodyThatRepresentsRussia() {
    Entity kremlin = mention("The Kremlin declined to comment.", "Kremlin").entity();
    assertEquals(EntityKind.ORGANIZATION, kremlin.kind());
    assertEquals("russia", kremlin.represents().orElseThrow().key());
  }

  @Test
  void aForeignMinistryIsAnOrganOfItsState() {
    Entity ministry =
        mention("Peru's foreign ministry summoned the ambassador.", "Peru's foreign ministry")
            .entity();
    assertEquals("peru-foreign-ministry", ministry.key());
    assertEquals("peru", ministry.represents().orElseThrow().key());
  }

  @Test
  void aSideIsItsState() {
    assertEquals("Ukraine", label("The Ukrainian side asked for time.", "Ukrainian side"));
  }

  @Test
  void aDelegationIsAGroupThatRepresentsItsState() {
    Entity delegation =
        mention("The Russian delegation left early.", "Russian delegation").entity();
    assertEquals(EntityKind.GROUP, delegation.kind());
    assertEquals("russia", delegation.represents().orElseThrow().key());
  }

  @Test
  void thePeopleAroundSomebodyAreAGroupThatSpeaksNotForHim() {
    Entity team = mention("Emmanuel Macron's team said that the port was open.", "team").entity();
    assertEquals("Macron team", team.label());
    assertEquals(EntityKind.GROUP, team.kind());
    assertTrue(team.represents().isEmpty());
    Entity praised =
        mention("Peru praised Emmanuel Macron's leadership.", "Emmanuel Macron").entity();
    assertEquals("Emmanuel Macron", praised.label());
  }

  @Test
  void officialsAreAGroupWithoutNames() {
    Entity officials = mention("Two senior French officials said so.", "officials").entity();
    assertEquals("French officials", officials.label());
    assertTrue(officials.isUnnamed());
  }

  @Test
  void aRoleWithItsStateIsTheHolderNamedInTheArticle() {
    String text =
        "Finnish President Alexander Stubb arrived at noon. The Finnish president was cautious.";
    assertEquals("Alexander Stubb", label(text, "Finnish president"));
  }

  @Test
  void aNameAfterAccordingToSomebodyIsNotThatSomebody() {
    String text =
        "Russian Foreign Minister Sergey Lavrov met the press. According to the minister, Trump had"
            + " named several principles.";
    assertEquals("Sergey Lavrov", label(text, "minister"));
  }

  @Test
  void aFormerPresidentIsTheOneWhomTheArticleCallsFormer() {
    String text =
        "Former President Barack Obama met President Joe Biden. The former president smiled.";
    assertEquals("Barack Obama", label(text, "former president"));
  }

  @Test
  void aRoleWithoutANamedHolderIsResolvedByDate() {
    String text = "The German chancellor spoke of patience.";
    assertEquals("Friedrich Merz", label(text, "German chancellor", LocalDate.of(2025, 7, 1)));
    assertEquals("Olaf Scholz", label(text, "German chancellor", LocalDate.of(2023, 7, 1)));
  }

  @Test
  void aRoleWithoutHolderAndDateStaysAsDescribed() {
    Mention mention = mention("The German chancellor spoke of patience.", "German chancellor");
    assertEquals(Mention.Reason.AS_DESCRIBED, mention.reason());
    assertTrue(mention.entity().isUnnamed());
  }

  @Test
  void thePronounAfterASpeechVerbIsTheSubject() {
    String text = "Marco Rubio told Yvette Cooper that he would call again.";
    assertEquals("Marco Rubio", label(text, "he"));
  }

  @Test
  void genderTellsWhomAPronounMeans() {
    String text = "Mark Rutte met Giorgia Meloni in Rome. She praised the plan.";
    assertEquals("Giorgia Meloni", label(text, "She"));
  }

  @Test
  void anObjectPronounIsNotTheSubjectOfItsVerb() {
    String text = "Friedrich Merz arrived on Monday. Keir Starmer thanked him warmly.";
    assertEquals("Friedrich Merz", label(text, "him"));
  }

  @Test
  void aPronounThatReportsIsNobodyNamedInTheReport() {
    String text = "Jean-Noel Barrot spoke on Sunday. Friedrich Merz is no optimist, he said.";
    assertEquals("Jean-Noël Barrot", label(text, "he"));
  }

  @Test
  void whoSpokeGoesOnSpeaking() {
    String text =
        "Olaf Scholz met Emmanuel Macron. Scholz was tired. The French president, Emmanuel Macron,"
            + " said on Monday that Scholz had no plans to travel. A meeting was not being prepared"
            + " either, he said.";
    assertEquals("Emmanuel Macron", label(text, "he"));
  }

  @Test
  void whoClaimsSomethingIsNotTheOneWhoDeniesIt() {
    assertEquals(
        "Uganda", label("Kenya accused Uganda of stealing cattle, which it denies.", "it"));
  }

  @Test
  void aFormOfAddressTellsNamesakesApart() {
    String text =
        "Hillary Clinton spoke first. Bill Clinton listened. Later Mr. Clinton left by train.";
    assertEquals(List.of("Hillary Clinton", "Bill Clinton", "Bill Clinton"), people(text));
  }

  @Test
  void theAgencyIsTheOneNamed() {
    String text = "The State Department published a list. The agency gave no reason.";
    assertEquals("State Department", label(text, "The agency"));
  }

  @Test
  void theAllianceIsTheOneNamed() {
    assertEquals("NATO", label("Mark Rutte of NATO said the alliance would grow.", "the alliance"));
  }

  @Test
  void hisGovernmentIsThatOfHisState() {
    String text = "Hungarian Prime Minister Viktor Orban left. His government will abstain.";
    assertEquals("Hungarian government", label(text, "His government"));
  }

  @Test
  void aWordThatIsNoNameIsNoState() {
    assertTrue(
        find("They will polish the text and give us time.").mentions().stream()
            .noneMatch(mention -> mention.entity().kind() == EntityKind.STATE));
  }

  @Test
  void aPlayerNamedJordanIsNotTheKingdom() {
    assertNotEquals(
        Optional.of("Jordan"),
        find("Barbara Jordan addressed the committee.").mentions().stream()
            .findFirst()
            .map(mention -> mention.entity().label()));
  }

  @Test
  void anOfficeBeforeANameHasItsState() {
    assertEquals(
        List.of("foreign minister | Poland | current"),
        offices("Polish Foreign Minister Radoslaw Sikorski spoke in Gdansk."));
  }

  @Test
  void anOfficeInAppositionHasItsState() {
    assertEquals(
        List.of("foreign minister | Turkey | current"),
        offices("Hakan Fidan, Turkey's foreign minister, urged restraint."));
  }

  @Test
  void whoOnceServedGivesAFormerOffice() {
    assertEquals(
        List.of("finance minister | France | former"),
        offices("Christine Lagarde, who once served as France's finance minister, disagreed."));
  }

  @Test
  void anEnvoyOfAPresidentIsHeldForHisState() {
    assertEquals(
        List.of("middle east envoy | United States | current"),
        offices("Trump's Middle East envoy Steve Witkoff landed on Friday."));
  }

  @Test
  void aStressedReflexiveIsTheNameBeforeIt() {
    String text =
        "Dmitry Peskov spoke first. No talks were planned, he said, blaming nobody: Trump himself"
            + " had said only that he would see Putin soon.";
    assertEquals("Donald Trump", label(text, "himself"));
    assertEquals("Donald Trump", mentionOf(text, "he", 1).entity().label());
  }

  @Test
  void whoIsNamedInAQuotationDoesNotSpeakIt() {
    String text =
        "Zelensky visited Riga. \"The man who brought Sergei Lavrov to power will not preach to"
            + " us,\" he said.";
    assertEquals("Volodymyr Zelensky", mentionOf(text, "he", 0).entity().label());
  }

  @Test
  void someOfAGroupAreNotThoseNamedBefore() {
    String text = "Farmers left the square. Some of the envoys stayed.";
    assertEquals(
        List.of(),
        find(text).mentions().stream()
            .filter(mention -> mention.form() == Mention.Form.PRONOUN)
            .toList());
  }

  @Test
  void theExpertIsTheOnlyOneWhoSpoke() {
    String text = "Jane Brown said that talks were slow. The expert left.";
    assertEquals("Jane Brown", label(text, "expert"));
  }

  @Test
  void theExpertOnSomethingMayBeSomebodyNew() {
    String text = "Jane Brown said that talks were slow. The expert on tariffs left.";
    assertEquals(true, mention(text, "expert").entity().isUnnamed());
  }

  @Test
  void whoLeadsABodyHasAnOfficeInIt() {
    assertEquals(
        List.of("leader | Hezbollah | current"),
        offices("Hezbollah, led by Naim Qassem, rejected the plan."));
  }

  @Test
  void aBodyAfterTheOfficeAndACommaIsTheOneItIsOf() {
    assertEquals(
        List.of("commander | US Central Command | current"),
        offices("Laura Stone, commander, US Central Command, spoke to the press."));
  }

  @Test
  void aHeadingThatRunsIntoAnOfficeIsNoPartOfIt() {
    assertTrue(
        offices("Regional Trade Tariff Talks Debate President Emmanuel Macron said so.").stream()
            .allMatch(office -> office.startsWith("president")));
  }

  @Test
  void aHyphenBeforeAnOfficeIsNoPartOfIt() {
    assertEquals(
        List.of("chancellor | Germany | former"),
        offices("The then-German chancellor Angela Merkel opened the bridge."));
  }

  @Test
  void aSpokesmanSpeaksForTheBodyOfHisOffice() {
    assertEquals(
        List.of("spokesman | Kremlin | current"),
        offices("Kremlin spokesman Dmitry Peskov declined to comment."));
  }

  @Test
  void aSpokeswomanForABodySpeaksForItAnEnvoyForACountryDoesNot() {
    assertEquals(
        List.of("spokeswoman | NATO | current"),
        offices("Laura Stone, a spokeswoman for NATO, declined to comment."));
    assertEquals(
        List.of("envoy | - | current"), offices("Laura Stone, the envoy for Syria, left."));
  }

  @Test
  void theOfficeHeldOnTheDayOfTheArticleIsKept() {
    Cast cast =
        FINDER.find(
            SharedEngine.read(
                "Former President Emmanuel Macron spoke.", Optional.of(LocalDate.of(2024, 5, 2))));
    assertEquals(List.of("president"), cast.held().stream().map(HeldOffice::office).toList());
    assertTrue(cast.offices().get(0).isFormer());
  }

  @Test
  void withoutADateNoOfficeIsTakenAsHeld() {
    assertEquals(List.of(), find("President Emmanuel Macron spoke.").held());
  }

  @Test
  void streetAndCitySpeakForTheirGovernments() {
    assertEquals(
        Optional.of("united-kingdom"),
        mention("Downing Street rejected the plan.", "Downing Street")
            .entity()
            .represents()
            .map(Entity::key));
    assertEquals("Ukraine", label("Kyiv rejected the plan.", "Kyiv"));
    assertEquals("European Union", label("Brussels rejected the plan.", "Brussels"));
  }

  private static Cast find(String body) {
    return FINDER.find(SharedEngine.read(body));
  }

  private static List<String> people(String body) {
    return find(body).mentions().stream()
        .filter(mention -> mention.entity().isPerson())
        .map(mention -> mention.entity().label())
        .toList();
  }

  private static List<String> offices(String body) {
    return find(body).offices().stream()
        .map(office ->
            office.office()
                + " | "
                + office.of().map(Entity::label).orElse("-")
                + " | "
                + (office.isFormer() ? "former" : "current"))
        .toList();
  }

  private static boolean isMentioned(String body, String words) {
    Reading reading = SharedEngine.read(body);
    return FINDER.find(reading).mentions().stream()
        .anyMatch(mention -> reading.words(mention.span()).equals(words));
  }

  private static Mention mention(String body, String words) {
    return mention(SharedEngine.read(body), words);
  }

  private static Mention mention(Reading reading, String words) {
    return FINDER.find(reading).mentions().stream()
        .filter(mention -> reading.words(mention.span()).endsWith(words))
        .findFirst()
        .orElseThrow();
  }

  /** The mention of these very words, counted from 0. */
  private static Mention mentionOf(String body, String words, int place) {
    Reading reading = SharedEngine.read(body);
    return FINDER.find(reading).mentions().stream()
        .filter(mention -> reading.words(mention.span()).equals(words))
        .toList()
        .get(place);
  }

  private static String label(String body, String words) {
    return mention(body, words).entity().label();
  }

  private static String label(String body, String words, LocalDate published) {
    return mention(SharedEngine.read(body, Optional.of(published)), words).entity().label();
  }
}
