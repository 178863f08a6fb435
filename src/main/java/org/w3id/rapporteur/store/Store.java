package org.w3id.rapporteur.store;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphReadOnly;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.tdb2.TDB2;
import org.w3id.rapporteur.triples.ArticleCheck;
import org.w3id.rapporteur.triples.Graphs;
import org.w3id.rapporteur.triples.OntologyResources;
import org.w3id.rapporteur.triples.QuadWriter;
import org.w3id.rapporteur.triples.Shapes;
import org.w3id.rapporteur.triples.Standards;
import org.w3id.rapporteur.triples.Violation;

/**
 * Quads on disk or in memory, a graph an article; the union of all graphs is the default graph. One
 * process at a time may hold a store.
 */
public final class Store implements AutoCloseable {
  /** Enough for a transaction to cost little, few enough for memory. */
  private static final int ARTICLES_PER_BATCH = 200;

  /** The graph in which the store describes itself; exports leave it out. */
  public static final Node DESCRIPTION = Graphs.DESCRIPTION;

  private final DatasetGraph data;
  private final boolean isReadOnly;
  private final Release release;
  private final Changes changes = new Changes();
  private boolean isFaulty;

  private Store(DatasetGraph data, boolean isReadOnly, Release release) {
    this.data = data;
    this.isReadOnly = isReadOnly;
    this.release = release;
    data.getContext().set(TDB2.symUnionDefaultGraph, true);
  }

  /** Opens a store to read and write, and makes it where there is none. */
  public static Store open(Path path) throws StoreException {
    StoreFolder folder = new StoreFolder(path);
    folder.createUnlessThere();
    DiskDataset disk = DiskDataset.openToWrite(folder);
    Store store = new Store(disk.data(), false, disk::close);
    store.renewOntology();
    return store;
  }

  /** Opens a store that is there, to read only. */
  public static Store openReadOnly(Path path) throws StoreException {
    StoreFolder folder = new StoreFolder(path);
    folder.requireStore();
    DiskDataset disk = DiskDataset.open(folder);
    return new Store(disk.data(), true, disk::close);
  }

  /** A store that is gone when it is closed. */
  public static Store inMemory() {
    DatasetGraph data = DiskDataset.inMemory();
    Store store = new Store(data, false, isInOrder -> data.close());
    store.renewOntology();
    return store;
  }

  /** All quads, with the union as default graph and {@code text:query}, for use in transactions. */
  public DatasetGraph dataset() {
    return isReadOnly ? new DatasetGraphReadOnly(data) : data;
  }

  /** Takes articles in; each is checked by the shapes. */
  public Loader loader(Shapes shapes) {
    return loader(shapes, ARTICLES_PER_BATCH);
  }

  Loader loader(Shapes shapes, int articlesPerBatch) {
    requireWritable();
    return new Loader(this, new ArticleCheck(shapes), articlesPerBatch);
  }

  /**
   * Whether the store holds the very reading of an article that this run would give.
   *
   * @param run as Iris names it after the article as received and the tool's version
   */
  public boolean hasRun(Node run) {
    return read(d -> d.contains(Graphs.RUNS, run, Standards.USED, Node.ANY));
  }

  /** All articles, sorted by name. */
  public List<StoredArticle> articles() {
    return read(d -> new ArticleIndex(d).articles());
  }

  /** The articles whose IRI, address or name this is. */
  public List<StoredArticle> called(String text) {
    return articles().stream().filter(article -> article.isCalled(text)).toList();
  }

  /** Takes an article out, with all that only it told. */
  public void remove(StoredArticle article) {
    Node graph = Graphs.ofArticle(NodeFactory.createURI(article.iri()));
    write(d -> graphs(d).replace(Map.of(graph, List.of())));
  }

  /** Which quads came and went with articles since this store was opened. */
  public Changes changes() {
    return changes;
  }

  ArticleGraphs graphs(DatasetGraph within) {
    return new ArticleGraphs(within, changes);
  }

  /** What is wrong with the store, by shapes, passages' words, hashes, names and canon. */
  public List<Violation> check(Shapes shapes) {
    return read(d -> new StoreCheck(d, shapes).violations());
  }

  /**
   * All quads but the ontology, the store's description and the times of runs: what exports hold.
   */
  public List<Quad> quads() {
    return read(d ->
        Iter.iter(d.find())
            .filter(quad -> !quad.getGraph().equals(Graphs.ONTOLOGY))
            .filter(quad -> !quad.getGraph().equals(DESCRIPTION))
            .filter(quad -> !quad.getPredicate().equals(Standards.STARTED_AT))
            .toList());
  }

  /** Writes {@link #quads} as sorted N-Quads: equal contents give equal bytes. */
  public void exportNQuads(OutputStream out) throws IOException {
    QuadWriter.writeNQuads(quads().stream(), out);
  }

  /** Writes {@link #quads} as sorted TriG: equal contents give equal bytes. */
  public void exportTrig(OutputStream out) {
    QuadWriter.writeTrig(quads().stream(), out);
  }

  /** Does something within one read transaction. */
  public <T> T read(Function<DatasetGraph, T> question) {
    return data.calculateRead(() -> question.apply(data));
  }

  /** Does something within one write transaction; nothing of it stays if it throws. */
  public void write(Consumer<DatasetGraph> change) {
    requireWritable();
    try {
      data.executeWrite(() -> change.accept(data));
    } catch (RuntimeException | InternalError fault) {
      if (StoreFault.isOfDisk(fault)) {
        isFaulty = true;
        throw StoreFault.of(fault);
      }
      throw fault;
    }
  }

  @Override
  public void close() {
    try {
      release.close(!isFaulty);
    } catch (RuntimeException | InternalError fault) {
      // After a full disk its files cannot be closed in order either, which has been told.
      if (!isFaulty) {
        throw fault;
      }
    }
  }

  /** Lets go of a store's files. */
  @FunctionalInterface
  private interface Release {
    /**
     * @param isInOrder whether all that was to be written has been
     */
    void close(boolean isInOrder);
  }

  private void renewOntology() {
    List<Quad> wanted = OntologyResources.vocabulary().find().mapWith(Store::inOntology).toList();
    Set<Quad> there = read(d -> Iter.toSet(d.find(Graphs.ONTOLOGY, Node.ANY, Node.ANY, Node.ANY)));
    if (!there.equals(new HashSet<>(wanted))) {
      write(d -> {
        QuadExchange exchange = new QuadExchange(d, new Changes());
        exchange.plan(there, wanted);
        exchange.carryOut();
      });
    }
  }

  private static Quad inOntology(Triple triple) {
    return Quad.create(Graphs.ONTOLOGY, triple);
  }

  private void requireWritable() {
    if (isReadOnly) {
      throw new IllegalStateException("This store was opened to read only");
    }
  }
}
