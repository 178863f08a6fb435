package org.w3id.rapporteur.article;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** RSS and Atom: an article an entry, of those entries that hold their article's text. */
final class FeedFormat implements ArticleFormat {
  private static final Pattern ROOT =
      Pattern.compile("<(?:rss|feed|rdf:rdf)[\\s>]", Pattern.CASE_INSENSITIVE);

  /** Shorter ones are summaries; in words. */
  private static final int FULL = 60;

  private final PageHints hints;

  FeedFormat(PageHints hints) {
    this.hints = hints;
  }

  @Override
  public String name() {
    return "RSS and Atom";
  }

  @Override
  public boolean accepts(Head head) {
    String start = head.text().toLowerCase(Locale.ROOT);
    return start.startsWith("<") && !start.contains("<html") && ROOT.matcher(start).find();
  }

  @Override
  public void read(ArticleFile file, Intake intake) throws IOException {
    try {
      Document feed = XmlText.of(file, intake).document();
      Optional<String> outlet =
          XmlText.words(feed, "channel > title", "feed > title", "feed > author > name");
      int summaries = 0;
      List<Element> entries = feed.select("item, entry");
      for (int i = 0; i < entries.size(); i++) {
        summaries += readEntry(file, new Entry(entries.get(i), i + 1, outlet), intake) ? 0 : 1;
      }
      if (summaries > 0 || entries.isEmpty()) {
        intake.problem(tooShort(file, summaries, entries.size()));
      }
    } catch (UnfitInputException unfit) {
      intake.problem(file.skipped(unfit));
    }
  }

  private record Entry(Element element, int number, Optional<String> outlet) {}

  private static Problem tooShort(ArticleFile file, int summaries, int all) {
    if (all == 0) {
      return file.skipped("input-no-articles", "the feed has no entries; look into it");
    }
    return file.skipped(
        "feed-summaries",
        summaries
            + " of "
            + all
            + " entries hold no article, only a summary; give the pages that they link to");
  }

  /** False for an entry that is a summary. */
  private boolean readEntry(ArticleFile file, Entry entry, Intake intake) {
    String body = body(entry.element());
    if (PageBlock.words(body.replaceAll("\\s+", " ")) < FULL) {
      return false;
    }
    String id =
        XmlText.words(entry.element(), "guid", "id")
            .or(() -> link(entry.element()))
            .orElse(String.valueOf(entry.number()));
    ArticleFile part = file.part(id.length() > 200 ? String.valueOf(entry.number()) : id);
    try {
      MetadataFields fields = fields(entry).or(file.sidecar().fields());
      intake.article(
          new Article(
              part.name(), file.limits().checked(body), fields.resolve(body, part, intake)));
    } catch (UnfitInputException unfit) {
      intake.problem(part.skipped(unfit));
    }
    return true;
  }

  private String body(Element entry) {
    return entry.select("content|encoded, content, description, summary, body").stream()
        .map(this::text)
        .reduce("", (a, b) -> a.length() >= b.length() ? a : b);
  }

  /** Markup is either escaped, so that it is the element's text, or stands as elements. */
  private String text(Element content) {
    String html = content.childrenSize() == 0 ? content.wholeText() : content.html();
    Document page = Jsoup.parse("<body><article>" + html + "</article></body>");
    String main = new MainText(hints, Optional.empty()).of(page, Optional.empty());
    return main.isEmpty() ? XmlText.paragraphs(html) : main;
  }

  private static MetadataFields fields(Entry entry) {
    Element element = entry.element();
    return MetadataFields.builder()
        .headline(XmlText.words(element, "> title"))
        .authors(XmlText.words(element, "dc|creator", "author > name", "author").stream().toList())
        .publisher(XmlText.words(element, "source > title", "source").or(entry::outlet))
        .published(XmlText.words(element, "pubDate", "published", "dc|date", "updated"))
        .url(link(element))
        .build();
  }

  private static Optional<String> link(Element entry) {
    return entry.select("> link").stream()
        .filter(link -> !link.hasAttr("rel") || "alternate".equals(link.attr("rel")))
        .map(link -> link.hasAttr("href") ? link.attr("href") : link.text())
        .map(String::strip)
        .filter(address -> address.contains("://"))
        .findFirst();
  }
}
