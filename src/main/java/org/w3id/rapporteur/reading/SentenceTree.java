package org.w3id.rapporteur.reading;

import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.trees.Tree;
import edu.stanford.nlp.trees.TreeCoreAnnotations.TreeAnnotation;
import edu.stanford.nlp.trees.TypedDependency;
import edu.stanford.nlp.util.CoreMap;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import org.w3id.rapporteur.text.Span;

/** Turns one annotated sentence of the engine into our tokens and constituents. */
final class SentenceTree {
  private static final String ROOT = "root";

  /** What hangs nowhere, as in a sentence too long to parse, hangs below the first token. */
  private static final String UNATTACHED = "dep";

  private final List<CoreLabel> labels;
  private final int offset;
  private final int[] heads;
  private final String[] relations;
  private final CoreMap sentence;
  private final String body;

  /**
   * @param offset where the annotated words begin in the body
   */
  SentenceTree(CoreMap sentence, List<CoreLabel> labels, int offset, String body) {
    this.sentence = sentence;
    this.labels = labels;
    this.offset = offset;
    this.body = body;
    this.heads = new int[labels.size()];
    this.relations = new String[labels.size()];
    readDependencies();
  }

  private void readDependencies() {
    Arrays.fill(heads, Integer.MIN_VALUE);
    Arrays.fill(relations, UNATTACHED);
    int root = 0;
    for (TypedDependency dependency : dependencies()) {
      int dependent = dependency.dep().index() - 1;
      if (dependency.gov().index() == 0) {
        root = dependent;
      } else {
        heads[dependent] = dependency.gov().index() - 1;
        relations[dependent] = dependency.reln().toString();
      }
    }
    for (int token = 0; token < heads.length; token++) {
      heads[token] = heads[token] == Integer.MIN_VALUE ? root : heads[token];
    }
    heads[root] = -1;
    relations[root] = ROOT;
  }

  private Collection<TypedDependency> dependencies() {
    Tree tree = sentence.get(TreeAnnotation.class);
    return tree == null ? List.of() : BasicDependencies.of(tree);
  }

  List<Token> tokens() {
    List<Token> tokens = new ArrayList<>();
    for (int index = 0; index < labels.size(); index++) {
      CoreLabel label = labels.get(index);
      Span span = new Span(offset + label.beginPosition(), offset + label.endPosition());
      String lemma = label.lemma() == null ? label.originalText() : label.lemma();
      tokens.add(
          new Token(
              index, span, span.of(body), lemma, label.tag(), heads[index], relations[index]));
    }
    return tokens;
  }

  List<Constituent> constituents() {
    List<Constituent> constituents = new ArrayList<>();
    Tree tree = sentence.get(TreeAnnotation.class);
    if (tree != null && tree.getLeaves().size() == labels.size()) {
      collect(tree, 0, 0, constituents);
    }
    return constituents;
  }

  /** Adds {@code tree} and what is below it; gives the index one past its last token. */
  private static int collect(Tree tree, int begin, int depth, List<Constituent> into) {
    if (tree.isLeaf()) {
      return begin + 1;
    }
    int place = into.size();
    int end = begin;
    for (Tree child : tree.children()) {
      end = collect(child, end, depth + 1, into);
    }
    if (!tree.isPreTerminal()) {
      into.add(place, new Constituent(tree.label().value(), begin, end, depth));
    }
    return end;
  }
}
