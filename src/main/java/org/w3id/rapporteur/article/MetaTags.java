package org.w3id.rapporteur.article;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** What the meta tags of a page and its canonical link tell. */
final class MetaTags {
  private static final Pattern ADDRESS_DAY =
      Pattern.compile("/((?:19|20)\\d{2}/\\d{1,2}/\\d{1,2})(?:/|$)");

  private static final Pattern TITLE_BREAK = Pattern.compile("\\s+[|–—·»-]\\s+(?=[^|–—·»]*$)");

  private final PageHints hints;
  private final String title;
  private final List<Element> tags;
  private final Optional<String> canonical;

  MetaTags(Document page, PageHints hints) {
    this.hints = hints;
    this.title = page.title();
    this.tags =
        page.select("meta[content]").stream()
            .filter(tag -> !tag.attr("content").isBlank())
            .toList();
    this.canonical =
        page.select("link[rel=canonical]").stream()
            .map(link -> link.attr("href"))
            .filter(href -> href.contains("://"))
            .findFirst();
  }

  /** The first value of the best name of this use. */
  Optional<String> first(PageHints.Use use) {
    return hints.values(use).stream().flatMap(name -> all(name).stream()).findFirst();
  }

  private List<String> all(String name) {
    return tags.stream()
        .filter(tag ->
            name.equalsIgnoreCase(tag.attr("property")) || name.equalsIgnoreCase(tag.attr("name")))
        .map(tag -> tag.attr("content").strip())
        .toList();
  }

  /** The writers; addresses of their pages are no names. */
  List<String> authors() {
    return hints.values(PageHints.Use.META_AUTHOR).stream()
        .map(this::all)
        .map(names -> names.stream().filter(name -> !name.contains("://")).toList())
        .filter(names -> !names.isEmpty())
        .findFirst()
        .orElse(List.of());
  }

  Optional<String> url() {
    return canonical.or(() -> first(PageHints.Use.META_URL));
  }

  Optional<URI> address() {
    return url()
        .flatMap(words -> {
          try {
            return Optional.of(new URI(words));
          } catch (URISyntaxException noAddress) {
            return Optional.empty();
          }
        });
  }

  /** A day that is part of the page's address. */
  Optional<String> addressDay() {
    return url().map(ADDRESS_DAY::matcher).filter(Matcher::find).map(day -> day.group(1));
  }

  /** A title without the outlet's name at its end. */
  String withoutSite(String words) {
    Optional<String> site = first(PageHints.Use.META_PUBLISHER);
    Matcher cut = TITLE_BREAK.matcher(words);
    boolean endsInSite =
        cut.find()
            && site.map(name -> words.substring(cut.end()).strip().equalsIgnoreCase(name))
                .orElse(words.equals(title) && words.length() - cut.end() < cut.start() / 2);
    return endsInSite ? words.substring(0, cut.start()) : words;
  }
}
