package org.w3id.rapporteur.article;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jsoup.nodes.Element;

/**
 * Tells what readers say below an article by its make: boxes of one kind, one after the other, each
 * of which can be replied to or reported.
 */
final class ReaderPosts {
  private static final int FEW = 3;

  /** The words on what is clicked in a post. */
  private static final String CLICKED = "a, button, span, li, div";

  private final PageHints hints;
  private final PageShares shares;

  ReaderPosts(PageHints hints, PageShares shares) {
    this.hints = hints;
    this.shares = shares;
  }

  boolean areIn(Element element) {
    return element.childrenSize() >= FEW
        && shares.of(element).proseBlocks() >= FEW
        && shares.leavesEnough(element)
        && element.selectFirst("h1") == null
        && arePosts(mostOfOneMake(element), element);
  }

  private List<Element> mostOfOneMake(Element element) {
    Map<String, List<Element>> makes =
        element.children().stream()
            .filter(child -> shares.of(child).proseBlocks() > 0)
            .collect(Collectors.groupingBy(child -> child.normalName() + "." + child.className()));
    return makes.values().stream()
        .filter(same -> same.size() >= FEW)
        .max((a, b) -> Integer.compare(a.size(), b.size()))
        .orElse(List.of());
  }

  private boolean arePosts(List<Element> boxes, Element around) {
    int prose = boxes.stream().mapToInt(box -> shares.of(box).prose()).sum();
    return !boxes.isEmpty()
        && prose * 2 > shares.of(around).prose()
        && boxes.stream().filter(this::isPost).count() * 4 >= boxes.size() * 3L;
  }

  private boolean isPost(Element box) {
    return box.select(CLICKED).stream()
        .map(Element::ownText)
        .anyMatch(words ->
            !words.isEmpty() && words.length() <= 30 && hints.occursIn(PageHints.Use.REPLY, words));
  }
}
