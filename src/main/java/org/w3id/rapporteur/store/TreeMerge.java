package org.w3id.rapporteur.store;

import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.apache.jena.dboe.base.buffer.RecordBuffer;
import org.apache.jena.dboe.base.record.Record;
import org.apache.jena.dboe.base.recordbuffer.RecordBufferPage;
import org.apache.jena.dboe.base.recordbuffer.RecordBufferPageMgr;
import org.apache.jena.dboe.trans.bplustree.BPTreeNode;
import org.apache.jena.dboe.trans.bplustree.BPTreeNodeMgr;
import org.apache.jena.dboe.trans.bplustree.BPlusTree;

/**
 * Merges many sorted keys into one of TDB2's trees a page at a time, where inserting would go down
 * the tree for each; to be used within a write transaction.
 *
 * <p>What others may be reading stays as it is, as TDB2 has it: whatever changes is written to new
 * pages under a new root, which goes with the transaction if that fails.
 */
final class TreeMerge {
  /**
   * A page or node.
   *
   * @param high the highest key in it or below it
   */
  private record Child(int id, Record high) {}

  /** Neighbouring keys that stay together. */
  private record Run(RecordBuffer source, int begin, int length) {}

  private final BPlusTree tree;
  private final BPTreeNodeMgr nodes;
  private final RecordBufferPageMgr pages;
  private final int keyLength;
  private final byte[] keys;
  private final RecordBuffer added;

  private TreeMerge(BPlusTree tree, byte[] keys) {
    this.tree = tree;
    this.nodes = tree.getNodeManager();
    this.pages = tree.getRecordsMgr().getRecordBufferPageMgr();
    this.keyLength = tree.getRecordFactory().keyLength();
    this.keys = keys;
    this.added =
        new RecordBuffer(ByteBuffer.wrap(keys), tree.getRecordFactory(), keys.length / keyLength);
  }

  /**
   * Enters keys; those that are there already stay.
   *
   * @param tree of keys without values
   * @param keys one behind the other, in the order of their bytes as unsigned numbers, each once
   */
  static void enter(BPlusTree tree, byte[] keys) {
    if (keys.length > 0) {
      new TreeMerge(tree, keys).run();
    }
  }

  private void run() {
    nodes.startUpdate();
    pages.startUpdate();
    byte[] aboveAll = new byte[keyLength];
    Arrays.fill(aboveAll, (byte) -1);
    Child whole = new Child(tree.getRootId(), tree.getRecordFactory().create(aboveAll));
    List<Child> level = merged(whole, 0, added.size());
    while (level.size() > 1) {
      level = nodesOver(level, false);
    }
    BPTreeNode root = nodes.getRead(level.get(0).id());
    tree.newRoot(root);
    nodes.release(root);
    pages.finishUpdate();
    nodes.finishUpdate();
  }

  /** What stands in a node's place once the keys from {@code begin} to {@code end} are below it. */
  private List<Child> merged(Child old, int begin, int end) {
    BPTreeNode node = nodes.getRead(old.id());
    List<Child> below = new ArrayList<>();
    int from = begin;
    for (int i = 0; i <= node.getCount(); i++) {
      boolean isLast = i == node.getCount();
      Record high = isLast ? old.high() : node.getRecordBuffer().get(i);
      Child child = new Child(node.getPtrBuffer().get(i), high);
      int to = isLast ? end : firstAbove(high.getKey(), from, end);
      if (from == to) {
        below.add(child);
      } else {
        below.addAll(node.isLeaf() ? mergedPage(child, from, to) : merged(child, from, to));
      }
      from = to;
    }
    boolean isLeaf = node.isLeaf();
    nodes.release(node);
    return nodesOver(below, isLeaf);
  }

  /** As few nodes as hold the children, as evenly as may be. */
  private List<Child> nodesOver(List<Child> children, boolean isLeaf) {
    int most = tree.getParams().getMaxPtr();
    int count = (children.size() + most - 1) / most;
    List<Child> over = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      int begin = share(children.size(), i, count);
      over.add(nodeOver(children.subList(begin, share(children.size(), i + 1, count)), isLeaf));
    }
    return over;
  }

  private Child nodeOver(List<Child> children, boolean isLeaf) {
    BPTreeNode node = nodes.createNode(tree.getRootId());
    node.setIsLeaf(isLeaf);
    node.getRecordBuffer().setSize(0);
    node.getPtrBuffer().setSize(0);
    int last = children.size() - 1;
    for (int i = 0; i <= last; i++) {
      node.getPtrBuffer().add(children.get(i).id());
      if (i < last) {
        node.getRecordBuffer().add(children.get(i).high());
      }
    }
    node.setCount(last);
    nodes.put(node);
    return new Child(node.getId(), children.get(last).high());
  }

  private List<Child> mergedPage(Child old, int begin, int end) {
    RecordBufferPage page = pages.getRead(old.id());
    List<Run> runs = runs(page.getRecordBuffer(), begin, end);
    List<Child> written = write(runs, page.getMaxSize());
    pages.release(page);
    int last = written.size() - 1;
    written.set(last, new Child(written.get(last).id(), old.high()));
    return written;
  }

  /** The keys of a page and the new ones among them, in order. */
  private List<Run> runs(RecordBuffer old, int begin, int end) {
    List<Run> runs = new ArrayList<>();
    int there = 0;
    int next = begin;
    while (next < end) {
      int found = old.find(added.get(next), there, old.size());
      int place = found < 0 ? -found - 1 : found;
      runs.add(new Run(old, there, place - there));
      there = place;
      int to = place == old.size() ? end : firstFrom(old.get(place).getKey(), next, end);
      runs.add(new Run(added, next, to - next));
      next = found < 0 ? to : next + 1;
    }
    runs.add(new Run(old, there, old.size() - there));
    return runs;
  }

  /** Writes keys to as few pages as hold them, as evenly as may be. */
  private List<Child> write(List<Run> runs, int most) {
    int total = runs.stream().mapToInt(Run::length).sum();
    int count = (total + most - 1) / most;
    List<Child> written = new ArrayList<>();
    int run = 0;
    int inRun = 0;
    for (int i = 0; i < count; i++) {
      RecordBufferPage page = pages.create();
      RecordBuffer target = page.getRecordBuffer();
      int size = share(total, i + 1, count) - share(total, i, count);
      while (target.size() < size) {
        Run source = runs.get(run);
        int length = Math.min(source.length() - inRun, size - target.size());
        source.source().copy(source.begin() + inRun, target, target.size(), length);
        inRun += length;
        if (inRun == source.length()) {
          run++;
          inRun = 0;
        }
      }
      written.add(new Child(page.getId(), target.getHigh()));
      pages.put(page);
    }
    return written;
  }

  /** Where the part of that number begins if so many things are dealt into parts evenly. */
  private static int share(int things, int part, int parts) {
    return (int) ((long) things * part / parts);
  }

  private int firstAbove(byte[] key, int begin, int end) {
    int low = begin;
    int high = end;
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (compare(middle, key) <= 0) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  /** The first new key that is not below {@code key}, from one that is known to be. */
  private int firstFrom(byte[] key, int begin, int end) {
    int first = begin;
    while (first < end && compare(first, key) < 0) {
      first++;
    }
    return first;
  }

  private int compare(int place, byte[] key) {
    int begin = place * keyLength;
    return Arrays.compareUnsigned(keys, begin, begin + keyLength, key, 0, keyLength);
  }
}
