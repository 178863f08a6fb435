package org.w3id.rapporteur.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.w3id.rapporteur.text.Block;
import org.w3id.rapporteur.text.Span;

/**
 * A sentence with its trees.
 *
 * @param index place in the article, from 0
 * @param block the block that it stands in
 * @param tokens in order; the sentence's span reaches from the first to the last
 * @param constituents phrases in order of the tree, outermost first; empty where the engine gives
 *     none
 */
public record Sentence(int index, Block block, List<Token> tokens, List<Constituent> constituents) {
  public Sentence {
    tokens = List.copyOf(tokens);
    constituents = List.copyOf(constituents);
    if (tokens.isEmpty()) {
      throw new IllegalArgumentException("Sentence " + index + " has no token");
    }
  }

  public Span span() {
    return new Span(tokens.get(0).span().begin(), tokens.get(tokens.size() - 1).span().end());
  }

  public boolean isHeading() {
    return block.kind() == Block.Kind.HEADING;
  }

  public Token token(int index) {
    return tokens.get(index);
  }

  public int size() {
    return tokens.size();
  }

  /** The token that governs {@code token}; absent for the root. */
  public Optional<Token> headOf(Token token) {
    return token.head() < 0 ? Optional.empty() : Optional.of(tokens.get(token.head()));
  }

  /** The tokens directly below {@code token}, in order of the text. */
  public List<Token> children(Token token) {
    List<Token> below = new ArrayList<>();
    for (Token other : tokens) {
      if (other.head() == token.index()) {
        below.add(other);
      }
    }
    return below;
  }

  /** The children of {@code token} whose relation is {@code relation} or a subtype of it. */
  public List<Token> children(Token token, String relation) {
    return children(token).stream().filter(child -> child.is(relation)).toList();
  }

  public Optional<Token> child(Token token, String relation) {
    return children(token, relation).stream().findFirst();
  }

  /** Whether {@code low} stands below {@code high} in the tree, or is the same token. */
  public boolean isBelow(Token low, Token high) {
    int at = low.index();
    for (int steps = 0; at >= 0 && steps <= tokens.size(); steps++) {
      if (at == high.index()) {
        return true;
      }
      at = tokens.get(at).head();
    }
    return false;
  }

  /** All tokens at or below {@code top}, in order of the text. */
  public List<Token> subtree(Token top) {
    return tokens.stream().filter(token -> isBelow(token, top)).toList();
  }

  /** The tokens that overlap {@code span}, in order. */
  public List<Token> within(Span span) {
    return tokens.stream().filter(token -> token.span().overlaps(span)).toList();
  }
}
