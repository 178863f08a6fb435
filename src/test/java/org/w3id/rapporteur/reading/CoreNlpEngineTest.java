package org.w3id.rapporteur.reading;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class CoreNlpEngineTest {

  @Test
  void wordsOfEveryTokenStandAtItsSpanEvenAfterEmojiAndCurlyQuotes() {
    Reading reading = SharedEngine.read("“Peace 😀 — now,” she said.\nHe left.");
    for (Sentence sentence : reading.sentences()) {
      for (Token token : sentence.tokens()) {
        assertEquals(token.text(), reading.words(token.span()));
      }
    }
    assertEquals(2, reading.sentences().size());
  }

  @Test
  void aClauseWithoutThatHangsBelowItsVerb() {
    Sentence sentence =
        SharedEngine.read("The minister said the talks would resume in May.").sentences().get(0);
    Token said = sentence.token(2);
    assertEquals("resume", sentence.child(said, "ccomp").orElseThrow().text());
    assertEquals("minister", sentence.child(said, "nsubj").orElseThrow().text());
  }

  @Test
  void dashesDoNotTearASubjectFromItsVerb() {
    for (String dash : List.of(" — ", "—", " – ", " -- ")) {
      Sentence sentence =
          SharedEngine.read(
                  "The premier%1$sa friend of the envoy%1$ssaid that talks would resume."
                      .formatted(dash))
              .sentences()
              .get(0);
      Token said =
          sentence.tokens().stream().filter(token -> token.text().equals("said")).findAny().get();
      assertEquals("premier", sentence.child(said, "nsubj").orElseThrow().text(), dash);
      assertEquals(dash.strip().substring(0, 1), sentence.token(2).text());
    }
  }

  @Test
  void aPronounInCapitalsIsANameUnlessAllIsInCapitals() {
    assertEquals("NNP", tag("Work on this would start in July, WHO said.", "WHO"));
    assertEquals("WP", tag("Nobody knows who said it.", "who"));
    assertEquals("WP", tag("NOBODY KNOWS WHO SAID IT.", "WHO"));
  }

  private static String tag(String text, String word) {
    return SharedEngine.read(text).sentences().get(0).tokens().stream()
        .filter(token -> token.text().equals(word))
        .map(Token::tag)
        .findFirst()
        .orElseThrow();
  }

  @Test
  void namesHaveKinds() {
    Reading reading = SharedEngine.read("Angela Merkel flew to Paris.");
    assertEquals(
        List.of(Name.Kind.PERSON, Name.Kind.LOCATION),
        reading.names().stream().map(Name::kind).toList());
  }

  @Test
  void aPastWeekdayLiesBeforeThePublication() {
    assertEquals(Optional.of("2025-08-21"), day("The premier rejected the plan on Thursday."));
  }

  @Test
  void aComingWeekdayLiesAfterThePublication() {
    assertEquals(Optional.of("2025-08-28"), day("The premier will reply on Thursday."));
  }

  @Test
  void aWeekdayStaysOpenWithoutADateOfPublication() {
    Reading reading = SharedEngine.read("The premier rejected the plan on Thursday.");
    assertEquals(Optional.empty(), reading.times().get(0).value());
  }

  @Test
  void aSentenceTooLongToParseKeepsItsTokens() {
    Reading reading = SharedEngine.read("oil, ".repeat(400) + "and gas.");
    assertTrue(reading.sentences().get(0).size() > 400);
    assertEquals(-1, reading.sentences().get(0).token(0).head());
  }

  private static Optional<String> day(String sentence) {
    return SharedEngine.read(sentence, Optional.of(LocalDate.of(2025, 8, 25)))
        .times()
        .get(0)
        .value();
  }
}
