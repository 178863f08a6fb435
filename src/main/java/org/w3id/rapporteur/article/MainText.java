package org.w3id.rapporteur.article;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * The running text of a page. Of all elements, the one with the greatest sum of prose minus other
 * text is taken to hold the article: menus lower the sum of what encloses them, and what encloses
 * only a part of the article lacks the rest. Within it, blocks are kept that are prose or stand
 * between prose.
 */
final class MainText {
  /** What a character of menus, teasers and the like costs, in characters of prose. */
  private static final double CLUTTER_COST = 1.5;

  /** What markup that names the article adds to the sum. */
  private static final double NAMED_BONUS = 1.15;

  /** An element with more than this share of the page's text is never dropped for its name. */
  private static final double MOST = 0.6;

  private static final Set<String> ARTICLE_TAGS = Set.of("article", "main");

  /** Elements whose classes speak of the page as a whole. */
  private static final Set<String> WHOLE_TAGS = Set.of("html", "body", "main");

  private final PageHints hints;

  MainText(PageHints hints) {
    this.hints = hints;
  }

  /** Paragraphs, headings and list items, with a blank line between; empty if there is no prose. */
  String of(Document page) {
    Element body = page.body();
    Map<Element, Integer> weights = weights(body);
    int all = weights.getOrDefault(body, 0);
    List<PageBlock> blocks =
        PageBlocks.of(body, element -> isNoArticle(element, weights, all)).stream()
            .filter(block -> !isNotice(block))
            .toList();
    return holder(blocks)
        .map(holder -> blocks.stream().filter(block -> isWithin(block, holder)).toList())
        .map(this::kept)
        .map(kept -> kept.stream().map(PageBlock::text).collect(Collectors.joining("\n\n")))
        .orElse("");
  }

  /** Characters of prose below each element. */
  private static Map<Element, Integer> weights(Element body) {
    Map<Element, Integer> weights = new HashMap<>();
    for (PageBlock block : PageBlocks.of(body, element -> false)) {
      if (block.isProse()) {
        lineage(block).forEach(e -> weights.merge(e, block.text().length(), Integer::sum));
      }
    }
    return weights;
  }

  private boolean isNoArticle(Element element, Map<Element, Integer> weights, int all) {
    if (WHOLE_TAGS.contains(element.normalName())) {
      return false;
    }
    boolean isComments =
        hints.names(PageHints.Use.DROP_ALWAYS, element) && element.selectFirst("h1") == null;
    return isComments
        || (hints.names(PageHints.Use.DROP, element)
            && weights.getOrDefault(element, 0) <= MOST * all);
  }

  private boolean isNotice(PageBlock block) {
    return block.words() < 45 && hints.occursIn(PageHints.Use.PHRASE, block.text());
  }

  private static List<Element> lineage(PageBlock block) {
    List<Element> lineage = new ArrayList<>();
    Element element = block.owner();
    while (element != null && !"html".equals(element.normalName())) {
      lineage.add(element);
      element = element.parent();
    }
    return lineage;
  }

  /** The element with the greatest sum; of equal ones the innermost. */
  private Optional<Element> holder(List<PageBlock> blocks) {
    Map<Element, Double> sums = new HashMap<>();
    List<Element> order = new ArrayList<>();
    for (PageBlock block : blocks) {
      double worth = worth(block);
      for (Element element : lineage(block)) {
        if (sums.merge(element, worth, Double::sum) == worth) {
          order.add(element);
        }
      }
    }
    return order.stream()
        .distinct()
        .filter(element -> sums.getOrDefault(element, 0.0) > 0)
        .max(
            Comparator.comparingDouble(element -> named(element, sums.getOrDefault(element, 0.0))));
  }

  private static double worth(PageBlock block) {
    if (block.isProse()) {
      return block.text().length() * (1 - block.linkDensity());
    }
    return block.isHeading() ? 0 : -CLUTTER_COST * Math.max(block.linked(), 10);
  }

  private double named(Element element, double sum) {
    boolean isNamed =
        ARTICLE_TAGS.contains(element.normalName())
            || element.attr("itemprop").contains("articleBody")
            || hints.names(PageHints.Use.FAVOUR, element);
    return isNamed ? sum * NAMED_BONUS : sum;
  }

  private static boolean isWithin(PageBlock block, Element holder) {
    return lineage(block).contains(holder);
  }

  /** Prose, and short blocks and headings with prose after them and, headings aside, before. */
  private List<PageBlock> kept(List<PageBlock> blocks) {
    int first = firstProse(blocks);
    int last = lastProse(blocks);
    List<PageBlock> kept = new ArrayList<>();
    for (int i = 0; i < blocks.size(); i++) {
      PageBlock block = blocks.get(i);
      boolean isBetween = i > first && i < last;
      boolean isOpening = i < first && isSubheading(block) && i + 1 == first;
      if (block.isProse() || isOpening || (isBetween && isFit(blocks, i))) {
        kept.add(block);
      }
    }
    return kept;
  }

  private static boolean isFit(List<PageBlock> blocks, int index) {
    PageBlock block = blocks.get(index);
    return block.isHeading()
        ? isSubheading(block) && index + 1 < blocks.size() && !blocks.get(index + 1).isHeading()
        : block.linkDensity() < 0.5;
  }

  private static boolean isSubheading(PageBlock block) {
    return block.isHeading()
        && !"h1".equals(block.owner().normalName())
        && block.linkDensity() < 0.5;
  }

  private static int firstProse(List<PageBlock> blocks) {
    for (int i = 0; i < blocks.size(); i++) {
      if (blocks.get(i).isProse()) {
        return i;
      }
    }
    return blocks.size();
  }

  private static int lastProse(List<PageBlock> blocks) {
    for (int i = blocks.size() - 1; i >= 0; i--) {
      if (blocks.get(i).isProse()) {
        return i;
      }
    }
    return -1;
  }
}
