package org.w3id.rapporteur.article;

import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;

/** Tells captions that no name tells: right below a picture and centred, or all in small type. */
final class Captions {
  private static final Set<String> BLOCKS = Set.of("p", "div", "center");
  private static final Set<String> SMALL = Set.of("em", "i", "small");
  private static final Pattern CENTRED = Pattern.compile("text-align:\\s*center");
  private static final int WORDS = 60;

  private Captions() {}

  static boolean isCaption(Element element) {
    Element before = element.previousElementSibling();
    return before != null
        && BLOCKS.contains(element.normalName())
        && isPicture(before)
        && (isCentred(element) || isSmall(element))
        && PageBlock.words(element.text()) <= WORDS;
  }

  private static boolean isPicture(Element element) {
    return !element.hasText() && element.selectFirst("img") != null;
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
