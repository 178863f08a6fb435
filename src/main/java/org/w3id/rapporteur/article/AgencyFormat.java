package org.w3id.rapporteur.article;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.select.Elements;

/** NITF and NewsML-G2, as agencies send their reports. */
final class AgencyFormat implements ArticleFormat {
  private static final Pattern ROOT =
      Pattern.compile("<(?:\\w{1,10}:)?(?:nitf|newsmessage|newsitem|newsml)[\\s>]");

  /** Elements that hold a text. */
  private static final String TEXTS = "inlineXML, inlineData";

  /** Markup that is escaped, so that it is the text of its element. */
  private static final Pattern MARKUP = Pattern.compile("<[a-zA-Z!]");

  @Override
  public String name() {
    return "NITF and NewsML-G2";
  }

  @Override
  public boolean accepts(Head head) {
    String start = head.text().toLowerCase(Locale.ROOT);
    return start.startsWith("<") && ROOT.matcher(start).find();
  }

  @Override
  public void read(ArticleFile file, Intake intake) throws IOException {
    try {
      Document document = XmlText.of(file, intake).document();
      List<Element> items = items(document);
      for (int i = 0; i < items.size(); i++) {
        readItem(items.size() == 1 ? file : file.part(String.valueOf(i + 1)), items.get(i), intake);
      }
      if (items.isEmpty()) {
        throw new UnfitInputException(
            "article-no-body", "no report in this message; expected newsItem or nitf with text");
      }
    } catch (UnfitInputException unfit) {
      intake.problem(file.skipped(unfit));
    }
  }

  /** Items of news, or the one document; pictures and packages are items without text. */
  private static List<Element> items(Document document) {
    // Some agencies write all names with a prefix.
    document.getAllElements().forEach(element -> element.tagName(local(element.tagName())));
    Elements items = document.select("newsItem");
    return items.isEmpty()
        ? document.select("nitf, NewsItem").stream().limit(1).toList()
        : items.stream().filter(item -> !item.select(TEXTS).isEmpty()).toList();
  }

  private static String local(String name) {
    String after = name.substring(name.indexOf(':') + 1);
    return after.isEmpty() ? name : after;
  }

  private static void readItem(ArticleFile file, Element item, Intake intake) {
    try {
      String body = file.limits().checked(body(item));
      MetadataFields fields = newsml(item).or(nitf(item)).or(file.sidecar().fields());
      intake.article(new Article(file.name(), body, fields.resolve(body, file, intake)));
    } catch (UnfitInputException unfit) {
      intake.problem(file.skipped(unfit));
    }
  }

  /** The longest of the texts: others are the same in short, or without its paragraphs. */
  private static String body(Element item) {
    List<Element> texts = item.select(TEXTS);
    return (texts.isEmpty() ? Stream.of(item) : texts.stream())
        .map(AgencyFormat::text)
        .reduce("", (a, b) -> a.length() >= b.length() ? a : b);
  }

  private static String text(Element content) {
    Element marked =
        Stream.of("body\\.content", "body")
            .flatMap(name -> content.select(name).stream())
            .findFirst()
            .orElse(content);
    marked.select("media, table, head").remove();
    if (marked.childrenSize() > 0) {
      return XmlText.paragraphs(marked.html());
    }
    String plain = marked.wholeText().strip();
    if ("base64".equals(content.attr("encoding"))) {
      return "";
    }
    return MARKUP.matcher(plain).lookingAt() ? XmlText.paragraphs(plain) : plain;
  }

  private static MetadataFields newsml(Element item) {
    return MetadataFields.builder()
        .headline(XmlText.words(item, "contentMeta > headline", "itemMeta > title"))
        .authors(
            XmlText.words(item, "contentMeta > by", "contentMeta > creator > name").stream()
                .toList())
        .publisher(
            XmlText.words(item, "itemMeta > provider > name", "contentMeta > infoSource > name")
                .or(() -> XmlText.attribute(item, "itemMeta > provider", "literal")))
        .published(
            XmlText.words(
                item,
                "itemMeta > firstCreated",
                "contentMeta > contentCreated",
                "itemMeta > versionCreated"))
        .build();
  }

  private static MetadataFields nitf(Element item) {
    return MetadataFields.builder()
        .headline(XmlText.words(item, "hedline > hl1", "hl1", "head > title"))
        .authors(XmlText.words(item, "byline > person", "bytag", "byline").stream().toList())
        .publisher(
            XmlText.attribute(item, "pubdata", "name")
                .or(() -> XmlText.words(item, "distributor"))
                .or(() -> XmlText.attribute(item, "doc\\.copyright", "holder")))
        .published(
            XmlText.attribute(item, "date\\.issue", "norm")
                .or(() -> XmlText.attribute(item, "story\\.date", "norm"))
                .or(() -> XmlText.attribute(item, "pubdata", "date\\.publication"))
                .or(() -> XmlText.attribute(item, "pubdata", "date.publication")))
        .build();
  }
}
