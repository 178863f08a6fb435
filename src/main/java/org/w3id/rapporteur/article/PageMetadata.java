package org.w3id.rapporteur.article;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * What a page says of its article, in this order of trust: schema.org in JSON-LD, microdata, meta
 * tags, then what is shown.
 */
final class PageMetadata {
  private static final Pattern ADDRESS_DAY =
      Pattern.compile("/((?:19|20)\\d{2}/\\d{1,2}/\\d{1,2})(?:/|$)");
  private static final Pattern TITLE_BREAK = Pattern.compile("\\s+[|–—·»-]\\s+(?=[^|–—·»]*$)");

  private static final Pattern WORDS = Pattern.compile("[^\\p{L}\\p{N}]+");

  private final Document page;
  private final PageHints hints;
  private final Optional<SchemaArticle> schema;

  PageMetadata(Document page, PageHints hints) {
    this.page = page;
    this.hints = hints;
    this.schema = SchemaArticle.of(page);
  }

  /** The text that the page's data give, if they do. */
  Optional<String> articleBody() {
    return schema.flatMap(SchemaArticle::articleBody);
  }

  MetadataFields fields() {
    MetadataFields told =
        schema
            .map(SchemaArticle::fields)
            .orElse(MetadataFields.NONE)
            .or(microdata())
            .or(metaTags());
    Optional<String> seen = headlineSeen();
    return MetadataFields.builder()
        .headline(
            told.headline().map(words -> seen.filter(h1 -> isRather(h1, words)).orElse(words)))
        .publisher(told.publisher().map(this::brand))
        .build()
        .or(told)
        .or(SchemaArticle.ofSite(page))
        .or(shown(seen));
  }

  /** The outlet's name without what tells the kind of its company, if the page uses it so. */
  private String brand(String company) {
    return meta(PageHints.Use.META_PUBLISHER)
        .filter(name -> company.regionMatches(true, 0, name + " ", 0, name.length() + 1))
        .filter(name -> hints.occursIn(PageHints.Use.COMPANY, company.substring(name.length())))
        .orElse(company);
  }

  /** Whether what is shown is the headline, of which the data tell another version. */
  private static boolean isRather(String shown, String told) {
    Set<String> seen = new HashSet<>(List.of(WORDS.split(shown.toLowerCase(Locale.ROOT), -1)));
    List<String> words = List.of(WORDS.split(told.toLowerCase(Locale.ROOT), -1));
    long both = words.stream().filter(seen::contains).count();
    return PageBlock.words(shown) >= 3
        && !shown.contains(told)
        && both * 2 >= Math.min(words.size(), seen.size());
  }

  /** The h1 of the article; what links to the front page is the outlet's name. */
  private Optional<String> headlineSeen() {
    return Stream.of("article h1, main h1", "h1")
        .flatMap(selector -> page.select(selector).stream())
        .filter(h1 -> !ShownLines.leadsHome(h1))
        .map(PageMetadata::value)
        .filter(words -> !words.isBlank())
        .findFirst();
  }

  private MetadataFields microdata() {
    return MetadataFields.builder()
        .headline(property("headline"))
        .authors(people())
        .publisher(words("[itemprop=publisher] [itemprop=name]"))
        .published(readable(all("[itemprop~=(^|\\s)datePublished($|\\s)]")))
        .build();
  }

  private List<String> people() {
    List<String> inner = all("[itemprop=author] [itemprop=name]");
    return inner.isEmpty() ? all("[itemprop=author]") : inner;
  }

  private MetadataFields metaTags() {
    return MetadataFields.builder()
        .headline(meta(PageHints.Use.META_HEADLINE).map(this::asShown).map(this::withoutSite))
        .authors(authorTags())
        .publisher(meta(PageHints.Use.META_PUBLISHER))
        .published(meta(PageHints.Use.META_DATE))
        .url(canonical().or(() -> meta(PageHints.Use.META_URL)))
        .build();
  }

  private List<String> authorTags() {
    return hints.values(PageHints.Use.META_AUTHOR).stream()
        .map(this::metas)
        .map(names -> names.stream().filter(name -> !name.contains("://")).toList())
        .filter(names -> !names.isEmpty())
        .findFirst()
        .orElse(List.of());
  }

  private Optional<String> canonical() {
    return page.select("link[rel=canonical]").stream()
        .map(link -> link.attr("href"))
        .filter(href -> href.contains("://"))
        .findFirst();
  }

