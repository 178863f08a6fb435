package org.w3id.rapporteur.triples;

import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import org.apache.jena.sparql.core.Quad;

/** Everything that one article's quads must pass before they are stored. */
public final class ArticleCheck {
  private final Shapes shapes;

  public ArticleCheck(Shapes shapes) {
    this.shapes = shapes;
  }

  /** What is wrong; empty when the quads may be stored. */
  public List<Violation> violations(Collection<Quad> quads) {
    return Stream.of(
            shapes.violations(quads), PassageWords.violations(quads), BlankNodes.violations(quads))
        .flatMap(List::stream)
        .toList();
  }
}
