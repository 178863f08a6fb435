package org.w3id.rapporteur.contrast;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.w3id.rapporteur.article.Article;
import org.w3id.rapporteur.article.Metadata;
import org.w3id.rapporteur.entity.EntityFinder;
import org.w3id.rapporteur.lexicon.DataFiles;
import org.w3id.rapporteur.reading.Reading;
import org.w3id.rapporteur.reading.SharedEngine;
import org.w3id.rapporteur.text.Block;
import org.w3id.rapporteur.text.Span;
import org.w3id.rapporteur.text.StructuredText;

class ContrastFinderTest {
  private static final DataFiles FILES = new DataFiles();
  private static final EntityFinder ENTITIES = new EntityFinder(FILES);
  private static final ContrastFinder CONTRASTS = new ContrastFinder(FILES);

  @Test
  void whatIsDeniedOfTheSameIsAContradiction() {
    assertContrast("A boat is crossing the lake.", "There is no boat crossing the lake.");
    assertContrast("The clerks do not have keys to the vault.", "The clerks have keys.");
  }

  @Test
  void whatIsDeniedOfAnotherIsNone() {
    assertNone("A boat is crossing the lake.", "There is no horse crossing the field.");
  }

  @Test
  void theNegatedWiderWordRulesOutTheNarrower() {
    assertContrast("A violinist is tuning her instrument.", "No musician is tuning an instrument.");
  }

  @Test
  void anOppositeOfOneKnownThingIsAContradiction() {
    assertContrast(
        "The parliament of Norway passed the fisheries bill on Friday.",
        "The fisheries bill was rejected by the parliament of Norway.");
  }

  @Test
  void oppositesOfAnyManAreNone() {
    assertNone("A man is raising a flag.", "A man is lowering a flag.");
  }

  @Test
  void anotherNumberOfTheSameIsAContradiction() {
    assertContrast(
        "The council has 21 members, most of them elected.", "The council has 17 members.");
    assertNone("The council has 21 members and 17 chairs.", "The council has 17 chairs.");
  }

  @Test
  void anotherDayOfTheSameIsAContradiction() {
    assertContrast(
        "The ferry reached Bergen on 3 May after a storm.", "The ferry reached Bergen on 9 June.");
  }

  @Test
  void aSubsidiaryDoesNotOwnItsParent() {
    assertContrast(
        "Fjord Timber is a subsidiary of the Oslo group Nordskog.", "Fjord Timber owns Nordskog.");
    assertNone(
        "Fjord Timber is a subsidiary of the Oslo group Nordskog.", "Nordskog owns Fjord Timber.");
  }

  @Test
  void whoRefusesDoesNotDo() {
    assertContrast("Norway refused to sign the treaty.", "Norway signed the treaty.");
  }

  private static void assertContrast(String premise, String hypothesis) {
    assertEquals(true, isContrast(premise, hypothesis), premise + " | " + hypothesis);
  }

  private static void assertNone(String premise, String hypothesis) {
    assertEquals(false, isContrast(premise, hypothesis), premise + " | " + hypothesis);
  }

  private static boolean isContrast(String premise, String hypothesis) {
    String body = premise + "\n" + hypothesis;
    List<Block> blocks = new ArrayList<>();
    blocks.add(new Block(new Span(0, premise.length()), Block.Kind.PARAGRAPH));
    blocks.add(new Block(new Span(premise.length() + 1, body.length()), Block.Kind.PARAGRAPH));
    Article article = new Article("pair", body, Metadata.NONE);
    Reading reading = SharedEngine.get().read(new StructuredText(article, blocks, List.of()));
    return CONTRASTS.find(reading, ENTITIES.find(reading)).isPresent();
  }
}
