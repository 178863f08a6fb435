package org.w3id.rapporteur.attribution.learned;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.w3id.rapporteur.article.Article;
import org.w3id.rapporteur.article.Metadata;
import org.w3id.rapporteur.attribution.Attribution;
import org.w3id.rapporteur.lexicon.DataFiles;
import org.w3id.rapporteur.reading.Reading;
import org.w3id.rapporteur.reading.SharedEngine;
import org.w3id.rapporteur.text.NoiseCues;
import org.w3id.rapporteur.text.Span;
import org.w3id.rapporteur.text.TextCutter;

/** Rules and shipped weights together. */
class GuidedFinderTest {
  private static final GuidedFinder FINDER = GuidedFinder.shipped(new DataFiles());

  private static List<String> statements(String body) {
    Reading reading = SharedEngine.read(body);
    return FINDER.findStatements(reading).stream().map(found -> shown(found, reading)).toList();
  }

  private static String shown(Attribution found, Reading reading) {
    return words(found.source(), reading)
        + " | "
        + words(found.cue(), reading)
        + " | "
        + words(found.content(), reading);
  }

  private static String words(List<Span> spans, Reading reading) {
    return spans.stream().map(reading::words).collect(Collectors.joining(" … "));
  }

  @Test
  void whatSomebodyTellsOfAnothersActIsFoundToo() {
    assertTrue(
        statements("The envoy said that Peru has denied closing the port.")
            .contains("Peru | has denied | closing the port"));
  }

  @Test
  void aQuotationLeftOpenIsTheWordOfWhoEndsIt() {
    String body =
        "Anna Berg spoke in Oslo on Monday. \"The harbour is closed,\" Berg told reporters,"
            + " according to a Reuters report.\n\n"
            + "\"We see positions that follow no logic and that make the work of the engineers"
            + " harder.\n\n\"That is why we have not set a date for the works, and we hope that"
            + " reason will win,\" Tom Lund added.\n";
    NoiseCues noise = NoiseCues.of(new DataFiles().lines("lexicon/noise.tsv"));
    Article article = new Article("test", body, Metadata.NONE);
    Reading reading = SharedEngine.get().read(new TextCutter(noise).cut(article));
    List<String> found =
        FINDER.findStatements(reading).stream()
            .map(each -> shown(each, reading))
            .filter(each -> each.contains("We see positions"))
            .toList();
    assertEquals(1, found.size(), found::toString);
    assertTrue(found.get(0).startsWith("Tom Lund | added | \"We see"), found::toString);
  }

  @Test
  void whatIsRespondedBySayingIsSaidOnce() {
    List<String> found = statements("The envoy responded by saying the three ports had closed.");
    assertEquals(1, found.size(), found::toString);
  }

  @Test
  void asTheLessonsMarkItActsWithinContentsAreLeftOut() {
    Reading reading = SharedEngine.read("The envoy said that Peru has denied closing the port.");
    assertFalse(
        FINDER.find(reading).stream()
            .anyMatch(found -> shown(found, reading).startsWith("Peru | has denied")));
  }

  @Test
  void whoIsMeantByARelativePronounSpeaks() {
    Reading reading =
        SharedEngine.read("Germany praised the envoy, who said that the port was open.");
    Attribution said =
        FINDER.findStatements(reading).stream()
            .filter(found -> words(found.cue(), reading).equals("said"))
            .findFirst()
            .orElseThrow();
    int head = said.sourceHead().orElseThrow();
    assertEquals("envoy", reading.sentences().get(said.sourceSentence()).token(head).text());
  }

  @Test
  void whatSomebodyAgreedToIsToldBesideWhoAnnouncesIt() {
    assertTrue(
        statements("Germany agreed to send engineers to the dam, Friedrich Merz announced.")
            .contains("Germany | agreed | to send engineers to the dam"));
  }

  @Test
  void whatIsSaidAroundTheVerbIsWhole() {
    assertEquals(
        List.of("Kaja Kallas | insisted | The treaty … will not be changed"),
        statements("The treaty, Kaja Kallas insisted, will not be changed."));
  }

  @Test
  void aDemandWithinAJudgementIsWhoseItStandsBeside() {
    List<String> found =
        statements("Sergei Lavrov called the US demand that Russia leave the port a mistake.");
    assertTrue(found.stream().anyMatch(each -> each.startsWith("US | demand")), found::toString);
  }

  @Test
  void aParagraphOfOneWordIsRead() {
    assertEquals(
        List.of("The envoy | said | that the port was open"),
        statements("Said\n\nThe envoy said that the port was open.\n\nDenied"));
  }
}
