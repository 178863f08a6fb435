package org.w3id.rapporteur.findings;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

class ContradictionTest {
  private static final List<String> NONE = List.of();

  private static Press press() {
    return new Press().article("a");
  }

  @Test
  void aDenialContradictsTheAffirmationInAnotherArticle() {
    assertEquals(
        List.of("minister > envoy factual found"),
        press()
            .says("envoy", "affirms", "talks status Planned")
            .article("b")
            .says("minister", "denies", "talks status Planned")
            .contradictions());
  }

  @Test
  void aDenialOfAnotherMeetingContradictsNobody() {
    assertEquals(
        NONE,
        press()
            .says("envoy", "affirms", "talks status Planned")
            .says("minister", "denies", "other-talks status Planned")
            .contradictions());
  }

  @Test
  void agreementIsNoContradiction() {
    assertEquals(
        NONE,
        press()
            .says("envoy", "affirms", "talks status Planned")
            .says("minister", "affirms", "talks status Planned")
            .says("consul", "affirms", "talks status Imminent")
            .contradictions());
  }

  @Test
  void twoWhoSpeakOfTheLikeInATranscriptNeedNotMeanTheSame() {
    Press report =
        press()
            .says("envoy", "affirms", "rumour need attention")
            .says("minister", "denies", "rumour need attention");
    assertEquals(List.of("minister > envoy factual found"), report.contradictions());
    assertEquals(
        NONE,
        press()
            .says("envoy", "affirms", "rumour need attention")
            .with("rap:rule \"transcript\"")
            .says("minister", "denies", "rumour need attention")
            .with("rap:rule \"transcript\"")
            .contradictions());
  }

  @Test
  void aSpeakerDoesNotContradictHimself() {
    assertEquals(
        NONE,
        press()
            .says("envoy", "affirms", "talks status Planned")
            .says("envoy", "denies", "talks status Planned")
            .contradictions());
  }

  @Test
  void wordsUnderAConditionContradictNobody() {
    assertEquals(
        NONE,
        press()
            .says("envoy", "favours", "talks status Planned")
            .says("minister", "opposes", "talks status Planned")
            .with("rap:condition :a-2-words")
            .contradictions());
  }

  @Test
  void whatMustComeFirstIsDemandedWithoutCondition() {
    assertEquals(List.of("minister > envoy positional found"), demandedUnder("before talks begin"));
    assertEquals(NONE, demandedUnder("if talks fail"));
  }

  private static List<String> demandedUnder(String condition) {
    return press()
        .says("Demand", "envoy", "favours", "northland cede land")
        .with("rap:condition :when . :when a rap:Passage ; nif:anchorOf \"" + condition + "\"")
        .says("Refusal", "minister", "opposes", "northland cede land")
        .contradictions();
  }

  @Test
  void wordsFarApartInTimeContradictNobody() {
    assertEquals(
        NONE,
        press()
            .article("b", "2025-02-01", "")
            .says("envoy", "affirms", "talks status Planned")
            .article("c", "2025-08-01", "")
            .says("minister", "denies", "talks status Planned")
            .contradictions());
  }

  @Test
  void theDayOnWhichItWasSaidCountsBeforeTheDayOfPublication() {
    assertEquals(
        NONE,
        press()
            .article("b", "2025-08-01", "")
            .says("envoy", "affirms", "talks status Planned")
            .with("rap:saidAt :feb")
            .also(":feb a time:TemporalEntity ; time:inXSDDate \"2025-02-01\"^^xsd:date .")
            .says("minister", "denies", "talks status Planned")
            .contradictions());
  }

  @Test
  void aStateDoesNotContradictItsOwnPalaceNorItsMinister() {
    assertEquals(
        NONE,
        press()
            .says("northland", "affirms", "talks status Planned")
            .says("palace", "denies", "talks status Planned")
            .says("minister", "denies", "talks status Planned")
            .contradictions());
  }

  @Test
  void aFormerOfficeMakesNobodyASpeakerForTheState() {
    assertEquals(
        List.of("consul > northland factual found"),
        press()
            .says("northland", "affirms", "talks status Planned")
            .says("consul", "denies", "talks status Planned")
            .also(
                ":consul rap:holds :was . :was a rap:Tenure ; rap:office :foreign-minister ;"
                    + " rap:incumbency rap:former ; rap:evidence :a-1-words .")
            .contradictions());
  }

