package org.w3id.rapporteur.article;

import java.util.List;
import org.jsoup.nodes.Element;

/** Which share of a page's prose its elements hold: what has most of it is hardly clutter. */
final class PageShares {
  /** An element with more than this share of the page's prose is never dropped for its name. */
  private static final double MOST = 0.6;

  /** An article's text has more than this share of the page's prose. */
  private static final double PLAIN = 0.2;

  /** With this share of the page's prose and a headline over it an element is the article. */
  private static final double HEADED = 0.25;

  /** What is left of a page must be so long for a large part of it to be dropped; in characters. */
  private static final int ENOUGH = 120;

  private final PageSums sums;
  private final int all;

  PageShares(Element body, List<PageBlock> blocks) {
    this.sums = PageSums.of(body, blocks);
    this.all = sums.of(body).prose();
  }

  PageSums.Sum of(Element element) {
    return sums.of(element);
  }

  /** Whether the element has more than this share of the page's prose, 0 to 1. */
  boolean isMoreThan(double share, Element element) {
    return sums.of(element).prose() > share * all;
  }

  boolean holdsMost(Element element) {
    return isMoreThan(MOST, element);
  }

  /** Whether the rest of the page has enough text to be an article. */
  boolean leavesEnough(Element element) {
    return all - sums.of(element).prose() >= ENOUGH;
  }

  /** A good part of the page's prose, with few links and not one after the other. */
  boolean isPlainText(Element element) {
    PageSums.Sum sum = sums.of(element);
    return isMoreThan(PLAIN, element)
        && sum.proseBlocks() >= 3
        && sum.linkShare() < 0.12
        && sum.prose() >= 250 * sum.linkBlocks();
  }

  /**
   * A good part of the page's prose with few links is the article, whatever it is called, and so is
   * what holds most of it, unless it is a list of links with a sentence on each.
   */
  boolean isBulk(Element element) {
    PageSums.Sum sum = sums.of(element);
    boolean isList = sum.linkBlocks() >= 3 && sum.prose() < 250 * sum.linkBlocks();
    return (holdsMost(element) && !(isList && leavesEnough(element)))
        || isHeaded(element)
        || (isMoreThan(0.3, element)
            && sum.proseBlocks() >= 5
            && sum.linkShare() < 0.12
            && !isList);
  }

  /** Teasers may be many times as long as an article that stands below its headline. */
  private boolean isHeaded(Element element) {
    PageSums.Sum sum = sums.of(element);
    boolean isText = sum.proseBlocks() >= 2 && sum.linkBlocks() == 0 && sum.linkShare() < 0.12;
    return (isText || isMoreThan(HEADED, element)) && element.selectFirst("h1") != null;
  }
}
