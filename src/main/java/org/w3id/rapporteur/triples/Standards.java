package org.w3id.rapporteur.triples;

import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;

/** Terms of other vocabularies that the data use. */
public final class Standards {
  static final String NIF = "http://persistence.uni-leipzig.org/nlp2rdf/ontologies/nif-core#";
  static final String SCHEMA = "https://schema.org/";
  static final String PROV = "http://www.w3.org/ns/prov#";
  static final String TIME = "http://www.w3.org/2006/time#";
  static final String DCT = "http://purl.org/dc/terms/";
  static final String SKOS = "http://www.w3.org/2004/02/skos/core#";
  static final String ITS = "http://www.w3.org/2005/11/its/rdf#";
  static final String WIKIDATA = "http://www.wikidata.org/entity/";

  public static final Node REFERENCE_CONTEXT = iri(NIF, "referenceContext");
  public static final Node BEGIN_INDEX = iri(NIF, "beginIndex");
  public static final Node END_INDEX = iri(NIF, "endIndex");
  public static final Node ANCHOR_OF = iri(NIF, "anchorOf");
  public static final Node IS_STRING = iri(NIF, "isString");

  /** Whom or what a passage names, and how surely. */
  public static final Node IDENT_REF = iri(ITS, "taIdentRef");

  public static final Node IDENT_CONFIDENCE = iri(ITS, "taConfidence");

  public static final Node HEADLINE = iri(SCHEMA, "headline");
  public static final Node DATE_PUBLISHED = iri(SCHEMA, "datePublished");
  public static final Node URL = iri(SCHEMA, "url");
  public static final Node PUBLISHER = iri(SCHEMA, "publisher");
  public static final Node QUANTITATIVE_VALUE = iri(SCHEMA, "QuantitativeValue");
  public static final Node VALUE = iri(SCHEMA, "value");
  public static final Node UNIT_TEXT = iri(SCHEMA, "unitText");

  public static final Node ACTIVITY = iri(PROV, "Activity");
  public static final Node USED = iri(PROV, "used");
  public static final Node WAS_GENERATED_BY = iri(PROV, "wasGeneratedBy");
  public static final Node STARTED_AT = iri(PROV, "startedAtTime");

  public static final Node TEMPORAL_ENTITY = iri(TIME, "TemporalEntity");
  public static final Node IN_DATE = iri(TIME, "inXSDDate");
  public static final Node INSTANT = iri(TIME, "Instant");
  public static final Node PROPER_INTERVAL = iri(TIME, "ProperInterval");
  public static final Node HAS_BEGINNING = iri(TIME, "hasBeginning");
  public static final Node HAS_END = iri(TIME, "hasEnd");

  public static final Node IDENTIFIER = iri(DCT, "identifier");
  public static final Node CONCEPT = iri(SKOS, "Concept");
  public static final Node PREF_LABEL = iri(SKOS, "prefLabel");
  public static final Node ALT_LABEL = iri(SKOS, "altLabel");
  public static final Node BROADER = iri(SKOS, "broader");
  public static final Node EXACT_MATCH = iri(SKOS, "exactMatch");

  private Standards() {}

  private static Node iri(String namespace, String localName) {
    return NodeFactory.createURI(namespace + localName);
  }
}
