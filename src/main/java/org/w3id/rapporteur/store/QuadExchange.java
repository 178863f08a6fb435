package org.w3id.rapporteur.store;

import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import org.apache.jena.atlas.lib.tuple.Tuple;
import org.apache.jena.atlas.lib.tuple.TupleFactory;
import org.apache.jena.graph.Node;
import org.apache.jena.query.text.DatasetGraphText;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.tdb2.store.NodeId;
import org.apache.jena.tdb2.store.NodeIdFactory;
import org.apache.jena.tdb2.store.nodetable.NodeTable;
import org.apache.jena.tdb2.store.nodetupletable.NodeTupleTable;
import org.apache.jena.tdb2.store.tupletable.TupleIndex;
import org.apache.jena.tdb2.sys.TDBInternal;

/**
 * Takes many quads out of a dataset and puts many in, within one write transaction.
 *
 * <p>Whoever knows which quads are there and which are not need not have each looked up, as the
 * dataset with its words would; and each index takes the new quads in its own order, which spares
 * it the way to a different place for each.
 */
final class QuadExchange {
  /** The places of a quad as TDB2 names its indexes after them. */
  private static final String PLACES = "GSPO";

  private final DatasetGraph data;
  private final Changes changes;
  private final List<Quad> gone = new ArrayList<>();
  private final List<Quad> come = new ArrayList<>();

  /**
   * @param changes told of every quad that comes or goes
   */
  QuadExchange(DatasetGraph data, Changes changes) {
    this.data = data;
    this.changes = changes;
  }

  /**
   * Notes what is to change; what is both before and after stays.
   *
   * @param before quads that are there
   * @param after quads of which those that are not among them are not there
   */
  void plan(Collection<Quad> before, Collection<Quad> after) {
    if (before.isEmpty()) {
      come.addAll(new LinkedHashSet<>(after));
      return;
    }
    Set<Quad> old = new HashSet<>(before);
    // In the order given: what is written first gets the lower numbers.
    Set<Quad> now = new LinkedHashSet<>(after);
    old.stream().filter(quad -> !now.contains(quad)).forEach(gone::add);
    now.stream().filter(quad -> !old.contains(quad)).forEach(come::add);
  }

  /** Changes what is planned, quads and words; words are entered while quads are. */
  void carryOut() {
    gone.forEach(data::delete);
    gone.forEach(changes::lost);
    CompletableFuture<Void> words = CompletableFuture.runAsync(() -> WordIndex.add(data, come));
    try {
      insert();
    } finally {
      // Whether or not the quads went in: nothing may enter words once the transaction has ended.
      words.join();
    }
    come.forEach(changes::gained);
    gone.clear();
    come.clear();
  }

  private void insert() {
    DatasetGraph quads = ((DatasetGraphText) data).getWrapped();
    NodeTupleTable table = TDBInternal.requireStorage(quads).getQuadTable().getNodeTupleTable();
    List<Row> rows = rows(table.getNodeTable());
    for (TupleIndex index : table.getTupleTable().getIndexes()) {
      rows.sort(orderOf(index));
      rows.forEach(row -> index.add(row.ids()));
    }
  }

  private List<Row> rows(NodeTable nodes) {
    Map<Node, NodeId> known = new HashMap<>();
    List<Row> rows = new ArrayList<>(come.size());
    for (Quad quad : come) {
      rows.add(
          Row.of(
              id(quad.getGraph(), nodes, known),
              id(quad.getSubject(), nodes, known),
              id(quad.getPredicate(), nodes, known),
              id(quad.getObject(), nodes, known)));
    }
    return rows;
  }

  private static NodeId id(Node node, NodeTable nodes, Map<Node, NodeId> known) {
    return known.computeIfAbsent(node, nodes::getAllocateNodeId);
  }

  private static Comparator<Row> orderOf(TupleIndex index) {
    int[] places = index.getName().chars().map(PLACES::indexOf).toArray();
    return (one, other) -> {
      int order = 0;
      for (int i = 0; i < places.length && order == 0; i++) {
        order = Long.compareUnsigned(one.keys()[places[i]], other.keys()[places[i]]);
      }
      return order;
    };
  }

  /**
   * One quad as the indexes hold it.
   *
   * @param keys the ids as unsigned numbers, in whose order the indexes are kept
   */
  @SuppressWarnings("ArrayRecordComponent") // never compared as a whole
  private record Row(Tuple<NodeId> ids, long[] keys) {
    static Row of(NodeId... ids) {
      ByteBuffer bytes = ByteBuffer.allocate(ids.length * NodeId.SIZE);
      long[] keys = new long[ids.length];
      for (int i = 0; i < ids.length; i++) {
        NodeIdFactory.set(ids[i], bytes, i * NodeId.SIZE);
        keys[i] = bytes.getLong(i * NodeId.SIZE);
      }
      return new Row(TupleFactory.create(ids), keys);
    }
  }
}
