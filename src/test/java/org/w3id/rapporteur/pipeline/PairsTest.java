package org.w3id.rapporteur.pipeline;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Each pair of data/pairs gives the contradiction that it must, or none. */
class PairsTest {

  @TestFactory
  List<DynamicTest> contradictionsAreFoundAndNearMissesGiveNone() {
    return PairCheck.ofContradictions().tests(Path.of("data", "pairs"));
  }
}
