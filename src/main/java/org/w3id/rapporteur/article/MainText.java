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

  private final PageHints hints;

  MainText(PageHints hints) {
    this.hints = hints;
  }

  /**
   * Paragraphs, headings and list items, with a blank line between; empty if there is no prose.
   *
   * @param told the text as the page's own data give it, by which its place is found
   */
  String of(Document page, Optional<String> told) {
    String strict = text(page, told, Strictness.STRICT);
    if (strict.length() >= SHORT) {
      return strict;
    }
    String lenient = text(page, told, Strictness.LENIENT);
    String longer = lenient.length() > 2 * strict.length() ? lenient : strict;
    return longer.isEmpty() ? text(page, told, Strictness.BARE) : longer;
  }

  private String text(Document page, Optional<String> told, Strictness strictness) {
    Element body = page.body();
    PageClutter clutter = new PageClutter(hints, strictness, body);
    List<PageBlock> blocks =
        PageBlocks.of(body, clutter::isNoArticle).stream()
            .filter(block -> !isNotice(block) && !isTitle(block, page))
            .toList();
    return told.map(ToldText::new)
        .flatMap(text -> text.among(blocks))
        .or(() -> new ArticleHolder(hints, body, blocks).inside())
        .map(inside -> new KeptBlocks(hints, inside).kept())
        .map(kept -> kept.stream().map(PageBlock::text).collect(Collectors.joining("\n\n")))
        .orElse("");
  }

  /** Old pages show their title in no element of its own. */
  private static boolean isTitle(PageBlock block, Document page) {
    return block.words() >= 3 && page.title().startsWith(block.text());
  }

  private boolean isNotice(PageBlock block) {
    return block.words() < 45 && hints.occursIn(PageHints.Use.PHRASE, block.text());
  }
}
