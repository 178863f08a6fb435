package org.w3id.rapporteur.matter;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.w3id.rapporteur.lexicon.DataFiles;
import org.w3id.rapporteur.reading.Reading;
import org.w3id.rapporteur.reading.SharedEngine;

class MatterFinderTest {
  private static final MatterLexicon LEXICON = new MatterLexicon(new DataFiles());

  @Test
  void talksWithoutNamesAreTheMeetingOfWhichTheArticleSpokeLast() {
    assertEquals(
        List.of("meeting-france-japan"),
        keys("France proposed a meeting with Japan.\nThe envoy hopes for such talks."));
  }

  @Test
  void aMeetingOfOthersIsAnotherMatter() {
    assertEquals(
        List.of("meeting-france-japan", "meeting-canada-japan"),
        keys("A meeting between France and Japan is planned.\nCanada wants talks with Japan."));
  }

  @Test
  void whoIsNoPartySignsAnotherAgreement() {
    String known = "France rejected an agreement with Japan.\n";
    assertEquals(List.of("agreement-france-japan"), keys(known + "Japan had signed an agreement."));
    assertEquals(2, keys(known + "Canada signed an agreement.").size());
  }

  @Test
  void anAgreementOfAnotherSortIsAnotherAgreement() {
    String known = "France rejected a gas agreement with Japan.\n";
    assertEquals(
        List.of("agreement-france-japan"), keys(known + "The envoy had hoped for an agreement."));
    assertEquals(2, keys(known + "The envoy had hoped for a fisheries agreement.").size());
  }

  @Test
  void talksThatAreNotPlannedWereNotHeld() {
    assertEquals(
        List.of("meeting-canada-japan"),
        keys("Japan said there were no talks with Canada planned."));
  }

  @Test
  void aMeetingHeldEarlierIsAnotherThanTheOneToCome() {
    assertEquals(
        List.of("meeting-france-japan-2019", "meeting-france-japan"),
        keys("France met Japan in 2019.\nA meeting between France and Japan is now planned."));
  }

  @Test
  void theSameMeetingInAnotherPlaceIsAnotherMatter() {
    assertEquals(
        List.of("meeting-france-japan-geneva", "meeting-france-japan-vienna"),
        keys(
            "France will attend a meeting with Japan in Geneva.\n"
                + "A meeting between France and Japan in Vienna was cancelled."));
  }

  @Test
  void talksThatNobodyNamesMeetNoOtherArticle() {
    assertEquals(true, keys("The talks failed.").get(0).startsWith("meeting-"));
    assertEquals(false, keys("The talks failed.").equals(keys("The talks failed again.")));
  }

  @Test
  void aPlannedMeetingBelongsToTheQuarterOfThePublication() {
    Reading reading =
        SharedEngine.read(
            "A meeting between France and Japan is planned.",
            Optional.of(LocalDate.of(2024, 5, 20)));
    assertEquals(List.of("meeting-france-japan-2024-q2"), keys(reading));
  }

  @Test
  void aTruceWithoutPartiesIsThatOfTheArticlesWar() {
    assertEquals(
        List.of("ceasefire-canada-japan"),
        keys("The war between Canada and Japan goes on.\nThe envoy called for a truce."));
  }

  @Test
  void aThreeWaySummitAddsWhoAsksForItToTheTwoLeaders() {
    assertEquals(
        List.of("meeting-macron-merz", "meeting-macron-merz-starmer"),
        keys(
            "A meeting between Emmanuel Macron and Friedrich Merz is planned.\n"
                + "Keir Starmer wants a three-way summit."));
  }

  @Test
  void talksInTheMouthOfAStateAreItsOwn() {
    assertEquals(
        List.of("meeting-france-japan"),
        keys("France said that no talks with Japan were planned."));
  }

  @Test
  void aPronounWithoutAntecedentIsNobody() {
    assertEquals(List.of("tariff-japan"), keys("It threatens tariffs on Japan."));
  }

  @Test
  void theNearestSubjectOwnsWhatIsCalledIts() {
    assertEquals(
        List.of("tariff-canada-japan"),
        keys("France said that Japan had lifted its tariffs on Canada."));
  }

  @Test
  void aPlaceMayHangOnTheTime() {
    assertEquals(
        List.of("meeting-france-japan-geneva"),
        keys("France and Japan will hold talks at 10 a.m. local time in Geneva."));
  }

  private static List<String> keys(String body) {
    return keys(SharedEngine.read(body));
  }

  private static List<String> keys(Reading reading) {
    return new MatterFinder(LEXICON)
        .find(reading, new PlainCast().of(reading)).matters().stream().map(Matter::key).toList();
  }
}
