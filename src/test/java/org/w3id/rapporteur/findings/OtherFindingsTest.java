package org.w3id.rapporteur.findings;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

class OtherFindingsTest {
  private static final List<String> NONE = List.of();
  private static final String PLANNED =
      ":p-" + Integer.toHexString("talks status Planned".hashCode());

  private static Press press() {
    return new Press().article("a", "2025-08-01", "daily");
  }

  private static List<String> explained(Press press, String type) {
    return press.rows(
        "SELECT (STR(?e) AS ?row) { ?f a rap:" + type + " ; rap:explanation ?e } ORDER BY ?row");
  }

  @Test
  void aSpeakerWhoLaterOpposesWhatHeWantedChangedPosition() {
    Press press =
        press()
            .says("envoy", "favours", "talks status Planned")
            .article("b", "2025-09-01", "herald")
            .says("envoy", "opposes", "talks status Planned");
    assertEquals(
        List.of("Envoy first wanted and later opposed that the talks status Planned."),
        explained(press, "PositionChange"));
    assertEquals(
        List.of("a-1 b-1"),
        press.rows(
            """
            SELECT (CONCAT(REPLACE(STR(?e), ".*/", ""), " ", REPLACE(STR(?l), ".*/", "")) AS ?row)
            { ?f rap:earlier ?e ; rap:later ?l }
            """));
  }

  @Test
  void aLaterValueThatExcludesTheEarlierIsAChange() {
    assertEquals(
        List.of("Envoy first called the talks “planned”, and later “ruled out”."),
        explained(
            press()
                .says("envoy", "affirms", "talks status Planned")
                .article("b", "2025-09-01", "herald")
                .says("envoy", "affirms", "talks status RuledOut"),
            "PositionChange"));
  }

  @Test
  void withoutDaysNothingTellsWhichCameFirst() {
    assertEquals(
        NONE,
        explained(
            new Press()
                .article("a")
                .says("envoy", "favours", "talks status Planned")
                .article("b")
                .says("envoy", "opposes", "talks status Planned"),
            "PositionChange"));
  }

  @Test
  void twoPositionsOnOneDayAreNoChange() {
    assertEquals(
        NONE,
        explained(
            press()
                .says("envoy", "favours", "talks status Planned")
                .says("envoy", "opposes", "talks status Planned"),
            "PositionChange"));
  }

  @Test
  void anOpponentsWordsAboutAPositionMakeNoChange() {
    assertEquals(
        NONE,
        explained(
            press()
                .says("envoy", "favours", "talks status Planned")
                .article("b", "2025-09-01", "herald")
                .says("consul", "affirms", "northland reject talks")
                .says("envoy", "opposes", "talks status Planned")
                .with("rap:relayedBy :b-1"),
            "PositionChange"));
  }

  @Test
  void unnamedSourcesDoNotChangePosition() {
    assertEquals(
        NONE,
        explained(
            press()
                .says("officials", "favours", "talks status Planned")
                .article("b", "2025-09-01", "herald")
                .says("officials", "opposes", "talks status Planned"),
            "PositionChange"));
  }

  @Test
  void whoSpeaksOfItTwiceNeedNotMeanTheSame() {
    String regret = "northland regret it";
    Press twice =
        press()
            .says("envoy", "affirms", regret)
            .article("b", "2025-09-01", "herald")
            .says("envoy", "denies", regret);
    assertEquals(1, explained(twice, "PositionChange").size());
    String proposition = ":p-" + Integer.toHexString(regret.hashCode());
    twice.also(proposition + " rdf:object <words/it> .");
    assertEquals(NONE, explained(twice, "PositionChange"));
  }

  @Test
  void anArticleTellsOfAChange() {
    assertEquals(
        List.of("Envoy changed position, as the article “a” puts it: “words of a-1”."),
        explained(
            press()
                .says("envoy", "favours", "talks format Bilateral")
                .with("rap:changeStatedIn :a-1-words"),
            "PositionChange"));
  }

