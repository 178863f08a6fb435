package org.w3id.rapporteur.evaluate;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.w3id.rapporteur.article.Article;
import org.w3id.rapporteur.article.Metadata;
import org.w3id.rapporteur.entity.Cast;
import org.w3id.rapporteur.entity.EntityFinder;
import org.w3id.rapporteur.lexicon.DataFiles;
import org.w3id.rapporteur.reading.SharedEngine;
import org.w3id.rapporteur.text.Span;

class FactTasksTest {
  private static final EntityFinder FINDER = new EntityFinder(new DataFiles());

  private static Cast cast(Article article) {
    return FINDER.find(SharedEngine.read(article.body()));
  }

  private static FactReport offices(String body, OfficeGold gold) {
    Article article = new Article("a", body, Metadata.NONE);
    return new OfficeTask(FactTasksTest::cast).run(List.of(gold), Map.of("a", article));
  }

  private static OfficeGold gold(String words, boolean isFormer) {
    return new OfficeGold(
        "Jose Perez", "minister", "Spain", isFormer, List.of(new OfficeGold.Support("a", words)));
  }

  @Test
  void anOfficeIsRightWithPersonStateAndFormerness() {
    FactReport report = offices("Spanish minister José Pérez left.", gold("José Pérez", false));
    assertEquals(Optional.of(true), report.found().get(0).isRight());
    assertEquals(1, report.recall().recall());
  }

  @Test
  void aCurrentOfficeIsNoFormerOne() {
    FactReport report = offices("Spanish minister José Pérez left.", gold("José Pérez", true));
    assertEquals(Optional.of(false), report.found().get(0).isRight());
    assertEquals(0, report.recall().recall());
  }

  private static FactReport relations(String body, String type, String target) {
    Span person = at(body, "Laura Stone");
    Span unit = at(body, "US Central Command");
    List<RelationGold.Relation> relations =
        List.of(new RelationGold.Relation(type, person, at(body, target)));
    RelationGold gold =
        new RelationGold(
            new Article("a", body, Metadata.NONE),
            List.of(
                new RelationGold.Marked(person, "Person"),
                new RelationGold.Marked(unit, "Organisation")),
            relations);
    return new RelationTask(FactTasksTest::cast).run(List.of(gold));
  }

  private static Span at(String body, String words) {
    int begin = body.indexOf(words);
    return new Span(begin, begin + words.length());
  }

  @Test
  void anOfficeInAMarkedBodyIsRightIfTheRelationIsMarked() {
    String body = "Laura Stone, the commander of US Central Command, spoke.";
    FactReport report = relations(body, "InChargeOf", "US Central Command");
    assertEquals(1, report.precision().precision());
    assertEquals(1, report.recall().recall());
    assertEquals(0, relations(body, "Likes", "US Central Command").precision().precision());
  }

  @Test
  void anotherNameOfTheHolderThatHoldsTheBodyTellsTheOfficeToo() {
    String body = "Laura Stone, the commander of US Central Command, spoke.";
    String role = "the commander of US Central Command";
    assertEquals(1, relations(body, "IsSynonymOf", role).precision().precision());
  }
}
