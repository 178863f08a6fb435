package org.w3id.rapporteur.pipeline;

import org.w3id.rapporteur.article.Article;
import org.w3id.rapporteur.triples.Extraction;

/**
 * Reads one article for what it reports. Pure: the same article gives the same extraction, whatever
 * was read before, on whatever thread.
 */
public interface Extracting {
  Extraction extract(Article article);

  /**
   * Which state of the program reads: two readings of one article under one identity are equal.
   * Such as {@code 0.1.0+1f0c22a9be}: the version, and what tells the state of data and weights.
   */
  String identity();
}
