package org.w3id.rapporteur.endpoint.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.vocabulary.RDFS;
import org.junit.jupiter.api.Test;
import org.w3id.rapporteur.endpoint.guard.Limits;
import org.w3id.rapporteur.endpoint.guard.ReadOnlyData;
import org.w3id.rapporteur.endpoint.html.Html;

/** The same words of the same speaker, printed by several articles. */
class CopiesTest {
  private static final String WORDS = "The bridge will open, the mayor said.";

  @Test
  void theSameWordsOfTheSameSpeakerAreShownOnce() {
    List<Row> rows =
        List.of(
            row("1", "mayor", WORDS),
            row("2", "envoy", WORDS),
            row("3", "mayor", WORDS),
            row("4", "mayor", "The bridge stays shut, the mayor said."));
    assertEquals(
        List.of("1+1", "2+0", "4+0"),
        Copies.of(rows, "statement").stream()
            .map(same ->
                same.first().text("statement").replaceFirst(".*/", "") + "+" + same.others().size())
            .toList());
  }

  @Test
  void eachArticleIsNamedWithItsPublisherAndDayAndLeadsToItsOwnStatement() {
    DatasetGraph dataset = DatasetGraphFactory.createTxnMem();
    dataset.executeWrite(() -> {
      add(
          dataset,
          "article/3",
          RDFS.label.asNode(),
          NodeFactory.createLiteralString("Bridge opens"));
      add(dataset, "article/3", schema("publisher"), node("outlet"));
      add(dataset, "outlet", RDFS.label.asNode(), NodeFactory.createLiteralString("River Post"));
      add(
          dataset,
          "article/3",
          schema("datePublished"),
          NodeFactory.createLiteralString("2025-05-03"));
    });
    try (ReadOnlyData data = new ReadOnlyData(dataset, Limits.standard())) {
      Names names = new Names(new PageQueries(data));
      List<Row> rows = List.of(row("1", "mayor", WORDS), row("3", "mayor", WORDS));
      String shown = written(Copies.of(rows, "statement").iterator().next().sources(names));
      assertTrue(shown.contains("The same words in 1 more article"), shown);
      assertTrue(shown.contains("Bridge opens</a></cite>, River Post, <time"), shown);
      assertTrue(shown.contains("href=\"/page/statement/1\""), shown);
      assertTrue(shown.contains("href=\"/page/statement/3\""), shown);
    }
  }

  private static Row row(String number, String speaker, String words) {
    return new Row(
        Map.of(
            "statement", node("statement/" + number),
            "speaker", node(speaker),
            "article", node("article/" + number),
            "words", NodeFactory.createLiteralString(words)));
  }

  private static void add(DatasetGraph dataset, String subject, Node property, Node value) {
    dataset.add(Quad.create(node("graph"), node(subject), property, value));
  }

  private static Node node(String local) {
    return NodeFactory.createURI(Names.ID + local);
  }

  private static Node schema(String local) {
    return NodeFactory.createURI("https://schema.org/" + local);
  }

  private static String written(Html html) {
    StringBuilder out = new StringBuilder();
    html.write(out);
    return out.toString();
  }
}
