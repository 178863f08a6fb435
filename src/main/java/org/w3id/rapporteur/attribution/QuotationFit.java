package org.w3id.rapporteur.attribution;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.w3id.rapporteur.reading.Reading;
import org.w3id.rapporteur.reading.Sentence;
import org.w3id.rapporteur.text.Quotation;
import org.w3id.rapporteur.text.Span;

/**
 * Fits contents to quotations: no content ends in the middle of one, and quotations find the cue
 * beside them.
 */
final class QuotationFit {
  /** The most characters between a quotation and the words beside it. */
  private static final int BESIDE = 4;

  private final List<Quotation> quotations;
  private final String body;

  QuotationFit(Reading reading) {
    quotations = reading.text().quotations().stream().filter(part -> part.depth() == 0).toList();
    body = reading.body();
  }

  /** Whether {@code span} lies between quotation marks. */
  boolean isQuoted(Span span) {
    return quotations.stream().anyMatch(quotation -> quotation.inner().covers(span));
  }

  /** Whether some of {@code span} lies between quotation marks. */
  boolean touches(Span span) {
    return quotations.stream().anyMatch(quotation -> quotation.outer().overlaps(span));
  }

  /** Whether {@code span} is a quotation with its marks, or a part of one. */
  boolean isWithin(Span span) {
    return quotations.stream().anyMatch(quotation -> quotation.outer().covers(span));
  }

  /** Where quotations open inside {@code span} after a sentence or a quotation has ended. */
  List<Integer> openingsAfterClosed(Span span) {
    List<Integer> openings = new ArrayList<>();
    for (Quotation quotation : quotations) {
      int opening = quotation.outer().begin();
      if (opening > span.begin() && opening < span.end() && opensAnew(opening)) {
        openings.add(opening);
      }
    }
    return openings;
  }

  /** Whether a closing mark or a stop stands before {@code opening}; a mark left open goes on. */
  boolean opensAnew(int opening) {
    int last = opening - 1;
    while (last >= 0 && Character.isWhitespace(body.charAt(last))) {
      last--;
    }
    int end = last + 1;
    boolean isOpen =
        quotations.stream()
            .anyMatch(
                other -> other.outer().end() == end && other.inner().end() == other.outer().end());
    boolean isClosed = quotations.stream().anyMatch(other -> other.outer().end() == end);
    return !isOpen && (isClosed || (last >= 0 && ".!?…".indexOf(body.charAt(last)) >= 0));
  }

  /** Where the quotation opens that ends with {@code span}; its own begin where none does. */
  int openingOf(Span span) {
    return quotations.stream()
        .map(Quotation::outer)
        .filter(outer -> outer.begin() < span.begin() && outer.covers(span))
        .filter(outer -> outer.end() - span.end() <= 1)
        .mapToInt(Span::begin)
        .findFirst()
        .orElse(span.begin());
  }

  /** The quotation with which {@code span} begins and that ends within it; else the span. */
  Span openingWith(Span span) {
    return quotations.stream()
        .map(Quotation::outer)
        .filter(outer -> outer.begin() == span.begin() && span.covers(outer))
        .findFirst()
        .orElse(span);
  }

  /**
   * Where the quotation begins that goes on at {@code opening}, over all that were left open right
   * before; {@code opening} itself where none was.
   */
  int firstOpening(int opening) {
    return quotations.stream()
        .map(Quotation::outer)
        .filter(outer -> outer.begin() < opening && isLeftOpen(outer))
        .filter(outer -> outer.end() <= opening && isBlank(outer.end(), opening))
        .mapToInt(outer -> firstOpening(outer.begin()))
        .min()
        .orElse(opening);
  }

  private boolean isLeftOpen(Span outer) {
    return quotations.stream()
        .anyMatch(
            other -> other.outer().equals(outer) && other.inner().end() == other.outer().end());
  }

  private boolean isBlank(int begin, int end) {
    return body.substring(begin, end)
        .chars()
        .allMatch(sign -> Character.isWhitespace(sign) || Character.isSpaceChar(sign));
  }

  /** {@code content} with each quotation that it mostly covers, or that it lies in, taken whole. */
  List<Span> fit(List<Span> content, Span cue) {
    List<Span> fitted = new ArrayList<>();
    for (Span span : content) {
      Span whole = span;
      for (Quotation quotation : quotations) {
        if (belongs(quotation, span) && !quotation.outer().covers(cue)) {
          whole = whole.hull(quotation.outer());
        }
      }
      fitted.add(whole);
    }
    return joined(fitted, cue);
  }

  private static boolean belongs(Quotation quotation, Span span) {
    if (!quotation.outer().overlaps(span)) {
      return false;
    }
    int shared =
        Math.min(span.end(), quotation.inner().end())
            - Math.max(span.begin(), quotation.inner().begin());
    return shared * 2 > Math.min(quotation.inner().length(), span.length());
  }

  /** Overlapping spans as one, in order, none across the cue. */
  private static List<Span> joined(List<Span> spans, Span cue) {
    List<Span> sorted = new ArrayList<>(spans);
    sorted.sort(Comparator.naturalOrder());
    List<Span> joined = new ArrayList<>();
    for (Span span : sorted) {
      int last = joined.size() - 1;
      if (last >= 0
          && joined.get(last).overlaps(span)
          && !joined.get(last).hull(span).overlaps(cue)) {
        joined.set(last, joined.get(last).hull(span));
      } else if (last < 0 || !joined.get(last).overlaps(span)) {
        joined.add(span);
      }
    }
    return joined;
  }

  /** A whole quotation right before or right after the words of source and cue. */
  Optional<Span> beside(Sentence sentence, Span clause) {
    return quotations.stream()
        .filter(quotation -> sentence.block().span().covers(quotation.outer()))
        .filter(quotation -> quotation.outer().end() > sentence.span().begin() + 1)
        .filter(quotation -> isWhole(quotation) && touches(quotation.outer(), clause))
        .map(Quotation::outer)
        .findFirst();
  }

  /**
   * Whether the quotation ends like a sentence or a clause: else it is part of the article's
   * sentence.
   */
  private boolean isWhole(Quotation quotation) {
    Span inner = quotation.inner();
    char last = inner.isEmpty() ? ' ' : body.charAt(inner.end() - 1);
    return ",.!?…—-".indexOf(last) >= 0 || body.startsWith(",", quotation.outer().end());
  }

  private boolean touches(Span quotation, Span clause) {
    return isGap(quotation, clause) || isGap(clause, quotation);
  }

  private boolean isGap(Span left, Span right) {
    int gap = right.begin() - left.end();
    return gap >= 0
        && gap <= BESIDE
        && body.substring(left.end(), right.begin()).chars().noneMatch(Character::isLetterOrDigit);
  }

  /**
   * The quotations of at least {@code words} words that no span of {@code covered} touches, in
   * order.
   */
  List<Quotation> uncovered(List<Span> covered, int words) {
    return quotations.stream()
        .filter(quotation -> quotation.inner().of(body).strip().split("\\s+").length >= words)
        .filter(quotation -> covered.stream().noneMatch(span -> span.overlaps(quotation.inner())))
        .toList();
  }
}
