package org.w3id.rapporteur.reading;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.w3id.rapporteur.lexicon.DataFiles;

class TimeWordsTest {
  private final TimeWords words = new TimeWords(new DataFiles());

  @Test
  void sentencesThatTellTimesAreSearched() {
    for (String sentence :
        List.of(
            "The envoys met on Tuesday.",
            "Both arrived in mid-May.",
            "A two-year truce held.",
            "It was over by midnight.",
            "They left at ten a.m.",
            "The seventies were calm.",
            "Talks began last spring.",
            "He once served in Oslo.",
            "It ended in 1991.",
            "He left on the 5th.",
            "They meet at 9:30.",
            "It began at 7 p.m. sharp.",
            "It ended at 7pm sharp.",
            "The class of '68 agreed.",
            "Much changed in the 90s.",
            "She was president at the time.")) {
      assertTrue(words.mayTellTime(sentence), sentence);
    }
  }

  @Test
  void mostSentencesAreNot() {
    for (String sentence :
        List.of(
            "The minister rejected the offer.",
            "Sunlight fell on the monument.",
            "Often the marchers sang.",
            "The last word was hers.",
            "It costs 500 dollars.",
            "Some 40 of 1 250 ships sailed, two of them from Oslo.",
            "Two of five million people agree.",
            "Here I am, five times over.")) {
      assertFalse(words.mayTellTime(sentence), sentence);
    }
  }

  @Test
  void namesBesideTimesStayNames() {
    Reading reading =
        SharedEngine.read("Ana Lopez flew to Lisbon on Friday. Ana Lopez flew to Lisbon.");
    List<String> names = reading.names().stream().map(name -> reading.words(name.span())).toList();
    assertEquals(List.of("Ana Lopez", "Lisbon", "Ana Lopez", "Lisbon"), names);
    assertEquals(1, reading.times().size());
  }
}
