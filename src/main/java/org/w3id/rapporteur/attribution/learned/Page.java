package org.w3id.rapporteur.attribution.learned;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import org.w3id.rapporteur.attribution.RuleFinder;
import org.w3id.rapporteur.reading.Constituent;
import org.w3id.rapporteur.reading.Name;
import org.w3id.rapporteur.reading.Reading;
import org.w3id.rapporteur.reading.Sentence;
import org.w3id.rapporteur.reading.Token;
import org.w3id.rapporteur.text.Quotation;
import org.w3id.rapporteur.text.Span;

/**
 * An article's tokens in one row, with the trees and quotations over them as arrays: what features
 * are read from. Places count tokens of the whole article; -1 stands for none.
 */
final class Page {
  final Reading reading;
  final int size;
  final Token[] tokens;
  final int[] sentenceOf;
  final int[] sentenceBegin;
  final int[] blockOf;
  final int[] head;
  final int[][] children;
  final int[] lemma;
  final int[] word;
  final int[] tag;
  final int[] relation;
  final int[] nameKind;
  private final boolean[] isMark;

  /** Index of the outermost quotation that covers the token. */
  final int[] quotation;

  /**
   * First and one-past-last token of each outermost quotation. The engine may leave marks without
   * tokens.
   */
  final List<int[]> quotations = new ArrayList<>();

  /** The same quotations as the text has them. */
  final List<Quotation> quoted = new ArrayList<>();

  /** Innermost phrase over the token, as index into the phrase arrays. */
  final int[] phraseOf;

  final int[] phraseParent;
  final int[] phraseLabel;
  final int[] phraseBegin;
  final int[] phraseEnd;
  final int[] phraseDepth;

  /** What the rules think of this page. */
  final Hints hints;

  Page(Reading reading, RuleFinder rules) {
    this.reading = reading;
    List<Token> all = new ArrayList<>();
    reading.sentences().forEach(sentence -> all.addAll(sentence.tokens()));
    tokens = all.toArray(Token[]::new);
    size = tokens.length;
    sentenceOf = new int[size];
    sentenceBegin = new int[reading.sentences().size() + 1];
    blockOf = new int[size];
    head = new int[size];
    children = new int[size][];
    lemma = new int[size];
    word = new int[size];
    tag = new int[size];
    relation = new int[size];
    nameKind = new int[size];
    isMark = new boolean[size];
    quotation = new int[size];
    phraseOf = new int[size];
    int phrases = reading.sentences().stream().mapToInt(s -> s.constituents().size()).sum();
    phraseParent = new int[phrases];
    phraseLabel = new int[phrases];
    phraseBegin = new int[phrases];
    phraseEnd = new int[phrases];
    phraseDepth = new int[phrases];
    Arrays.fill(quotation, -1);
    Arrays.fill(phraseOf, -1);
    layOut();
    linkChildren();
    layPhrases();
    layNames();
    layQuotations();
    hints = new Hints(this, rules);
  }

  private void layOut() {
    int place = 0;
    int block = -1;
    Span blockSpan = new Span(0, 0);
    for (Sentence sentence : reading.sentences()) {
      sentenceBegin[sentence.index()] = place;
      if (block < 0 || !sentence.block().span().equals(blockSpan)) {
        block++;
        blockSpan = sentence.block().span();
      }
      int first = place;
      for (Token token : sentence.tokens()) {
        sentenceOf[place] = sentence.index();
        blockOf[place] = block;
        head[place] = token.head() < 0 ? -1 : first + token.head();
        lemma[place] = token.lemma().toLowerCase(Locale.ROOT).hashCode();
        word[place] = token.text().hashCode();
        tag[place] = token.tag().hashCode();
        relation[place] = token.relation().hashCode();
        isMark[place] = token.text().codePoints().noneMatch(Character::isLetterOrDigit);
        place++;
      }
    }
    sentenceBegin[reading.sentences().size()] = place;
  }

  private void linkChildren() {
    int[] counts = new int[size];
    for (int at = 0; at < size; at++) {
      if (head[at] >= 0) {
        counts[head[at]]++;
      }
    }
    for (int at = 0; at < size; at++) {
      children[at] = new int[counts[at]];
      counts[at] = 0;
    }
    for (int at = 0; at < size; at++) {
      if (head[at] >= 0) {
        children[head[at]][counts[head[at]]++] = at;
      }
    }
  }

  private void layPhrases() {
    int next = 0;
    for (Sentence sentence : reading.sentences()) {
      Deque<Integer> open = new ArrayDeque<>();
      for (Constituent phrase : sentence.constituents()) {
        int begin = sentenceBegin[sentence.index()] + phrase.begin();
        int end = sentenceBegin[sentence.index()] + phrase.end();
        while (!open.isEmpty() && phraseDepth[open.peek()] >= phrase.depth()) {
          open.pop();
        }
        phraseParent[next] = open.isEmpty() ? -1 : open.peek();
        phraseLabel[next] = phrase.label().hashCode();
        phraseBegin[next] = begin;
        phraseEnd[next] = end;
        phraseDepth[next] = phrase.depth();
        Arrays.fill(phraseOf, begin, end, next);
        open.push(next++);
      }
    }
  }

  private void layNames() {
    for (Name name : reading.names()) {
      int begin = sentenceBegin[name.sentence()];
      Arrays.fill(
          nameKind, begin + name.begin(), begin + name.end(), name.kind().name().hashCode());
    }
  }

  private void layQuotations() {
    for (Quotation each : reading.text().quotations()) {
      int begin = firstAt(each.outer().begin());
      int end = firstAt(each.outer().end());
      if (each.depth() == 0 && begin < end) {
        Arrays.fill(quotation, begin, end, quotations.size());
        quotations.add(new int[] {begin, end});
        quoted.add(each);
      }
    }
  }

  /** The first token that begins at or after {@code offset}. */
  int firstAt(int offset) {
    int low = 0;
    int high = size;
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (tokens[middle].span().begin() < offset) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  int sentenceEnd(int at) {
    return sentenceBegin[sentenceOf[at] + 1];
  }

  int sentenceStart(int at) {
    return sentenceBegin[sentenceOf[at]];
  }

  boolean isQuoted(int at) {
    return quotation[at] >= 0;
  }

  boolean isVerb(int at) {
    return tokens[at].isVerb();
  }

  /** Whether the token is made of no letters and no digits. */
  boolean isMark(int at) {
    return isMark[at];
  }

  /** The places of the tokens that overlap {@code span}, in order. */
  List<Integer> within(Span span) {
    List<Integer> places = new ArrayList<>();
    int at = Math.max(0, firstAt(span.begin()) - 1);
    for (; at < size && tokens[at].span().begin() < span.end(); at++) {
      if (tokens[at].span().overlaps(span)) {
        places.add(at);
      }
    }
    return places;
  }

  /** The token of the set that stands highest in the tree, a verb rather than another word. */
  int headOf(Collection<Integer> places) {
    int best = -1;
    int bestRank = -1;
    for (int at : places) {
      boolean isTop = head[at] < 0 || !places.contains(head[at]);
      int rank = (isTop ? 10 : 0) + weight(at);
      if (rank > bestRank) {
        best = at;
        bestRank = rank;
      }
    }
    return best;
  }

  private int weight(int at) {
    Token token = tokens[at];
    if (token.isVerb() && !token.is("aux")) {
      return 3;
    }
    if (token.isNoun() || token.tag().startsWith("JJ")) {
      return 2;
    }
    return isMark(at) ? 0 : 1;
  }
}