  private MetadataFields shown(Optional<String> seen) {
    ShownLines lines = new ShownLines(page, hints);
    Optional<String> headline = seen.or(lines::headline);
    List<String> writers = bylines();
    return MetadataFields.builder()
        .headline(headline.or(this::title))
        .authors(writers.isEmpty() ? lines.authors(headline) : writers)
        .publisher(new OutletName(page, hints).name(titleParts(headline), address()))
        .published(
            new PageDates(page, hints, headline)
                .nearest()
                .or(() -> lines.date(headline))
                .or(this::addressDay))
        .build();
  }

  private TitleParts titleParts(Optional<String> headline) {
    return Stream.concat(
            Stream.concat(headline.stream(), meta(PageHints.Use.META_HEADLINE).stream()),
            all("h1").stream())
        .map(words -> TitleParts.of(page.title(), words))
        .filter(parts -> !parts.beside().isEmpty())
        .findFirst()
        .orElse(new TitleParts(List.of()));
  }

  private Optional<URI> address() {
    return canonical()
        .or(() -> meta(PageHints.Use.META_URL))
        .flatMap(words -> {
          try {
            return Optional.of(new URI(words));
          } catch (URISyntaxException noAddress) {
            return Optional.empty();
          }
        });
  }

  private Optional<String> title() {
    return Optional.of(page.title()).map(this::withoutSite);
  }

  /** A title that has the outlet's name or the like beside what the page shows as headline. */
  private String asShown(String title) {
    return all("h1").stream()
        .filter(shown -> PageBlock.words(shown) >= 3)
        .filter(shown -> TitleParts.isPart(title, shown))
        .findFirst()
        .orElse(title);
  }

  /** A title without the outlet's name at its end. */
  private String withoutSite(String title) {
    Optional<String> site = meta(PageHints.Use.META_PUBLISHER);
    Matcher cut = TITLE_BREAK.matcher(title);
    boolean endsInSite =
        cut.find()
            && site.map(name -> title.substring(cut.end()).strip().equalsIgnoreCase(name))
                .orElse(title.equals(page.title()) && title.length() - cut.end() < cut.start() / 2);
    return endsInSite ? title.substring(0, cut.start()) : title;
  }

  private List<String> bylines() {
    Stream<Element> named =
        page.select("[rel=author]").isEmpty()
            ? page.select("[class], [id]").stream()
                .filter(element -> hints.names(PageHints.Use.BYLINE, element))
                .limit(1)
            : page.select("[rel=author]").stream();
    return named
        .map(Element::text)
        .map(words -> hints.withoutPrefix(PageHints.Use.BYLINE_PREFIX, words))
        .filter(words -> !words.isBlank() && words.length() < 80)
        .toList();
  }

  private static Optional<String> readable(List<String> dates) {
    return dates.stream()
        .filter(words -> DateReader.day(words).isPresent())
        .findFirst()
        .or(() -> dates.stream().findFirst());
  }

  private Optional<String> addressDay() {
    return canonical()
        .or(() -> meta(PageHints.Use.META_URL))
        .map(ADDRESS_DAY::matcher)
        .filter(Matcher::find)
        .map(day -> day.group(1));
  }

  private Optional<String> meta(PageHints.Use use) {
    return hints.values(use).stream().flatMap(name -> metas(name).stream()).findFirst();
  }

  private List<String> metas(String name) {
    return page.select("meta[content]").stream()
        .filter(tag ->
            name.equalsIgnoreCase(tag.attr("property")) || name.equalsIgnoreCase(tag.attr("name")))
        .map(tag -> tag.attr("content").strip())
        .filter(content -> !content.isEmpty())
        .toList();
  }

  private Optional<String> property(String name) {
    return words("[itemprop~=(^|\\s)" + name + "($|\\s)]");
  }

  private Optional<String> words(String selector) {
    return all(selector).stream().findFirst();
  }

  private List<String> all(String selector) {
    return page.select(selector).stream()
        .map(PageMetadata::value)
        .filter(value -> !value.isBlank())
        .toList();
  }

  private static String value(Element element) {
    String moment = element.attr("title");
    return Stream.of("content", "datetime")
        .filter(element::hasAttr)
        .map(element::attr)
        .findFirst()
        .or(() -> Optional.of(moment).filter(words -> DateReader.day(words).isPresent()))
        .orElseGet(element::text);
  }
}
