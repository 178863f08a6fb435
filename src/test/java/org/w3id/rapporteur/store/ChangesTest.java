package org.w3id.rapporteur.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Set;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.sse.SSE;
import org.junit.jupiter.api.Test;

class ChangesTest {
  private static final Quad ONE = SSE.parseQuad("(:g :s :p 1)");
  private static final Quad OTHER = SSE.parseQuad("(:g :s :p 2)");

  @Test
  void whatCameAndWentAgainIsNoChange() {
    Changes changes = new Changes();
    changes.gained(ONE);
    changes.lost(ONE);
    changes.lost(OTHER);
    assertEquals(Set.of(), changes.added());
    assertEquals(Set.of(OTHER), changes.removed());
    changes.gained(OTHER);
    assertEquals(Set.of(), changes.removed());
  }

  @Test
  void whatHasBeenForgottenCountsNoMore() {
    Changes changes = new Changes();
    changes.gained(ONE);
    changes.forget();
    changes.lost(ONE);
    assertEquals(Set.of(ONE), changes.removed());
  }

  @Test
  void tooManyAreNotKept() {
    Changes changes = new Changes(1);
    changes.gained(ONE);
    assertTrue(changes.areKnown());
    changes.gained(OTHER);
    changes.lost(OTHER);
    assertFalse(changes.areKnown());
    assertEquals(Set.of(), changes.added());
    changes.forget();
    assertTrue(changes.areKnown());
  }
}
