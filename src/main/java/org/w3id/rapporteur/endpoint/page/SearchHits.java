package org.w3id.rapporteur.endpoint.page;

import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
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
import org.w3id.rapporteur.store.WordSearch;

/**
 * What the word index finds, the best first: the same as the query {@code search}, which a reader
 * is shown. All is looked up without SPARQL, at a third of the cost.
 */
final class SearchHits {
  /** As the query has it. */
  static final int MOST = 50;

  /** So many the query looks at too. */
  private static final int NAMES_LOOKED_AT = 200;

  private static final int PASSAGES_LOOKED_AT = 150;

  private static final Comparator<WordSearch.Hit> BEST_FIRST =
      Comparator.comparingDouble(WordSearch.Hit::fit)
          .reversed()
          .thenComparing(hit -> hit.thing().toString());

  private static final Node SPEAKER = Names.term("speaker");
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
   * The agents, matters, articles and offices of a name.
   *
   * @param names in the syntax of Lucene, of the fields label and spelling
   */
  List<Node> named(String names) {
    return queries
        .data()
        .read(dataset -> {
          Best best = new Best(thing -> isOfAKind(dataset, thing) ? List.of(thing) : List.of());
          new WordSearch(dataset).named(names, NAMES_LOOKED_AT, best::takes);
          return best.inOrder();
        });
  }

  /**
   * The statements whose speaker or content has the words, each with the first of its sentences.
   *
   * @param words in the syntax of Lucene
   */
  List<Row> said(String words) {
    return queries
        .data()
        .read(dataset -> {
          Best best = new Best(passage -> statements(dataset, passage));
          new WordSearch(dataset).passages(words, PASSAGES_LOOKED_AT, best::takes);
          return best.inOrder().stream()
              .flatMap(statement -> row(dataset, statement).stream())
              .toList();
        });
  }

  /** The best of what hits belong to; hits come the best first. */
  private static final class Best {
    private final Map<Node, Float> fits = new HashMap<>();
    private final Set<Node> seen = new HashSet<>();
    private final Function<Node, List<Node>> owners;
    private float last = Float.POSITIVE_INFINITY;

    /**
     * @param owners what a thing that was found belongs to
     */
    Best(Function<Node, List<Node>> owners) {
      this.owners = owners;
    }

    /**
     * What fits less well than the last that is shown is not looked up.
     *
     * @return whether another hit may still be shown
     */
    boolean takes(WordSearch.Hit hit) {
      if (fits.size() >= MOST && hit.fit() < last) {
        return false;
      }
      last = hit.fit();
      if (seen.add(hit.thing())) {
        owners.apply(hit.thing()).forEach(owner -> fits.putIfAbsent(owner, hit.fit()));
      }
      return true;
    }

    List<Node> inOrder() {
      return fits.entrySet().stream()
          .map(it -> new WordSearch.Hit(it.getKey(), it.getValue()))
          .sorted(BEST_FIRST)
          .limit(MOST)
          .map(WordSearch.Hit::thing)
          .toList();
    }
  }

  private static boolean isOfAKind(DatasetGraph dataset, Node thing) {
    return values(dataset, thing, RDF.Nodes.type).anyMatch(KINDS::contains);
  }

  private static List<Node> statements(DatasetGraph dataset, Node passage) {
    return Iter.asStream(dataset.findNG(Node.ANY, Node.ANY, Node.ANY, passage))
        .filter(quad -> PARTS.contains(quad.getPredicate()))
        .map(Quad::getSubject)
        .distinct()
        .filter(subject -> values(dataset, subject, STANCE).findFirst().isPresent())
        .toList();
  }

  /** All that a line about the statement shows; absent where a part of it is missing. */
  private static Optional<Row> row(DatasetGraph dataset, Node statement) {
    Optional<Node> speaker =
        values(dataset, statement, SPEAKER).min(Comparator.comparing(Node::toString));
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
