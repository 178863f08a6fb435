package org.w3id.rapporteur.article;

import java.net.URI;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * The outlet as a page shows it: beside the headline in its title, in its masthead, at its foot.
 */
final class OutletName {
  private static final Pattern END_OF_NAME = Pattern.compile("\\s*[.,;|•·].*");
  private static final int LONGEST_LINE = 200;
  private static final int NAME_WORDS = 6;

  /** So many elements stand around the words of a logo. */
  private static final int LOGO_DEPTH = 3;

  private final Document page;
  private final PageHints hints;
  private final List<String> lines;

  OutletName(Document page, PageHints hints) {
    this.page = page;
    this.hints = hints;
    this.lines =
        PageBlocks.of(page.body(), PageBlocks::isHidden).stream().map(PageBlock::text).toList();
  }

  /**
   * The name, as sure as it can be had: a part of the title that the address, the masthead or the
   * line of rights knows too, else who holds the rights, else a part of the title.
   */
  Optional<String> name(TitleParts title, Optional<URI> address) {
    return title.beside().stream()
        .filter(this::isSurelyMasthead)
        .findFirst()
        .or(() -> title.beside().stream().filter(this::isMasthead).findFirst())
        .or(() -> title.namedIn(address))
        .or(this::rightsHolder)
        .or(() -> mastheadIn(title))
        .or(() -> TitleParts.all(page.title()).filter(this::isSurelyMasthead).findFirst())
        .or(() -> title.beside().stream().findFirst());
  }

  /** Who holds the rights, if the page has a line of just that name too, as a masthead. */
  private Optional<String> rightsHolder() {
    return rightsLines()
        .map(name -> END_OF_NAME.matcher(name).replaceFirst(""))
        .filter(this::isMasthead)
        .findFirst();
  }

  private Stream<String> rightsLines() {
    return Stream.concat(
            lines.stream(), page.select("footer, footer *").stream().map(Element::ownText))
        .filter(line -> line.length() < LONGEST_LINE)
        .flatMap(line -> hints.after(PageHints.Use.RIGHTS, line).stream());
  }

  /** Whether the page's logo or what leads to its front page reads so; sections have links too. */
  private boolean isSurelyMasthead(String name) {
    return name.length() > 3
        && (pictures().anyMatch(name::equalsIgnoreCase)
            || page.getAllElements().stream()
                .filter(element -> element.ownText().equalsIgnoreCase(name))
                .anyMatch(this::isInLogo));
  }

  private boolean isInLogo(Element element) {
    return Stream.iterate(element, Objects::nonNull, Element::parent)
        .limit(LOGO_DEPTH)
        .anyMatch(outer ->
            hints.names(PageHints.Use.MASTHEAD, outer)
                || ("a".equals(outer.normalName()) && ShownLines.leadsHome(outer)));
  }

  private boolean isMasthead(String name) {
    return name.length() > 3
        && (lines.stream().anyMatch(name::equalsIgnoreCase)
            || page.select("a, header *").stream().anyMatch(e -> e.text().equalsIgnoreCase(name))
            || pictures().anyMatch(name::equalsIgnoreCase));
  }

  /** The words of a picture with which a part of the title or who holds the rights begins. */
  private Optional<String> mastheadIn(TitleParts title) {
    List<String> known = Stream.concat(title.beside().stream(), rightsLines()).toList();
    return pictures()
        .filter(name -> name.length() > 3 && PageBlock.words(name) <= NAME_WORDS)
        .filter(name -> known.stream().anyMatch(part -> part.startsWith(name)))
        .findFirst();
  }

  private Stream<String> pictures() {
    return page.select("img[alt]").stream().map(image -> image.attr("alt").strip());
  }
}
