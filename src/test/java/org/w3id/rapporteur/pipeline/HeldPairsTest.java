package org.w3id.rapporteur.pipeline;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** The pairs on which no rule was written, to see how far the rules carry. */
class HeldPairsTest {

  @TestFactory
  List<DynamicTest> contradictionsAreFoundAndNearMissesGiveNone() {
    return PairCheck.ofContradictions().tests(Path.of("data", "pairs", "held"));
  }
}