  @Test
  void twoPublishersCorroborate() {
    assertEquals(
        List.of("2 independent origins report the same: talks status Planned."),
        explained(
            press()
                .says("envoy", "affirms", "talks status Planned")
                .article("b", "2025-08-02", "herald")
                .says("consul", "affirms", "talks status Planned"),
            "Corroboration"));
  }

  @Test
  void anArticleDoesNotCorroborateItself() {
    assertEquals(
        NONE,
        explained(
            press()
                .says("envoy", "affirms", "talks status Planned")
                .says("consul", "affirms", "talks status Planned"),
            "Corroboration"));
  }

  @Test
  void twoArticlesOfOnePublisherAreOneOrigin() {
    assertEquals(
        NONE,
        explained(
            press()
                .says("envoy", "affirms", "talks status Planned")
                .article("b", "2025-08-02", "daily")
                .says("consul", "affirms", "talks status Planned"),
            "Corroboration"));
  }

  @Test
  void twoArticlesThatRestOnOneOutletAreOneOrigin() {
    assertEquals(
        NONE,
        explained(
            new Press()
                .article("a")
                .says("envoy", "affirms", "talks status Planned")
                .with("rap:via :daily")
                .article("b")
                .says("consul", "affirms", "talks status Planned")
                .with("rap:via :daily"),
            "Corroboration"));
  }

  @Test
  void oneStatementThroughTwoOutletsIsOneOrigin() {
    assertEquals(
        NONE,
        explained(
            press()
                .says("envoy", "affirms", "talks status Planned")
                .with("rap:via :daily, :herald"),
            "Corroboration"));
  }

  @Test
  void anOutletsOwnArticleAndOneThatCitesItAreOneOrigin() {
    assertEquals(
        NONE,
        explained(
            new Press()
                .article("a")
                .also(":a rap:origin :o . :o a rap:Origin ; rdfs:label \"Daily\" .")
                .says("envoy", "affirms", "talks status Planned")
                .article("b")
                .says("consul", "affirms", "talks status Planned")
                .with("rap:via :daily"),
            "Corroboration"));
  }

  @Test
  void aSpeakersStanceIsCorroboratedToo() {
    assertEquals(
        List.of("2 independent origins report that Envoy favours it: northland cede land."),
        explained(
            press()
                .says("envoy", "favours", "northland cede land")
                .article("b", "2025-08-02", "herald")
                .says("envoy", "favours", "northland cede land"),
            "Corroboration"));
  }

  @Test
  void twoWishesOfDifferentSpeakersCorroborateNothing() {
    assertEquals(
        NONE,
        explained(
            press()
                .says("envoy", "favours", "northland cede land")
                .article("b", "2025-08-02", "herald")
                .says("consul", "favours", "northland cede land"),
            "Corroboration"));
  }

  private static Press wordings(String one, String other) {
    return press()
        .says("envoy", "affirms", "talks status Planned")
        .with("rap:contentPassage :w1")
        .also(":w1 nif:anchorOf \"%s\" .".formatted(one))
        .article("b", "2025-08-02", "herald")
        .says("envoy", "affirms", "talks status Planned")
        .with("rap:contentPassage :w2")
        .also(":w2 nif:anchorOf \"%s\" .".formatted(other));
  }

  @Test
  void wordsThatTwoPrintAlikeAreOfOnePen() {
    String told = "a date for the talks was set";
    assertEquals(NONE, explained(wordings(told, "A date for the talks was set."), "Corroboration"));
    assertEquals(NONE, explained(wordings(told, told + ", after all"), "Corroboration"));
    assertEquals(NONE, explained(wordings(told + " by her", told + " on Monday"), "Corroboration"));
    assertEquals(
        NONE, explained(wordings("he says " + told, "yesterday " + told), "Corroboration"));
    assertEquals(
        List.of("2 independent origins report that Envoy affirms it: talks status Planned."),
        explained(wordings(told, "the date of the talks is known"), "Corroboration"));
  }

