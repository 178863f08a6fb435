package org.w3id.rapporteur.article;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jsoup.nodes.Element;

/** Finds the element that holds the article: the one with the greatest worth of its blocks. */
final class ArticleHolder {
  /** What markup that names the article adds to the worth. */
  private static final double NAMED_BONUS = 1.15;

  private static final Set<String> ARTICLE_TAGS = Set.of("article", "main");

  private final PageHints hints;
  private final Optional<String> headline;
  private final Element body;
  private final List<PageBlock> blocks;
  private final PageSums sums;

  /**
   * @param blocks of the page without its clutter
   */
  ArticleHolder(PageHints hints, Element body, List<PageBlock> blocks, Optional<String> headline) {
    this.hints = hints;
    this.headline = headline;
    this.body = body;
    this.blocks = blocks;
    this.sums = PageSums.of(body, blocks);
  }

  /** The blocks of the article and what stands between them; nothing if there is no prose. */
  Optional<List<PageBlock>> inside() {
    return holder()
        .map(this::firstOfSeveral)
        .map(holder -> new HeadedStory(hints, sums, blocks).within(holder, headline).orElse(holder))
        .map(this::blocksBelow);
  }

  /** The element with the greatest worth; of equal ones the innermost. */
  private Optional<Element> holder() {
    List<Element> elements = body.getAllElements();
    Element best = null;
    double most = 0;
    for (int i = elements.size() - 1; i >= 0; i--) {
      double worth = named(elements.get(i));
      if (worth > most) {
        best = elements.get(i);
        most = worth;
      }
    }
    return Optional.ofNullable(best);
  }

  private double named(Element element) {
    double worth = sums.of(element).worth();
    return worth > 0 && isNamed(hints, element) ? worth * NAMED_BONUS : worth;
  }

  /** Whether the markup names this as the article. */
  static boolean isNamed(PageHints hints, Element element) {
    return ARTICLE_TAGS.contains(element.normalName())
        || element.attr("itemprop").contains("articleBody")
        || hints.favours(element);
  }

  /** Where pages load the next article below the first, each with a title, the first. */
  private Element firstOfSeveral(Element holder) {
    List<Element> own = new ArrayList<>();
    for (Element title : holder.select("h1")) {
      Element article = alone(title, holder);
      if (sums.of(article).proseBlocks() >= 2) {
        own.add(article);
      }
    }
    return own.size() > 1 ? own.get(0) : firstOfMake(holder);
  }

  /**
   * Where the articles below the first are made like it and have titles of lower rank, the first.
   */
  private Element firstOfMake(Element holder) {
    Optional<Element> title = title(holder);
    Element article = title.map(Element::parent).orElse(holder);
    while (article != null && !article.equals(holder)) {
      if (sums.of(article).proseBlocks() >= 2 && hasTwin(article, holder, title)) {
        return article;
      }
      article = article.parent();
    }
    return holder;
  }

  /** The heading of the article; on blogs the name of the blog is one of higher rank. */
  private Optional<Element> title(Element holder) {
    return headline
        .flatMap(words ->
            holder.select("h1, h2, h3").stream()
                .filter(title -> title.text().equals(words))
                .findFirst())
        .or(() -> Optional.ofNullable(holder.selectFirst("h1")));
  }

  private boolean hasTwin(Element article, Element holder, Optional<Element> title) {
    String alike = title.map(Element::normalName).filter(tag -> !"h1".equals(tag)).orElse("h2, h3");
    return article.classNames().stream()
        .limit(1)
        .flatMap(name -> holder.getElementsByClass(name).stream())
        .filter(other -> !other.equals(article) && !article.parents().contains(other))
        .filter(other -> !other.parents().contains(article))
        .filter(other -> other.className().equals(article.className()) || !"h2, h3".equals(alike))
        .filter(other -> sums.of(other).proseBlocks() >= 2)
        .anyMatch(other -> other.selectFirst(alike) != null);
  }

  /** The largest element around the title in which no other title stands. */
  private static Element alone(Element title, Element holder) {
    Element article = title;
    Element outer = title.parent();
    while (outer != null && !article.equals(holder) && outer.select("h1").size() == 1) {
      article = outer;
      outer = article.parent();
    }
    return article;
  }

  private List<PageBlock> blocksBelow(Element holder) {
    Set<Element> below = new HashSet<>(holder.getAllElements());
    return blocks.stream().filter(block -> below.contains(block.owner())).toList();
  }
}