  @Test
  void whoReportsAnothersWordsDoesNotContradictThem() {
    assertEquals(
        NONE,
        press()
            .says("consul", "denies", "talks status Planned")
            .says("envoy", "affirms", "talks status Planned")
            .with("rap:relayedBy :a-1")
            .contradictions());
  }

  @Test
  void anOutletThatReportsIsNoOpponent() {
    assertEquals(
        NONE,
        press()
            .says("daily", "affirms", "talks status Planned")
            .says("minister", "denies", "talks status Planned")
            .contradictions());
  }

  @Test
  void anOutletContradictsInItsOwnOpinion() {
    assertEquals(
        List.of("daily > envoy positional found"),
        press()
            .says("Demand", "daily", "opposes", "talks status Planned")
            .says("envoy", "favours", "talks status Planned")
            .contradictions());
  }

  @Test
  void opposingIsPositional() {
    assertEquals(
        List.of("minister > envoy positional found"),
        press()
            .says("envoy", "favours", "northland cede land")
            .says("minister", "opposes", "northland cede land")
            .contradictions());
  }

  @Test
  void aWishAgainstAFactIsNone() {
    assertEquals(
        NONE,
        press()
            .says("envoy", "affirms", "northland cede land")
            .says("minister", "opposes", "northland cede land")
            .contradictions());
  }

  @Test
  void whoSaysThatItHasNotHappenedDoesNotDenyThatItMayCome() {
    assertEquals(
        NONE,
        press()
            .says("Warning", "envoy", "affirms", "northland stop gas")
            .says("consul", "denies", "northland stop gas")
            .contradictions());
  }

  @Test
  void whoRefusesToDoWhatAnotherForetellsContradictsIt() {
    assertEquals(
        List.of("minister > envoy factual found"),
        press()
            .says("Forecast", "envoy", "affirms", "northland cede land")
            .says("Refusal", "minister", "opposes", "northland cede land")
            .contradictions());
  }

  @Test
  void doubtIsAKindOfItsOwnAndLessSure() {
    Press press =
        press()
            .says("envoy", "affirms", "talks status Planned")
            .says("consul", "doubts", "talks status Planned");
    assertEquals(List.of("consul > envoy doubted found"), press.contradictions());
    assertEquals(
        List.of("0.448"),
        press.rows("SELECT (STR(?c) AS ?row) { ?f a rap:Contradiction ; rap:confidence ?c }"));
  }

  @Test
  void hedgedWordsLowerTheConfidence() {
    assertEquals(
        List.of("0.384"),
        press()
            .says("envoy", "affirms", "talks status Planned")
            .with("rap:certainty rap:possible")
            .says("consul", "denies", "talks status Planned")
            .rows("SELECT (STR(?c) AS ?row) { ?f a rap:Contradiction ; rap:confidence ?c }"));
  }

  @Test
  void ruledOutContradictsImminent() {
    assertEquals(
        List.of("minister > envoy excludedValue found"),
        press()
            .says("envoy", "affirms", "talks status Imminent")
            .says("minister", "affirms", "talks status RuledOut")
            .contradictions());
  }

  @Test
  void soughtIsCompatibleWithRuledOut() {
    assertEquals(
        NONE,
        press()
            .says("envoy", "affirms", "talks status Sought")
            .says("minister", "affirms", "talks status RuledOut")
            .contradictions());
  }

  @Test
  void twoValuesWithoutOrderContradictEachOther() {
    assertEquals(
        List.of("consul > envoy excludedValue found", "envoy > consul excludedValue found"),
        press()
            .says("envoy", "favours", "talks format Bilateral")
            .says("consul", "favours", "talks format Trilateral")
            .contradictions());
  }

  @Test
  void ofTwoValuesTheLaterContradicts() {
    assertEquals(
        List.of("consul > envoy excludedValue found"),
        press()
            .article("b", "2025-08-01", "")
            .says("envoy", "favours", "talks format Bilateral")
            .article("c", "2025-08-03", "")
            .says("consul", "favours", "talks format Trilateral")
            .contradictions());
  }

