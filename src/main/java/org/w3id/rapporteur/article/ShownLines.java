package org.w3id.rapporteur.article;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** What short lines of a page tell that nothing in its code marks: under the headline. */
final class ShownLines {
  /** So many lines after the headline may tell of writers and date; the text follows. */
  private static final int NEAR = 4;

  private static final int SHORT = 100;

  /** So many days after what it tells of an issue comes out. */
  private static final int DAYS_TO_PRINT = 2;

  private static final DateTimeFormatter MONTH_AND_DAY =
      DateTimeFormatter.ofPattern("MMMM d", Locale.ENGLISH);

  /** Names of outlets and kinds of pages have fewer words. */
  private static final int LONG_PART = 5;

  /** A line of so few words tells hardly more than a day. */
  private static final int DATE_WORDS = 9;

  private static final Pattern HOME = Pattern.compile("(?:https?://[^/]+)?/?(?:index\\.\\w+)?");
  private static final Pattern DATELINE = Pattern.compile("[\\p{Lu}(][^–—]{8,70}?(?:--|[–—]| - )");
  private static final Pattern NAMES =
      Pattern.compile(
          "(?=.{4,60}$)\\p{Lu}[\\p{L}.'’-]*(?:,? (?:\\p{Lu}[\\p{L}.'’-]*|\\p{Ll}{1,3})){1,7}");

  private final Document page;
  private final PageHints hints;
  private final List<PageBlock> lines;

  ShownLines(Document page, PageHints hints) {
    this.page = page;
    this.hints = hints;
    this.lines = PageBlocks.of(page.body(), PageBlocks::isHidden);
  }

  /** The longest line that the title has between its breaks; for pages without h1. */
  Optional<String> headline() {
    return lines.stream()
        .filter(line -> line.words() >= 3 && line.text().length() * 3 >= page.title().length())
        .filter(line -> TitleParts.isPart(page.title(), line.text()))
        .filter(line -> line.linked() == 0 || !leadsHome(line.owner()))
        .filter(line -> !hints.names(PageHints.Use.MASTHEAD, line.owner()))
        .map(PageBlock::text)
        .max(Comparator.comparingInt(String::length))
        .or(this::headingOfGenericTitle);
  }

  /** Where all pages of a site have one short title, the heading of the highest rank. */
  private Optional<String> headingOfGenericTitle() {
    return TitleParts.all(page.title()).anyMatch(part -> PageBlock.words(part) >= LONG_PART)
        ? Optional.empty()
        : lines.stream()
            .takeWhile(line -> !line.isProse())
            .filter(line -> line.isHeading() && line.linked() == 0 && line.words() >= LONG_PART)
            .min(Comparator.comparing(line -> line.owner().normalName()))
            .map(PageBlock::text);
  }

  /** Whether it links to the front page, as names of outlets do. */
  static boolean leadsHome(Element element) {
    return element.select("a[href]").stream()
        .anyMatch(link -> HOME.matcher(link.attr("href")).matches());
  }

  List<String> authors(Optional<String> headline) {
    return near(headline)
        .flatMap(line -> hints.after(PageHints.Use.BYLINE_PREFIX, line).stream())
        .filter(names -> NAMES.matcher(names).matches())
        .limit(1)
        .toList();
  }

  Optional<String> date(Optional<String> headline) {
    return near(headline)
        .filter(line -> DateReader.day(line).isPresent())
        .findFirst()
        .or(() -> dateBelowStandfirst(headline));
  }

  /** A line of hardly more than the day, with nothing long before it but a standfirst. */
  private Optional<String> dateBelowStandfirst(Optional<String> headline) {
    int below = placeBelow(headline);
    return IntStream.range(below, Math.min(below + NEAR + 1, lines.size()))
        .filter(i -> i == below || lines.get(i).text().length() < SHORT)
        .mapToObj(lines::get)
        .filter(line -> line.words() <= DATE_WORDS && DateReader.day(line.text()).isPresent())
        .map(PageBlock::text)
        .findFirst();
  }

  /**
   * The day of the issue at the head of the page, if the text begins with the same day without its
   * year, or with one shortly before.
   */
  Optional<String> dayOfIssue() {
    return lines.stream()
        .takeWhile(line -> !line.isProse())
        .filter(line -> line.words() <= DATE_WORDS)
        .map(PageBlock::text)
        .filter(words -> DateReader.day(words).filter(this::isDateline).isPresent())
        .findFirst();
  }

  private boolean isDateline(LocalDate issue) {
    return IntStream.rangeClosed(0, DAYS_TO_PRINT)
        .mapToObj(issue::minusDays)
        .map(day -> day.format(MONTH_AND_DAY))
        .anyMatch(day -> datelines().anyMatch(begin -> begin.matches(".*\\b" + day + "\\b.*")));
  }

  private Stream<String> datelines() {
    return lines.stream()
        .filter(PageBlock::isProse)
        .limit(NEAR)
        .map(line -> DATELINE.matcher(line.text()))
        .filter(Matcher::lookingAt)
        .map(Matcher::group);
  }

  /** The day in the line that names the writers, wherever it stands; else in the headline. */
  Optional<String> signed(Optional<String> headline) {
    return Stream.concat(
            lines.stream()
                .map(PageBlock::text)
                .filter(line -> line.length() < SHORT)
                .filter(
                    line -> !hints.withoutPrefix(PageHints.Use.BYLINE_PREFIX, line).equals(line)),
            headline.stream())
        .filter(line -> DateReader.day(line).isPresent())
        .findFirst();
  }

  private int placeBelow(Optional<String> headline) {
    return IntStream.range(0, lines.size())
        .filter(i -> headline.filter(lines.get(i).text()::equals).isPresent())
        .map(i -> i + 1)
        .findFirst()
        .orElse(lines.size());
  }

  /** The short lines right under the headline. */
  private Stream<String> near(Optional<String> headline) {
    return lines.stream()
        .skip(placeBelow(headline))
        .limit(NEAR)
        .takeWhile(line -> line.text().length() < SHORT)
        .filter(line -> !line.isLink())
        .map(PageBlock::text);
  }
}
