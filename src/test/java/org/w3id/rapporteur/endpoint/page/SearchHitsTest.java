package org.w3id.rapporteur.endpoint.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.system.Txn;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.w3id.rapporteur.endpoint.guard.Limits;
import org.w3id.rapporteur.endpoint.guard.ReadOnlyData;
import org.w3id.rapporteur.store.Store;

/** What a search shows is what the query finds that stands under it. */
class SearchHitsTest {
  private static final Store STORE = Store.inMemory();
  private static ReadOnlyData data;

  @BeforeAll
  static void fill() {
    DatasetGraph dataset = STORE.dataset();
    String file = "/org/w3id/rapporteur/endpoint/river-talks.trig";
    Txn.executeWrite(
        dataset, () -> RDFDataMgr.read(dataset, SearchHitsTest.class.getResource(file).toString()));
    data = new ReadOnlyData(dataset, Limits.standard());
  }

  @AfterAll
  static void close() {
    data.close();
    STORE.close();
  }

  @Test
  void namesAreThoseOfTheQuery() {
    for (String word : List.of("+envoy", "+river", "+summit", "+minister")) {
      List<Node> named = new SearchHits(new PageQueries(data)).named(inNames(word));
      assertFalse(named.isEmpty(), word);
      assertEquals(
          found(word, "1").stream().map(row -> row.node("thing")).distinct().toList(), named, word);
    }
  }

  @Test
  void statementsAreThoseOfTheQueryInItsOrder() {
    for (String word : List.of("+envoy", "+locks", "+ferry", "+river")) {
      List<Row> said = new SearchHits(new PageQueries(data)).said(word);
      List<Row> found = found(word, "2");
      assertFalse(said.isEmpty(), word);
      assertEquals(things(found), things(said), word);
      assertTrue(found.containsAll(said), () -> said + "\n" + found);
    }
  }

  private static List<Node> things(List<Row> rows) {
    return rows.stream().map(row -> row.node("thing")).distinct().toList();
  }

  private static List<Row> found(String word, String rank) {
    Map<String, Node> asked =
        Map.of(
            "text",
            NodeFactory.createLiteralString(word),
            "names",
            NodeFactory.createLiteralString(inNames(word)));
    return new PageQueries(data)
        .rows("search", asked).stream()
            .filter(row -> row.text("rank").equals(rank))
            .map(SearchHitsTest::withoutRank)
            .toList();
  }

  private static String inNames(String word) {
    return "label:(" + word + ") spelling:(" + word + ")";
  }

  private static Row withoutRank(Row row) {
    Map<String, Node> values = new HashMap<>(row.values());
    values.remove("rank");
    return new Row(values);
  }
}
