package org.w3id.rapporteur.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class AlternationTest {
  @Test
  void aPatternTellsWithWhichCharactersItsMatchesBegin() {
    assertEquals(Optional.of(Set.of('s')), Initials.of("\\b(?:sign up|Subscribe) now"));
    assertEquals(Optional.of(Set.of('©', 'c', 'p')), Initials.of("(?:copy)?(?:©|\\bpress)"));
    assertEquals(Optional.of(Set.of('(', 'r')), Initials.of("\\(?\\breport(?:s|ed)?"));
    assertEquals(Optional.of(Set.of('a')), Initials.of("(?-i:(?<=[.!?] )|^)A{1,3}b*"));
    assertEquals(Optional.of(Set.of('b', 'x')), Initials.of("x{0,2}b"));
  }

  @Test
  void aPatternThatMayBeginWithAnythingIsTriedEverywhere() {
    for (String pattern : List.of("\\p{Lu}x", "[ab]c", ".", "x?", "a?\\d", "(?:a|\\s)b", "(a)b")) {
      assertEquals(Optional.empty(), Initials.of(pattern), pattern);
    }
  }

  @Test
  void onlyBarsOutsideGroupsAndClassesPartAlternatives() {
    assertEquals(
        List.of("a(?:b|c)", "[|)]d", "\\|e"), Initials.alternatives("a(?:b|c)|[|)]d|\\|e"));
  }

  /** Those of the shipped table, on texts thrown together from its own examples. */
  @Test
  void allAtOnceFindWhatOnePatternOfThemAllFinds() {
    NoiseCues cues = NoiseFile.packed();
    Random random = new Random(20251128);
    for (NoiseCues.Scope scope : NoiseCues.Scope.values()) {
      Pattern one = one(cues, scope);
      for (int i = 0; i < 300; i++) {
        String text = thrownTogether(cues.cues(), random);
        assertEquals(first(one, text, 0), cues.of(scope).first(text, 0), text);
        int from = 1 + random.nextInt(text.length() - 1);
        assertEquals(first(one, text, from), cues.of(scope).first(text, from), text);
      }
    }
  }

  private static Pattern one(NoiseCues cues, NoiseCues.Scope scope) {
    List<String> patterns =
        cues.cues().stream()
            .filter(cue -> cue.scope() == scope)
            .map(NoiseCues.Cue::pattern)
            .toList();
    return Pattern.compile("(?i)(?:" + String.join(")|(?:", patterns) + ")");
  }

  private static Optional<Span> first(Pattern pattern, String text, int from) {
    Matcher matcher = pattern.matcher(text);
    return matcher.find(from)
        ? Optional.of(new Span(matcher.start(), matcher.end()))
        : Optional.empty();
  }

  private static String thrownTogether(List<NoiseCues.Cue> cues, Random random) {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < 3; i++) {
      NoiseCues.Cue cue = cues.get(random.nextInt(cues.size()));
      String piece = random.nextBoolean() ? cue.example() : cue.counterExample();
      int from = random.nextInt(4) == 0 && !piece.isEmpty() ? random.nextInt(piece.length()) : 0;
      text.append(piece.substring(from)).append(random.nextBoolean() ? ". " : " ");
    }
    return text.toString();
  }
}
