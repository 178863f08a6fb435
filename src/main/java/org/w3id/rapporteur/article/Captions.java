package org.w3id.rapporteur.article;

import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * Tells captions that no name tells: right below a picture and centred, or all in small type, or in
 * one figure with it.
 */
final class Captions {
  private static final Set<String> BLOCKS = Set.of("p", "div", "center");
  private static final Set<String> SMALL = Set.of("em", "i", "small");
  private static final Pattern CENTRED = Pattern.compile("text-align:\\s*center");
  private static final int WORDS = 60;

  private Captions() {}

  static boolean isCaption(Element element) {
    return "figure".equals(element.normalName())
        ? isPictureWithWords(element)
        : isBelowPicture(element);
  }

  /** Whatever the words in a figure are marked as; quotations, tables and the like are none. */
  private static boolean isPictureWithWords(Element figure) {
    return figure.selectFirst("img, picture, amp-img") != null
        && figure.selectFirst("blockquote, table, pre, ul, ol, h2, h3") == null
        && PageBlock.words(figure.text()) <= WORDS;
  }

  private static boolean isBelowPicture(Element element) {
    return BLOCKS.contains(element.normalName())
        && (isCentred(element) || isSmall(element))
        && isPicture(outermost(element).previousElementSibling())
        && PageBlock.words(element.text()) <= WORDS;
  }

  /** The largest element that holds nothing else; builders of pages wrap each part. */
  private static Element outermost(Element element) {
    Element outer = element;
    Element around = element.parent();
    while (around != null && around.childrenSize() == 1 && around.ownText().isBlank()) {
      outer = around;
      around = outer.parent();
    }
    return outer;
  }

  private static boolean isPicture(@Nullable Element element) {
    return element != null && !element.hasText() && element.selectFirst("img") != null;
  }

  private static boolean isCentred(Element element) {
    return "center".equals(element.normalName())
        || "center".equalsIgnoreCase(element.attr("align"))
        || CENTRED.matcher(element.attr("style")).find();
  }

  private static boolean isSmall(Element element) {
    return element.childrenSize() == 1
        && SMALL.contains(element.child(0).normalName())
        && element.ownText().isBlank();
  }
}