  @Test
  void valuesAtTwoValidTimesAreCompatible() {
    assertEquals(
        NONE,
        press()
            .says("envoy", "affirms", "talks status Planned")
            .says("minister", "affirms", "talks status RuledOut")
            .also(validTimes())
            .contradictions());
  }

  private static String validTimes() {
    return ":p-%s rap:validTime :march . :p-%s rap:validTime :may ."
        .formatted(
            Integer.toHexString("talks status Planned".hashCode()),
            Integer.toHexString("talks status RuledOut".hashCode()));
  }

  @Test
  void notPlannedContradictsImminent() {
    assertEquals(
        List.of("consul > envoy factual found"),
        press()
            .says("envoy", "affirms", "talks status Imminent")
            .says("consul", "denies", "talks status Planned")
            .contradictions());
  }

  @Test
  void notImminentIsCompatibleWithPlanned() {
    assertEquals(
        NONE,
        press()
            .says("envoy", "affirms", "talks status Planned")
            .says("consul", "denies", "talks status Imminent")
            .contradictions());
  }

  @Test
  void aPartyThatRefusesContradictsWhoSaysThatItIsToCome() {
    assertEquals(
        List.of("minister > envoy excludedValue found"),
        press()
            .says("envoy", "affirms", "talks status Expected")
            .says("Refusal", "minister", "opposes", "talks status Planned")
            .contradictions());
  }

  @Test
  void aRefusalOfADemandInOneSentenceIsNoRefusalOfWhatIsToCome() {
    assertEquals(
        NONE,
        press()
            .says("envoy", "affirms", "talks status Expected")
            .says("Refusal", "minister", "opposes", "talks status Planned")
            .with("rap:evidence :a-1-words")
            .contradictions());
  }

  @Test
  void anOnlookerWhoOpposesContradictsNoForecast() {
    assertEquals(
        NONE,
        press()
            .says("envoy", "affirms", "talks status Expected")
            .says("consul", "opposes", "talks status Planned")
            .contradictions());
  }

  @Test
  void aPartyPlaysDownWhatAnotherPressesFor() {
    assertEquals(
        List.of("palace > envoy positional found"),
        press()
            .says("Demand", "envoy", "favours", "talks status Planned")
            .says("palace", "doubts", "talks status Imminent")
            .contradictions());
  }

  @Test
  void aPartyGoesOnWithWhatAnotherWantsEnded() {
    assertEquals(
        List.of("palace > envoy positional found"),
        press()
            .says("Demand", "envoy", "opposes", "talks status Held")
            .says("Forecast", "palace", "affirms", "talks status Underway")
            .contradictions());
  }

  @Test
  void whoReportsThatItGoesOnNeedNotWantIt() {
    assertEquals(
        NONE,
        press()
            .says("Demand", "envoy", "opposes", "talks status Held")
            .says("Assertion", "palace", "affirms", "talks status Underway")
            .says("Forecast", "consul", "affirms", "talks status Underway")
            .contradictions());
  }

  @Test
  void anOnlookersDoubtOpposesNoWish() {
    assertEquals(
        NONE,
        press()
            .says("Demand", "envoy", "favours", "talks status Planned")
            .says("consul", "doubts", "talks status Imminent")
            .contradictions());
  }

  @Test
  void aPartysPreconditionContradictsTheDemand() {
    assertEquals(
        List.of("palace > envoy positional found"),
        press()
            .says("Demand", "envoy", "favours", "talks status Planned")
            .says("Demand", "palace", "favours", "talks requires truce")
            .contradictions());
  }

  @Test
  void whoWantsThePreconditionTooIsNotContradicted() {
    assertEquals(
        NONE,
        press()
            .says("Demand", "envoy", "favours", "talks status Planned")
            .says("Demand", "envoy", "favours", "talks requires truce")
            .says("Demand", "palace", "favours", "talks requires truce")
            .contradictions());
  }

  @Test
  void theAccusedDeniesInTheSameMatter() {
    assertEquals(
        List.of("minister > envoy factual found"),
        press()
            .says("Accusation", "envoy", "affirms", "northland prevent talks")
            .with("rap:about :talks")
            .says("minister", "denies", "northland reject talks")
            .with("rap:about :talks")
            .contradictions());
  }

