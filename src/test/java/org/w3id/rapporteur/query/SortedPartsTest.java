package org.w3id.rapporteur.query;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.exec.QueryExec;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SortedPartsTest {
  /** Fifteen ports in five states, two of which are equal as numbers but not as terms. */
  private static final DatasetGraph DATA =
      RDFParser.fromString(
              """
              PREFIX : <urn:>
              :a :rank 3 . :b :rank 1 . :c :rank 2 . :d :rank 2.0 . :e :rank 4 .
              :p01 :of :a . :p02 :of :b . :p03 :of :c . :p04 :of :d . :p05 :of :e .
              :p06 :of :d . :p07 :of :c . :p08 :of :d . :p09 :of :c . :p10 :of :d .
              :p11 :of :a . :p12 :of :b . :p13 :of :e . :p14 :of :e . :p15 :of :b .
              """,
              Lang.TURTLE)
          .toDatasetGraph();

  private int found;

  @ParameterizedTest
  @ValueSource(
      strings = {
        "SELECT ?rank ?port { ?port :of ?state . ?state :rank ?rank } ORDER BY ?rank ?port",
        "SELECT ?rank ?port { ?port :of ?state . ?state :rank ?rank } ORDER BY DESC(?rank) ?port",
        "SELECT ?rank ?port { ?port :of/:rank ?rank } ORDER BY ?rank ?port",
        "SELECT ?rank (COUNT(*) AS ?n) { ?port :of/:rank ?rank } GROUP BY ?rank ORDER BY ?rank",
        "SELECT ?state ?port { ?port :of ?state OPTIONAL { ?state :no ?n } } ORDER BY ?state ?port",
        "SELECT DISTINCT ?rank { VALUES ?state { :a :c } ?state :rank ?rank } ORDER BY ?rank"
      })
  void partsAreThoseOfTheWhole(String text) {
    Query query = query(text);
    List<Binding> whole = ask(query);
    for (int from = 0; from <= whole.size(); from++) {
      for (int wanted : new int[] {1, 4, 100}) {
        assertEquals(
            whole.subList(from, Math.min(whole.size(), from + wanted)),
            SortedParts.of(query).orElseThrow().rows(from, wanted, this::ask));
      }
    }
  }

  @Test
  void theFirstRowIsFoundWithoutTheOthers() {
    Query query = query("SELECT ?state ?port { ?port :of ?state } ORDER BY ?state DESC(?port)");
    SortedParts parts = SortedParts.of(query).orElseThrow();
    found = 0;
    assertEquals(1, parts.rows(0, 1, this::ask).size());
    assertTrue(found <= 6, "five states and a row, but found " + found);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "SELECT ?rank { ?state :rank ?rank }",
        "SELECT ?rank { ?state :rank ?rank } ORDER BY (0 - ?rank)",
        "SELECT ?state { ?state :rank ?rank } ORDER BY ?rank",
        "SELECT ?rank { ?state :rank ?rank } ORDER BY ?rank LIMIT 3",
        "SELECT ?rank { OPTIONAL { ?no :no ?rank } ?state :rank ?rank } ORDER BY ?rank",
        "SELECT ?state ?rank { ?state a ?type OPTIONAL { ?state :rank ?rank } } ORDER BY ?rank",
        "SELECT (COUNT(*) AS ?n) { ?port :of ?state } GROUP BY ?state ORDER BY ?n",
        "SELECT ?day { ?state :rank ?rank BIND(?rank AS ?day) } ORDER BY ?day"
      })
  void whatCannotBeAnsweredSoIsNotTaken(String text) {
    assertTrue(SortedParts.of(query(text)).isEmpty());
  }

  private static Query query(String text) {
    return QueryFactory.create("PREFIX : <urn:> " + text);
  }

  private List<Binding> ask(Query query) {
    List<Binding> rows = new ArrayList<>();
    try (QueryExec execution = QueryExec.dataset(DATA).query(query).build()) {
      execution.select().forEachRemaining(rows::add);
    }
    found += rows.size();
    return rows;
  }
}
