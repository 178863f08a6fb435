package org.w3id.rapporteur.article;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.select.NodeVisitor;

/** How much running text and how many links stand below each element, found in one walk. */
final class PageSums {
  /** What a character of menus, teasers and the like costs, in characters of prose. */
  private static final double CLUTTER_COST = 1.5;

  /**
   * Sums over the blocks below an element.
   *
   * @param prose characters of prose
   * @param proseBlocks how many blocks are prose
   * @param linked characters of links
   * @param words of all blocks
   * @param linkBlocks how many blocks are hardly more than a link of some words
   * @param worth prose, less what menus and teasers take from it
   */
  record Sum(int prose, int proseBlocks, int linked, int words, int linkBlocks, double worth) {
    static final Sum NONE = new Sum(0, 0, 0, 0, 0, 0);

    static Sum of(PageBlock block) {
      boolean isProse = block.isProse();
      return new Sum(
          isProse ? block.text().length() : 0,
          isProse ? 1 : 0,
          block.linked(),
          block.words(),
          block.isLink() ? 1 : 0,
          worthOf(block));
    }

    private static double worthOf(PageBlock block) {
      if (block.isProse()) {
        return block.text().length() * (1 - block.linkDensity());
      }
      return block.isHeading() ? 0 : -CLUTTER_COST * Math.max(block.linked(), 10);
    }

    Sum plus(Sum other) {
      return new Sum(
          prose + other.prose,
          proseBlocks + other.proseBlocks,
          linked + other.linked,
          words + other.words,
          linkBlocks + other.linkBlocks,
          worth + other.worth);
    }

    /** Characters of links for each character of prose. */
    double linkShare() {
      return prose == 0 ? 1 : (double) linked / prose;
    }
  }

  private final Map<Element, Sum> sums = new HashMap<>();

  private PageSums() {}

  /** The sums of {@code top} and of all below it. */
  static PageSums of(Element top, List<PageBlock> blocks) {
    PageSums made = new PageSums();
    blocks.forEach(block -> made.add(block.owner(), Sum.of(block)));
    top.traverse(made.new Upwards(top));
    return made;
  }

  Sum of(Element element) {
    return sums.getOrDefault(element, Sum.NONE);
  }

  private void add(Element element, Sum sum) {
    sums.merge(element, sum, Sum::plus);
  }

  /** Adds to each element's sum those of its children, which are complete when it is left. */
  private final class Upwards implements NodeVisitor {
    private final Element top;

    private Upwards(Element top) {
      this.top = top;
    }

    @Override
    public void head(Node node, int depth) {
      // All is done on the way back.
    }

    @Override
    public void tail(Node node, int depth) {
      if (node instanceof Element element && !element.equals(top)) {
        Element parent = element.parent();
        Sum sum = sums.get(element);
        if (parent != null && sum != null) {
          add(parent, sum);
        }
      }
    }
  }
}
