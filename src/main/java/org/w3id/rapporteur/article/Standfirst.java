package org.w3id.rapporteur.article;

import java.util.Set;
import org.jsoup.nodes.Element;

/**
 * Tells standfirsts: named so, with no text before them; or right below the headline, and apart
 * from the text, which is longer, or above the line with the day.
 */
final class Standfirst {
  private static final Set<String> TAGS = Set.of("p", "h2", "h3", "div");
  private static final int WORDS = 60;
  private static final int LINE_WORDS = 30;

  /** So many paragraphs that have hardly a link are a text. */
  private static final int TEXT_BLOCKS = 2;

  private final PageHints hints;
  private final PageShares shares;

  Standfirst(PageHints hints, PageShares shares) {
    this.hints = hints;
    this.shares = shares;
  }

  boolean isNamed(Element element) {
    return hints.names(PageHints.Use.STANDFIRST, element)
        && element.previousElementSiblings().stream()
            .allMatch(before -> shares.of(before).proseBlocks() == 0);
  }

  boolean isBelowHeadline(Element element) {
    Element before = element.previousElementSibling();
    return before != null
        && "h1".equals(before.normalName())
        && TAGS.contains(element.normalName())
        && shares.of(element).words() <= WORDS
        && (isApart(element) || isOverDay(element));
  }

  /** Whether a line with the day, as goes before texts, comes next. */
  private boolean isOverDay(Element element) {
    Element next = element.nextElementSibling();
    return next != null
        && shares.of(next).words() <= LINE_WORDS
        && shares.of(element).proseBlocks() == 1
        && shares.of(next).proseBlocks() == 0
        && DateReader.day(next.text()).isPresent();
  }

  /** Whether nothing else in the box of the headline is prose, and the text is around that box. */
  private boolean isApart(Element element) {
    int own = shares.of(element).proseBlocks();
    Element parent = element.parent();
    Element box = parent;
    while (box != null && shares.of(box).proseBlocks() == own) {
      box = box.parent();
    }
    PageSums.Sum text = box == null ? PageSums.Sum.NONE : shares.of(box);
    return own <= 1
        && parent != null
        && !parent.equals(box)
        && text.proseBlocks() >= own + TEXT_BLOCKS
        && text.prose() >= 150 * text.linkBlocks();
  }
}
