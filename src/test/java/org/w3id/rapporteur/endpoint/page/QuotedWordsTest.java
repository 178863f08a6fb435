package org.w3id.rapporteur.endpoint.page;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class QuotedWordsTest {
  @Test
  void aQuotationThatIsClosedIsOpenedToo() {
    assertEquals("“We will not go,” she said.", QuotedWords.whole("We will not go,” she said."));
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
