package org.w3id.rapporteur.store;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.apache.jena.graph.Node;
import org.apache.jena.query.text.TextQuery;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.rdf.model.ResourceFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.w3id.rapporteur.triples.Standards;

/**
 * The word index of a dataset, asked without SPARQL: it finds what {@code text:query} finds, and
 * reads no more of it than is wanted.
 */
public final class WordSearch {
  private static final Resource WORDS =
      ResourceFactory.createResource(Standards.ANCHOR_OF.getURI());

  private final Optional<OpenWordIndex> index;

  /**
   * @param data where there is no word index, nothing is found
   */
  public WordSearch(DatasetGraph data) {
    Object index = data.getContext().get(TextQuery.textIndex);
    this.index = index instanceof OpenWordIndex open ? Optional.of(open) : Optional.empty();
  }

  /**
   * A thing that has the words.
   *
   * @param fit how well, by the index; more is better
   */
  public record Hit(Node thing, float fit) {}

  /**
   * Goes through the passages that have the words, those that fit best first.
   *
   * @param words in the syntax of Lucene
   * @param most that are gone through
   * @param isNextWanted takes a hit and tells whether there is to be another
   */
  public void passages(String words, int most, Predicate<Hit> isNextWanted) {
    index.ifPresent(it -> it.walk(List.of(WORDS), words, most, isNextWanted));
  }

  /**
   * Goes through the things of certain names, those that fit best first.
   *
   * @param names in the syntax of Lucene, of the fields label and spelling
   * @param most that are gone through
   * @param isNextWanted takes a hit and tells whether there is to be another
   */
  public void named(String names, int most, Predicate<Hit> isNextWanted) {
    index.ifPresent(it -> it.walk(List.of(), names, most, isNextWanted));
  }
}
