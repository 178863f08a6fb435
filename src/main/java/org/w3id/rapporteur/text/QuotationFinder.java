package org.w3id.rapporteur.text;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import java.util.Optional;

/**
 * Finds what stands between quotation marks, block by block.
 *
 * <p>A quotation over several paragraphs has its opening mark repeated at each and is closed at the
 * last. An opening mark that is never closed and is not so continued is a slip of the writer's, and
 * gives none: nothing is put into a speaker's mouth on the strength of it.
 */
final class QuotationFinder {

  List<Quotation> find(String body, List<Block> blocks) {
    List<Block> texts = blocks.stream().filter(block -> block.kind() != Block.Kind.NOISE).toList();
    List<Quotation> found = new ArrayList<>();
    for (int i = 0; i < texts.size(); i++) {
      Block next = texts.get(Math.min(i + 1, texts.size() - 1));
      char continued = i + 1 < texts.size() ? body.charAt(next.span().begin()) : ' ';
      found.addAll(new BlockScan(body, texts.get(i).span(), continued).quotations());
    }
    return found;
  }

  /** The scan of one block. */
  private static final class BlockScan {
    private final String body;
    private final Span block;
    private final QuotationMarks marks;
    private final char continued;
    private final Deque<Integer> open = new ArrayDeque<>();
    private final List<Span> pairs = new ArrayList<>();
    private int single = -1;

    /**
     * @param continued the first character of the next block
     */
    BlockScan(String body, Span block, char continued) {
      this.body = body;
      this.block = block;
      this.continued = continued;
      this.marks = new QuotationMarks(body, block);
    }

    List<Quotation> quotations() {
      for (int i = block.begin(); i < block.end(); i++) {
        if (marks.isDouble(i)) {
          readDouble(i);
        } else if (marks.isSingle(i)) {
          readSingle(i);
        }
      }
      List<Quotation> found = new ArrayList<>();
      unclosed().ifPresent(span -> found.add(new Quotation(span, inner(span, false), 0)));
      pairs.stream()
          .filter(this::isWhole)
          .forEach(span -> found.add(new Quotation(span, inner(span, true), 0)));
      found.sort(Comparator.comparing(Quotation::outer, BlockScan::outermostFirst));
      return withDepths(found);
    }

    private void readDouble(int at) {
      boolean opens = marks.opens(at, !open.isEmpty());
      if (opens) {
        open.push(at);
      } else if (!open.isEmpty()) {
        pairs.add(new Span(open.pop(), at + 1));
      }
    }

    private void readSingle(int at) {
      if (single >= at) {
        return;
      }
      int close = marks.closingSingle(at);
      if (close > at) {
        pairs.add(new Span(at, close + 1));
        single = close;
      }
    }

    /** Marks that cross others are no quotation. */
    private boolean isWhole(Span pair) {
      return hasWord(pair) && (marks.isDouble(pair.begin()) || crossesNone(pair));
    }

    private boolean crossesNone(Span pair) {
      return pairs.stream()
          .noneMatch(other ->
              other.overlaps(pair)
                  && !other.covers(pair)
                  && !pair.covers(other)
                  && marks.isDouble(other.begin()));
    }

    private boolean hasWord(Span pair) {
      return pair.of(body).codePoints().anyMatch(Character::isLetterOrDigit);
    }

    /**
     * The quotation that goes on in the next block, which repeats its mark. One that holds another
     * in double marks was meant to be closed before.
     */
    private Optional<Span> unclosed() {
      if (open.isEmpty() || continued != body.charAt(open.peekLast())) {
        return Optional.empty();
      }
      Span rest = new Span(open.peekLast(), block.end());
      boolean holdsAnother =
          pairs.stream().anyMatch(pair -> rest.covers(pair) && marks.isDouble(pair.begin()));
      return Optional.of(rest).filter(span -> !holdsAnother && hasWord(span));
    }

    private static Span inner(Span outer, boolean isClosed) {
      return new Span(outer.begin() + 1, isClosed ? outer.end() - 1 : outer.end());
    }

    private static int outermostFirst(Span a, Span b) {
      return a.begin() != b.begin()
          ? Integer.compare(a.begin(), b.begin())
          : Integer.compare(b.end(), a.end());
    }

    /** In order of beginnings, those that are still open at a beginning enclose it. */
    private static List<Quotation> withDepths(List<Quotation> sorted) {
      List<Quotation> deep = new ArrayList<>();
      Deque<Quotation> around = new ArrayDeque<>();
      for (Quotation quotation : sorted) {
        while (!around.isEmpty() && around.peek().outer().end() <= quotation.outer().begin()) {
          around.pop();
        }
        deep.add(new Quotation(quotation.outer(), quotation.inner(), around.size()));
        around.push(quotation);
      }
      return deep;
    }
  }
}
