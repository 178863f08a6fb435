package org.w3id.rapporteur.store;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;

/**
 * Takes many quads out of a dataset and puts many in, within one write transaction.
 *
 * <p>Whoever knows which quads are there and which are not need not have each looked up, as the
 * dataset with its words would.
 */
final class QuadExchange {
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
      QuadTables.of(data).insert(come);
    } finally {
      // Whether or not the quads went in: nothing may enter words once the transaction has ended.
      words.join();
    }
    come.forEach(changes::gained);
    gone.clear();
    come.clear();
  }
}
