package org.w3id.rapporteur.findings;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

class ConcurrenceTest {
  private static final List<String> NONE = List.of();
  private static final String TRUCE = "northland join truce";

  private static Press press() {
    return new Press().article("a", "2025-08-01", "daily");
  }

  private static List<String> agreements(Press press) {
    return press.rows(
        """
        SELECT (CONCAT(REPLACE(STR(?b), ".*/", ""), " with ", REPLACE(STR(?w), ".*/", ""), " ",
          REPLACE(STR(?m), ".*#", "")) AS ?row)
        { ?c a rap:Concurrence ; rap:agreedBy ?b ; rap:agreedWith ?w ; rap:mode ?m } ORDER BY ?row
        """);
  }

  private static List<String> sides(Press press) {
    return press.rows(
        """
        SELECT (CONCAT(REPLACE(STR(?a), ".*/", ""), " ", REPLACE(STR(?e), ".*/", "")) AS ?row)
        { ?c rap:agreeing ?a ; rap:echoed ?e } ORDER BY ?row
        """);
  }

  private static List<String> explained(Press press) {
    return press.rows("SELECT (STR(?e) AS ?row) { ?c a rap:Concurrence ; rap:explanation ?e }");
  }

  private static Press told(String speaker, String relation) {
    return press()
        .says(speaker, "favours", "talks status Planned")
        .with(relation + " ; rap:agreementStatedIn :a-1-words");
  }

  @Test
  void whatAnArticleTellsOfTwoWhoAgreeIsStated() {
    Press press = told("envoy", "rap:statedWith :premier");
    assertEquals(List.of("envoy with premier stated"), agreements(press));
    assertEquals(
        List.of("Envoy agreed with Premier, as the article “a” puts it: “words of a-1”."),
        explained(press));
  }

  @Test
  void theStatementThatIsEchoedStandsOnTheOtherSide() {
    Press press =
        press()
            .says("premier", "favours", "talks status Planned")
            .says("envoy", "favours", "talks status Planned")
            .with("rap:statedToEcho :a-1 ; rap:agreementStatedIn :a-2-words");
    assertEquals(List.of("a-2 a-1"), sides(press));
  }

  @Test
  void nobodyIsHeldToTheWordsOfGroupsOrOutlets() {
    assertEquals(NONE, agreements(told("officials", "rap:statedWith :premier")));
    assertEquals(NONE, agreements(told("envoy", "rap:statedWith :officials")));
    assertEquals(NONE, agreements(told("envoy", "rap:statedWith :daily")));
  }

  @Test
  void whoSpeaksForAStateDoesNotAgreeWithIt() {
    assertEquals(NONE, agreements(told("palace", "rap:statedWith :northland")));
  }

  @Test
  void copiesOfOneReportTellOfOneAgreement() {
    String told = "rap:statedWith :premier ; rap:agreementStatedIn :said ; rap:evidence :sentence";
    Press press =
        press()
            .also(":sentence nif:anchorOf \"A sentence.\" ; nif:referenceContext :a .")
            .also(":said nif:anchorOf \"echoed\" .")
            .says("envoy", "favours", "talks status Planned")
            .with(told)
            .article("b", "2025-08-01", "herald")
            .says("envoy", "favours", "talks status Planned")
            .with(told);
    assertEquals(List.of("envoy with premier stated"), agreements(press));
  }

  /** Envoy says it in one article, and consul in another. */
  private static Press both(String stance, String triple, String otherDay) {
    return press()
        .says("envoy", stance, triple)
        .article("b", otherDay, "herald")
        .says("consul", stance, triple);
  }

  @Test
  void whoSaysTheSameLaterAgreesWithWhoSaidItFirst() {
    Press press = both("affirms", TRUCE, "2025-08-03");
    assertEquals(List.of("consul with envoy found"), agreements(press));
    assertEquals(List.of("b-1 a-1"), sides(press));
    assertEquals(
        List.of("Consul and Envoy both say this: northland join truce."), explained(press));
  }

  @Test
  void whoIsAgainstTheSameIsNotCalledForIt() {
    assertEquals(
        List.of("Consul and Envoy are both against this: northland join truce."),
        explained(both("opposes", TRUCE, "2025-08-03")));
    assertEquals(
        NONE, agreements(press().says("envoy", "opposes", TRUCE).says("consul", "favours", TRUCE)));
  }

  @Test
  void aWishLastsLongerThanAnEvent() {
    assertEquals(NONE, agreements(both("affirms", TRUCE, "2025-08-20")));
    assertEquals(
        List.of("consul with envoy found"), agreements(both("favours", TRUCE, "2025-08-20")));
  }

  /** Two say it in one article, in other words than each other; {@code more} is of the second. */
  private static Press together(String one, String other, String triple, String more) {
    return press()
        .also(":one nif:anchorOf \"A first way to say it\" .")
        .also(":two nif:anchorOf \"Another way\" .")
        .says(one, "favours", triple)
        .with("rap:contentPassage :one ; rap:statusGiven rap:Sought")
        .says(other, "favours", triple)
        .with("rap:contentPassage :two ; rap:statusGiven rap:Sought")
        .with(more);
  }

  private static Press together(String more) {
    return together("envoy", "consul", TRUCE, more);
  }

  @Test
  void inOneArticleTheyAgreeInWordsOfTheirOwn() {
    assertEquals(List.of("envoy with consul found"), agreements(together("rap:rule \"another\"")));
  }