  @Test
  void otherNumbersInTheWordsConfirmNothing() {
    assertEquals(NONE, explained(wordings("9 talks", "a row of 8 talks"), "Corroboration"));
  }

  @Test
  void oneWhoSpeaksForAnotherDoesNotConfirmHim() {
    assertEquals(
        NONE,
        explained(
            press()
                .says("minister", "affirms", "talks status Planned")
                .article("b", "2025-08-02", "herald")
                .says("northland", "affirms", "talks status Planned"),
            "Corroboration"));
  }

  @Test
  void unnamedPeopleConfirmNothing() {
    assertEquals(
        NONE,
        explained(
            press()
                .says("envoy", "affirms", "talks status Planned")
                .article("b", "2025-08-02", "herald")
                .says("officials", "affirms", "talks status Planned"),
            "Corroboration"));
  }

  @Test
  void aPaperThatPassesOnWhatAnotherSaysDoesNotConfirmIt() {
    assertEquals(
        NONE,
        explained(
            press()
                .says("envoy", "affirms", "talks status Planned")
                .article("b", "2025-08-02", "herald")
                .says("daily", "affirms", "talks status Planned"),
            "Corroboration"));
  }

  @Test
  void aTopicThatTwoSpeakAboutIsNoClaim() {
    assertEquals(
        NONE,
        explained(
            press()
                .also(":geneva-harvest rap:about :northland .")
                .says("envoy", "affirms", "geneva-harvest status Underway")
                .article("b", "2025-08-02", "herald")
                .says("consul", "affirms", "geneva-harvest status Underway"),
            "Corroboration"));
  }

  private static Press tenures(String secondDay) {
    return press()
        .says("envoy", "affirms", "talks status Planned")
        .also(
            ":envoy rap:holds :t1 . :t1 a rap:Tenure ; rap:office :foreign-minister ;"
                + " rap:incumbency rap:current ; rap:evidence :a-1-words .")
        .article("b", secondDay, "herald")
        .says("envoy", "affirms", "talks status Planned")
        .also(
            ":envoy rap:holds :t2 . :t2 a rap:Tenure ; rap:office :foreign-minister ;"
                + " rap:incumbency rap:former ; rap:evidence :b-1-words .");
  }

  @Test
  void articlesDisagreeOnWhoIsInOffice() {
    assertEquals(
        List.of("Envoy appears as foreign minister in a, and as former in b."),
        explained(tenures("2025-08-03"), "Disagreement"));
  }

  @Test
  void anOfficeLeftBetweenTwoArticlesIsNoDisagreement() {
    assertEquals(NONE, explained(tenures("2025-12-03"), "Disagreement"));
  }

  @Test
  void numbersOfTwoOutletsDisagree() {
    assertEquals(
        List.of(
            "Two numbers for one thing: northland launch 40 missile; northland launch 60 missile."),
        explained(
            press()
                .says("daily", "affirms", "northland launch 40 missile")
                .article("b", "2025-08-03", "herald")
                .says("herald", "affirms", "northland launch 60 missile"),
            "Disagreement"));
  }

  @Test
  void findingsAreTheSameWhenComputedTwice() {
    Press press =
        press()
            .says("envoy", "affirms", "talks status Planned")
            .says("minister", "denies", "talks status Planned")
            .also(PLANNED + " rap:gloss \"another wording\" .");
    var dataset = press.findings();
    String once = shown(dataset);
    new Findings(RuleBook.shipped(), Outlets.UNKNOWN, Wording.PLAIN).recompute(dataset);
    assertEquals(once, shown(dataset));
  }

  private static String shown(org.apache.jena.sparql.core.DatasetGraph dataset) {
    return dataset.calculateRead(() ->
        dataset.stream()
            .filter(quad -> !quad.getGraph().getURI().startsWith("urn:"))
            .map(Object::toString)
            .sorted()
            .collect(java.util.stream.Collectors.joining("\n")));
  }
}
