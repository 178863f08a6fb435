package org.w3id.rapporteur.matter;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.w3id.rapporteur.entity.Entity;
import org.w3id.rapporteur.entity.EntityKind;
import org.w3id.rapporteur.lexicon.Act;
import org.w3id.rapporteur.lexicon.DataFiles;
import org.w3id.rapporteur.reading.Reading;
import org.w3id.rapporteur.reading.SharedEngine;
import org.w3id.rapporteur.text.Span;

class TopicFinderTest {
  private static final MatterLexicon LEXICON = new MatterLexicon(new DataFiles());
  private static final String HELD = "meeting of France – Japan takes place";

  @Test
  void aDemandForTalksAndADenialOfAPlanMeetInOneProposition() {
    String body = "France and Japan may hold talks. ";
    assertTrue(glosses(body, "a meeting between France and Japan", Act.DEMAND).contains(HELD));
    assertTrue(
        glosses(body, "no meeting between France and Japan is planned", Act.ASSERTION)
            .contains("not " + HELD));
  }

  @Test
  void whatThereWillNotBeDoesNotTakePlace() {
    for (String there : List.of("there would be", "there will be", "there are", "there were")) {
      String said = there + " no talks between France and Japan";
      assertEquals(
          "not " + HELD,
          glosses("The envoy said that ", said, Act.ASSERTION).get(0),
          () -> SharedEngine.read("The envoy said that " + said + ".").sentences().toString());
    }
  }

  @Test
  void whatIsOffTheTableDoesNotTakePlace() {
    assertEquals(
        "not " + HELD,
        glosses("", "a meeting between France and Japan is off the table", Act.ASSERTION).get(0));
  }

  @Test
  void howMuchItWouldDoSaysNotThatItIsThere() {
    assertEquals(
        List.of(),
        glosses(
            "The minister played down ",
            "how much the tariffs of Japan would cost the firm",
            Act.REFUSAL));
  }

  @Test
  void whoPaysAttentionHasDoneNothing() {
    List<String> said = glosses("The envoy said that ", "France paid attention", Act.ASSERTION);
    assertTrue(said.stream().noneMatch(gloss -> gloss.contains("pay")), said::toString);
    assertTrue(
        glosses("The envoy said that ", "France paid the fine", Act.ASSERTION)
            .contains("France pays fine"));
  }

  @Test
  void noneWithoutSomethingElseIsNotNone() {
    List<String> said =
        glosses(
            "", "no aid can reach those who need it without safe access to Peru", Act.ASSERTION);
    assertTrue(said.stream().anyMatch(gloss -> gloss.contains("requires")), said.toString());
    assertTrue(said.stream().noneMatch(gloss -> gloss.endsWith("takes place")), said.toString());
  }

  @Test
  void theVerbOfAGlossAgreesWithThePronounBeforeIt() {
    assertEquals(List.of("they are late"), glosses("", "they were late", Act.ASSERTION));
    assertEquals(List.of("You mend bridge"), glosses("", "You mended the bridge", Act.ASSERTION));
  }

  @Test
  void aVerbThatSaysNothingAloneSaysNothing() {
    assertEquals(List.of(), glosses("", "Japan does", Act.ASSERTION));
    assertEquals(List.of("Japan retreats"), glosses("", "Japan retreated", Act.ASSERTION));
  }

  @Test
  void ofAClaimAloneNothingIsSaid() {
    assertEquals(List.of(), glosses("The minister denied ", "the accusation", Act.ASSERTION));
    assertEquals(
        List.of("there is theft"),
        glosses("The minister denied ", "accusations of theft", Act.ASSERTION));
  }

  @Test
  void aProspectIsAboutWhatIsInProspect() {
    assertEquals(
        HELD,
        glosses(
                "The minister played down ",
                "prospects of a meeting between France and Japan",
                Act.FORECAST)
            .get(0));
  }

  @Test
  void ofWhatIsExpectedToFailNotItsTakingPlaceIsSaid() {
    List<String> said =
        glosses(
            "The minister expected ",
            "a meeting between France and Japan to be postponed",
            Act.FORECAST);
    assertEquals(false, said.contains(HELD), said.toString());
  }

  @Test
  void whoDoesNotExpectTalksToEndWellDoesNotDenyThem() {
    List<String> said =
        glosses(
            "",
            "Canada does not expect a meeting between France and Japan to reach a conclusion",
            Act.ASSERTION);
    assertEquals(false, said.contains("not " + HELD), said.toString());
  }

  @Test
  void viewsOfAMeetingAffirmNoMeeting() {
    assertEquals(
        List.of(),
        glosses(
            "The minister shared ", "views of a meeting between France and Japan", Act.ASSERTION));
  }

  @Test
  void whoBacksTheLiftingOfSanctionsWantsNone() {
    assertEquals(
        "not sanctions on Japan take place",
        glosses("The minister backed ", "the lifting of sanctions on Japan", Act.ACCEPTANCE)
            .get(0));
  }

  @Test
  void ofABareNameNothingIsSaid() {
    assertEquals(List.of(), glosses("The envoy contradicted ", "Japan", Act.ASSERTION));
    assertEquals(List.of(), glosses("The envoy backed ", "Japan", Act.ACCEPTANCE));
  }

  @Test
  void aThingThatIsNoMatterIsThere() {
    assertEquals(
        List.of("there is smuggling"), glosses("The envoy spoke of ", "smuggling", Act.ASSERTION));
  }

