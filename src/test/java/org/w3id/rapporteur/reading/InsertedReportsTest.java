package org.w3id.rapporteur.reading;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import org.junit.jupiter.api.Test;
import org.w3id.rapporteur.lexicon.DataFiles;

class InsertedReportsTest {
  private static final InsertedReports REPORTS = new InsertedReports(new DataFiles());

  private static Sentence read(String text) {
    return SharedEngine.read(text).sentences().get(0);
  }

  private static String subjectOf(Sentence sentence, String verb) {
    return sentence.tokens().stream()
        .filter(token -> token.text().equals(verb))
        .flatMap(token -> sentence.children(token, "nsubj").stream())
        .map(Token::text)
        .findFirst()
        .orElse("nobody");
  }

  @Test
  void whoSaysItAmidTheSentenceIsNotWhatItIsAbout() {
    Sentence sentence = read("The treaty, Kaja Kallas insisted, will not be changed.");
    assertEquals("treaty", subjectOf(sentence, "changed"));
    assertEquals("Kallas", subjectOf(sentence, "insisted"));
  }

  @Test
  void aSpeakerWithHisTitleBesideHimSaysIt() {
    Sentence sentence = read("A sailor, an envoy to Oslo, said, in short, that the port was shut.");
    assertSame(sentence, REPORTS.mended(sentence));
  }
}