  @Test
  void whoIsNotAccusedDeniesNothing() {
    assertEquals(
        NONE,
        press()
            .says("Accusation", "envoy", "affirms", "northland prevent talks")
            .with("rap:about :talks")
            .says("consul", "denies", "northland reject talks")
            .with("rap:about :talks")
            .contradictions());
  }

  @Test
  void numbersOfOneThingContradictEachOther() {
    assertEquals(
        List.of("consul > envoy differingNumber found", "envoy > consul differingNumber found"),
        press()
            .says("envoy", "affirms", "northland launch 40 missile")
            .says("consul", "affirms", "northland launch 60 missile")
            .contradictions());
  }

  @Test
  void numbersOfDifferentThingsAreCompatible() {
    assertEquals(
        NONE,
        press()
            .says("envoy", "affirms", "northland launch 40 missile")
            .says("consul", "affirms", "northland launch 60 drone")
            .contradictions());
  }

  @Test
  void roundedNumbersAreCompatible() {
    assertEquals(
        NONE,
        press()
            .says("envoy", "affirms", "northland launch 574 drone")
            .says("consul", "affirms", "northland launch 570 drone")
            .contradictions());
  }

  @Test
  void numbersGivenWeeksApartAreCompatible() {
    assertEquals(
        NONE,
        press()
            .article("b", "2025-08-01", "")
            .says("envoy", "affirms", "northland launch 40 missile")
            .article("c", "2025-08-20", "")
            .says("consul", "affirms", "northland launch 60 missile")
            .contradictions());
  }

  @Test
  void twoPlacesWantedForOneMatterDiffer() {
    assertEquals(
        List.of("consul > envoy differingVenue found", "envoy > consul differingVenue found"),
        press()
            .says("Proposal", "envoy", "favours", "talks venue geneva")
            .says("Proposal", "consul", "favours", "talks venue vienna")
            .contradictions());
  }

  @Test
  void whoAcceptsEitherPlaceIsNotContradicted() {
    assertEquals(
        NONE,
        press()
            .says("Proposal", "envoy", "favours", "talks venue geneva")
            .says("Proposal", "envoy", "favours", "talks venue vienna")
            .says("Proposal", "consul", "favours", "talks venue vienna")
            .says("Proposal", "consul", "favours", "talks venue geneva")
            .contradictions());
  }

  @Test
  void aMatterWithoutParticipantsIsOneOnlyWithinAnArticle() {
    assertEquals(
        NONE,
        press()
            .says("envoy", "affirms", "rumour status Planned")
            .article("b")
            .says("consul", "denies", "rumour status Planned")
            .contradictions());
  }

  @Test
  void aMatterWithoutParticipantsCountsWithinOneArticle() {
    assertEquals(
        List.of("consul > envoy factual found"),
        press()
            .says("envoy", "affirms", "rumour status Planned")
            .says("consul", "denies", "rumour status Planned")
            .contradictions());
  }

  @Test
  void aCounterContentIsHeldWithTheOppositeStance() {
    assertEquals(
        List.of("consul > envoy factual found"),
        press()
            .says("envoy", "affirms", "talks status Planned")
            .says("consul", "affirms", "talks venue geneva")
            .with("rap:counterContent :p-" + Integer.toHexString("talks status Planned".hashCode()))
            .contradictions());
  }

  @Test
  void aPairHasOneNodeWithTheStatementsOfBothSides() {
    Press press =
        press()
            .says("envoy", "affirms", "talks status Planned")
            .says("minister", "denies", "talks status Planned")
            .article("b")
            .says("envoy", "affirms", "talks status Planned")
            .says("minister", "denies", "talks status Planned");
    assertEquals(List.of("minister > envoy factual found"), press.contradictions());
    assertEquals(
        List.of("2 2"),
        press.rows(
            """
            SELECT (CONCAT(STR(COUNT(DISTINCT ?s)), " ", STR(COUNT(DISTINCT ?t))) AS ?row) {
              ?c rap:contradicting ?s ; rap:contradicted ?t }
            """));
  }

  @Test
  void theExplanationNamesBothSidesAndTheThing() {
    assertEquals(
        List.of("Minister denied that the talks status Planned, and Envoy affirmed it."),
        press()
            .says("envoy", "affirms", "talks status Planned")
            .says("minister", "denies", "talks status Planned")
            .rows("SELECT (STR(?e) AS ?row) { ?c a rap:Contradiction ; rap:explanation ?e }"));
  }

