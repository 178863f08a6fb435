package edu.stanford.nlp.parser.shiftreduce;

import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.trees.Tree;
import java.util.Arrays;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/**
 * The features of one state of the parser, as {@link BasicFeatureFactory} names them and in its
 * order, but as hashes: weights are added up in the same order, to the same sums.
 */
@NullMarked
final class FeatureKeys {
  private static final Stacked[] STACKED =
      Stacked.all(
          "S0", "S1", "S2", "S3", "S0L", "S0R", "S0U", "S0LL", "S0LR", "S0LU", "S0RL", "S0RR",
          "S0RU", "S0UL", "S0UR", "S0UU", "S1L", "S1R", "S1U");
  private static final Stacked[] RECENT = Stacked.all("recL0", "recR0", "recL1", "recR1");
  private static final long[] QUEUED = prefixes("WT-", "Q0", "Q1", "Q2", "Q3", "QP1", "QP2");
  private static final int[] QUEUE_OFFSETS = {0, 1, 2, 3, -1, -2};
  private static final Pair S0_S1 = new Pair("S0", "WC", "S1", "WC");
  private static final Pair S0_Q0 = new Pair("S0", "WC", "Q0", "WT");
  private static final Pair S1_Q0 = new Pair("S1", "WC", "Q0", "WT");
  private static final Pair Q0_Q1 = new Pair("Q0", "WT", "Q1", "WT");
  private static final Triple[] WITH_S2 =
      Triple.all("S0cS1cS2c-", "S0wS1cS2c-", "S0cS1wS2c-", "S0cS1cS2w-");
  private static final Triple[] WITH_Q0 =
      Triple.all("S0cS1cQ0t-", "S0wS1cQ0t-", "S0cS1wQ0t-", "S0cS1cQ0w-");
  private static final Between BETWEEN_S0_S1 = Between.of("S0", "S1");
  private static final Between BETWEEN_S0_Q0 = Between.of("S0", "Q0");
  private static final long QUEUE_FINISHED = FeatureKey.of("QUEUE_FINISHED");
  private static final long SINGLETON = FeatureKey.of("QUEUE_FINISHED_STACK_SINGLETON");
  private static final long FINALIZED = FeatureKey.of("FINALIZED");

  private final State state;
  private long[] keys = new long[256];
  private int size;

  private FeatureKeys(State state) {
    this.state = state;
  }

  /** The hashes of all features. */
  static long[] of(State state) {
    FeatureKeys features = new FeatureKeys(state);
    features.addAll();
    return Arrays.copyOf(features.keys, features.size);
  }

  private void addAll() {
    Tree top = state.getStackNode(0);
    Tree below = state.getStackNode(1);
    FeatureNode[] stack = stacked(top, below);
    addEach(STACKED, stack);
    FeatureNode[] queue = addQueue();
    addEach(RECENT, recent());
    FeatureNode s0 = stack[0];
    FeatureNode s1 = stack[1];
    FeatureNode q0 = queue[0];
    addPair(S0_S1, s0, s1);
    addPair(S0_Q0, s0, q0);
    addPair(S1_Q0, s1, q0);
    addPair(Q0_Q1, q0, queue[1]);
    addTriples(WITH_S2, s0, s1, stack[2]);
    addTriples(WITH_Q0, s0, s1, q0);
    addPosition();
    Tree next = state.getQueueNode(0);
    addSeparators(BETWEEN_S0_S1, s0, s1, top, below);
    addSeparators(BETWEEN_S0_Q0, s0, q0, next, top);
  }

  private FeatureNode[] stacked(@Nullable Tree s0, @Nullable Tree s1) {
    Tree left = left(s0);
    Tree right = right(s0);
    Tree only = only(s0);
    return nodes(
        s0,
        s1,
        state.getStackNode(2),
        state.getStackNode(3),
        left,
        right,
        only,
        left(left),
        right(left),
        only(left),
        left(right),
        right(right),
        only(right),
        left(only),
        right(only),
        only(only),
        left(s1),
        right(s1),
        only(s1));
  }

