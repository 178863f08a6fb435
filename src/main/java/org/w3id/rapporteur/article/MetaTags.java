package org.w3id.rapporteur.article;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.nodes.Comment;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** What the meta tags of a page and its canonical link tell. */
final class MetaTags {
  private static final Pattern ADDRESS_DAY =
      Pattern.compile("/((?:19|20)\\d{2}/\\d{1,2}/\\d{1,2})(?:/|$)");

  /** The same without slashes or with the month's name, as 201905/10, 2019-05-10, 2019/may/10. */
  private static final Pattern ADDRESS_DAY_SHORT =
      Pattern.compile(
          "(?i)[/_-](?<year>(?:19|20)\\d\\d)[-/_]?(?<month>0[1-9]|1[0-2]|(?<=/)\\p{L}{3})[-/_]?"
              + "(?<day>0[1-9]|[12]\\d|3[01])(?=[/_.-]|$)");

  private static final Pattern TITLE_BREAK = Pattern.compile("\\s+[|–—·«»-]\\s+(?=[^|–—·«»]*$)");

  /** Where an archive keeps a page under the address that it had. */
  private static final Pattern CAPTURE =
      Pattern.compile("https?://(?<archive>[^/]+)/.*?(?<page>https?://.+)");

  /** What tools that save pages note in a comment. */
  private static final Pattern SAVED =
      Pattern.compile("(?:saved from url=\\(\\d+\\)|\\burl:\\s*)(?<page>https?://\\S+)");

  /** What tags of an archive tell of itself. */
  private static final Set<PageHints.Use> OF_SITE =
      Set.of(PageHints.Use.META_PUBLISHER, PageHints.Use.META_DATE);

  private final PageHints hints;
  private final String title;
  private final List<Element> tags;
  private final Optional<String> canonical;
  private final Optional<String> saved;

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
    this.saved =
        Stream.concat(
                page.childNodes().stream(),
                page.children().stream().flatMap(html -> html.childNodes().stream()))
            .flatMap(node -> node instanceof Comment comment ? Stream.of(comment) : Stream.empty())
            .map(comment -> SAVED.matcher(comment.getData()))
            .filter(Matcher::find)
            .map(found -> found.group("page"))
            .findFirst();
  }

  /** The first value of the best name of this use. */
  Optional<String> first(PageHints.Use use) {
    boolean isOfArchive = OF_SITE.contains(use) && isOfArchive();
    return isOfArchive
        ? Optional.empty()
        : hints.values(use).stream().flatMap(name -> all(name).stream()).findFirst();
  }

  /** Whether the tags name an archive as the outlet, and the day on which it took the page. */
  private boolean isOfArchive() {
    return canonical
        .map(CAPTURE::matcher)
        .filter(Matcher::matches)
        .map(found -> found.group("archive"))
        .filter(archive ->
            hints.values(PageHints.Use.META_PUBLISHER).stream()
                .flatMap(name -> all(name).stream())
                .anyMatch(archive::equalsIgnoreCase))
        .isPresent();
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
    return canonical
        .or(() -> first(PageHints.Use.META_URL))
        .or(() -> saved)
        .map(address -> {
          Matcher capture = CAPTURE.matcher(address);
          return capture.matches() ? capture.group("page") : address;
        });
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
    return url()
        .map(ADDRESS_DAY::matcher)
        .filter(Matcher::find)
        .map(day -> day.group(1))
        .or(() -> url().map(ADDRESS_DAY_SHORT::matcher).filter(Matcher::find).map(MetaTags::day));
  }

  private static String day(Matcher found) {
    String month = found.group("month");
    return Character.isDigit(month.charAt(0))
        ? String.join("-", found.group("year"), month, found.group("day"))
        : String.join(" ", found.group("day"), month, found.group("year"));
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
