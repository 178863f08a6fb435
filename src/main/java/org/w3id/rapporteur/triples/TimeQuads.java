package org.w3id.rapporteur.triples;

import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.vocabulary.RDFS;

/** Writes times by OWL-Time, as exact as they are known and no more. */
final class TimeQuads {
  private final Description out;

  TimeQuads(Description out) {
    this.out = out;
  }

  /**
   * @param iso8601 a day, month or year; anything else, such as a week, keeps its label only
   */
  Node write(String iso8601) {
    Node time = Iris.time(iso8601);
    out.type(time, Standards.TEMPORAL_ENTITY);
    out.add(time, RDFS.Nodes.label, Literals.text(iso8601));
    if (isOf(XSDDatatype.XSDdate, iso8601)) {
      out.add(time, Standards.IN_DATE, Literals.typed(iso8601, XSDDatatype.XSDdate));
    } else if (isOf(XSDDatatype.XSDgYearMonth, iso8601)) {
      out.add(time, Standards.IN_YEAR_MONTH, Literals.typed(iso8601, XSDDatatype.XSDgYearMonth));
    } else if (isOf(XSDDatatype.XSDgYear, iso8601)) {
      out.add(time, Standards.IN_YEAR, Literals.typed(iso8601, XSDDatatype.XSDgYear));
    }
    return time;
  }

  private static boolean isOf(XSDDatatype datatype, String text) {
    return datatype.isValid(text);
  }
}
