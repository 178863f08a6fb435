package org.w3id.rapporteur.store;

import static java.util.Comparator.comparingInt;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.query.text.Entity;
import org.apache.jena.query.text.TextHit;
import org.apache.jena.query.text.TextIndexConfig;
import org.apache.jena.query.text.TextIndexException;
import org.apache.jena.query.text.TextIndexLucene;
import org.apache.jena.query.text.TextIndexParseException;
import org.apache.jena.query.text.TextQueryFuncs;
import org.apache.jena.rdf.model.Resource;
import org.apache.lucene.document.BinaryDocValuesField;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.BinaryDocValues;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.index.StoredFields;
import org.apache.lucene.queryparser.classic.ParseException;
import org.apache.lucene.queryparser.classic.QueryParser;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.SearcherManager;
import org.apache.lucene.store.Directory;
import org.apache.lucene.util.BytesRef;
import org.jspecify.annotations.Nullable;

/**
 * jena-text's index, with its files open from one search to the next: jena-text itself (5.6) opens
 * all of them anew for each, which takes as long as the search. What a search finds is the same:
 * the state of the last commit.
 */
final class OpenWordIndex extends TextIndexLucene {
  /** As many as jena-text finds where no limit is given. */
  private static final int MOST = 10_000;

  /** A field with whose words an entry has, once more, so that the words need not be unpacked. */
  private static final String WHOSE = "whose";

  private final SearcherManager searchers;

  OpenWordIndex(Directory directory, TextIndexConfig config) throws IOException {
    super(directory, config);
    this.searchers = new SearcherManager(directory, null);
  }

  @Override
  protected Document doc(Entity entity) {
    Document entry = super.doc(entity);
    entry.add(new BinaryDocValuesField(WHOSE, new BytesRef(entity.getId())));
    return entry;
  }

  @Override
  public void commit() {
    super.commit();
    try {
      searchers.maybeRefreshBlocking();
    } catch (IOException e) {
      throw new TextIndexException("commit", e);
    }
  }

  @Override
  public void close() {
    try {
      searchers.close();
    } catch (IOException e) {
      throw new UncheckedIOException("Closing the word index", e);
    }
    super.close();
  }

  /** Searches that ask for more than words in fields are left to jena-text. */
  @Override
  public List<TextHit> query(
      @Nullable String uri,
      List<Resource> properties,
      String words,
      @Nullable String graph,
      @Nullable String language,
      int limit,
      @Nullable String highlight) {
    if (uri != null || graph != null || language != null || highlight != null) {
      return super.query(uri, properties, words, graph, language, limit, highlight);
    }
    List<String> fields = fields(properties);
    try {
      return found(parsed(fields, words), fields, limit <= 0 ? MOST : limit);
    } catch (ParseException e) {
      throw new TextIndexParseException(words, e.getMessage());
    } catch (IOException | RuntimeException e) {
      // Lucene has exceptions of its own for patterns that are too much for it.
      throw new TextIndexException("query", e);
    }
  }

  private List<String> fields(List<Resource> properties) {
    List<String> fields =
        properties.stream()
            .flatMap(it -> Stream.ofNullable(getDocDef().getField(it.asNode())))
            .distinct()
            .toList();
    return fields.isEmpty() ? List.of(getDocDef().getPrimaryField()) : fields;
  }

  /**
   * Goes through the things whose entries have the words, those that fit best first. Of an entry no
   * more is read than whose it is, and only as long as the next one is wanted.
   *
   * @param words in the syntax of Lucene
   * @param most that are gone through
   * @param isNextWanted takes a hit and tells whether there is to be another
   */
  void walk(
      List<Resource> properties, String words, int most, Predicate<WordSearch.Hit> isNextWanted) {
    try {
      Query query = parsed(fields(properties), words);
      IndexSearcher searcher = searchers.acquire();
      try {
        walk(searcher.search(query, most).scoreDocs, searcher.getIndexReader(), isNextWanted);
      } finally {
        searchers.release(searcher);
      }
    } catch (ParseException e) {
      throw new TextIndexParseException(words, e.getMessage());
    } catch (IOException e) {
      throw new TextIndexException("query", e);
    }
  }

  private void walk(ScoreDoc[] ranked, IndexReader entries, Predicate<WordSearch.Hit> isNextWanted)
      throws IOException {
    List<LeafReaderContext> leaves = entries.leaves();
    StoredFields stored = entries.storedFields();
    for (ScoreDoc entry : ranked) {
      Node thing = TextQueryFuncs.stringToNode(whose(entry.doc, leaves, stored));
      if (!isNextWanted.test(new WordSearch.Hit(thing, entry.score))) {
        return;
      }
    }
  }

  /** Entries of stores that were built before {@link #doc} kept it apart are unpacked for it. */
  private String whose(int entry, List<LeafReaderContext> leaves, StoredFields stored)
      throws IOException {
    LeafReaderContext leaf = leaves.get(ReaderUtil.subIndex(entry, leaves));
    BinaryDocValues kept = leaf.reader().getBinaryDocValues(WHOSE);
    if (kept != null && kept.advanceExact(entry - leaf.docBase)) {
      return kept.binaryValue().utf8ToString();
    }
    OneField unpacked = new OneField(getDocDef().getEntityField());
    stored.document(entry, unpacked);
    return unpacked.value();
  }

  private Query parsed(List<String> fields, String words) throws ParseException {
    QueryParser parser = new QueryParser(getDocDef().getPrimaryField(), getQueryAnalyzer());
    parser.setAllowLeadingWildcard(true);
    return parser.parse(
        fields.stream().map(field -> field + ": (" + words + ")").collect(Collectors.joining(" ")));
  }

  private List<TextHit> found(Query query, List<String> fields, int limit) throws IOException {
    IndexSearcher searcher = searchers.acquire();
    try {
      return hits(searcher.search(query, limit).scoreDocs, searcher.storedFields(), fields);
    } finally {
      searchers.release(searcher);
    }
  }

  /** Entries that lie together are read together; the hits stand by their scores. */
  private List<TextHit> hits(ScoreDoc[] ranked, StoredFields stored, List<String> fields)
      throws IOException {
    Integer[] byPlace = new Integer[ranked.length];
    Arrays.setAll(byPlace, i -> i);
    Arrays.sort(byPlace, comparingInt(i -> ranked[i].doc));
    TextHit[] hits = new TextHit[ranked.length];
    for (int i : byPlace) {
      hits[i] = hit(stored.document(ranked[i].doc), ranked[i].score, fields);
    }
    return new ArrayList<>(Arrays.asList(hits));
  }

  /** With the words of the first field asked for that the entry has. */
  private TextHit hit(Document entry, float score, List<String> fields) {
    Optional<String> field = fields.stream().filter(it -> entry.get(it) != null).findFirst();
    return new TextHit(
        node(entry, getDocDef().getEntityField()),
        score,
        field.map(it -> NodeFactory.createLiteralString(entry.get(it))).orElse(null),
        node(entry, getDocDef().getGraphField()),
        field.flatMap(it -> getDocDef().getPredicates(it).stream().findFirst()).orElse(null));
  }

  private static @Nullable Node node(Document entry, String field) {
    String name = entry.get(field);
    return name == null ? null : TextQueryFuncs.stringToNode(name);
  }
}
