package org.w3id.rapporteur.evaluate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonObject;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.w3id.rapporteur.article.Article;
import org.w3id.rapporteur.article.Metadata;
import org.w3id.rapporteur.attribution.Marking;
import org.w3id.rapporteur.attribution.RuleFinder;
import org.w3id.rapporteur.evaluate.AttributionReport.Share;
import org.w3id.rapporteur.lexicon.DataFiles;
import org.w3id.rapporteur.reading.SharedEngine;
import org.w3id.rapporteur.text.Span;

class AttributionReportTest {
  private static final String BODY =
      "The minister refused to attend the talks. The envoy said that the port would reopen.";

  private static final AttributionReport REPORT = report();

  /** Only the refusal is marked, so that the rules are right of it and wrong of the rest. */
  private static AttributionReport report() {
    Marking refusal =
        new Marking(
            List.of(span("The minister")),
            List.of(span("refused")),
            List.of(span("to attend the talks")));
    Article article = new Article("port.txt", BODY, Metadata.NONE);
    RuleFinder rules = new RuleFinder(new DataFiles());
    return new AttributionTask(read -> SharedEngine.read(read.body()), rules::find)
        .run(List.of(new GoldArticle(article, List.of(refusal))));
  }

  private static Span span(String words) {
    int begin = BODY.indexOf(words);
    return new Span(begin, begin + words.length());
  }

  @Test
  void findingsAreCountedByTheActOfTheirCue() {
    assertEquals(Map.of("Refusal", new Share(1, 1), "Assertion", new Share(1, 0)), REPORT.acts());
  }

  @Test
  void findingsAreCountedByTheirRule() {
    assertEquals(
        Map.of("infinitive", new Share(1, 1), "that-clause", new Share(1, 0)), REPORT.rules());
  }

  @Test
  void programsGetTheSharesOfActsToo() {
    JsonObject acts = new AttributionTable(REPORT, name -> BODY).json().getAsJsonObject("acts");
    assertEquals(1, acts.getAsJsonObject("Refusal").get("right").getAsInt());
  }

  @Test
  void anErrorShowsTheSentenceAndOurReading() {
    String shown = String.join("\n", new AttributionTable(REPORT, name -> BODY).errors());
    assertTrue(shown.contains("The envoy | said | that the port would reopen"), shown);
  }
}
