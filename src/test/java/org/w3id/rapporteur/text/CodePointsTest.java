package org.w3id.rapporteur.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Random;
import org.junit.jupiter.api.Test;

class CodePointsTest {

  @Test
  void aCharacterOfTwoUnitsCountsOnce() {
    assertEquals(new Span(2, 4), new CodePoints("🕊 no").of(new Span(3, 5)));
  }

  @Test
  void whatReachesBeyondTheBodyIsCutToIt() {
    assertEquals(new Span(0, 5), new CodePoints("🕊 no").units(-3, 40));
    assertEquals(new Span(5, 5), new CodePoints("🕊 no").units(40, 2));
  }

  @Test
  void theWordsAreTheSameInBothCounts() {
    long seed = 42L;
    Random random = new Random(seed);
    for (int round = 0; round < 500; round++) {
      String body = RandomText.of(random, 1 + random.nextInt(60));
      int begin =
          body.offsetByCodePoints(0, random.nextInt(body.codePointCount(0, body.length()) + 1));
      int end = begin + body.substring(begin).length();
      Span points = new CodePoints(body).of(new Span(begin, end));
      assertEquals(body.codePointCount(0, begin), points.begin(), "seed " + seed + ": " + body);
      assertEquals(body.codePointCount(0, end), points.end(), "seed " + seed + ": " + body);
      Span back = new CodePoints(body).units(points.begin(), points.end());
      assertEquals(new Span(begin, end), back, "seed " + seed + ": " + body);
    }
  }
}
