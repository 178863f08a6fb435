package org.w3id.rapporteur.pipeline;

import java.util.List;
import java.util.Optional;
import org.w3id.rapporteur.article.Article;
import org.w3id.rapporteur.entity.Cast;
import org.w3id.rapporteur.triples.Extraction;

/** Stands in for the stages: reads nothing out of articles and fails where the text says so. */
public final class Stub implements Extracting {
  @Override
  public Extraction extract(Article article) {
    if (article.body().contains("fail here")) {
      throw new IllegalStateException("asked to");
    }
    return new Extraction(
        article, new Cast(List.of(), List.of()), List.of(), "0.1.0", Optional.empty());
  }
}
