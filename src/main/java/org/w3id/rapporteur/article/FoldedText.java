package org.w3id.rapporteur.article;

import java.util.List;
import java.util.function.Predicate;
import org.jsoup.nodes.Element;

/** The rest of a text, which a page shows once its reader asks for it. */
final class FoldedText {
  /** So many paragraphs are shown, and so many more are not. */
  private static final int FEW = 2;

  private final PageShares shares;

  FoldedText(PageShares shares) {
    this.shares = shares;
  }

  /** Whether what is hidden is paragraphs beside others that are shown, and nothing but those. */
  boolean isRest(Element hidden) {
    Element around = hidden.parent();
    if (around == null || shown(around) < FEW) {
      return false;
    }
    return isParagraph(hidden)
        ? paragraphs(around, PageBlocks::isHidden) >= FEW
        : paragraphs(hidden, p -> true) >= FEW && isBare(hidden);
  }

  /** Whether this is paragraphs and nothing else, or one of several. */
  boolean isText(Element gated) {
    Element around = gated.parent();
    boolean isOneOfSeveral =
        isParagraph(gated) && around != null && paragraphs(around, p -> true) > FEW;
    return isOneOfSeveral || (paragraphs(gated, p -> true) >= FEW && isBare(gated));
  }

  private boolean isBare(Element hidden) {
    return shares.of(hidden).linkBlocks() == 0
        && hidden.selectFirst("form, input, button, h1, h2, h3") == null;
  }

  private long shown(Element around) {
    return paragraphs(around, p -> !PageBlocks.isHidden(p));
  }

  private long paragraphs(Element around, Predicate<Element> isMeant) {
    List<Element> inner = around.children();
    return inner.stream().filter(this::isParagraph).filter(isMeant).count();
  }

  private boolean isParagraph(Element element) {
    return "p".equals(element.normalName()) && shares.of(element).proseBlocks() > 0;
  }
}
