package org.w3id.rapporteur.pipeline;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Each pair of data/pairs/agreements gives the agreement that it must, or none. */
class AgreementPairsTest {

  @TestFactory
  List<DynamicTest> agreementsAreFoundAndNearMissesGiveNone() {
    return PairCheck.ofAgreements().tests(Path.of("data", "pairs", "agreements"));
  }
}
