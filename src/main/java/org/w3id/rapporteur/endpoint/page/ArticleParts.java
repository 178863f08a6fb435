package org.w3id.rapporteur.endpoint.page;

import java.text.BreakIterator;
import java.text.StringCharacterIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;
import org.apache.jena.graph.Node;
import org.w3id.rapporteur.text.Span;

/**
 * The parts in which a long article is shown: transcripts have two hundred thousand characters and
 * a thousand statements. Parts end with a paragraph, or with a sentence where a paragraph is as
 * long as an article. They depend on the text alone, so that every link knows them.
 *
 * @param spans of the parts in UTF-16 units of the text, in order, without gaps
 */
record ArticleParts(List<Span> spans) {
  /** The parameter that tells which part is asked for, counted from 1. */
  static final String PART = "part";

  /** Longer articles are cut; in UTF-16 units, as are the others. */
  private static final int LONGEST_WHOLE = 10_000;

  private static final int USUAL = 7_000;

  /** A part may be so much longer for the sake of its paragraph. */
  private static final int FURTHER = 2_000;

  ArticleParts {
    spans = List.copyOf(spans);
  }

  /**
   * One of the parts.
   *
   * @param number counted from 1
   */
  record Part(int number, Span span) {
    /** The address of the article's page with this part. */
    String address(Node article) {
      return Names.page(article) + (number == 1 ? "" : "?" + PART + "=" + number);
    }
  }

  static ArticleParts of(String text) {
    List<Span> spans = new ArrayList<>();
    int begin = 0;
    while (text.length() - begin > LONGEST_WHOLE) {
      int end = end(text, begin + USUAL);
      spans.add(new Span(begin, end));
      begin = end;
    }
    spans.add(new Span(begin, text.length()));
    return new ArticleParts(spans);
  }

  private static int end(String text, int earliest) {
    int newline = text.indexOf('\n', earliest);
    return newline >= 0 && newline < earliest + FURTHER
        ? newline + 1
        : endOfSentence(text, earliest);
  }

  private static int endOfSentence(String text, int earliest) {
    BreakIterator sentences = BreakIterator.getSentenceInstance(Locale.ENGLISH);
    int latest = earliest + FURTHER;
    sentences.setText(new StringCharacterIterator(text, earliest, latest, earliest));
    int end = sentences.next();
    boolean isInsideCharacter = Character.isLowSurrogate(text.charAt(latest));
    return end < latest ? end : latest + (isInsideCharacter ? 1 : 0);
  }

  boolean isOne() {
    return spans.size() == 1;
  }

  List<Part> all() {
    return IntStream.range(0, spans.size()).mapToObj(i -> new Part(i + 1, spans.get(i))).toList();
  }

  /**
   * The part asked for, the first for what is no number.
   *
   * @return none if there are not so many
   */
  Optional<Part> asked(Request request) {
    int number =
        request
            .parameter(PART)
            .filter(value -> value.matches("[1-9]\\d{0,6}"))
            .map(Integer::parseInt)
            .orElse(1);
    return all().stream().filter(part -> part.number() == number).findFirst();
  }

  /** The part that holds a place of the text; the last for what lies behind. */
  Part holding(int unit) {
    return all().stream()
        .filter(part -> part.span().covers(unit))
        .findFirst()
        .orElseGet(() -> all().get(spans.size() - 1));
  }

  /** What marks the beginning of a thing's words in the page of its article. */
  static String place(Node thing) {
    String address = thing.getURI();
    return "of-" + address.substring(address.lastIndexOf('/') + 1);
  }
}