  private FeatureNode[] addQueue() {
    FeatureNode[] queue = new FeatureNode[QUEUED.length];
    for (int i = 0; i < queue.length; i++) {
      queue[i] = FeatureNode.of(FeatureFactory.getQueueLabel(state, QUEUE_OFFSETS[i]));
      FeatureNode node = queue[i];
      long tag = node.tag().behind(QUEUED[i]);
      add(node.isThere() ? node.word().behind(FeatureKey.hyphened(tag)) : tag);
    }
    return queue;
  }

  private FeatureNode[] recent() {
    return new FeatureNode[] {
      recent(FeatureFactory.Transition.LEFT, 0),
      recent(FeatureFactory.Transition.RIGHT, 0),
      recent(FeatureFactory.Transition.LEFT, 1),
      recent(FeatureFactory.Transition.RIGHT, 1)
    };
  }

  private FeatureNode recent(FeatureFactory.Transition side, int depth) {
    return FeatureNode.of(FeatureFactory.getRecentDependent(state.stack, side, depth));
  }

  private void addEach(Stacked[] names, FeatureNode[] nodes) {
    for (int i = 0; i < names.length; i++) {
      names[i].addTo(this, nodes[i]);
    }
  }

  private void addPair(Pair pair, FeatureNode first, FeatureNode second) {
    pair.addTo(this, first, second);
  }

  private void addTriples(Triple[] triples, FeatureNode a, FeatureNode b, FeatureNode c) {
    for (Triple triple : triples) {
      add(triple.key(a, b, c));
    }
  }

  private void addPosition() {
    if (state.endOfQueue()) {
      add(QUEUE_FINISHED);
      if (state.stack.size() == 1) {
        add(SINGLETON);
      }
    }
    if (state.isFinished()) {
      add(FINALIZED);
    }
  }

  /** Which sign stands between two heads, and how many do. */
  private void addSeparators(
      Between names,
      FeatureNode first,
      FeatureNode second,
      @Nullable Tree right,
      @Nullable Tree left) {
    if (first.isThere() && second.isThere()) {
      String sign = state.getSeparatorBetween(right, left);
      if (sign != null) {
        names.addTo(this, sign, first, second);
      }
      String count = Integer.toString(state.getSeparatorCount(right, left));
      names.addTo(this, count, first, second);
    }
  }

  private void add(long key) {
    if (size == keys.length) {
      keys = Arrays.copyOf(keys, 2 * size);
    }
    keys[size++] = key;
  }

  private static long joined(long prefix, FeatureNode.Part first, FeatureNode.Part second) {
    return second.behind(FeatureKey.hyphened(first.behind(prefix)));
  }

  private static long[] prefixes(String ending, String... names) {
    return Arrays.stream(names).mapToLong(name -> FeatureKey.of(name + ending)).toArray();
  }

  private static FeatureNode[] nodes(@Nullable Tree... trees) {
    FeatureNode[] nodes = new FeatureNode[trees.length];
    for (int i = 0; i < trees.length; i++) {
      Tree tree = trees[i];
      nodes[i] = FeatureNode.of(tree == null ? null : (CoreLabel) tree.label());
    }
    return nodes;
  }

  private static @Nullable Tree left(@Nullable Tree tree) {
    return tree != null && tree.children().length == 2 ? tree.children()[0] : null;
  }

  private static @Nullable Tree right(@Nullable Tree tree) {
    return tree != null && tree.children().length == 2 ? tree.children()[1] : null;
  }

  private static @Nullable Tree only(@Nullable Tree tree) {
    return tree != null && tree.children().length == 1 ? tree.children()[0] : null;
  }

