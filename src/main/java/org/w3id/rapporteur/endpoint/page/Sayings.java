package org.w3id.rapporteur.endpoint.page;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.w3id.rapporteur.endpoint.picture.DayBars;

/**
 * All statements of a speaker, the latest first. Looked up without SPARQL, since some speak a
 * thousand times: only those that a page shows are asked for more.
 *
 * @param all each once
 */
record Sayings(List<Saying> all) {
  private static final Node SPEAKER = Names.term("speaker");
  private static final Node PUBLISHED = NodeFactory.createURI("https://schema.org/datePublished");

  private static final Comparator<Saying> LATEST_FIRST =
      Comparator.comparing(Saying::published)
          .reversed()
          .thenComparing(Saying::article)
          .thenComparing(saying -> saying.statement().toString());

  Sayings {
    all = List.copyOf(all);
  }

  /**
   * A statement and the article that reports it.
   *
   * @param article the address of its graph
   * @param published as the article has it; empty if unknown
   */
  record Saying(Node statement, String article, String published) {}

  static Sayings of(PageQueries queries, Node speaker) {
    return queries.data().read(dataset -> in(dataset, speaker));
  }

  private static Sayings in(DatasetGraph dataset, Node speaker) {
    Map<Node, String> days = new HashMap<>();
    Iterator<Quad> found = dataset.findNG(Node.ANY, Node.ANY, SPEAKER, speaker);
    return new Sayings(
        Iter.asStream(found)
            .map(
                quad -> saying(quad, days.computeIfAbsent(quad.getGraph(), it -> day(dataset, it))))
            .sorted(LATEST_FIRST)
            .toList());
  }

  private static Saying saying(Quad quad, String published) {
    return new Saying(quad.getSubject(), quad.getGraph().toString(), published);
  }

  private static String day(DatasetGraph dataset, Node graph) {
    Iterator<Quad> found = dataset.findNG(graph, Node.ANY, PUBLISHED, Node.ANY);
    return Iter.asStream(found)
        .map(Quad::getObject)
        .filter(Node::isLiteral)
        .map(Node::getLiteralLexicalForm)
        .findFirst()
        .orElse("");
  }

  /** The statements of one part of the list, and one more if there are further ones. */
  List<Node> part(Paging paging) {
    return all.stream().skip(paging.from()).limit(paging.wanted()).map(Saying::statement).toList();
  }

  /** How many there are of each day, each with the address of the part that begins with it. */
  List<DayBars.Count> byDay(Paging paging) {
    List<DayBars.Count> counts = new ArrayList<>();
    for (int from = 0; from < all.size(); from += sameDay(from)) {
      int count = sameDay(from);
      String href = paging.at(from);
      Day.of(all.get(from).published())
          .ifPresent(day -> counts.add(new DayBars.Count(day, count, href)));
    }
    return counts;
  }

  private int sameDay(int from) {
    Object day = Day.of(all.get(from).published());
    int to = from;
    while (to < all.size() && Day.of(all.get(to).published()).equals(day)) {
      to++;
    }
    return to - from;
  }
}
