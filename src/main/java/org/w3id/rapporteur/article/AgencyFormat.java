package org.w3id.rapporteur.article;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.select.Elements;

/** NITF and NewsML-G2, as agencies send their reports. */
final class AgencyFormat implements ArticleFormat {
  private static final Pattern ROOT =
      Pattern.compile("<(?:\\w{1,10}:)?(?:nitf|newsmessage|newsitem|newsml)[\\s>]");

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
    Elements items = document.select("newsItem, *|newsItem");
    return items.isEmpty()
        ? document.select("nitf, *|nitf, NewsItem").stream().limit(1).toList()
        : items.stream().filter(AgencyFormat::hasText).toList();
  }

  private static boolean hasText(Element item) {
    return !item.select("inlineXML, inlineData, *|inlineXML, *|inlineData").isEmpty();
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

  private static String body(Element item) {
    Element marked =
        first(item, "body\\.content")
            .or(() -> first(item, "inlineXML body, *|inlineXML body, inlineXML, *|inlineXML"))
            .or(() -> first(item, "inlineData, *|inlineData"))
            .orElse(item);
    marked.select("media, table, *|media, head, *|head").remove();
    boolean isPlain = marked.childrenSize() == 0;
    return isPlain ? marked.wholeText().strip() : XmlText.paragraphs(marked.html());
  }

  private static Optional<Element> first(Element item, String selectors) {
    return Optional.ofNullable(item.selectFirst(selectors));
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
