package org.w3id.rapporteur.triples;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.w3id.rapporteur.article.Article;
import org.w3id.rapporteur.attribution.Attribution;
import org.w3id.rapporteur.statement.Statement;
import org.w3id.rapporteur.text.CodePoints;
import org.w3id.rapporteur.text.Span;

/** Names the statements of one article by their words and acts. */
public final class StatementNames {
  private StatementNames() {}

  /** The name of each statement, by its ordinal; two of the same words and act are numbered. */
  public static Map<Integer, Node> of(Article article, List<Statement> statements) {
    CodePoints codePoints = new CodePoints(article.body());
    Map<Integer, Node> names = new TreeMap<>();
    Map<Node, Integer> clashes = new HashMap<>();
    statements.stream()
        .sorted(Comparator.comparingInt(Statement::ordinal))
        .forEach(said -> {
          Span points = codePoints.of(words(said.attribution()));
          Node first = Iris.statement(article, points, said.act(), 1);
          int clash = clashes.merge(first, 1, Integer::sum);
          names.put(said.ordinal(), Iris.statement(article, points, said.act(), clash));
        });
    return Map.copyOf(names);
  }

  private static Span words(Attribution attribution) {
    return Stream.of(attribution.source(), attribution.cue(), attribution.content())
        .flatMap(List::stream)
        .reduce(Span::hull)
        .orElseThrow();
  }
}
