package org.w3id.rapporteur.triples;

import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;

/** The prefixes by which people and queries shorten our names. */
public final class Prefixes {
  /** Prefix to namespace, sorted by prefix. */
  public static final Map<String, String> ALL =
      Collections.unmodifiableMap(
          new TreeMap<>(
              Map.ofEntries(
                  Map.entry("dct", Standards.DCT),
                  Map.entry("nif", Standards.NIF),
                  Map.entry("prov", Standards.PROV),
                  Map.entry("rap", Rap.NAMESPACE),
                  Map.entry("rdf", RDF.uri),
                  Map.entry("rdfs", RDFS.uri),
                  Map.entry("schema", Standards.SCHEMA),
                  Map.entry("skos", Standards.SKOS),
                  Map.entry("time", Standards.TIME),
                  Map.entry("verb", Iris.VERB),
                  Map.entry("wd", Standards.WIKIDATA),
                  Map.entry("itsrdf", Standards.ITS),
                  Map.entry("xsd", "http://www.w3.org/2001/XMLSchema#"))));

  private Prefixes() {}
}
