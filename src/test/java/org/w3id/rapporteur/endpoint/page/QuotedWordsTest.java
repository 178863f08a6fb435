package org.w3id.rapporteur.endpoint.page;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class QuotedWordsTest {
  @Test
  void aQuotationThatIsClosedIsOpenedToo() {
    assertEquals("“We will not go,” she said.", QuotedWords.whole("We will not go,” she said."));
  }

  @Test
  void eachOfSeveralSentencesIsOpenedByItself() {
    assertEquals(
        "She left. … “We will not go,” she said.",
        QuotedWords.whole("She left. … We will not go,” she said."));
  }

  @Test
  void aStraightMarkThatClosesIsOpenedToo() {
    assertEquals("\"We will not go,\" she said.", QuotedWords.whole("We will not go,\" she said."));
    assertEquals("She said: \"We will", QuotedWords.whole("She said: \"We will"));
    assertEquals("A gap of 10\" or so.", QuotedWords.whole("A gap of 10\" or so."));
  }

  @Test
  void whatIsWholeStaysAsItIs() {
    String words = "“We will not go,” she said. “Not now.”";
    assertEquals(words, QuotedWords.whole(words));
    assertEquals("“Not now,", QuotedWords.whole("“Not now,"));
  }

  @Test
  void marksWithinMarksAreSingle() {
    assertEquals("“‘We will not go,’ she said.”", QuotedWords.marked("We will not go,” she said."));
  }
}