  @Test
  void namesStandInTheExplanationWithTheirArticle() {
    Wording wording = new Wording(name -> name.equals("Palace") ? "the Palace" : name, "");
    assertEquals(
        List.of("The Palace denied that the talks status Planned, and Envoy affirmed it."),
        press()
            .wording(wording)
            .says("envoy", "affirms", "talks status Planned")
            .says("palace", "denies", "talks status Planned")
            .rows("SELECT (STR(?e) AS ?row) { ?c a rap:Contradiction ; rap:explanation ?e }"));
  }

  @Test
  void copiesOfOneReportTellOfOneContradiction() {
    Press press =
        press()
            .says("consul", "denies", "premier cede land")
            .with("rap:statedAgainst :envoy ; rap:statedIn :same-1")
            .also(":same-1 a rap:Passage ; nif:anchorOf \"The consul denied the envoy's claim\" .")
            .article("b")
            .says("consul", "denies", "premier sell land")
            .with("rap:statedAgainst :envoy ; rap:statedIn :same-2")
            .also(":same-2 a rap:Passage ; nif:anchorOf \"The consul denied the envoy's claim\" .");
    assertEquals(List.of("consul > envoy factual stated"), press.contradictions());
  }

  @Test
  void unnamedPeopleAndGroupsAreHeldToNothing() {
    assertEquals(
        NONE,
        press()
            .says("envoy", "affirms", "talks status Planned")
            .says("officials", "denies", "talks status Planned")
            .says("crowd", "denies", "talks status Planned")
            .also(":crowd a rap:Agent, rap:Group ; skos:prefLabel \"the crowd\" .")
            .contradictions());
  }

  @Test
  void whatNobodyIsNamedInIsNotCompared() {
    assertEquals(
        NONE,
        press()
            .says("envoy", "affirms", "they stay home")
            .says("consul", "denies", "they stay home")
            .also(":they a skos:Concept ; skos:prefLabel \"they\" .")
            .contradictions());
  }

  @Test
  void whoIsMeantByAPronounIsLessSure() {
    Press press =
        press()
            .says("envoy", "affirms", "talks status Planned")
            .with("rap:sourcePassage :he . :he a rap:Passage ; nif:anchorOf \"He\"")
            .says("consul", "denies", "talks status Planned")
            .with("rap:sourcePassage :named . :named a rap:Passage ; nif:anchorOf \"The Consul\"");
    assertEquals(
        List.of("0.512"),
        press.rows("SELECT (STR(?c) AS ?row) { ?f a rap:Contradiction ; rap:confidence ?c }"));
  }

  @Test
  void twoWhoServeOneStateAreLessSure() {
    Press press =
        press()
            .says("minister", "affirms", "talks status Planned")
            .says("deputy", "denies", "talks status Planned")
            .also(
                ":deputy a rap:Agent, rap:Person ; skos:prefLabel \"Deputy\" ; rap:holds :tenure"
                    + " .");
    assertEquals(
        List.of("0.384"),
        press.rows("SELECT (STR(?c) AS ?row) { ?f a rap:Contradiction ; rap:confidence ?c }"));
  }

  @Test
  void anArticleStatesAContradictionInItsOwnWords() {
    Press press =
        press()
            .says("envoy", "affirms", "talks status Planned")
            .says("consul", "affirms", "talks venue geneva")
            .with("rap:statedToContradict :a-1 ; rap:statedIn :a-2-words");
    assertEquals(List.of("consul > envoy factual stated"), press.contradictions());
    assertEquals(
        List.of("Consul contradicted Envoy, as the article “a” puts it: “words of a-2”."),
        press.rows("SELECT (STR(?e) AS ?row) { ?c a rap:Contradiction ; rap:explanation ?e }"));
  }

  @Test
  void copiesOfOneReportAreOneStatedContradiction() {
    Press press =
        press()
            .says("consul", "denies", "rumour status Planned")
            .with("rap:statedAgainst :envoy ; rap:statedIn :said-a")
            .also(":said-a nif:anchorOf \"rejected the claim\" .")
            .article("b", "2025-08-01", "herald")
            .says("consul", "denies", "other-talks status Planned")
            .with("rap:statedAgainst :envoy ; rap:statedIn :said-b")
            .also(":said-b nif:anchorOf \"rejected the claim\" .");
    assertEquals(List.of("consul > envoy factual stated"), press.contradictions());
  }

