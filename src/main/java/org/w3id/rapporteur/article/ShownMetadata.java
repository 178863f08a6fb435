package org.w3id.rapporteur.article;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** What a page shows its readers of its article, for what its data do not tell. */
final class ShownMetadata {
  private final Document page;
  private final PageHints hints;
  private final MetaTags tags;
  private final ShownLines lines;
  private final Optional<String> headline;

  /**
   * @param seen the h1 of the article
   */
  ShownMetadata(Document page, PageHints hints, MetaTags tags, Optional<String> seen) {
    this.page = page;
    this.hints = hints;
    this.tags = tags;
    this.lines = new ShownLines(page, hints);
    this.headline = seen.or(lines::headline);
  }

  Optional<String> headline() {
    return headline
        .or(() -> Optional.of(page.title()).map(tags::withoutSite))
        .filter(
            words -> !tags.first(PageHints.Use.META_PUBLISHER).filter(words::equals).isPresent());
  }

  List<String> authors() {
    List<String> writers = bylines();
    return writers.isEmpty() ? lines.authors(headline) : writers;
  }

  private List<String> bylines() {
    List<Element> linked = page.select("[rel=author]");
    Stream<Element> named =
        linked.isEmpty()
            ? page.select("[class], [id]").stream()
                .filter(element -> hints.names(PageHints.Use.BYLINE, element))
                .limit(1)
            : linked.stream();
    return named
        .map(Element::text)
        .map(words -> hints.withoutPrefix(PageHints.Use.BYLINE_PREFIX, words))
        .filter(words -> !words.isBlank() && words.length() < 80)
        .toList();
  }

  Optional<String> publisher() {
    return new OutletName(page, hints).name(titleParts(), tags.address());
  }

  private TitleParts titleParts() {
    return Stream.of(
            headline.stream(),
            tags.first(PageHints.Use.META_HEADLINE).stream(),
            page.select("h1").stream().map(Element::text).filter(words -> !words.isBlank()))
        .flatMap(words -> words)
        .map(words -> TitleParts.of(page.title(), words))
        .filter(parts -> !parts.beside().isEmpty())
        .findFirst()
        .orElse(new TitleParts(List.of()));
  }

  Optional<String> published() {
    PageDates dates = new PageDates(page, hints, headline);
    return dates
        .nearestBelow()
        .or(() -> lines.date(headline))
        .or(dates::nearest)
        .or(tags::addressDay)
        .or(() -> lines.signed(headline))
        .or(lines::dayOfIssue);
  }
}
