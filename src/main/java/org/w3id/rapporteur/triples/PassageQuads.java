package org.w3id.rapporteur.triples;

import org.apache.jena.graph.Node;
import org.w3id.rapporteur.article.Article;
import org.w3id.rapporteur.text.CodePoints;
import org.w3id.rapporteur.text.Span;

/** Writes passages of one article as NIF strings. */
final class PassageQuads {
  private final Description out;
  private final Article article;
  private final CodePoints codePoints;

  PassageQuads(Description out, Article article) {
    this.out = out;
    this.article = article;
    this.codePoints = new CodePoints(article.body());
  }

  /**
   * Writes the passage at {@code span} and gives its name.
   *
   * @param span in UTF-16 units
   */
  Node write(Span span) {
    Span points = points(span);
    Node passage = Iris.passage(article, points);
    out.type(passage, Rap.Passage);
    out.add(passage, Standards.REFERENCE_CONTEXT, Iris.article(article));
    out.add(passage, Standards.BEGIN_INDEX, Literals.index(points.begin()));
    out.add(passage, Standards.END_INDEX, Literals.index(points.end()));
    out.add(passage, Standards.ANCHOR_OF, Literals.text(span.of(article.body())));
    return passage;
  }

  Span points(Span span) {
    return codePoints.of(span);
  }
}