  @Test
  void oneQuotationGivenToTwoIsNoAgreement() {
    assertEquals(
        NONE,
        agreements(
            together("rap:contentPassage :same")
                .also(":same nif:anchorOf \"A first way\" .")
                .also(":a-1 rap:contentPassage :same .")));
  }

  @Test
  void whatTwoSayTogetherIsOneStatement() {
    assertEquals(NONE, agreements(together("rap:speaker :envoy")));
  }

  @Test
  void whatOthersTellOfThemOrHoldPossibleDoesNotCount() {
    assertEquals(
        NONE,
        agreements(
            together("rap:relayedBy :a-3").says("premier", "affirms", "rumour status Planned")));
    assertEquals(NONE, agreements(together("rap:certainty rap:possible")));
  }

  @Test
  void nobodyAgreesWithTheOtherSpeakerOfATranscript() {
    String transcript = "rap:rule \"transcript\"";
    assertEquals(NONE, agreements(together(transcript).also(":a-1 " + transcript + " .")));
  }

  @Test
  void groupsOutletsAndThoseWithoutANameAgreeWithNobody() {
    for (String nobody : List.of("officials", "daily")) {
      assertEquals(
          NONE, agreements(together("envoy", nobody, TRUCE, "rap:rule \"another\"")), nobody);
    }
    assertEquals(
        NONE, agreements(together("rap:rule \"another\"").also(":consul rap:isUnnamed true .")));
  }

  @Test
  void otherNumbersAreAnotherThing() {
    assertEquals(
        NONE,
        agreements(
            together("rap:contentPassage :three")
                .also(":three nif:anchorOf \"A way with 3 ships\" .")));
  }

  @Test
  void ofAnotherArticleAStatusCountsOnlyIfAPartyIsNamed() {
    String given = "rap:statusGiven rap:Sought";
    Press press = both("favours", "talks status Planned", "2025-08-03").with(given);
    press.also(":a-1 " + given + " .");
    assertEquals(NONE, agreements(press));
    press
        .also(":a-1 rap:contentPassage :meet-a . :meet-a nif:anchorOf \"A meeting in Northland\" .")
        .also(":b-1 rap:contentPassage :meet-b . :meet-b nif:anchorOf \"Northland should meet\" .");
    assertEquals(List.of("consul with envoy found"), agreements(press));
  }

  @Test
  void whoAsksForAThingUnderConditionsDoesNotAgreeOnIt() {
    String planned = "talks status Planned";
    assertEquals(
        List.of("envoy with consul found"),
        agreements(together("envoy", "consul", planned, "rap:rule \"another\"")));
    Press onTerms =
        together("envoy", "consul", planned, "a rap:Demand ; rap:condition :terms")
            .also(":terms nif:anchorOf \"before they meet\" .");
    assertEquals(NONE, agreements(onTerms));
  }

  @Test
  void opinionsOfOutletsCountForNobody() {
    for (String outlet : List.of("daily", "herald")) {
      assertEquals(NONE, agreements(together("envoy", outlet, TRUCE, "a rap:Demand")), outlet);
    }
    assertEquals(
        NONE, agreements(told("daily", "rap:statedWith :premier").also(":a-1 a rap:Demand .")));
  }

  @Test
  void anOfficeWithoutANameMayBeThatOfTheOther() {
    for (String agent : List.of("consul", "envoy")) {
      assertEquals(
          NONE,
          agreements(
              together("rap:rule \"another\"")
                  .also(":" + agent + " rap:isUnnamed true ; rap:represents :northland .")),
          agent);
    }
  }

  @Test
  void anUnnamedPersonOfNoStateIsNotAgreedWith() {
    assertEquals(
        NONE,
        agreements(told("envoy", "rap:statedWith :consul").also(":consul rap:isUnnamed true .")));
  }

  @Test
  void aStateDoesNotAgreeWithWhatBearsItsName() {
    assertEquals(
        NONE,
        agreements(
            together("envoy", "army", TRUCE, "rap:rule \"another\"")
                .also(":army a rap:Agent, rap:Organization ; skos:prefLabel \"Envoy army\" .")));
  }

  @Test
  void whoSpeaksOfAThingDoesNotAgreeThatItIsThere() {
    assertEquals(
        NONE,
        agreements(
            press()
                .says("envoy", "affirms", "talks status Held")
                .with("rap:contentPassage :one")
                .says("consul", "affirms", "talks status Held")
                .with("rap:contentPassage :two")
                .also(":one nif:anchorOf \"A way\" . :two nif:anchorOf \"Another way\" .")));
  }

  @Test
  void oneSentenceIsOneTelling() {
    assertEquals(NONE, agreements(together("rap:evidence :a-1-words")));
  }

  @Test
  void wordsThatBeginOrEndAlikeAreOneQuotation() {
    String start = "A call for a truce on all fronts ";
    for (String other : List.of(start + "now", "Again: a truce on all fronts without terms")) {
      assertEquals(
          NONE,
          agreements(
              together("rap:contentPassage :again")
                  .also(":a-1 rap:contentPassage :first .")
                  .also(":first nif:anchorOf \"" + start + "without terms\" .")
                  .also(":again nif:anchorOf \"" + other + "\" .")),
          other);
    }
  }

  @Test
  void ofWhatTwoStatementsSayOfOneMatterOneThingCounts() {
    String planned = ":p-" + Integer.toHexString("talks status Planned".hashCode());
    Press press =
        together("envoy", "consul", "talks venue geneva", "rap:content " + planned)
            .also(":a-1 rap:content " + planned + " .")
            .says("premier", "denies", "talks status Planned");
    assertEquals(List.of("envoy with consul found"), agreements(press));
  }
}
