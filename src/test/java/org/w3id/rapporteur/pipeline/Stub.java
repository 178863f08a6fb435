package org.w3id.rapporteur.pipeline;

import java.util.List;
import java.util.Optional;
import org.w3id.rapporteur.article.Article;
import org.w3id.rapporteur.entity.Cast;
import org.w3id.rapporteur.lexicon.Act;
import org.w3id.rapporteur.lexicon.Stance;
import org.w3id.rapporteur.triples.Extraction;
import org.w3id.rapporteur.triples.Samples;

/**
 * Stands in for the stages: knows the denial of {@link Samples}, reads nothing out of other texts
 * and fails where the text says so.
 */
public final class Stub implements Extracting {
  private final String identity;

  public Stub() {
    this("0.1.0");
  }

  /** As {@code Stub()}, of another state of the program. */
  public Stub(String identity) {
    this.identity = identity;
  }

  @Override
  public String identity() {
    return identity;
  }

  @Override
  public Extraction extract(Article article) {
    if (article.body().contains("fail here")) {
      throw new IllegalStateException("asked to");
    }
    if (article.body().equals(Samples.DENIAL)) {
      return Samples.extraction(
          article, List.of(Samples.statement(0, Act.ASSERTION, Stance.DENIES)), identity);
    }
    return new Extraction(
        article, new Cast(List.of(), List.of()), List.of(), List.of(), identity, Optional.empty());
  }
}
