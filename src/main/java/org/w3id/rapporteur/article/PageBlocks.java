package org.w3id.rapporteur.article;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;

/** Cuts a page into blocks, walking it without recursion, since pages may be nested deeply. */
final class PageBlocks implements NodeFilter {
  /** HTML's elements that never hold an article's running text. */
  private static final Set<String> SKIPPED =
      Set.of(
          "script",
          "style",
          "noscript",
          "frameset",
          "template",
          "svg",
          "math",
          "iframe",
          "object",
          "embed",
          "canvas",
          "audio",
          "video",
          "button",
          "input",
          "select",
          "textarea",
          "label",
          "nav",
          "footer",
          "aside",
          "dialog",
          "figcaption",
          "menu",
          "head",
          "address");

  private static final Set<String> INLINE =
      Set.of(
          "a", "abbr", "acronym", "b", "bdi", "bdo", "big", "cite", "code", "data", "del", "dfn",
          "em", "font", "i", "ins", "kbd", "mark", "q", "s", "samp", "small", "span", "strike",
          "strong", "sub", "sup", "time", "tt", "u", "var", "wbr", "img", "picture", "source");

  /** Fewer words before a break are a line of their own and no wrapped text. */
  private static final int SHORT_LINE = 11;

  private final Element top;
  private final Predicate<Element> dropped;
  private final List<PageBlock> blocks = new ArrayList<>();
  private final StringBuilder text = new StringBuilder();
  private int linked;
  private int links;
  private int breaks;

  /** The block element in which the text at hand began. */
  private Element owner;

  private PageBlocks(Element top, Predicate<Element> dropped) {
    this.owner = top;
    this.top = top;
    this.dropped = dropped;
  }

  /** The blocks below {@code top} in order, without those of dropped elements. */
  static List<PageBlock> of(Element top, Predicate<Element> dropped) {
    PageBlocks walk = new PageBlocks(top, dropped);
    top.filter(walk);
    walk.flush();
    return walk.blocks;
  }

  static boolean isHidden(Element element) {
    String style = element.attr("style").replace(" ", "");
    return element.hasAttr("hidden")
        || "true".equals(element.attr("aria-hidden"))
        || style.contains("display:none")
        || style.contains("visibility:hidden");
  }

  @Override
  public FilterResult head(Node node, int depth) {
    if (node instanceof TextNode words) {
      append(words);
    } else if (node instanceof Element element) {
      boolean isLeftOut = SKIPPED.contains(element.normalName()) || dropped.test(element);
      if (isLeftOut && !element.equals(top)) {
        flush();
        return FilterResult.SKIP_ENTIRELY;
      }
      enter(element);
    }
    return FilterResult.CONTINUE;
  }

  @Override
  public FilterResult tail(Node node, int depth) {
    if (node instanceof Element element) {
      if ("a".equals(element.normalName())) {
        links--;
      } else if (!isInline(element)) {
        flush();
      }
    }
    return FilterResult.CONTINUE;
  }

  private void enter(Element element) {
    if ("a".equals(element.normalName())) {
      links++;
    } else if ("br".equals(element.normalName())) {
      lineBreak();
    } else if (!isInline(element)) {
      flush();
    }
  }

  /** Two breaks in a row end a paragraph, one ends a short line or a sentence. */
  private void lineBreak() {
    breaks++;
    String line = text.toString().strip();
    if (breaks > 1 || PageBlock.words(line) < SHORT_LINE || PageBlock.endsInStop(line)) {
      flush();
    }
    appendSpace();
  }

  static boolean isInline(Element element) {
    return INLINE.contains(element.normalName()) || "br".equals(element.normalName());
  }

  private void append(TextNode node) {
    String words = node.getWholeText();
    boolean isTyped = words.contains("\n") && isTyped(node);
    for (int i = 0; i < words.length(); i++) {
      char c = words.charAt(i);
      if (isTyped && c == '\n') {
        endOfTypedLine();
      } else if (Character.isWhitespace(c) || c == '\u00A0') {
        appendSpace();
      } else if (c != '\u00AD' && c != '\u200B') {
        owner = text.isEmpty() ? blockAround(node) : owner;
        text.append(c);
        linked += links > 0 ? 1 : 0;
        breaks = 0;
      }
    }
  }

  private static boolean isTyped(TextNode node) {
    Element parent = node.parent();
    return parent != null && parent.closest("pre") != null;
  }

  /** In typed text, an empty line ends a paragraph. */
  private void endOfTypedLine() {
    breaks++;
    if (breaks > 1) {
      flush();
    }
    appendSpace();
  }

  private void appendSpace() {
    if (!text.isEmpty() && text.charAt(text.length() - 1) != ' ') {
      text.append(' ');
    }
  }

  private Element blockAround(TextNode node) {
    Element parent = node.parent();
    Element element = parent == null ? owner : parent;
    Element outer = element.parent();
    while (outer != null && isInline(element)) {
      element = outer;
      outer = element.parent();
    }
    return element;
  }

  private void flush() {
    String words = text.toString().strip();
    if (!words.isEmpty()) {
      blocks.add(new PageBlock(words, linked, owner));
    }
    text.setLength(0);
    linked = 0;
  }
}
