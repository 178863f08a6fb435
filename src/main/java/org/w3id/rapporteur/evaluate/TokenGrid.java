package org.w3id.rapporteur.evaluate;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.w3id.rapporteur.text.Span;

/** A body's tokens as a measure counts them. */
final class TokenGrid {
  private static final Pattern TOKEN =
      Pattern.compile(
          "[\\p{L}\\p{N}_]+|[^\\p{L}\\p{N}_\\s\\u00a0\\u2000-\\u200a\\u2028\\u2029\\u202f\\u205f\\u3000\\u0085]");

  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}_]+");

  private final List<Span> tokens = new ArrayList<>();

  /** Runs of word characters, and single other marks. */
  TokenGrid(String body) {
    this(body, TOKEN);
  }

  private TokenGrid(String body, Pattern token) {
    Matcher matcher = token.matcher(body);
    while (matcher.find()) {
      tokens.add(new Span(matcher.start(), matcher.end()));
    }
  }

  /** Runs of word characters only. */
  static TokenGrid ofWords(String body) {
    return new TokenGrid(body, WORD);
  }

  Span token(int index) {
    return tokens.get(index);
  }

  /** Indices of the tokens that overlap one of {@code spans}. */
  BitSet cover(List<Span> spans) {
    BitSet covered = new BitSet();
    for (Span span : spans) {
      for (int token = firstEndingAfter(span.begin());
          token < tokens.size() && tokens.get(token).begin() < span.end();
          token++) {
        covered.set(token);
      }
    }
    return covered;
  }

  private int firstEndingAfter(int offset) {
    int low = 0;
    int high = tokens.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (tokens.get(middle).end() <= offset) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  static int shared(BitSet first, BitSet second) {
    BitSet both = (BitSet) first.clone();
    both.and(second);
    return both.cardinality();
  }

  /** Shared tokens as a share of both sizes, 0 to 1; 0 where both are empty. */
  static double dice(BitSet first, BitSet second) {
    int sizes = first.cardinality() + second.cardinality();
    return sizes == 0 ? 0 : 2.0 * shared(first, second) / sizes;
  }

  /** Shared tokens as a share of all, 0 to 1; 1 where both are empty. */
  static double jaccard(BitSet first, BitSet second) {
    int shared = shared(first, second);
    int all = first.cardinality() + second.cardinality() - shared;
    return all == 0 ? 1 : (double) shared / all;
  }
}