  @Test
  void whatAnArticleTellsOfTwoSidesIsOneContradiction() {
    Press press =
        press()
            .says("consul", "denies", "rumour status Planned")
            .with("rap:statedAgainst :envoy ; rap:statedIn :said-a")
            .also(":said-a nif:anchorOf \"rejected the claim\" .")
            .says("consul", "denies", "rumour venue geneva")
            .with("rap:statedAgainst :envoy ; rap:statedIn :said-b")
            .also(":said-b nif:anchorOf \"disputed it again\" .");
    assertEquals(List.of("consul > envoy factual stated"), press.contradictions());
  }

  @Test
  void onDifferentMattersTheyContradictEachOtherTwice() {
    Press press =
        press()
            .says("consul", "denies", "rumour status Planned")
            .with("rap:statedAgainst :envoy ; rap:statedIn :said-a")
            .also(":said-a nif:anchorOf \"rejected the claim\" .")
            .says("consul", "denies", "talks status Planned")
            .with("rap:statedAgainst :envoy ; rap:statedIn :said-b")
            .also(":said-b nif:anchorOf \"disputed it again\" .");
    assertEquals(2, press.contradictions().size());
  }

  @Test
  void theWordsTellOverWhatTwoClash() {
    Press press =
        press()
            .says("Refusal", "consul", "denies", "talks status Planned")
            .with(
                "rap:statedAgainst :envoy ; rap:statedIn :a-1-words ; rap:statedKind"
                    + " rap:positional");
    assertEquals(List.of("consul > envoy positional stated"), press.contradictions());
  }

  @Test
  void anArticleMayNameOnlyTheOpponent() {
    Press press =
        press()
            .says("consul", "denies", "talks status Planned")
            .with("rap:statedAgainst :envoy ; rap:statedIn :a-1-words")
            .article("b")
            .says("envoy", "favours", "talks status Planned");
    assertEquals(List.of("consul > envoy factual stated"), press.contradictions());
    assertEquals(
        List.of("b-1"),
        press.rows("SELECT (REPLACE(STR(?t), \".*/\", \"\") AS ?row) { ?c rap:contradicted ?t }"));
  }

  @Test
  void anOpponentWithoutKnownWordsIsKeptWhenTheArticleStatesIt() {
    assertEquals(
        List.of("consul > envoy factual stated"),
        press()
            .says("consul", "denies", "talks status Planned")
            .with("rap:statedAgainst :envoy ; rap:statedIn :a-1-words")
            .contradictions());
  }

  @Test
  void severalRulesOnOneMatterMakeOneNode() {
    assertEquals(
        List.of("minister > envoy factual found"),
        press()
            .says("envoy", "affirms", "talks status Planned")
            .says("envoy", "affirms", "talks status Imminent")
            .says("minister", "denies", "talks status Planned")
            .says("minister", "affirms", "talks status RuledOut")
            .contradictions());
  }

  @Test
  void whoDeniesAnothersWillContradictsTheirAcceptance() {
    assertEquals(
        List.of("envoy > northland factual found"),
        press()
            .says("Acceptance", "northland", "favours", "northland want talks")
            .says("Accusation", "envoy", "denies", "northland want talks")
            .contradictions());
  }

  @Test
  void aRefusalContradictsWhoSaysThatItIsWanted() {
    assertEquals(
        List.of("palace > envoy factual found"),
        press()
            .says("envoy", "affirms", "northland want talks")
            .says("Refusal", "palace", "opposes", "northland want talks")
            .contradictions());
  }

  @Test
  void whatAThirdPartyWantsOfThemTellsNothingOfTheirWill() {
    assertEquals(
        NONE,
        press()
            .says("Demand", "consul", "favours", "northland want talks")
            .says("envoy", "denies", "northland want talks")
            .contradictions());
  }

  @Test
  void aConditionIsItselfAPosition() {
    assertEquals(
        List.of("envoy > consul positional found"),
        press()
            .says("Demand", "consul", "favours", "talks requires truce")
            .with("rap:condition :a-1-words")
            .says("Demand", "envoy", "opposes", "talks requires truce")
            .contradictions());
  }
}
