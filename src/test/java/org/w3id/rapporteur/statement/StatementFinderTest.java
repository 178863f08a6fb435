package org.w3id.rapporteur.statement;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.w3id.rapporteur.attribution.RuleFinder;
import org.w3id.rapporteur.entity.Cast;
import org.w3id.rapporteur.entity.Entity;
import org.w3id.rapporteur.entity.EntityFinder;
import org.w3id.rapporteur.lexicon.DataFiles;
import org.w3id.rapporteur.matter.MatterFinder;
import org.w3id.rapporteur.matter.MatterLexicon;
import org.w3id.rapporteur.matter.TopicFinder;
import org.w3id.rapporteur.reading.Reading;
import org.w3id.rapporteur.reading.SharedEngine;

class StatementFinderTest {
  private static final DataFiles FILES = new DataFiles();
  private static final EntityFinder ENTITIES = new EntityFinder(FILES);
  private static final RuleFinder RULES = new RuleFinder(FILES);
  private static final StatementFinder STATEMENTS = finder();

  @Test
  void whoSaysWhatHeWillDoCommitsHimself() {
    assertEquals(
        List.of("Commitment favours | France"),
        shown("France said that it would send inspectors."));
  }

  @Test
  void whoSaysWhatHeWillNotDoRefuses() {
    assertEquals(
        List.of("Refusal opposes | France"),
        shown("France said that it would not send inspectors."));
  }

  @Test
  void whatOthersMustDoIsDemanded() {
    assertEquals(
        List.of("Demand favours | France"),
        shown("France said that the rebels must leave the city."));
  }

  @Test
  void whatIsInsistedOnInTheSubjunctiveIsDemanded() {
    assertEquals(
        List.of("Demand favours | France"), shown("France insists that Peru abandon the dam."));
    assertEquals(
        List.of("Assertion affirms | France"),
        shown("France insists that Peru abandoned the dam."));
  }

  @Test
  void whoDeniesARequestRefusesIt() {
    assertEquals(
        List.of("Refusal opposes | Peru"), shown("Peru denied the request to inspect the dam."));
    assertEquals(List.of("Assertion denies | Peru"), shown("Peru denied the theft of the maps."));
  }

  @Test
  void whoHasNotOpenedAGateDoesNotRefuseTo() {
    assertEquals(
        List.of("Assertion denies | Peru"), shown("Peru said that it had not opened the gate."));
    assertEquals(
        List.of("Refusal opposes | Peru"), shown("Peru said that it was not open to talks."));
  }

  @Test
  void whatOthersWillDoIsForecast() {
    assertEquals(
        List.of("Forecast affirms | France"), shown("France said that the truce would collapse."));
  }

  @Test
  void aNegatedContentIsDeniedInItsPlainForm() {
    assertEquals(
        List.of("Assertion denies | France"), shown("France said that the port is not safe."));
  }

  @Test
  void whoJudgesAppraises() {
    assertEquals(
        List.of("Appraisal affirms | France"), shown("France said that the plan was a mistake."));
    assertEquals(
        List.of("Assertion affirms | France"), shown("France said that the plan was a treaty."));
  }

  @Test
  void whatIsAgreedToWithinAQuotationIsAccepted() {
    String quoted = "\"Peru agrees to the proposal for the port,\" France said.";
    assertTrue(shown(quoted).contains("Acceptance favours | Peru | via France"), quoted);
  }

  @Test
  void aNegatedPossibilityIsDoubted() {
    assertEquals(
        List.of("Assertion doubts | France"),
        shown("France acknowledged that the rebels might not want peace."));
  }

  @Test
  void aFactThatIsConcededIsNoDemand() {
    assertEquals(
        List.of("Assertion affirms | France"),
        shown("France acknowledged that lessons must be learned."));
  }

  @Test
  void aNegationWithinTheWordsSaidDoesNotUnsayThem() {
    String said =
        "\"I think that the guild will defend Peru, not as a state, but as a friend,\" France told"
            + " Reuters ahead of a court ruling on the appeal.";
    assertEquals(1, shown(said).stream().filter(it -> it.endsWith("France | via Reuters")).count());
  }

  @Test
  void whatAStatementBringsIsSaidByThoseWhoIssuedIt() {
    assertEquals(
        List.of("Accusation affirms | France"),
        shown("The step coincided with a statement from France, condemning the raid."));
  }

  @Test
  void anOutletsReportOfAnActIsRelayed() {
    assertEquals(
        List.of("Assertion affirms | Reuters", "Refusal opposes | France | via Reuters"),
        shown("Reuters reported that France had rejected the ceasefire."));
  }

