package org.w3id.rapporteur.store;

import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import org.apache.jena.dboe.base.file.Location;
import org.apache.jena.dboe.trans.bplustree.BPlusTree;
import org.apache.jena.graph.Node;
import org.apache.jena.query.text.DatasetGraphText;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.tdb2.DatabaseMgr;
import org.apache.jena.tdb2.params.StoreParams;
import org.apache.jena.tdb2.params.StoreParamsBuilder;
import org.apache.jena.tdb2.store.NodeId;
import org.apache.jena.tdb2.store.NodeIdFactory;
import org.apache.jena.tdb2.store.nodetable.NodeTable;
import org.apache.jena.tdb2.store.nodetupletable.NodeTupleTable;
import org.apache.jena.tdb2.store.tupletable.TupleIndex;
import org.apache.jena.tdb2.store.tupletable.TupleIndexRecord;
import org.apache.jena.tdb2.sys.TDBInternal;

/**
 * The tables of TDB2, for many quads at once that are known to be new.
 *
 * <p>Nodes go in beneath TDB2's caches, which would turn over for each new one and cost half of its
 * entry; and each index takes the quads in its own order, a page at a time.
 */
final class QuadTables {
  /** The places of a quad as TDB2 names its indexes after them. */
  private static final String PLACES = "GSPO";

  /** A cache of absent nodes would not hear of those that come in beneath it. */
  private static final StoreParams NO_ABSENT_NODES_KEPT =
      StoreParamsBuilder.create("rapporteur", StoreParams.getDftStoreParams())
          .nodeMissCacheSize(0)
          .build();

  private final NodeTable nodes;
  private final TupleIndex[] indexes;

  private QuadTables(NodeTable nodes, TupleIndex[] indexes) {
    this.nodes = nodes;
    this.indexes = indexes;
  }

  /** Opens a dataset into which {@link #insert} may put quads. */
  static DatasetGraph open(Location location) {
    return DatabaseMgr.connectDatasetGraph(location, NO_ABSENT_NODES_KEPT);
  }

  /**
   * @param data from {@link #open}, with its words
   */
  static QuadTables of(DatasetGraph data) {
    DatasetGraph quads = ((DatasetGraphText) data).getWrapped();
    NodeTupleTable table = TDBInternal.requireStorage(quads).getQuadTable().getNodeTupleTable();
    NodeTable beneath = table.getNodeTable();
    while (beneath.wrapped() != null) {
      beneath = beneath.wrapped();
    }
    return new QuadTables(beneath, table.getTupleTable().getIndexes());
  }

  /**
   * Enters quads; to be used within a write transaction. Nodes are numbered in the order of the
   * quads.
   *
   * @param quads none of which is there, each once
   */
  void insert(Collection<Quad> quads) {
    long[][] rows = rows(quads);
    for (TupleIndex index : indexes) {
      insert(rows, (TupleIndexRecord) index);
    }
  }

  /** The ids of each quad as the unsigned numbers in whose order the indexes are kept. */
  private long[][] rows(Collection<Quad> quads) {
    Map<Node, Long> known = new HashMap<>();
    long[][] rows = new long[quads.size()][];
    int row = 0;
    for (Quad quad : quads) {
      rows[row++] =
          new long[] {
            id(quad.getGraph(), known),
            id(quad.getSubject(), known),
            id(quad.getPredicate(), known),
            id(quad.getObject(), known)
          };
    }
    return rows;
  }

  private long id(Node node, Map<Node, Long> known) {
    return known.computeIfAbsent(node, this::id);
  }

  private long id(Node node) {
    NodeId inline = NodeId.inline(node);
    NodeId id = inline == null ? nodes.getAllocateNodeId(node) : inline;
    ByteBuffer bytes = ByteBuffer.allocate(NodeId.SIZE);
    NodeIdFactory.set(id, bytes, 0);
    return bytes.getLong(0);
  }

  private static void insert(long[][] rows, TupleIndexRecord index) {
    int[] places = index.getName().chars().map(PLACES::indexOf).toArray();
    Arrays.sort(rows, inOrderOf(places));
    ByteBuffer keys = ByteBuffer.allocate(rows.length * places.length * NodeId.SIZE);
    for (long[] row : rows) {
      for (int place : places) {
        keys.putLong(row[place]);
      }
    }
    TreeMerge.enter((BPlusTree) index.getRangeIndex(), keys.array());
  }

  private static Comparator<long[]> inOrderOf(int[] places) {
    return (one, other) -> {
      int order = 0;
      for (int i = 0; i < places.length && order == 0; i++) {
        order = Long.compareUnsigned(one[places[i]], other[places[i]]);
      }
      return order;
    };
  }
}
