package org.w3id.rapporteur.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.SortedSet;
import java.util.TreeSet;
import org.apache.jena.dboe.base.record.Record;
import org.apache.jena.dboe.trans.bplustree.BPlusTree;
import org.apache.jena.dboe.trans.bplustree.BPlusTreeFactory;
import org.junit.jupiter.api.Test;

class TreeMergeTest {
  private static final int LEAST_ORDER = 2;
  private static final int FEW_TO_A_PAGE = 4;

  private final BPlusTree tree =
      BPlusTreeFactory.makeMem(LEAST_ORDER, FEW_TO_A_PAGE, Long.BYTES, 0);
  private final SortedSet<Long> expected = new TreeSet<>(Long::compareUnsigned);

  TreeMergeTest() {
    tree.nonTransactional();
  }

  @Test
  void batchesOfAnySizeGoIn() {
    Random random = new Random(7);
    for (int size : new int[] {1, 3, 200, 1, 50, 2000, 7, 500, 1, 0}) {
      enter(random.longs(size).boxed().toList());
    }
  }

  @Test
  void denseBatchesGoBetweenEachOther() {
    for (int offset : new int[] {5, 0, 3, 9, 1}) {
      List<Long> keys = new ArrayList<>();
      for (long i = 0; i < 300; i++) {
        keys.add(10 * i + offset);
      }
      enter(keys);
    }
  }

  @Test
  void allBelowAndAllAboveGoIn() {
    enter(List.of(500L, 501L, 502L));
    enter(List.of(1L, 2L, 3L, 4L, 5L, 6L, 7L, 8L, 9L));
    enter(List.of(-1L, -2L, -3L, -4L, -5L, -6L, -7L));
    enter(List.of(0L));
  }

  @Test
  void whatIsThereStays() {
    enter(List.of(1L, 2L, 3L, 4L, 5L, 6L));
    enter(List.of(0L, 2L, 3L, 6L, 7L));
    enter(List.of(0L, 1L, 2L, 3L, 4L, 5L, 6L, 7L));
  }

  /** A tree is whole if single keys can still come and go by TDB2's own ways. */
  @Test
  void keysGoInAndOutOneByOneAfterwards() {
    Random random = new Random(8);
    for (int round = 0; round < 20; round++) {
      enter(random.longs(100).boxed().toList());
      for (long key : random.longs(30).toArray()) {
        expected.add(key);
        assertTrue(tree.insert(record(key)));
      }
      List<Long> there = new ArrayList<>(expected);
      for (int i = 0; i < there.size(); i += 3) {
        expected.remove(there.get(i));
        assertTrue(tree.delete(record(there.get(i))));
      }
      requireExpected();
    }
  }

  private void enter(List<Long> keys) {
    SortedSet<Long> sorted = new TreeSet<>(Long::compareUnsigned);
    sorted.addAll(keys);
    expected.addAll(keys);
    ByteBuffer bytes = ByteBuffer.allocate(sorted.size() * Long.BYTES);
    sorted.forEach(bytes::putLong);
    TreeMerge.enter(tree, bytes.array());
    requireExpected();
  }

  private void requireExpected() {
    tree.check();
    List<Long> found = new ArrayList<>();
    tree.iterator()
        .forEachRemaining(record -> found.add(ByteBuffer.wrap(record.getKey()).getLong()));
    assertEquals(new ArrayList<>(expected), found);
    expected.forEach(key -> assertTrue(tree.contains(record(key))));
  }

  private Record record(long key) {
    return tree.getRecordFactory().create(ByteBuffer.allocate(Long.BYTES).putLong(key).array());
  }
}