  /** The five features of one node on or below the stack, by the hashes of their prefixes. */
  private record Stacked(
      long category, long wordTag, long tag, long wordCategory, long tagCategory) {
    static Stacked[] all(String... names) {
      return Arrays.stream(names).map(Stacked::of).toArray(Stacked[]::new);
    }

    private static Stacked of(String name) {
      return new Stacked(
          FeatureKey.of(name + "C-"),
          FeatureKey.of(name + "WT-"),
          FeatureKey.of(name + "T-"),
          FeatureKey.of(name + "WC-"),
          FeatureKey.of(name + "TC-"));
    }

    void addTo(FeatureKeys features, FeatureNode node) {
      features.add(node.category().behind(category));
      if (node.isThere()) {
        features.add(joined(wordTag, node.word(), node.tag()));
        features.add(node.tag().behind(tag));
        features.add(joined(wordCategory, node.word(), node.category()));
        features.add(joined(tagCategory, node.tag(), node.category()));
      }
    }
  }

  /** The features of two nodes: each of two parts of one with each of two parts of the other. */
  private static final class Pair {
    private final String firstParts;
    private final String secondParts;
    private final long neither;
    private final long[] firstOnly = new long[2];
    private final long[] secondOnly = new long[2];
    private final long[] both = new long[4];

    Pair(String first, String firstParts, String second, String secondParts) {
      this.firstParts = firstParts;
      this.secondParts = secondParts;
      neither = FeatureKey.of(first + "n" + second + "n");
      for (int i = 0; i < 2; i++) {
        String start = first + firstParts.charAt(i) + second;
        firstOnly[i] = FeatureKey.of(start + "n-");
        secondOnly[i] = FeatureKey.of(first + "n" + second + secondParts.charAt(i) + "-");
        both[2 * i] = FeatureKey.of(start + secondParts.charAt(0) + "-");
        both[2 * i + 1] = FeatureKey.of(start + secondParts.charAt(1) + "-");
      }
    }

    void addTo(FeatureKeys features, FeatureNode first, FeatureNode second) {
      if (first.isThere() && second.isThere()) {
        for (int i = 0; i < both.length; i++) {
          FeatureNode.Part one = first.part(firstParts.charAt(i / 2));
          features.add(joined(both[i], one, second.part(secondParts.charAt(i % 2))));
        }
      } else if (first.isThere()) {
        addSingle(features, firstOnly, firstParts, first);
      } else if (second.isThere()) {
        addSingle(features, secondOnly, secondParts, second);
      } else {
        features.add(neither);
      }
    }

    private static void addSingle(
        FeatureKeys features, long[] prefixes, String parts, FeatureNode node) {
      for (int i = 0; i < prefixes.length; i++) {
        features.add(node.part(parts.charAt(i)).behind(prefixes[i]));
      }
    }
  }

  /** A feature of three nodes; the small letters in its name tell which part of each. */
  private record Triple(long prefix, char first, char second, char third) {
    static Triple[] all(String... names) {
      return Arrays.stream(names)
          .map(name ->
              new Triple(FeatureKey.of(name), name.charAt(2), name.charAt(5), name.charAt(8)))
          .toArray(Triple[]::new);
    }

    long key(FeatureNode a, FeatureNode b, FeatureNode c) {
      long two = joined(prefix, a.part(first), b.part(second));
      return c.part(third).behind(FeatureKey.hyphened(two));
    }
  }

  /**
   * The features of what stands between two nodes, by the hashes of what their names begin with.
   */
  private record Between(
      String names,
      long firstWord,
      long firstBoth,
      long secondWord,
      long secondBoth,
      long categories) {
    static Between of(String first, String second) {
      return new Between(
          "Sepb" + first + second + "-",
          FeatureKey.of(first + "w"),
          FeatureKey.of(first + "wc"),
          FeatureKey.of(second + "w"),
          FeatureKey.of(second + "wc"),
          FeatureKey.of(first + "c" + second + "c"));
    }

    void addTo(FeatureKeys features, String between, FeatureNode first, FeatureNode second) {
      FeatureNode.Part middle = FeatureNode.Part.of(names + between + "-");
      features.add(first.word().behind(middle.behind(firstWord)));
      features.add(joined(middle.behind(firstBoth), first.word(), first.category()));
      features.add(second.word().behind(middle.behind(secondWord)));
      features.add(joined(middle.behind(secondBoth), second.word(), second.category()));
      features.add(joined(middle.behind(categories), first.category(), second.category()));
    }
  }
}
