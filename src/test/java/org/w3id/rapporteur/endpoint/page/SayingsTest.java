package org.w3id.rapporteur.endpoint.page;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.sparql.core.Quad;
import org.junit.jupiter.api.Test;
import org.w3id.rapporteur.endpoint.guard.Limits;
import org.w3id.rapporteur.endpoint.guard.ReadOnlyData;
import org.w3id.rapporteur.endpoint.picture.DayBars;

class SayingsTest {
  private static final Node SPEAKER = node("speaker");
  private final DatasetGraph dataset = DatasetGraphFactory.createTxnMem();

  @Test
  void theLatestComesFirstAndWhatHasNoDateLast() {
    article("a", "2025-05-02", "one");
    article("b", "", "two");
    article("c", "2025-05-03T08:00:00Z", "three", "four");
    assertEquals(
        List.of(node("four"), node("three"), node("one"), node("two")), sayings().part(paging(9)));
    assertEquals(List.of(node("four"), node("three")), sayings().part(paging(1)));
  }

  @Test
  void articlesOfOneDayCountTogetherWhateverTheHour() {
    article("a", "2025-05-03T08:00:00Z", "one");
    article("b", "2025-05-03T17:30:00Z", "two", "three");
    article("c", "2025-05-02", "four");
    assertEquals(
        List.of(
            new DayBars.Count(LocalDate.of(2025, 5, 3), 3, "/page/x"),
            new DayBars.Count(LocalDate.of(2025, 5, 2), 1, "/page/x?from=3")),
        sayings().byDay(paging(2)));
  }

  private Sayings sayings() {
    try (ReadOnlyData data = new ReadOnlyData(dataset, Limits.standard())) {
      return Sayings.of(new PageQueries(data), SPEAKER);
    }
  }

  private static Paging paging(int size) {
    return Paging.of(new Request("/page/x", Map.of(), "text/html", ""), Map.of(), size);
  }

  private void article(String name, String published, String... statements) {
    dataset.executeWrite(() -> {
      Node day = NodeFactory.createURI("https://schema.org/datePublished");
      if (!published.isEmpty()) {
        add(name, node(name), day, NodeFactory.createLiteralString(published));
      }
      for (String statement : statements) {
        add(name, node(statement), Names.term("speaker"), SPEAKER);
      }
    });
  }

  private void add(String graph, Node subject, Node property, Node value) {
    dataset.add(Quad.create(node(graph), subject, property, value));
  }

  private static Node node(String name) {
    return NodeFactory.createURI("https://example.org/" + name);
  }
}
