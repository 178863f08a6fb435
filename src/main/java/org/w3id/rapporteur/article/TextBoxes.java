package org.w3id.rapporteur.article;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.jsoup.nodes.Element;

/**
 * Tells a text by the boxes that nearly all of it stands in, which are one element or several of
 * one make. What stands behind what encloses them is requests, notes on the site and offers,
 * whatever they are called, and so are short lines in other boxes between them.
 */
final class TextBoxes {
  /** Elements that are paragraphs or parts of them, and no boxes around paragraphs. */
  private static final Set<String> PARAGRAPHS =
      Set.of(
          "p",
          "li",
          "ul",
          "ol",
          "blockquote",
          "h1",
          "h2",
          "h3",
          "h4",
          "h5",
          "h6",
          "dl",
          "dt",
          "dd",
          "pre",
          "table",
          "tbody",
          "thead",
          "tr",
          "td",
          "th",
          "center",
          "figure");

  /** The share of the prose that the boxes of one make must hold for the text to end with them. */
  private static final double MOST = 0.6;

  /** The share that they must hold for short lines in other boxes to be no part of the text. */
  private static final double NEARLY_ALL = 0.8;

  /** Boxes that come so often are part of the text, as those with the names of speakers. */
  private static final int OFTEN = 3;

  /** So many paragraphs are no note. */
  private static final int PARTS = 2;

  private final PageHints hints;
  private final List<PageBlock> blocks;
  private final Map<String, Integer> proseOf = new HashMap<>();
  private final Map<String, Integer> times = new HashMap<>();
  private final int all;

  TextBoxes(PageHints hints, List<PageBlock> blocks) {
    this.hints = hints;
    this.blocks = blocks;
    for (PageBlock block : blocks) {
      times.merge(make(boxOf(block)), 1, Integer::sum);
      if (block.isProse()) {
        proseOf.merge(make(boxOf(block)), block.text().length(), Integer::sum);
      }
    }
    this.all = proseOf.values().stream().mapToInt(Integer::intValue).sum();
  }

  /** The blocks of the text. */
  List<PageBlock> own() {
    return proseOf.entrySet().stream()
        .max(Map.Entry.comparingByValue())
        .filter(most -> most.getValue() >= MOST * all)
        .map(most -> own(most.getKey(), most.getValue()))
        .orElse(blocks);
  }

  private List<PageBlock> own(String make, int prose) {
    Element around = around(make);
    List<PageBlock> text = withoutOffer(from(around, until(around)), make);
    int left =
        text.stream().filter(PageBlock::isProse).mapToInt(block -> block.text().length()).sum();
    return IntStream.range(0, text.size())
        .filter(i -> prose < NEARLY_ALL * left || !isLineBetween(text, i, make))
        .mapToObj(text::get)
        .toList();
  }

  /** Without what stands last in a box of its own and leads away. */
  private static List<PageBlock> withoutOffer(List<PageBlock> text, String make) {
    int end = text.size();
    while (end > 1 && isOffer(text.get(end - 1), make)) {
      end--;
    }
    return text.subList(0, end);
  }

  private static boolean isOffer(PageBlock block, String make) {
    return block.linked() > 0
        && !block.isListItem()
        && !make(boxOf(block)).equals(make)
        && block.owner().closest("blockquote, table") == null;
  }

  private boolean isLineBetween(List<PageBlock> text, int index, String make) {
    PageBlock block = text.get(index);
    String own = make(boxOf(block));
    boolean isOverProse = index + 1 < text.size() && text.get(index + 1).isProse();
    return !block.isProse()
        && !block.isHeading()
        && !block.isListItem()
        && !block.endsInStop()
        && !own.equals(make)
        && block.owner().closest("blockquote") == null
        && !isOfTable(block.owner())
        && !(isOverProse && times.getOrDefault(own, 0) >= OFTEN);
  }

  private List<PageBlock> until(Element text) {
    int end = blocks.size();
    while (end > 0 && !isBelow(blocks.get(end - 1).owner(), text)) {
      Element box = boxOf(blocks.get(end - 1));
      if (isText(box) || hints.names(PageHints.Use.GATED, box)) {
        return blocks;
      }
      end--;
    }
    return blocks.subList(0, end);
  }

  /** Without standfirsts and notes that stand before a text which is named so. */
  private List<PageBlock> from(Element text, List<PageBlock> all) {
    int begin = 0;
    int prose = 0;
    while (begin < all.size() && !isBelow(all.get(begin).owner(), text)) {
      PageBlock block = all.get(begin);
      prose += block.isProse() ? block.text().length() : 0;
      if (isText(boxOf(block)) || isOpening(block.owner())) {
        return all;
      }
      begin++;
    }
    return hints.favours(text) && prose < (1 - NEARLY_ALL) * this.all
        ? all.subList(begin, all.size())
        : all;
  }

  private boolean isOpening(Element owner) {
    return hints.names(PageHints.Use.OPENING, owner)
        || hints.names(PageHints.Use.OPENING, boxOf(owner));
  }

  /** Whether it is a table of figures, which has rows and columns and no tables in it. */
  private static boolean isOfTable(Element owner) {
    Element table = owner.closest("table");
    return table != null
        && table.select("table").size() == 1
        && table.select("tr").size() > 1
        && table.selectFirst("td + td, th + td, th + th") != null;
  }

  /** Whether it is named as text, or as an article's, and then is more than a note. */
  private boolean isText(Element box) {
    return hints.names(PageHints.Use.FAVOUR, box)
        || (hints.names(PageHints.Use.FAVOUR_WEAKLY, box)
            && blocks.stream()
                    .filter(block -> block.isProse() && boxOf(block).equals(box))
                    .limit(PARTS)
                    .count()
                == PARTS);
  }

  /** The smallest element around all boxes of this make that hold prose. */
  private Element around(String make) {
    List<Element> boxes =
        blocks.stream()
            .filter(PageBlock::isProse)
            .map(TextBoxes::boxOf)
            .filter(box -> make(box).equals(make))
            .distinct()
            .toList();
    Element around = boxes.get(0);
    for (Element box : boxes) {
      while (!isBelow(box, around)) {
        Element outer = around.parent();
        if (outer == null) {
          return around;
        }
        around = outer;
      }
    }
    return around;
  }

  private static boolean isBelow(Element element, Element outer) {
    return element.equals(outer) || element.parents().contains(outer);
  }

  /** The smallest element around that is no paragraph nor part of one. */
  static Element boxOf(PageBlock block) {
    return boxOf(block.owner());
  }

  private static Element boxOf(Element owner) {
    Element box = owner;
    Element outer = box.parent();
    while (outer != null && (PARAGRAPHS.contains(box.normalName()) || PageBlocks.isInline(box))) {
      box = outer;
      outer = box.parent();
    }
    return box;
  }

  /** Boxes that are numbered are of one make. */
  static String make(Element box) {
    return box.normalName() + "." + box.className().replaceAll("\\d+", "");
  }
}
