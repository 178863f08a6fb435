package org.w3id.rapporteur.endpoint.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

/** The grammar is that of the Scroll to Text Fragment draft: no bare comma, hyphen, ampersand. */
class TextFragmentTest {
  private static String fragment(String words) {
    String address = TextFragment.address("https://news.example/a", words);
    return address.substring("https://news.example/a#:~:text=".length());
  }

  @Test
  void whatSeparatesPartsOfAFragmentIsEncoded() {
    assertEquals(
        "a%20well%2Dmeant%20deal%2C%2050%25%20of%20cost%20%26%20risk",
        fragment("a well-meant deal, 50% of cost & risk"));
  }

  @Test
  void ofALongPassageBothEndsAreNamed() {
    String fragment =
        fragment("one two three four five six seven eight nine ten eleven twelve, 13");
    assertEquals("one%20two%20three%20four%20five,nine%20ten%20eleven%20twelve%2C%2013", fragment);
  }

  @Test
  void everyFragmentIsAnAddress() {
    String fragment = fragment("“We will not go,” 🛶 said\nwho [then] <left> 'late' – #2?");
    assertTrue(fragment.matches("(?:[A-Za-z0-9._*]|%[0-9A-F]{2})+"), fragment);
  }

  @Test
  void aFragmentThatThePageHasStays() {
    assertEquals(
        "https://news.example/a?b=1#top:~:text=No",
        TextFragment.address("https://news.example/a?b=1#top", "No"));
    assertEquals(
        "https://news.example/a#:~:text=No",
        TextFragment.address("https://news.example/a#:~:text=Yes", "No"));
  }
}
