package org.w3id.rapporteur.article;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;

/**
 * XML as agencies and feeds send it, read without entities of its own and without a look at
 * anything outside; broken XML is read as far as it goes.
 */
record XmlText(Document document) {
  static XmlText of(ArticleFile file, Intake intake) throws IOException, UnfitInputException {
    byte[] bytes = file.bytes();
    String xml = file.text(bytes, Encodings.declaredIn(bytes), intake);
    return new XmlText(Jsoup.parse(xml, "", Parser.xmlParser()));
  }

  /** The words of the first of the elements that has any. */
  static Optional<String> words(Element element, String... selectors) {
    return List.of(selectors).stream()
        .flatMap(selector -> element.select(selector).stream())
        .map(Element::text)
        .filter(words -> !words.isBlank())
        .findFirst();
  }

  /** An attribute of the first element that has it. */
  static Optional<String> attribute(Element element, String selector, String name) {
    return element.select(selector).stream()
        .map(found -> found.attr(name))
        .filter(value -> !value.isBlank())
        .findFirst();
  }

  /** Markup of paragraphs as a text with a blank line between them. */
  static String paragraphs(String html) {
    return PageBlocks.of(Jsoup.parseBodyFragment(html).body(), PageBlocks::isHidden).stream()
        .map(PageBlock::text)
        .collect(Collectors.joining("\n\n"));
  }
}
