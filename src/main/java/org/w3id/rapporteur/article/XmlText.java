package org.w3id.rapporteur.article;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
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
  private static final Pattern ENCODING =
      Pattern.compile("^\\s*<\\?xml[^>]{0,200}?encoding\\s*=\\s*[\"']([\\w-]+)");

  static XmlText of(ArticleFile file) throws IOException, UnfitInputException {
    byte[] bytes = file.bytes();
    String head =
        new String(bytes, 0, Math.min(bytes.length, Head.BYTES), StandardCharsets.ISO_8859_1);
    Matcher declared = ENCODING.matcher(head);
    Optional<String> charset =
        declared.find() ? Optional.of(declared.group(1)) : file.sidecar().charset();
    String xml = new TextDecoder().decode(bytes, charset);
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
