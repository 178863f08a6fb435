package org.w3id.rapporteur.evaluate;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import org.w3id.rapporteur.article.Article;
import org.w3id.rapporteur.attribution.Attribution;
import org.w3id.rapporteur.attribution.Marking;
import org.w3id.rapporteur.reading.Reading;

/**
 * Scores found attributions against marked ones.
 *
 * @param reading turns an article into what the language engine reads in it
 * @param finder finds the attributions in it
 */
public record AttributionTask(
    Function<Article, Reading> reading, Function<Reading, List<Attribution>> finder) {

  /** Scores the articles in their order. */
  public AttributionReport run(List<GoldArticle> articles) {
    AttributionReport report = new AttributionReport();
    for (GoldArticle article : articles) {
      Reading read = reading.apply(article.article());
      List<Attribution> found = new ArrayList<>(finder.apply(read));
      found.sort(Comparator.comparing(attribution -> attribution.cue().get(0)));
      List<Marking> ours = found.stream().map(Marking::of).toList();
      Alignment alignment = Alignment.of(article.article().body(), article.markings(), ours);
      report.add(read, article, new AttributionReport.Outcome(found, alignment));
    }
    return report;
  }
}