  @Test
  void anOutletThatIsToldPassesItOn() {
    assertEquals(
        List.of("Assertion affirms | France | via Reuters"),
        shown("France told Reuters that the port was open."));
  }

  @Test
  void whoeverIsUrgedIsTheAddressee() {
    assertEquals(
        List.of("Demand favours | France | to Germany"),
        shown("France urged Germany to withdraw the proposal."));
  }

  @Test
  void aDemandIsOpposedAndAnAllegationDenied() {
    assertEquals(
        List.of("Refusal opposes | Germany"), shown("Germany dismissed demands for an inquiry."));
    assertEquals(
        List.of("Refusal opposes | Germany"),
        shown("Germany rejected demands to open the port as excessive."));
    assertEquals(
        List.of("Refusal denies | Germany"), shown("Germany rejected allegations of theft."));
  }

  @Test
  void whoRejectsAClaimDoesNotPassItOn() {
    assertEquals(
        List.of("Refusal denies | Germany", "Assertion affirms | France"),
        shown("Germany rejected France's claim that the port was safe."));
  }

  @Test
  void aNounLendsItsSenseToTheVerbThatVoicesIt() {
    assertEquals(
        List.of("Assertion doubts | France"), shown("France voiced doubt about the ceasefire."));
  }

  @Test
  void whatWasNotSaidIsNoStatement() {
    assertEquals(List.of(), shown("France did not say that the port was safe."));
    assertEquals(List.of(), shown("France never asked Germany to close the port."));
    assertEquals(List.of(), shown("France failed to condemn the attack."));
    assertEquals(
        List.of("Refusal opposes | France"), shown("France does not want Germany to close it."));
    assertEquals(List.of(), shown("France has not said that it intends to leave."));
    assertEquals(List.of(), shown("France stopped short of criticising the attack."));
  }

  @Test
  void theNameBeforeAParticipleIsItsSubject() {
    assertTrue(
        shown("France left the talks, with Angela Merkel saying that the port was safe.")
            .contains("Assertion affirms | Angela Merkel"));
  }

  @Test
  void anOutletSpeaksNotWhereItComesFrom() {
    assertEquals(
        List.of("Assertion affirms | The Guardian"),
        shown("The British daily The Guardian reported that two envoys had left the port."));
  }

  @Test
  void whoDeniesARequestPutsItInNobodysMouth() {
    assertEquals(
        List.of("Assertion denies | France"),
        shown("France denied that Germany had asked it to close the port."));
    assertEquals(
        List.of("Assertion denies | France"),
        shown("France said that Germany had never asked it to close the port."));
  }

  @Test
  void anOpinionIsReadThroughTheWordsThatIntroduceIt() {
    assertEquals(
        List.of("Forecast denies | Germany"),
        shown("\"I do not believe that France will pay,\" Germany said."));
    assertEquals(
        List.of("Assertion affirms | Germany"),
        shown("\"I want to stress that I am sure that France paid,\" Germany said."));
    assertEquals(
        List.of("Assertion affirms | Germany"),
        shown("Germany said there was no doubt that France had paid."));
    assertEquals(
        List.of("Assertion denies | Germany"),
        shown("\"I never said that France had paid,\" Germany said."));
  }

  @Test
  void whoDisagreesBeforeAColonIsQuoted() {
    assertEquals(
        List.of("Appraisal affirms | France"), shown("France disagreed: \"Silence is a crime.\""));
  }

  @Test
  void anOfficialWithANameBesideIsNamed() {
    assertEquals(
        List.of("Assertion denies | Basem Naim"),
        shown("A senior Hamas official, Basem Naim, denied that the port was closed."));
  }

  @Test
  void whatMayBeSaidIsNoStatement() {
    assertEquals(List.of(), shown("France may reject the ceasefire."));
  }

  @Test
  void aPlanDoesNotSpeak() {
    assertEquals(List.of(), shown("The plan suggests that the port is safe."));
  }

  @Test
  void aMinistrysReportIsTheMinistrys() {
    assertEquals(
        List.of("Assertion affirms | Al Jazeera"),
        shown("Al Jazeera's detailed reporting revealed that the port was closed."));
  }

  @Test
  void aConditionIsKept() {
    assertEquals(
        Optional.of("if Germany agrees"),
        find("France said that it would help if Germany agrees.").get(0).condition());
  }

  @Test
  void theFormOfTheContentChoosesTheReadingOfTheCue() {
    assertEquals(List.of("Refusal opposes | France"), shown("France rejected the truce."));
    assertEquals(List.of("Commitment favours | France"), shown("France agreed to help."));
    assertEquals(
        List.of("Assertion affirms | France"), shown("France agreed that the port was closed."));
  }

  @Test
  void whoSaysThatItIsReadyAccepts() {
    assertEquals(
        List.of("Acceptance favours | France"), shown("France said it was ready for talks."));
  }

