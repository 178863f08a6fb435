package org.w3id.rapporteur.endpoint.page;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.vocabulary.RDF;

/**
 * What the word index finds, the best first: the same as the query {@code search}, which a reader
 * is shown. The index is asked by queries; what its hundreds of hits belong to is looked up without
 * SPARQL, at a third of the cost.
 */
final class SearchHits {
  /** As the query has it. */
  static final int MOST = 50;

  private static final Node STANCE = Names.term("stance");
  private static final Node EVIDENCE = Names.term("evidence");
  private static final Node ARTICLE =
      NodeFactory.createURI(
          "http://persistence.uni-leipzig.org/nlp2rdf/ontologies/nif-core#referenceContext");

  private static final Set<Node> KINDS =
      Set.of(
          Names.term("Agent"), Names.term("Matter"), Names.term("Article"), Names.term("Office"));
  private static final Set<Node> PARTS =
      Set.of(EVIDENCE, Names.term("contentPassage"), Names.term("sourcePassage"));

  /** What every statement is tells a reader nothing. */
  private static final Set<Node> ANY_ACT = Set.of(Names.term("Statement"), Names.term("Assertion"));

  private final PageQueries queries;

  SearchHits(PageQueries queries) {
    this.queries = queries;
  }

  /**
   * A thing by whose words something was found.
   *
   * @param fit how well, by the index; more is better
   */
  private record Hit(Node thing, float fit) {
    private static final Comparator<Hit> BEST_FIRST =
        Comparator.comparingDouble(Hit::fit)
            .reversed()
            .thenComparing(hit -> hit.thing().toString());

    Hit of(Node other) {
      return new Hit(other, fit);
    }
  }

  /**
   * The agents, matters, articles and offices of a name.
   *
   * @param names in the syntax of Lucene, of the fields label and spelling
   */
  List<Node> named(String names) {
    return queries
        .data()
        .read(dataset ->
            best(
                hits("search-names", names),
                hit -> isOfAKind(dataset, hit.thing()) ? Stream.of(hit) : Stream.empty()));
  }

  /**
   * The statements whose speaker or content has the words, each with the first of its sentences.
   *
   * @param words in the syntax of Lucene
   */
  List<Row> said(String words) {
    return queries
        .data()
        .read(dataset ->
            best(hits("search-words", words), hit -> statements(dataset, hit)).stream()
                .flatMap(statement -> row(dataset, statement).stream())
                .toList());
  }

  private Stream<Hit> hits(String query, String text) {
    return queries.rows(query, Map.of("text", NodeFactory.createLiteralString(text))).stream()
        .map(row -> new Hit(row.node("hit"), Float.parseFloat(row.text("score"))));
  }

  /**
   * The best of what the hits belong to. What fits less well than the last that is shown is not
   * looked up.
   */
  private static List<Node> best(Stream<Hit> hits, Function<Hit, Stream<Hit>> owners) {
    Map<Node, Float> best = new HashMap<>();
    float last = Float.POSITIVE_INFINITY;
    for (Hit hit : hits.sorted(Hit.BEST_FIRST).toList()) {
      if (best.size() >= MOST && hit.fit() < last) {
        break;
      }
      owners.apply(hit).forEach(owner -> best.merge(owner.thing(), owner.fit(), Math::max));
      last = hit.fit();
    }
    return best.entrySet().stream()
        .map(it -> new Hit(it.getKey(), it.getValue()))
        .sorted(Hit.BEST_FIRST)
        .limit(MOST)
        .map(Hit::thing)
        .toList();
  }

  private static boolean isOfAKind(DatasetGraph dataset, Node thing) {
    return values(dataset, thing, RDF.Nodes.type).anyMatch(KINDS::contains);
  }

  private static Stream<Hit> statements(DatasetGraph dataset, Hit passage) {
    return Iter.asStream(dataset.findNG(Node.ANY, Node.ANY, Node.ANY, passage.thing()))
        .filter(quad -> PARTS.contains(quad.getPredicate()))
        .map(Quad::getSubject)
        .filter(subject -> values(dataset, subject, STANCE).findFirst().isPresent())
        .map(passage::of);
  }

  /** All that a line about the statement shows; absent where a part of it is missing. */
  private static Optional<Row> row(DatasetGraph dataset, Node statement) {
    Optional<Node> speaker =
        values(dataset, statement, Names.term("speaker")).min(Comparator.comparing(Node::toString));
    Optional<Row> sentence =
        values(dataset, statement, EVIDENCE)
            .flatMap(passage -> sentence(dataset, passage).stream())
            .min(Comparator.comparing(row -> row.text("words")));
    if (speaker.isEmpty() || sentence.isEmpty()) {
      return Optional.empty();
    }
    Row row = sentence.get().with("thing", statement).with("speaker", speaker.get());
    return values(dataset, statement, STANCE)
        .findFirst()
        .map(stance -> row.with("stance", stance))
        .map(it -> act(dataset, statement).map(act -> it.with("act", act)).orElse(it));
  }

  private static Optional<Row> sentence(DatasetGraph dataset, Node passage) {
    return values(dataset, passage, Names.WORDS)
        .findFirst()
        .flatMap(words ->
            values(dataset, passage, ARTICLE)
                .findFirst()
                .map(article -> new Row(Map.of("words", words, "article", article))));
  }

  private static Optional<Node> act(DatasetGraph dataset, Node statement) {
    return values(dataset, statement, RDF.Nodes.type)
        .filter(type -> type.isURI() && type.getURI().startsWith(Names.TERM))
        .filter(type -> !ANY_ACT.contains(type))
        .findFirst();
  }

  private static Stream<Node> values(DatasetGraph dataset, Node thing, Node property) {
    return Iter.asStream(dataset.findNG(Node.ANY, thing, property, Node.ANY)).map(Quad::getObject);
  }
}
