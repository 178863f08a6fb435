package org.w3id.rapporteur.text;

import java.util.List;
import org.w3id.rapporteur.article.Article;

/**
 * An article's body with its structure marked.
 *
 * @param blocks in order of the text, not overlapping
 * @param quotations in order of their beginnings; one that runs over paragraphs has one part a
 *     paragraph
 */
public record StructuredText(Article article, List<Block> blocks, List<Quotation> quotations) {
  public StructuredText {
    blocks = List.copyOf(blocks);
    quotations = List.copyOf(quotations);
  }

  public String body() {
    return article.body();
  }
}