  @Test
  void whatItWantsIsTheSpeakersDemand() {
    assertEquals("Demand favours | France", shown("France said it wants Belgium to leave.").get(0));
  }

  @Test
  void aMinisterCommitsHisState() {
    assertEquals(
        List.of("Commitment favours | Jane Brown"),
        shown("Norwegian Foreign Minister Jane Brown said that Norway would send ships."));
    assertEquals(
        List.of("Forecast affirms | Jane Brown"),
        shown("Norwegian Foreign Minister Jane Brown said that Peru would send ships."));
  }

  @Test
  void whoAnnouncesHarmThreatens() {
    assertEquals(
        List.of("Warning favours | France"),
        shown("France said that it would boycott the summit."));
    assertEquals(
        List.of("Refusal opposes | France"),
        shown("France said that it would not boycott the summit."));
  }

  @Test
  void aPublicActIsPassedOnByWhoeverReportsIt() {
    assertEquals(
        List.of("Refusal opposes | Norway | via Peru", "Assertion affirms | Peru"),
        shown("Norway rejected the truce, Peru said."));
  }

  @Test
  void aWishThatOthersGuessIsNotPassedOn() {
    assertEquals(
        List.of("Assertion affirms | Peru"), shown("Peru said that Norway wanted to leave."));
  }

  @Test
  void whoAddsSomethingStillSpeaksToTheSameOutlet() {
    assertEquals(
        List.of(
            "Assertion affirms | France | via Reuters", "Assertion affirms | France | via Reuters"),
        shown("France told Reuters that the port was open. France added that ships had left."));
  }

  @Test
  void whoSpeaksAgainLaterDoesNotSpeakToTheOutlet() {
    assertEquals(
        List.of("Assertion affirms | France | via Reuters", "Assertion affirms | France"),
        shown("France told Reuters that the port was open. France said that ships had left."));
  }

  @Test
  void someOfAGroupSpeakAsTheGroup() {
    assertEquals(
        List.of("Refusal opposes | envoys"), shown("Many of the envoys rejected the truce."));
  }

  @Test
  void theStatementIsOfWhomeverIssuedIt() {
    assertEquals(
        List.of("Assertion affirms | France"),
        shown("France issued a statement. The statement said that ships had left."));
  }

  @Test
  void aStatementOnAStateIsNotByIt() {
    assertEquals(
        List.of("Assertion affirms | statement"),
        shown("A statement on France said that ships had left."));
    assertEquals(
        List.of("Assertion affirms | France"),
        shown("A statement published by France said that ships had left."));
  }

  @Test
  void theHolderOfAnOfficeSpeaksWhateverTheOfficeIsCalled() {
    assertEquals(
        List.of("Assertion affirms | Jane F. Brown Jr."),
        shown(
            "U.S. Health and Human Services Secretary Jane F. Brown Jr. said that the port was"
                + " open."));
  }

  @Test
  void othersSpeakWithoutAName() {
    assertEquals(
        List.of("Assertion affirms | others"), shown("Others said that the port was open."));
  }

  @Test
  void aTitleAboveTheNameIsItsHolders() {
    assertEquals(
        List.of("Assertion affirms | Jane Brown"),
        shown("Director of Ports of Norway Jane Brown said that the port was open."));
  }

  @Test
  void whoDismissesDoubtsHoldsToIt() {
    assertEquals(
        List.of("Refusal affirms | Norway"), shown("Norway dismissed doubts about the truce."));
  }

  private record Said(Statement statement, Optional<String> condition) {}

  private static List<Said> find(String body) {
    Reading reading = SharedEngine.read(body);
    Cast cast = ENTITIES.find(reading);
    return STATEMENTS.find(reading, cast, RULES.find(reading)).stream()
        .map(said -> new Said(said, said.condition().map(reading::words)))
        .toList();
  }

  private static List<String> shown(String body) {
    return find(body).stream().map(said -> shown(said.statement())).toList();
  }

  private static String shown(Statement said) {
    String to = said.addressees().isEmpty() ? "" : " | to " + labels(said.addressees());
    String via = said.via().isEmpty() ? "" : " | via " + labels(said.via());
    return said.act().term()
        + " "
        + said.stance().term()
        + " | "
        + said.speaker().label()
        + to
        + via;
  }

  private static String labels(List<Entity> entities) {
    return entities.stream().map(Entity::label).collect(Collectors.joining(", "));
  }

  private static StatementFinder finder() {
    MatterLexicon lexicon = new MatterLexicon(FILES);
    return new StatementFinder(
        new SpeechWords(FILES), new MatterFinder(lexicon), new TopicFinder(lexicon));
  }
}
