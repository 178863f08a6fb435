package org.w3id.rapporteur.triples;

import java.time.LocalDate;
import java.util.Optional;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.vocabulary.RDFS;
import org.w3id.rapporteur.reading.time.Days;

/**
 * Writes times by OWL-Time, as exact as they are known and no more: a day as an instant, which is
 * its own beginning and end, so that one pattern of a query fits all; months, weeks, years and
 * other intervals by their first and last days, of which one may be missing.
 */
final class TimeQuads {
  private final Description out;

  TimeQuads(Description out) {
    this.out = out;
  }

  /**
   * @param iso8601 days as {@link Days} reads them; anything else keeps its label only
   */
  Node write(String iso8601) {
    Node time = named(iso8601);
    Days.of(iso8601)
        .ifPresent(days -> {
          if (days.isDay()) {
            days.first().ifPresent(this::day);
          } else {
            out.type(time, Standards.PROPER_INTERVAL);
            bound(time, Standards.HAS_BEGINNING, days.first());
            bound(time, Standards.HAS_END, days.last());
          }
        });
    return time;
  }

  private Node named(String iso8601) {
    Node time = Iris.time(iso8601);
    out.type(time, Standards.TEMPORAL_ENTITY);
    out.add(time, RDFS.Nodes.label, Literals.text(iso8601));
    return time;
  }

  private void bound(Node interval, Node property, Optional<LocalDate> bound) {
    bound.ifPresent(day -> out.add(interval, property, day(day)));
  }

  private Node day(LocalDate date) {
    Node day = named(date.toString());
    out.type(day, Standards.INSTANT);
    out.add(day, Standards.IN_DATE, Literals.typed(date.toString(), XSDDatatype.XSDdate));
    out.add(day, Standards.HAS_BEGINNING, day);
    out.add(day, Standards.HAS_END, day);
    return day;
  }
}
