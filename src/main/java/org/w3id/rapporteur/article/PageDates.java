package org.w3id.rapporteur.article;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** The day of publication as elements of a page show it: times, and what is called a date. */
final class PageDates {
  /** Seconds or milliseconds since 1970, of this century. */
  private static final Pattern EPOCH = Pattern.compile("1\\d{9}(?:\\d{3})?");

  private static final Pattern TIME_NAME = Pattern.compile("time|date|stamp|epoch");
  private static final int SECONDS_DIGITS = 10;
  private static final int LONGEST = 120;

  /** A date holds few elements. */
  private static final int FEW = 8;

  private final PageHints hints;
  private final List<Element> elements;
  private final int headline;

  /**
   * @param headline as the page shows it
   */
  PageDates(Document page, PageHints hints, Optional<String> headline) {
    this.hints = hints;
    this.elements = page.body().getAllElements();
    this.headline = headline.map(this::placeOf).orElse(0);
  }

  private int placeOf(String words) {
    return IntStream.range(0, elements.size())
        .filter(i -> isHeadline(elements.get(i), words))
        .findFirst()
        .orElse(0);
  }

  private static boolean isHeadline(Element element, String words) {
    return "h1".equals(element.normalName())
        ? element.text().equals(words)
        : element.ownText().equals(words);
  }

  /** The time or date that is nearest to the headline, one of a change last. */
  Optional<String> nearest() {
    return first(e -> "time".equals(e.normalName()))
        .or(() -> first(e -> hints.names(PageHints.Use.DATE, e)));
  }

  /** The same, if it does not stand above the headline, as the day of the visit does. */
  Optional<String> nearestBelow() {
    return placeOfFirst(e -> "time".equals(e.normalName()))
        .or(() -> placeOfFirst(e -> hints.names(PageHints.Use.DATE, e)))
        .filter(place -> place >= headline)
        .flatMap(place -> day(elements.get(place)));
  }

  private Optional<String> first(Predicate<Element> isDate) {
    return placeOfFirst(isDate).flatMap(place -> day(elements.get(place)));
  }

  private Optional<Integer> placeOfFirst(Predicate<Element> isDate) {
    return IntStream.range(0, elements.size())
        .filter(i -> isDate.test(elements.get(i)))
        .filter(i -> day(elements.get(i)).isPresent())
        .boxed()
        .min(
            Comparator.comparing((Integer i) -> isChange(elements.get(i)))
                .thenComparingInt(i -> Math.abs(i - headline)));
  }

  private boolean isChange(Element element) {
    return hints.names(PageHints.Use.CHANGED, element);
  }

  /** A date in the attributes, else in the words. */
  private static Optional<String> day(Element element) {
    return Stream.concat(
            element.getAllElements().stream().limit(FEW).flatMap(PageDates::attributes),
            Stream.of(element.text()))
        .filter(words -> words.length() < LONGEST)
        .map(PageDates::read)
        .filter(words -> DateReader.day(words).isPresent())
        .findFirst();
  }

  private static Stream<String> attributes(Element element) {
    Stream<String> usual =
        Stream.of("datetime", "content", "title").filter(element::hasAttr).map(element::attr);
    Stream<String> numbers =
        element.attributes().asList().stream()
            .filter(attribute -> TIME_NAME.matcher(attribute.getKey()).find())
            .map(Attribute::getValue)
            .filter(value -> EPOCH.matcher(value).matches());
    return Stream.concat(usual, numbers);
  }

  private static String read(String words) {
    if (!EPOCH.matcher(words).matches()) {
      return words;
    }
    long number = Long.parseLong(words);
    Instant instant =
        words.length() == SECONDS_DIGITS
            ? Instant.ofEpochSecond(number)
            : Instant.ofEpochMilli(number);
    return instant.atZone(ZoneOffset.UTC).toLocalDate().toString();
  }
}
