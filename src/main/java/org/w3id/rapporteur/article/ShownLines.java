package org.w3id.rapporteur.article;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * What short lines of a page tell that nothing in its code marks: under the headline, at its foot.
 */
final class ShownLines {
  /** So many lines after the headline may tell of writers and date; the text follows. */
  private static final int NEAR = 4;

  private static final int SHORT = 100;
  private static final Pattern NAMES =
      Pattern.compile(
          "(?=.{4,60}$)\\p{Lu}[\\p{L}.'’-]*(?:,? (?:\\p{Lu}[\\p{L}.'’-]*|\\p{Ll}{1,3})){1,7}");
  private static final Pattern END_OF_NAME = Pattern.compile("\\s*[.,;|•·].*");

  private final Document page;
  private final PageHints hints;
  private final List<PageBlock> lines;

  ShownLines(Document page, PageHints hints) {
    this.page = page;
    this.hints = hints;
    this.lines = PageBlocks.of(page.body(), PageBlocks::isHidden);
  }

  /** A line that the title begins with, before the outlet's name; for pages without h1. */
  Optional<String> headline(String breaks) {
    return lines.stream()
        .map(PageBlock::text)
        .filter(line -> PageBlock.words(line) >= 3 && page.title().startsWith(line))
        .filter(line -> {
          String rest = page.title().substring(line.length()).strip();
          return !rest.isEmpty() && breaks.indexOf(rest.charAt(0)) >= 0;
        })
        .findFirst();
  }

  List<String> authors(Optional<String> headline) {
    return near(headline)
        .flatMap(line -> hints.after(PageHints.Use.BYLINE_PREFIX, line).stream())
        .filter(names -> NAMES.matcher(names).matches())
        .limit(1)
        .toList();
  }

  Optional<String> date(Optional<String> headline) {
    return near(headline).filter(line -> DateReader.day(line).isPresent()).findFirst();
  }

  /** Who holds the rights, if the page has a line of just that name too, as a masthead. */
  Optional<String> rightsHolder() {
    return Stream.concat(
            lines.stream().map(PageBlock::text),
            page.select("footer, footer *").stream().map(Element::ownText))
        .filter(line -> line.length() < 2 * SHORT)
        .flatMap(line -> hints.after(PageHints.Use.RIGHTS, line).stream())
        .map(name -> END_OF_NAME.matcher(name).replaceFirst(""))
        .filter(this::isMasthead)
        .findFirst();
  }

  private boolean isMasthead(String name) {
    return name.length() > 3
        && (lines.stream().anyMatch(line -> line.text().equalsIgnoreCase(name))
            || page.select("a, header *").stream().anyMatch(e -> e.text().equalsIgnoreCase(name))
            || page.select("img[alt]").stream()
                .anyMatch(image -> image.attr("alt").equalsIgnoreCase(name)));
  }

  /** The short lines right under the headline. */
  private Stream<String> near(Optional<String> headline) {
    int at =
        IntStream.range(0, lines.size())
            .filter(i -> headline.filter(lines.get(i).text()::equals).isPresent())
            .findFirst()
            .orElse(lines.size());
    return lines.stream()
        .skip(at + 1L)
        .limit(NEAR)
        .takeWhile(line -> line.text().length() < SHORT && !line.isLink())
        .map(PageBlock::text);
  }
}
