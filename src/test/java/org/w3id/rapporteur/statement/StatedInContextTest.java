package org.w3id.rapporteur.statement;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Who is told to contradict whom where the model reads who says what. */
class StatedInContextTest {
  @Test
  void whatIsSetAgainstAThirdOnesDenialIsNotTheTellers() {
    assertEquals(
        List.of(),
        SharedStatements.relations(
            "The minister said that the envoy denied the theft, contrary to the consul's claim."));
  }

  @Test
  void whatIsSetAgainstAClaimIsTheTellersWhereOthersOnlyAct() {
    List<StatedRelation> found =
        SharedStatements.relations(
            "The minister said that the sides had not agreed on a port, despite the consul's"
                + " insistence that all was settled.");
    assertEquals(List.of("despite"), found.stream().map(StatedRelation::rule).toList());
  }
}
