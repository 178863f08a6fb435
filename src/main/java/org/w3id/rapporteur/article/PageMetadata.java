package org.w3id.rapporteur.article;

import java.util.List;
import java.util.Optional;
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

  /** What stands between headline and outlet in titles; safe in a class of a pattern. */
  private static final String BREAKS = "|–—·»:•-";

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
    MetadataFields told = schema.map(SchemaArticle::fields).orElse(MetadataFields.NONE);
    return told.or(microdata()).or(metaTags()).or(shown());
  }

  private MetadataFields microdata() {
    return MetadataFields.builder()
        .headline(property("headline"))
        .authors(people())
        .publisher(words("[itemprop=publisher] [itemprop=name]"))
        .published(property("datePublished"))
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

  private MetadataFields shown() {
    ShownLines lines = new ShownLines(page, hints);
    Optional<String> headline =
        words("article h1, main h1").or(() -> words("h1")).or(() -> lines.headline(BREAKS));
    List<String> writers = bylines();
    return MetadataFields.builder()
        .headline(headline.or(this::title))
        .authors(writers.isEmpty() ? lines.authors(headline) : writers)
        .publisher(titledSite(headline).or(lines::rightsHolder))
        .published(
            timeTag().or(this::datedBlock).or(() -> lines.date(headline)).or(this::addressDay))
        .build();
  }

  private Optional<String> title() {
    return Optional.of(page.title()).map(this::withoutSite);
  }

  /** A title that has the outlet's name or the like beside what the page shows as headline. */
  private String asShown(String title) {
    return all("h1").stream()
        .filter(shown -> PageBlock.words(shown) >= 3)
        .filter(shown -> isBesideBreak(title, shown))
        .findFirst()
        .orElse(title);
  }

  private static boolean isBesideBreak(String title, String shown) {
    int begin = title.indexOf(shown);
    String before = begin < 0 ? "" : title.substring(0, begin).strip();
    String after = begin < 0 ? "" : title.substring(begin + shown.length()).strip();
    return (!before.isEmpty() || !after.isEmpty())
        && (before.isEmpty() || BREAKS.indexOf(before.charAt(before.length() - 1)) >= 0)
        && (after.isEmpty() || BREAKS.indexOf(after.charAt(0)) >= 0);
  }

  /** The outlet as the title of the page names it after the headline. */
  private Optional<String> titledSite(Optional<String> headline) {
    String title = page.title();
    return Stream.concat(all("h1").stream(), headline.stream())
        .filter(shown -> PageBlock.words(shown) >= 3 && title.startsWith(shown))
        .map(shown -> title.substring(shown.length()).strip())
        .filter(rest -> rest.length() > 2 && BREAKS.indexOf(rest.charAt(0)) >= 0)
        .map(rest -> rest.replaceFirst("^[" + BREAKS + "]+\\s*", ""))
        .filter(site ->
            PageBlock.words(site) <= 4
                && TITLE_BREAK.matcher(" " + site).results().findAny().isEmpty())
        .findFirst();
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

  private Optional<String> timeTag() {
    return page.select("time").stream()
        .map(time -> time.hasAttr("datetime") ? time.attr("datetime") : time.text())
        .filter(words -> DateReader.day(words).isPresent())
        .findFirst();
  }

  private Optional<String> datedBlock() {
    return page.select("[class], [id]").stream()
        .filter(element -> hints.names(PageHints.Use.DATE, element))
        .map(Element::text)
        .filter(words -> words.length() < 120 && DateReader.day(words).isPresent())
        .findFirst();
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
    return Stream.of("content", "datetime")
        .filter(element::hasAttr)
        .map(element::attr)
        .findFirst()
        .orElseGet(element::text);
  }
}
