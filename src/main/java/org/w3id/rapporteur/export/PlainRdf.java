package org.w3id.rapporteur.export;

import java.util.stream.Stream;
import org.apache.jena.sparql.core.Quad;

/**
 * The RDF 1.1 profile of our data: without triple terms. Nothing is lost, for each proposition also
 * has its subject, predicate and object as plain triples.
 */
public final class PlainRdf {
  private PlainRdf() {}

  public static Stream<Quad> of(Stream<Quad> quads) {
    return quads.filter(quad -> !quad.getObject().isTripleTerm());
  }
}