  @Test
  void givingUpLandAndCedingTerritoryAreOne() {
    assertEquals(
        List.of("Japan cedes territory"), glosses("", "Japan must give up land", Act.DEMAND));
    assertEquals(
        "Japan cedes territory", glosses("", "Japan to cede territory", Act.DEMAND).get(0));
  }

  @Test
  void preventingIsNotWanting() {
    assertEquals(
        List.of("not Canada wants meeting of France – Japan"),
        glosses("", "Canada is blocking a meeting between France and Japan", Act.ACCUSATION));
  }

  @Test
  void aConditionIsAPropositionOfItsOwn() {
    assertTrue(
        glosses(
                "",
                "a truce between France and Japan is possible only if Canada agrees",
                Act.FORECAST)
            .contains("ceasefire between France – Japan requires precondition"));
  }

  @Test
  void anUnconditionalTruceNeedsNoPrecondition() {
    assertTrue(
        glosses("", "an unconditional truce between France and Japan", Act.DEMAND)
            .contains("not ceasefire between France – Japan requires precondition"));
  }

  @Test
  void noProgressWithoutTalksIsARequirementAndNoDenialOfTalks() {
    List<String> said =
        glosses(
            "", "no progress is possible without talks between France and Japan", Act.ASSERTION);
    assertTrue(said.get(0).endsWith("requires meeting of France – Japan"), said.toString());
    assertEquals(false, said.contains("not " + HELD));
  }

  @Test
  void denyingSomebodySomethingIsNoDenial() {
    assertEquals(
        List.of("court denies benefit"),
        glosses("", "the court denied them the benefit", Act.ASSERTION));
  }

  @Test
  void oppositesShareOneOpenPredicate() {
    assertEquals(
        List.of("Canada accepts plan"), glosses("", "Canada accepted the plan", Act.ASSERTION));
    assertEquals(
        List.of("not Canada accepts plan"), glosses("", "Canada rejected the plan", Act.ASSERTION));
  }

  @Test
  void whatWasDoneToNoneWasNotDone() {
    assertEquals(
        List.of("not hackers are arrested"),
        glosses("", "no hackers were arrested", Act.ASSERTION));
  }

  @Test
  void sanctionsTakePlaceAndATruceTakesPlace() {
    assertEquals(
        "sanctions on Japan take place", glosses("", "sanctions on Japan", Act.DEMAND).get(0));
  }

  @Test
  void aThingIsSomebodys() {
    assertEquals(
        List.of("Canada's emissions rise"),
        glosses("", "Canada's emissions had risen", Act.ASSERTION));
  }

  @Test
  void aNumberKeepsWhatItCounts() {
    assertEquals(
        List.of("Canada fires 40 missiles"),
        glosses("", "Canada fired 40 missiles", Act.ASSERTION));
  }

  @Test
  void placesThatAreOfferedAreVenuesOfTheOpenMeeting() {
    String body = "A meeting between France and Japan is planned. ";
    assertEquals(
        List.of("meeting of France – Japan takes place in Geneva"),
        glosses(body, "neutral places such as Geneva", Act.PROPOSAL));
  }

  /** The claims of {@code content}, said by a minister after {@code body}; "not" marks negation. */
  @Test
  void aVerbWithAnObjectTellsNothingOfHowFarItsSubjectHasCome() {
    assertTrue(steps("the talks of France and Japan have reached a deadlock").isEmpty());
    assertTrue(steps("the ceasefire in Peru delayed the budget").isEmpty());
    assertEquals(
        List.of("agreement between France – Japan is agreed"),
        steps("an agreement between France and Japan has been reached"));
  }

  @Test
  void whatIsDoneSinceAnElectionSaysNothingOfTheElection() {
    assertTrue(steps("the office has launched 40 probes since the election in Peru").isEmpty());
  }

  @Test
  void preparationsThatBeginMakeAPlan() {
    assertEquals(
        List.of("meeting of France – Japan is planned"),
        steps("the office began the arrangements for a meeting between France and Japan"));
  }

  @Test
  void talksThatArePausedArePutOff() {
    assertEquals(
        List.of("meeting of France – Japan is put off"),
        steps("the office has paused talks between France and Japan"));
  }

  /** What is said beyond whether the matter takes place. */
  private static List<String> steps(String content) {
    return glosses("", content, Act.ASSERTION).stream()
        .filter(gloss -> gloss.matches(".* is (agreed|planned|put off|cancelled|under way)"))
        .toList();
  }

  private static List<String> glosses(String body, String content, Act act) {
    String lead = body.isEmpty() || body.endsWith(". ") ? "The minister said that " : "";
    String said = body + lead + content + ".";
    Reading reading = SharedEngine.read(said);
    int begin = said.lastIndexOf(content);
    Span span = new Span(begin, begin + content.length());
    MattersOnTable matters = new MatterFinder(LEXICON).find(reading, new PlainCast().of(reading));
    Entity minister =
        new Entity(
            "minister", EntityKind.PERSON, "minister", Optional.empty(), Optional.empty(), true);
    return new TopicFinder(LEXICON)
            .topicOf(new Context(minister, act, List.of(), matters, List.of(span)))
            .propositions()
            .stream()
            .map(claim -> (claim.isNegated() ? "not " : "") + claim.proposition().gloss())
            .toList();
  }
}
