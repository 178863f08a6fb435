package org.w3id.rapporteur.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.en.EnglishAnalyzer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;

/** Shows by which words of a text the word index finds it, in whatever form they stand there. */
public final class FoundWords {
  /** The index's own; safe for many threads. */
  private static final Analyzer ANALYZER = new EnglishAnalyzer();

  private final Set<String> stems = new HashSet<>();

  /**
   * @param asked the words searched for
   */
  public FoundWords(String asked) {
    tokens(asked).forEach(token -> stems.add(token.stem()));
  }

  /**
   * A word that was found.
   *
   * @param begin in UTF-16 units
   * @param end exclusive
   */
  public record Place(int begin, int end) {}

  private record Token(String stem, Place place) {}

  /** Where the words stand in a text, in order, without overlaps. */
  public List<Place> in(String text) {
    return tokens(text).stream()
        .filter(token -> stems.contains(token.stem()))
        .map(Token::place)
        .toList();
  }

  private static List<Token> tokens(String text) {
    List<Token> tokens = new ArrayList<>();
    try (TokenStream stream = ANALYZER.tokenStream("words", text)) {
      CharTermAttribute term = stream.addAttribute(CharTermAttribute.class);
      OffsetAttribute offset = stream.addAttribute(OffsetAttribute.class);
      stream.reset();
      while (stream.incrementToken()) {
        tokens.add(new Token(term.toString(), new Place(offset.startOffset(), offset.endOffset())));
      }
      stream.end();
    } catch (IOException e) {
      throw new UncheckedIOException("Reading from a string", e);
    }
    return tokens;
  }
}
