package org.w3id.rapporteur.attribution;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import org.w3id.rapporteur.reading.Sentence;
import org.w3id.rapporteur.reading.Token;
import org.w3id.rapporteur.text.Span;

/** Turns sets of tokens of one sentence into spans of the body. */
final class Phrases {
  private Phrases() {}

  /**
   * The contiguous runs of {@code tokens} as spans, without punctuation at their ends.
   *
   * @param tokens indexes of tokens
   */
  static List<Span> spans(Sentence sentence, Collection<Integer> tokens) {
    List<Span> spans = new ArrayList<>();
    List<Integer> run = new ArrayList<>();
    for (int index : new TreeSet<>(tokens)) {
      if (!run.isEmpty() && index != run.get(run.size() - 1) + 1) {
        trimmed(sentence, run).ifPresent(spans::add);
        run.clear();
      }
      run.add(index);
    }
    trimmed(sentence, run).ifPresent(spans::add);
    return spans;
  }

  private static Optional<Span> trimmed(Sentence sentence, List<Integer> run) {
    int begin = 0;
    int end = run.size();
    while (begin < end && isEdge(sentence.token(run.get(begin)))) {
      begin++;
    }
    while (begin < end && isEdge(sentence.token(run.get(end - 1)))) {
      end--;
    }
    return begin == end
        ? Optional.empty()
        : Optional.of(
            sentence.token(run.get(begin)).span().hull(sentence.token(run.get(end - 1)).span()));
  }

  /**
   * Commas, dashes and stops belong to no phrase at its edge; quotation marks are settled by {@link
   * QuotationFit}.
   */
  private static boolean isEdge(Token token) {
    return switch (token.tag()) {
      case ",", ":", ".", "``", "''", "HYPH", "-LRB-", "-RRB-" -> true;
      default -> token.text().codePoints().noneMatch(Character::isLetterOrDigit);
    };
  }

  /** Indexes of all tokens at or below {@code top}. */
  static SortedSet<Integer> below(Sentence sentence, Token top) {
    SortedSet<Integer> indexes = new TreeSet<>();
    for (Token token : sentence.subtree(top)) {
      indexes.add(token.index());
    }
    return indexes;
  }

  /** Indexes at or below {@code top}, without what stands at or below any of {@code without}. */
  static SortedSet<Integer> below(Sentence sentence, Token top, Collection<Token> without) {
    SortedSet<Integer> indexes = below(sentence, top);
    for (Token excluded : without) {
      indexes.removeAll(below(sentence, excluded));
    }
    return indexes;
  }
}
