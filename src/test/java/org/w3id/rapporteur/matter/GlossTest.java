package org.w3id.rapporteur.matter;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.w3id.rapporteur.entity.Entity;
import org.w3id.rapporteur.entity.EntityKind;
import org.w3id.rapporteur.lexicon.DataFiles;

/** How names stand in what a proposition reads like. */
class GlossTest {
  private final Gloss gloss = new Gloss(new MatterLexicon(new DataFiles()));

  @Test
  void whoEndsInSOwnsWithAnApostropheAlone() {
    assertEquals("Canada's emissions", gloss.owned("Canada", "emissions"));
    assertEquals("partners' emissions", gloss.owned("partners", "emissions"));
  }

  @Test
  void aNameBringsItsArticleAlong() {
    assertEquals("the United States", gloss.words(state("United States")));
    assertEquals("Canada", gloss.words(state("Canada")));
  }

  private static Term state(String label) {
    return new Term.OfEntity(
        new Entity("state", EntityKind.STATE, label, Optional.empty(), Optional.empty(), false));
  }
}
