package org.w3id.rapporteur.endpoint.html;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HtmlTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "plain words|plain words",
        "<b> & \"it's\"|&lt;b&gt; &amp; &quot;it&#39;s&quot;",
        "&|&amp;",
        "Zürich, Київ, \uD83D\uDD4A|Zürich, Київ, \uD83D\uDD4A",
        "a\u0001b\u007Fc\u009Fd|a\uFFFDb\uFFFDc\uFFFDd",
        "left\u202Eright\u2066|left\uFFFDright\uFFFD",
        "half \uD83D a pair|half \uFFFD a pair",
      })
  void textIsWrittenSoThatNothingOfItIsMarkup(String text, String written) {
    StringBuilder out = new StringBuilder();
    Html.text(text).write(out);
    assertEquals(written, out.toString());
  }
}
