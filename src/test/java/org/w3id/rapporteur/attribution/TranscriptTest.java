package org.w3id.rapporteur.attribution;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.w3id.rapporteur.lexicon.DataFiles;
import org.w3id.rapporteur.reading.Reading;
import org.w3id.rapporteur.reading.SharedEngine;

class TranscriptTest {
  private static final RuleFinder FINDER = new RuleFinder(new DataFiles());

  /** "SOURCE | CONTENT" of what the body says in turns. */
  private static List<String> said(String... paragraphs) {
    Reading reading = SharedEngine.read(String.join("\n\n", paragraphs));
    return FINDER.asStatements(reading, List.of()).stream()
        .map(each ->
            reading.words(each.source().get(0)) + " | " + reading.words(each.content().get(0)))
        .toList();
  }

  @Test
  void aNameAndAColonGiveTheWord() {
    assertEquals(
        List.of(
            "Sergei Lavrov | We have held useful talks here today.",
            "Sergei Lavrov | The next round will take place in May.",
            "Maia Sandu | I asked for gas before the winter."),
        said(
            "Foreign Minister Sergei Lavrov: We have held useful talks here today.",
            "The next round will take place in May.",
            "Question: Mr Lavrov, will the Americans be invited to the table?",
            "Maia Sandu: Thank you. I asked for gas before the winter."));
  }

  @Test
  void whoeverHasNoNameTakesTheWordAllTheSame() {
    assertEquals(
        List.of("Sergei Lavrov | We have held useful talks here today."),
        said(
            "Sergei Lavrov: We have held useful talks here today.",
            "Reporter: The next round, I hear, will take place in May.",
            "I hear that the Americans are invited.",
            "Moderator: We have time for one more question."));
  }

  @Test
  void theTurnEndsWhereTheArticleSpeaksOfTheSpeaker() {
    assertEquals(
        List.of("Sergei Lavrov | We have held useful talks here today."),
        said(
            "Sergei Lavrov: We have held useful talks here today.",
            "Lavrov then left the hall by a side door."));
    assertEquals(
        List.of("Sergei Lavrov | We have held useful talks here today."),
        said(
            "Sergei Lavrov: We have held useful talks here today.",
            "The hall was empty by the evening of that day."));
  }

  @Test
  void aLongLabelTakesTheWordToo() {
    assertEquals(
        List.of(
            "Sergei Lavrov | We have held useful talks here today.",
            "Maia Sandu | I asked for gas before the winter."),
        said(
            "Sergei Lavrov: We have held useful talks here today.",
            "The head of the delegation of the Republic of Moldova and of its friends in the south"
                + " of the region Maia Sandu: I asked for gas before the winter.",
            "Moderator: We have time for one more question."));
  }

  @Test
  void aListOfNamesIsNoTranscript() {
    assertEquals(
        List.of(),
        said(
            "Sergei Lavrov: The minister has led the talks since the spring.",
            "Maia Sandu: The president has asked for gas before the winter.",
            "Volodymyr Zelensky: The president was not invited to the table."));
  }

  @Test
  void theTitleOfAWorkGivesNobodyTheWord() {
    assertEquals(
        List.of(),
        said(
            "Sergei Lavrov’s Memoirs: If you saw the first part, you will know the style of it.",
            "We liked the second part of it better."));
    assertEquals(
        List.of(),
        said("A Farewell to Maia Sandu: We liked the second part of it better than you did."));
    assertEquals(
        List.of(), said("Maia Sandu 3, 1: We shall lift up our eyes to the hills of the south."));
  }

  @Test
  void wordsInQuotationMarksMakeNoTranscript() {
    assertEquals(
        List.of(),
        said(
            "Sergei Lavrov: The minister told reporters that “we have held useful talks”.",
            "Maia Sandu: The president said that “I asked for gas before the winter”."));
  }

  @Test
  void aTextPrintedInFullIsItsSpeakers() {
    assertEquals(
        List.of(
            "her | Mr President, we congratulate Guyana on its turn.",
            "her | The sea is a common good."),
        said(
            "The envoy spoke on Monday. The full text of her statement is as follows: Mr President,"
                + " we congratulate Guyana on its turn. The sea is a common good.",
            "The session went on until the evening."));
    assertEquals(
        List.of("Maia Sandu | I asked for gas before the winter."),
        said(
            "Below is the complete text of the speech by Maia Sandu:",
            "I asked for gas before the winter."));
  }

  @Test
  void aTextOfNobodyAndAPartOfATextAreNobodys() {
    String words = "I asked for gas before the winter.";
    assertEquals(List.of(), said("The full text of the statement follows:", words));
    assertEquals(List.of(), said("The text of her statement has three parts:", words));
  }
}
