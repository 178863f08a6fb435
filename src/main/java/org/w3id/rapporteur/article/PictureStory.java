package org.w3id.rapporteur.article;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;

/** An article that is told below its pictures, with hardly a text beside: its captions. */
final class PictureStory {
  private static final String CAPTIONS = "figcaption, [class*=caption]";

  /** Fewer captions are those of an article that has pictures too. */
  private static final int FEW = 4;

  /** The captions are so many times as long as the text beside them. */
  private static final int TIMES = 2;

  /** Links of more words are titles of other articles. */
  private static final int LINK_WORDS = 3;

  private PictureStory() {}

  /**
   * What stands before the pictures, and their captions; nothing where those are few or short.
   *
   * @param kept what was taken for the article's text
   */
  static Optional<List<PageBlock>> of(Element body, List<PageBlock> kept) {
    List<PageBlock> captions =
        body.select(CAPTIONS).stream()
            .filter(PictureStory::isOfArticle)
            .flatMap(caption -> PageBlocks.of(caption, element -> false).stream())
            .filter(PageBlock::isProse)
            .toList();
    return captions.size() >= FEW && length(captions) >= TIMES * length(kept)
        ? Optional.of(withOpening(body, kept, captions))
        : Optional.empty();
  }

  /** Teasers have captions too, below pictures or with links. */
  private static boolean isOfArticle(Element caption) {
    Element around = caption.parent();
    return around != null
        && around.closest(CAPTIONS + ", a, aside, nav, footer") == null
        && around.select("a").stream().allMatch(link -> PageBlock.words(link.text()) <= LINK_WORDS);
  }

  private static int length(List<PageBlock> blocks) {
    return blocks.stream().mapToInt(block -> block.text().length()).sum();
  }

  private static List<PageBlock> withOpening(
      Element body, List<PageBlock> kept, List<PageBlock> captions) {
    List<Element> elements = body.getAllElements();
    int first = elements.indexOf(captions.get(0).owner());
    Stream<PageBlock> opening =
        kept.stream().filter(block -> elements.indexOf(block.owner()) < first);
    return Stream.concat(opening, captions.stream()).toList();
  }
}
