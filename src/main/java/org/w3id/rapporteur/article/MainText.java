package org.w3id.rapporteur.article;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.w3id.rapporteur.article.PageClutter.Strictness;

/**
 * The running text of a page. Of all elements, the one with the greatest sum of prose minus other
 * text is taken to hold the article: menus lower the sum of what encloses them, and what encloses
 * only a part of the article lacks the rest. Within it, blocks are kept that are prose or stand
 * between prose.
 */
final class MainText {
  /** Shorter texts make a page be read again less strictly; in characters. */
  private static final int SHORT = 200;

  /** How many words may stand between a headline and its article. */
  private static final int NEAR = 40;

  private final PageHints hints;

  private final Optional<String> headline;

  /**
   * @param headline which is no part of the text
   */
  MainText(PageHints hints, Optional<String> headline) {
    this.hints = hints;
    this.headline = headline;
  }

  /**
   * Paragraphs, headings and list items, with a blank line between; empty if there is no prose.
   *
   * @param told the text as the page's own data give it, by which its place is found
   */
  String of(Document page, Optional<String> told) {
    List<PageBlock> text = text(page, told);
    return joined(PictureStory.of(page.body(), text).orElse(text));
  }

  private List<PageBlock> text(Document page, Optional<String> told) {
    List<PageBlock> best = List.of();
    for (Strictness strictness : Strictness.values()) {
      if (strictness == Strictness.BARE && !best.isEmpty()) {
        return best;
      }
      List<PageBlock> kept = kept(page, told, strictness);
      best = joined(kept).length() > 2 * joined(best).length() ? kept : best;
      if (joined(best).length() >= SHORT
          || (!kept.isEmpty() && isUnderHeadline(kept.get(0), page))) {
        return best;
      }
    }
    return best;
  }

  private static String joined(List<PageBlock> blocks) {
    return blocks.stream().map(PageBlock::text).collect(Collectors.joining("\n\n"));
  }

  private List<PageBlock> kept(Document page, Optional<String> told, Strictness strictness) {
    Element body = page.body();
    PageClutter clutter = new PageClutter(hints, strictness, body);
    List<PageBlock> blocks =
        PageBlocks.of(body, clutter::isNoArticle).stream()
            .filter(block -> !isNotice(block) && !isTitle(block, page))
            .toList();
    return told.map(ToldText::new)
        .flatMap(text -> text.among(blocks))
        .or(() -> new ArticleHolder(hints, body, blocks, headline).inside())
        .map(inside -> new KeptBlocks(hints, inside).kept())
        .orElse(List.of());
  }

  /** Whether nothing but some lines, such as date and writers, stands between. */
  private static boolean isUnderHeadline(PageBlock text, Document page) {
    int words = -1;
    for (PageBlock block : PageBlocks.of(page.body(), PageBlocks::isHidden)) {
      if (block.owner().equals(text.owner()) && block.text().equals(text.text())) {
        return words >= 0 && words < NEAR;
      }
      boolean isTitle = "h1".equals(block.owner().normalName());
      words = isTitle ? 0 : words < 0 ? words : words + block.words();
    }
    return false;
  }

  /** Old pages show their title in no element of its own. */
  private boolean isTitle(PageBlock block, Document page) {
    return block.words() >= 3
        && (page.title().startsWith(block.text())
            || headline.filter(block.text()::equals).isPresent());
  }

  private boolean isNotice(PageBlock block) {
    return block.words() < 45 && hints.occursIn(PageHints.Use.PHRASE, block.text());
  }
}
