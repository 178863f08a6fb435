package org.w3id.rapporteur.evaluate;

import java.util.List;
import org.w3id.rapporteur.article.Article;
import org.w3id.rapporteur.attribution.Marking;

/** An article with the attributions that people marked in it. */
public record GoldArticle(Article article, List<Marking> markings) {
  public GoldArticle {
    markings = List.copyOf(markings);
  }
}
