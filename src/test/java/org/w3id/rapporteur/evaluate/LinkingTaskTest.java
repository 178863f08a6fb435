package org.w3id.rapporteur.evaluate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.w3id.rapporteur.article.Article;
import org.w3id.rapporteur.article.Metadata;
import org.w3id.rapporteur.entity.EntityFinder;
import org.w3id.rapporteur.lexicon.DataFiles;
import org.w3id.rapporteur.reading.SharedEngine;
import org.w3id.rapporteur.text.Span;

class LinkingTaskTest {
  private static final EntityFinder FINDER = new EntityFinder(new DataFiles());
  private static final String NOTHING = "";

  /** What the task says of {@code body}; each mark is "words=Q1", or "words=" for a nil. */
  private static LinkingReport report(String body, String... marks) {
    List<LinkedArticle.Mark> gold = new ArrayList<>();
    for (String mark : marks) {
      String words = mark.substring(0, mark.indexOf('='));
      String item = mark.substring(mark.indexOf('=') + 1);
      int begin = body.indexOf(words);
      gold.add(
          new LinkedArticle.Mark(
              new Span(begin, begin + words.length()),
              Optional.of(item).filter(one -> !one.equals(NOTHING)),
              words));
    }
    LinkedArticle article = new LinkedArticle(new Article("a", body, Metadata.NONE), gold);
    return new LinkingTask(one -> SharedEngine.read(one.body()), FINDER::find, FINDER.listed())
        .run(List.of(article));
  }

  private static List<LinkingReport.Verdict> verdicts(LinkingReport report) {
    return report.links().stream().map(LinkingReport.Link::verdict).toList();
  }

  @Test
  void aLinkToTheMarkedItemIsRight() {
    LinkingReport report = report("Finland joined late.", "Finland=Q33");
    assertEquals(List.of(LinkingReport.Verdict.RIGHT), verdicts(report));
    assertEquals(1, report.recall());
  }

  @Test
  void aLinkToAnotherItemIsWrongAndTheMarkedOneMissed() {
    LinkingReport report = report("Finland joined late.", "Finland=Q34");
    assertEquals(List.of(LinkingReport.Verdict.WRONG), verdicts(report));
    assertEquals(0, report.precision());
    assertEquals(0, report.recall());
  }

  @Test
  void aSeatThatPeopleMarkedAsACityIsCountedApart() {
    LinkingReport report = report("Moscow rejected the draft.", "Moscow=Q649");
    assertEquals(List.of(LinkingReport.Verdict.SEAT), verdicts(report));
  }

  @Test
  void anAdjectiveOfALongerNameIsCountedApart() {
    LinkingReport report = report("The Polish senate rose.", "Polish senate=Q1");
    assertEquals(List.of(LinkingReport.Verdict.ADJECTIVE), verdicts(report));
  }

  @Test
  void whatPeopleLeftUnmarkedIsNotJudged() {
    LinkingReport report = report("Finland joined late.");
    assertEquals(List.of(LinkingReport.Verdict.UNMARKED), verdicts(report));
  }

  @Test
  void itemsThatTheGazetteerDoesNotKnowAreNotSought() {
    assertEquals(List.of(), report("Finland joined late.", "late=Q999999999").sought());
  }

  @Test
  void theTableNamesEachErrorWithReasonAndConfidence() {
    String errors =
        String.join("\n", new LinkingTable(report("Finland left.", "Finland=")).errors());
    assertTrue(errors.contains("Finland (gazetteer, 0.97)"), errors);
  }
}
