package org.w3id.rapporteur.article;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Element;

/** What stands under headings such as those over links to other articles and over comments. */
final class ClutterSections {
  private static final Set<String> LIST_TAGS = Set.of("ul", "ol", "dl");
  private static final int HEADING_WORDS = 9;

  /** Nothing but comments has more than this share of the page's prose. */
  private static final double LARGEST = 0.4;

  private final PageHints hints;
  private final PageShares shares;
  private final Element body;
  private final Set<Element> sections = new HashSet<>();

  /**
   * @param blocks of the whole page
   */
  ClutterSections(PageHints hints, PageShares shares, Element body, List<PageBlock> blocks) {
    this.hints = hints;
    this.shares = shares;
    this.body = body;
    blocks.stream()
        .filter(block -> isHeading(block, PageHints.Use.SECTION) || isOverComments(block))
        .forEach(this::add);
  }

  boolean isOne(Element element) {
    return sections.contains(element);
  }

  /** Comments may be longer than what they are on, as nothing else under a heading may. */
  private boolean isOverComments(PageBlock block) {
    return isHeading(block, PageHints.Use.COMMENTS_HEADING);
  }

  private boolean isHeading(PageBlock block, PageHints.Use use) {
    return block.words() <= HEADING_WORDS && hints.occursIn(use, block.text());
  }

  /** The largest element that begins with the heading and is not the greater part of the page. */
  private void add(PageBlock heading) {
    boolean isOverComments = isOverComments(heading);
    Element section = heading.owner();
    Element outer = section.parent();
    while (outer != null && !outer.equals(body) && beginsWith(outer, section)) {
      boolean isTooMuch =
          isOverComments ? !shares.leavesEnough(outer) : shares.isMoreThan(LARGEST, outer);
      if (isTooMuch || outer.selectFirst("h1") != null) {
        break;
      }
      section = outer;
      outer = section.parent();
    }
    if (!section.equals(body) && (isOverComments || !shares.isBulk(section))) {
      sections.add(section);
      addListBelow(section);
    }
  }

  /** A list right below the heading stands under it, though nothing is around both. */
  private void addListBelow(Element heading) {
    Element next = heading.nextElementSibling();
    if (next != null && isList(next) && !shares.isMoreThan(LARGEST, next)) {
      sections.add(next);
    }
  }

  private static boolean isList(Element element) {
    return LIST_TAGS.contains(element.normalName())
        || (element.childrenSize() == 1
            && LIST_TAGS.contains(element.child(0).normalName())
            && element.ownText().isBlank());
  }

  private boolean beginsWith(Element outer, Element inner) {
    for (Element child : outer.children()) {
      if (child.equals(inner)) {
        return outer.ownText().isBlank();
      }
      if (shares.of(child).words() > 0 || (PageBlocks.isInline(child) && child.hasText())) {
        return false;
      }
    }
    return false;
  }
}
