package org.w3id.rapporteur.article;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * What a page says of its article, in this order of trust: schema.org in JSON-LD, microdata, meta
 * tags, then what is shown.
 */
final class PageMetadata {
  private static final Pattern WORDS = Pattern.compile("[^\\p{L}\\p{N}]+");

  private final Document page;
  private final PageHints hints;
  private final MetaTags tags;
  private final Optional<SchemaArticle> schema;

  PageMetadata(Document page, PageHints hints) {
    this.page = page;
    this.hints = hints;
    this.tags = new MetaTags(page, hints);
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
    MetadataFields named =
        MetadataFields.builder()
            .headline(
                told.headline().map(words -> seen.filter(h1 -> isRather(h1, words)).orElse(words)))
            .publisher(told.publisher().map(this::brand))
            .build()
            .or(told)
            .or(SchemaArticle.ofSite(page));
    MetadataFields all = named.or(shown(named, seen));
    return all.publisher().isPresent()
        ? all
        : MetadataFields.builder().publisher(ScriptOutlet.of(page)).build().or(all);
  }

  /** The outlet's name as it is spelt, without its address and the kind of its company. */
  private String brand(String told) {
    return TitleParts.spelled(withoutKind(TitleParts.withoutAddress(told)), page.title());
  }

  /** A name without what tells the kind of the company, if the page uses it so. */
  private String withoutKind(String company) {
    return tags.first(PageHints.Use.META_PUBLISHER)
        .filter(name -> company.regionMatches(true, 0, name + " ", 0, name.length() + 1))
        .filter(name -> hints.occursIn(PageHints.Use.COMPANY, company.substring(name.length())))
        .orElse(company);
  }

  /**
   * Whether what is shown is the headline, of which the data tell another version: not where both
   * the title and the meta tags have that one only.
   */
  private boolean isRather(String shown, String told) {
    Set<String> seen = new HashSet<>(List.of(WORDS.split(shown.toLowerCase(Locale.ROOT), -1)));
    List<String> words = List.of(WORDS.split(told.toLowerCase(Locale.ROOT), -1));
    long both = words.stream().filter(seen::contains).count();
    boolean isToldThrice =
        page.title().contains(told)
            && !page.title().contains(shown)
            && tags.first(PageHints.Use.META_HEADLINE).filter(told::equals).isPresent();
    return PageBlock.words(shown) >= 3
        && !isToldThrice
        && (!shown.contains(told) || page.title().contains(shown))
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
        .headline(tags.first(PageHints.Use.META_HEADLINE).map(this::asShown).map(tags::withoutSite))
        .authors(tags.authors())
        .publisher(tags.first(PageHints.Use.META_PUBLISHER))
        .published(tags.first(PageHints.Use.META_DATE))
        .url(tags.url())
        .build();
  }

  /** What the page shows, of what is not told; to look for it costs more than all the rest. */
  private MetadataFields shown(MetadataFields told, Optional<String> seen) {
    ShownMetadata shown = new ShownMetadata(page, hints, tags, seen);
    return MetadataFields.builder()
        .headline(told.headline().or(shown::headline))
        .authors(told.authors().isEmpty() ? shown.authors() : List.of())
        .publisher(told.publisher().or(shown::publisher))
        .published(told.published().or(shown::published))
        .build();
  }

  /** A title that has the outlet's name or the like beside what the page shows as headline. */
  private String asShown(String title) {
    return all("h1").stream()
        .filter(shown -> PageBlock.words(shown) >= 3)
        .filter(shown -> TitleParts.isPart(title, shown))
        .findFirst()
        .orElse(title);
  }

  private static Optional<String> readable(List<String> dates) {
    return dates.stream()
        .filter(words -> DateReader.day(words).isPresent())
        .findFirst()
        .or(() -> dates.stream().findFirst());
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
