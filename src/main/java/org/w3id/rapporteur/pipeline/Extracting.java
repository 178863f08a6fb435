package org.w3id.rapporteur.pipeline;

import org.w3id.rapporteur.article.Article;
import org.w3id.rapporteur.triples.Extraction;

/**
 * Reads one article for what it reports. Pure: the same article gives the same extraction, whatever
 * was read before, on whatever thread.
 */
public interface Extracting {
  Extraction extract(Article article);
}
