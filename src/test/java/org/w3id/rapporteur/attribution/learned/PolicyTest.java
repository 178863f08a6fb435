package org.w3id.rapporteur.attribution.learned;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.w3id.rapporteur.attribution.Attribution;
import org.w3id.rapporteur.text.Span;

/** Both sides of every threshold. */
class PolicyTest {

  private static Attribution words(double confidence) {
    return new Attribution(
        0,
        List.of(),
        0,
        OptionalInt.empty(),
        List.of(new Span(0, 4)),
        0,
        List.of(new Span(5, 9)),
        Optional.empty(),
        "test",
        confidence);
  }

  private static Opinion opinion(double likelihood, double confidence, boolean isRuled) {
    Optional<Attribution> byRule = Optional.of(words(1)).filter(found -> isRuled);
    return new Opinion(words(confidence), byRule, likelihood);
  }

  @ParameterizedTest
  @CsvSource({
    "0.30, 0.15, true,  true",
    "0.30, 0.10, true,  false",
    "0.29, 0.90, false, false",
    "0.90, 0.09, false, false",
  })
  void whatARuleFoundIsBelievedSoon(
      double likelihood, double confidence, boolean isWide, boolean isStrict) {
    Opinion ruled = opinion(likelihood, confidence, true);
    for (boolean isListed : new boolean[] {true, false}) {
      assertEquals(isWide, Policy.WIDE.admits(ruled, isListed));
      assertEquals(isStrict, Policy.STRICT.admits(ruled, isListed));
    }
  }

  @ParameterizedTest
  @CsvSource({
    "0.60, 0.40, true,  true",
    "0.59, 0.90, true,  false",
    "0.90, 0.39, true,  false",
    "0.35, 0.15, true,  false",
    "0.90, 0.14, false, false",
    "0.34, 0.90, false, false",
  })
  void aListedCueNeedsMoreAsAStatement(
      double likelihood, double confidence, boolean isWide, boolean isStrict) {
    Opinion seen = opinion(likelihood, confidence, false);
    assertEquals(isWide, Policy.WIDE.admits(seen, true));
    assertEquals(isStrict, Policy.STRICT.admits(seen, true));
  }

  @ParameterizedTest
  @CsvSource({
    "0.80, 0.60, true,  true",
    "0.79, 0.90, true,  false",
    "0.90, 0.59, true,  false",
    "0.40, 0.15, true,  false",
    "0.39, 0.90, false, false",
  })
  void aCueThatOnlyTheModelKnowsNeedsMost(
      double likelihood, double confidence, boolean isWide, boolean isStrict) {
    Opinion seen = opinion(likelihood, confidence, false);
    assertEquals(isWide, Policy.WIDE.admits(seen, false));
    assertEquals(isStrict, Policy.STRICT.admits(seen, false));
  }
}
