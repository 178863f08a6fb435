package org.w3id.rapporteur.article;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jsoup.nodes.Element;

/**
 * Of an article's blocks, those to keep: prose, and short blocks and headings with prose after them
 * and, headings aside, before; no notes on its writers at its end, nothing twice.
 */
final class KeptBlocks {
  /** How many blocks from the end may be notes on the writers. */
  private static final int TAIL = 4;

  private static final int SPEAKER_WORDS = 6;

  private static final Set<String> BEFORE_HEADINGS =
      Set.of("p", "ul", "ol", "blockquote", "pre", "figure");

  private final PageHints hints;
  private final List<PageBlock> blocks;

  KeptBlocks(PageHints hints, List<PageBlock> blocks) {
    this.hints = hints;
    this.blocks = withoutTail(new TextBoxes(hints, blocks).own());
  }

  List<PageBlock> kept() {
    int first = firstProse();
    int last = lastKept();
    PulledQuotes pulled = new PulledQuotes(blocks);
    List<PageBlock> kept = new ArrayList<>();
    Map<String, Element> seen = new HashMap<>();
    for (int i = 0; i < blocks.size(); i++) {
      PageBlock block = blocks.get(i);
      boolean isBetween = i > first && i <= last;
      boolean isOpening = i < first && isSubheading(block) && i + 1 == first;
      boolean isFit = block.isProse() || isOpening || (isBetween && isFit(i));
      if (isFit && !isRepeated(block, seen) && !pulled.isOne(block)) {
        kept.add(block);
      }
    }
    return kept;
  }

  /** The same words elsewhere on the page are shown twice, not written twice. */
  private static boolean isRepeated(PageBlock block, Map<String, Element> seen) {
    Element around = block.owner().parent();
    if (block.words() < 8 || around == null) {
      return false;
    }
    Element before = seen.putIfAbsent(block.text(), around);
    return before != null && !before.equals(around);
  }

  private List<PageBlock> withoutTail(List<PageBlock> all) {
    List<PageBlock> left = new ArrayList<>(all);
    long prose = all.stream().filter(PageBlock::isProse).count();
    int seen = 0;
    for (int i = left.size() - 1; i > 0 && seen < TAIL && prose > 2; i--) {
      PageBlock block = left.get(i);
      if (block.words() < 70
          && !isOfList(left, i)
          && hints.occursIn(PageHints.Use.TAIL, block.text())) {
        left.remove(i);
      }
      seen += block.isProse() ? 1 : 0;
    }
    return left;
  }

  /** One of several items without links. */
  private static boolean isOfList(List<PageBlock> all, int index) {
    PageBlock block = all.get(index);
    PageBlock before = all.get(index - 1);
    return block.isListItem() && block.linked() == 0 && before.isListItem();
  }

  private boolean isFit(int index) {
    PageBlock block = blocks.get(index);
    return block.isHeading()
        ? isSubheading(block) && index + 1 < blocks.size() && !blocks.get(index + 1).isHeading()
        : block.linkDensity() < 0.5 && !isOverLinks(index);
  }

  /** A line over links is part of them, whether it is marked as a heading or not. */
  private boolean isOverLinks(int index) {
    PageBlock block = blocks.get(index);
    return block.words() < 8
        && !block.isListItem()
        && !block.endsInStop()
        && index + 1 < blocks.size()
        && blocks.get(index + 1).isLink();
  }

  private static boolean isSubheading(PageBlock block) {
    return block.isHeading()
        && (!"h1".equals(block.owner().normalName()) || isAmongParagraphs(block.owner()))
        && block.linkDensity() < 0.5;
  }

  private static boolean isAmongParagraphs(Element heading) {
    Element before = heading.previousElementSibling();
    Element next = heading.nextElementSibling();
    return before != null
        && next != null
        && BEFORE_HEADINGS.contains(before.normalName())
        && "p".equals(next.normalName());
  }

  private int firstProse() {
    for (int i = 0; i < blocks.size(); i++) {
      if (blocks.get(i).isProse()) {
        return i;
      }
    }
    return blocks.size();
  }

  /** The last prose, with what of the same list or the same paragraphs follows at once. */
  private int lastKept() {
    int last = blocks.size() - 1;
    while (last >= 0 && !blocks.get(last).isProse()) {
      last--;
    }
    int next = last < 0 ? blocks.size() : last + 1;
    while (next < blocks.size() && (goesOn(blocks.get(next)) || isOverRest(next))) {
      last = next++;
    }
    return last;
  }

  /** A subheading over a list, or the name of who speaks with a colon behind it. */
  private boolean isOverRest(int index) {
    if (index + 1 >= blocks.size()) {
      return false;
    }
    PageBlock block = blocks.get(index);
    PageBlock next = blocks.get(index + 1);
    boolean isSpeaker =
        block.words() <= SPEAKER_WORDS && block.text().endsWith(":") && block.linked() == 0;
    return goesOn(next) && ((isSubheading(block) && next.isListItem()) || isSpeaker);
  }

  private static boolean goesOn(PageBlock block) {
    boolean isParagraph = "p".equals(block.owner().normalName()) && block.endsInStop();
    return block.linked() == 0 && (block.isListItem() || isParagraph);
  }
}
