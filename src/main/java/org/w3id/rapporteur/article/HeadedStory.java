package org.w3id.rapporteur.article;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jsoup.nodes.Element;

/**
 * The box with the headline and the text below it, where it is named as an article: what stands
 * beside it, though it be longer, is offers, notices and what readers say.
 */
final class HeadedStory {
  /** So many paragraphs below a headline are a text. */
  private static final int PARAGRAPHS = 2;

  private final PageHints hints;
  private final PageSums sums;
  private final List<PageBlock> blocks;

  HeadedStory(PageHints hints, PageSums sums, List<PageBlock> blocks) {
    this.hints = hints;
    this.sums = sums;
    this.blocks = blocks;
  }

  /** The story in {@code holder}; nothing where the rest may be of the same text. */
  Optional<Element> within(Element holder, Optional<String> headline) {
    return headline
        .flatMap(words -> place(holder, words))
        .flatMap(title -> storyAround(title, holder))
        .filter(story -> ArticleHolder.isNamed(hints, story))
        .filter(story -> isAllOfText(story, holder));
  }

  private static Optional<Element> place(Element holder, String headline) {
    return holder.getAllElements().stream()
        .filter(element -> element.ownText().equals(headline))
        .findFirst();
  }

  private Optional<Element> storyAround(Element title, Element holder) {
    Element story = title;
    while (story != null && !story.equals(holder) && sums.of(story).proseBlocks() < PARAGRAPHS) {
      story = story.parent();
    }
    return Optional.ofNullable(story).filter(found -> !found.equals(holder));
  }

  /** Whether nothing outside is made like it, or is one text that is as long. */
  private boolean isAllOfText(Element story, Element holder) {
    Set<Element> inside = new HashSet<>(story.getAllElements());
    Set<Element> all = new HashSet<>(holder.getAllElements());
    Set<String> makes =
        blocks.stream()
            .filter(block -> block.isProse() && inside.contains(block.owner()))
            .map(TextBoxes::boxOf)
            .filter(box -> !box.className().isBlank())
            .map(TextBoxes::make)
            .collect(Collectors.toSet());
    Map<Element, Integer> outside = new HashMap<>();
    for (PageBlock block : blocks) {
      if (block.isProse() && all.contains(block.owner()) && !inside.contains(block.owner())) {
        Element box = TextBoxes.boxOf(block);
        if (makes.contains(TextBoxes.make(box))) {
          return false;
        }
        Element around = box.equals(block.owner()) ? box.parent() : box;
        outside.merge(around == null ? box : around, block.text().length(), Integer::sum);
      }
    }
    int own = sums.of(story).prose();
    return outside.values().stream().allMatch(prose -> prose < own);
  }
}
