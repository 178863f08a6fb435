package edu.stanford.nlp.parser.shiftreduce;

import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.io.StreamCorruptedException;
import java.nio.ByteBuffer;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.NullMarked;

/**
 * The weights of a parser's features, found by the hashes of their names, which are not kept: four
 * million of them fill half a gigabyte, and each step of the parser looks some two hundred up.
 *
 * <p>It reads what its parent writes. A file of weights holds their number, the names, and for each
 * a row: its length, then the transition and the two halves of the weight, three shorts each.
 */
@NullMarked
final class HashedWeights extends WeightMap {
  private static final long serialVersionUID = 1L;

  /**
   * An open table. Of each slot a byte of the feature's hash, 0 where it is empty: small enough for
   * the processor's cache, where most look-ups end, since most features are not there.
   */
  private transient byte[] marks = {0};

  /** Of each slot the feature's hash and where its row begins. */
  private transient long[] slots = {0, 0};

  /** All rows, each with its length before it. */
  private transient short[] rows = {};

  private transient int size;

  /**
   * Adds the features' weights, where they have any, to the scores of the transitions.
   *
   * <p>It goes in turns through places that lie far apart in memory, for nothing then waits for
   * what another feature's place holds, and the processor fetches many at once.
   */
  void addTo(float[] scores, long[] keys) {
    int[] begins = new int[keys.length];
    int found = 0;
    int[] firsts = firstSlots(keys);
    for (int i = 0; i < keys.length; i++) {
      int slot = firsts[i] < 0 ? -1 : slotOf(keys[i], firsts[i]);
      if (slot >= 0) {
        begins[found++] = (int) slots[2 * slot + 1];
      }
    }
    int[] ends = new int[found];
    for (int i = 0; i < found; i++) {
      ends[i] = begins[i] + 1 + rows[begins[i]];
    }
    for (int i = 0; i < found; i++) {
      addRow(scores, begins[i] + 1, ends[i]);
    }
  }

  /** Where the search for each key begins; -1 where it would end at once. */
  private int[] firstSlots(long[] keys) {
    int[] firsts = new int[keys.length];
    for (int i = 0; i < keys.length; i++) {
      int slot = slot(keys[i]);
      firsts[i] = marks[slot] == 0 ? -1 : slot;
    }
    return firsts;
  }

  /** The slot of a key; -1 if it has none. */
  private int slotOf(long key, int first) {
    byte mark = mark(key);
    for (int slot = first; marks[slot] != 0; slot = next(slot)) {
      if (marks[slot] == mark && slots[2 * slot] == key) {
        return slot;
      }
    }
    return -1;
  }

  private void addRow(float[] scores, int begin, int end) {
    for (int i = begin; i < end; i += 3) {
      int bits = (rows[i + 1] << 16) | (rows[i + 2] & 0xFFFF);
      scores[rows[i]] += Float.intBitsToFloat(bits);
    }
  }

  private void readObject(ObjectInputStream in) throws IOException, ClassNotFoundException {
    size = (Integer) in.readObject();
    long[] keys = new long[size];
    for (int i = 0; i < size; i++) {
      // Unshared: or else the stream would keep each name until it is closed.
      keys[i] = FeatureKey.of((String) in.readUnshared());
    }
    ByteBuffer bytes = ByteBuffer.wrap((byte[]) in.readUnshared());
    marks = new byte[size + size / 2 + 1];
    slots = new long[2 * marks.length];
    rows = new short[size + (bytes.remaining() - Integer.BYTES * size) / Short.BYTES];
    int begin = 0;
    for (long key : keys) {
      enter(key, begin);
      begin = readRow(bytes, begin);
    }
  }

  private void enter(long key, int begin) throws IOException {
    int slot = slot(key);
    while (marks[slot] != 0) {
      if (slots[2 * slot] == key) {
        throw new StreamCorruptedException("Two features of the parser have one hash");
      }
      slot = next(slot);
    }
    marks[slot] = mark(key);
    slots[2 * slot] = key;
    slots[2 * slot + 1] = begin;
  }

  private int readRow(ByteBuffer bytes, int begin) {
    int length = bytes.getInt();
    rows[begin] = (short) length;
    for (int i = 1; i <= length; i++) {
      rows[begin + i] = bytes.getShort();
    }
    return begin + 1 + length;
  }

  private int slot(long key) {
    long mixed = (key ^ (key >>> 32)) * 0xD6E8FEB86659FD93L;
    return (int) Math.multiplyHigh(mixed >>> 1, 2L * marks.length);
  }

  private int next(int slot) {
    return slot + 1 == marks.length ? 0 : slot + 1;
  }

  private static byte mark(long key) {
    return (byte) ((key >>> 40) | 1);
  }

  /** Tells the stream that data follow; nothing is ever written. */
  private void writeObject(ObjectOutputStream out) throws IOException {
    throw new java.io.NotSerializableException(HashedWeights.class.getName());
  }

  @Override
  public int size() {
    return size;
  }

  /** None: the names are not kept. */
  @Override
  public Set<String> keySet() {
    return Set.of();
  }

  /** None: the names are not kept. */
  @Override
  public Set<Map.Entry<String, Weight>> entrySet() {
    return Set.of();
  }

  @Override
  public Weight get(String feature) {
    throw new UnsupportedOperationException(feature);
  }

  @Override
  public void put(String feature, Weight weight) {
    throw new UnsupportedOperationException(feature);
  }

  @Override
  public boolean containsKey(String feature) {
    throw new UnsupportedOperationException(feature);
  }
}
