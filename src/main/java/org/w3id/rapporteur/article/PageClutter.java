package org.w3id.rapporteur.article;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.jsoup.nodes.Comment;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jspecify.annotations.Nullable;

/**
 * Which elements of a page are no part of its article, by their names, by the headings over them
 * and by their make: a row of links to other articles looks alike on every site.
 */
final class PageClutter {
  /** How strictly a page is read; a page that then shows no text is read again less strictly. */
  enum Strictness {
    /** What is named or hidden like clutter is left out. */
    STRICT,
    /** What is hidden, stands under a heading of clutter or is made like it is left out. */
    UNNAMED,
    /** Only comments and what is hidden are left out. */
    LENIENT,
    /** Only comments are left out. */
    BARE
  }

  /** An element with more than this share of the page's prose is never dropped for its name. */
  private static final double MOST = 0.6;

  /** Elements whose classes speak of the page as a whole. */
  private static final Set<String> WHOLE_TAGS = Set.of("html", "body", "main");

  /** An article's text has more than this share of the page's prose. */
  private static final double PLAIN = 0.2;

  /** With this share of the page's prose and a headline over it an element is the article. */
  private static final double HEADED = 0.25;

  private static final Set<String> LIST_TAGS = Set.of("ul", "ol", "dl");

  private static final int SECTION_WORDS = 9;

  /** What is left of a page must be so long for a large part of it to be dropped; in characters. */
  private static final int ENOUGH = 120;

  private final PageHints hints;
  private final Strictness strictness;
  private final PageSums sums;
  private final int all;
  private final Set<Element> sections = new HashSet<>();

  /** Elements around what is named and made like an article's text. */
  private final Set<Element> around;

  PageClutter(PageHints hints, Strictness strictness, Element body) {
    this.hints = hints;
    this.strictness = strictness;
    List<PageBlock> blocks = PageBlocks.of(body, element -> false);
    this.sums = PageSums.of(body, blocks);
    this.all = sums.of(body).prose();
    this.around = strictness == Strictness.STRICT ? aroundTexts(body) : Set.of();
    if (strictness == Strictness.STRICT || strictness == Strictness.UNNAMED) {
      blocks.stream()
          .filter(block -> isSectionHeading(block) || isOverComments(block))
          .forEach(block -> addSection(block, body));
    }
  }

  /** Whether the element holds nothing of the article. */
  boolean isNoArticle(Element element) {
    if (WHOLE_TAGS.contains(element.normalName())) {
      return false;
    }
    if (isComments(element)) {
      return true;
    }
    boolean isUnseen = PageBlocks.isHidden(element) && !holdsMost(element);
    return switch (strictness) {
      case BARE -> false;
      case LENIENT -> isUnseen;
      case UNNAMED -> isUnseen || isMadeLikeClutter(element);
      case STRICT -> isUnseen || isMadeLikeClutter(element) || isDropped(element);
    };
  }

  private Set<Element> aroundTexts(Element body) {
    Set<Element> found = new HashSet<>();
    for (Element element : body.getAllElements()) {
      if (isPlainText(sums.of(element)) && ArticleHolder.isNamed(hints, element)) {
        Element outer = element.parent();
        while (outer != null && found.add(outer)) {
          outer = outer.parent();
        }
      }
    }
    return found;
  }

  /** A good part of the page's prose, with few links and not one after the other. */
  private boolean isPlainText(PageSums.Sum sum) {
    return sum.prose() > PLAIN * all
        && sum.proseBlocks() >= 3
        && sum.linkShare() < 0.12
        && sum.prose() >= 250 * sum.linkBlocks();
  }

  private boolean isMadeLikeClutter(Element element) {
    return sections.contains(element)
        || isForm(element)
        || Captions.isCaption(element)
        || isTeaserRow(element);
  }

  private boolean isComments(Element element) {
    return hints.names(PageHints.Use.DROP_ALWAYS, element) && element.selectFirst("h1") == null;
  }

  private boolean holdsMost(Element element) {
    return sums.of(element).prose() > MOST * all;
  }

  private boolean isDropped(Element element) {
    boolean isUnheard = hints.names(PageHints.Use.UNSEEN, element);
    if (PageBlocks.isInline(element)) {
      return isUnheard || (isNamedAway(element) && standsAlone(element));
    }
    return (isUnheard || isNamedAway(element)) && !isBulk(element) && !around.contains(element);
  }

  private boolean isNamedAway(Element element) {
    return "time".equals(element.normalName()) || hints.names(PageHints.Use.DROP, element);
  }

  /** A place in capitals at the head of a paragraph is named like a byline and yet its part. */
  private static boolean standsAlone(Element inline) {
    Element element = inline;
    while (!isText(beside(element, Node::previousSibling))
        && !isText(beside(element, Node::nextSibling))) {
      Element outer = element.parent();
      if (outer == null || !PageBlocks.isInline(outer)) {
        return true;
      }
      element = outer;
    }
    return false;
  }

  /** The nearest node on one side that shows something. */
  private static @Nullable Node beside(Element element, Function<Node, @Nullable Node> step) {
    Node node = step.apply(element);
    while (node != null && isBlank(node)) {
      node = step.apply(node);
    }
    return node;
  }

  private static boolean isBlank(Node node) {
    return node instanceof Comment || (node instanceof TextNode words && words.isBlank());
  }

  private static boolean isText(@Nullable Node node) {
    return node instanceof TextNode
        || (node instanceof Element element && PageBlocks.isInline(element) && element.hasText());
  }

  /**
   * A good part of the page's prose with few links is the article, whatever it is called, and so is
   * what holds most of it, unless it is a list of links with a sentence on each.
   */
  private boolean isBulk(Element element) {
    PageSums.Sum sum = sums.of(element);
    boolean isList = sum.linkBlocks() >= 3 && sum.prose() < 250 * sum.linkBlocks();
    return (holdsMost(element) && !(isList && leavesEnough(sum)))
        || (sum.prose() > HEADED * all && element.selectFirst("h1") != null)
        || (sum.prose() > 0.3 * all && sum.proseBlocks() >= 5 && sum.linkShare() < 0.12 && !isList);
  }

  /** Whether the rest of the page has enough text to be an article. */
  private boolean leavesEnough(PageSums.Sum sum) {
    return all - sum.prose() >= ENOUGH;
  }

  /** A form that wraps the whole page is a habit of some servers. */
  private boolean isForm(Element element) {
    return "form".equals(element.normalName()) && sums.of(element).prose() < 0.4 * all;
  }

  private boolean isSectionHeading(PageBlock block) {
    return block.words() <= SECTION_WORDS && hints.occursIn(PageHints.Use.SECTION, block.text());
  }

  /** Comments may be longer than what they are on, as nothing else under a heading may. */
  private boolean isOverComments(PageBlock block) {
    return block.words() <= SECTION_WORDS
        && hints.occursIn(PageHints.Use.COMMENTS_HEADING, block.text());
  }

  /** The largest element that begins with the heading and is not the greater part of the page. */
  private void addSection(PageBlock heading, Element body) {
    boolean isOverComments = isOverComments(heading);
    Element section = heading.owner();
    Element outer = section.parent();
    while (outer != null && !outer.equals(body) && beginsWith(outer, section)) {
      PageSums.Sum sum = sums.of(outer);
      if (isOverComments ? !leavesEnough(sum) : sum.prose() > 0.4 * all) {
        break;
      }
      section = outer;
      outer = section.parent();
    }
    if (!section.equals(body) && (isOverComments || !isBulk(section))) {
      sections.add(section);
      addListBelow(section);
    }
  }

  /** A list right below the heading stands under it, though nothing is around both. */
  private void addListBelow(Element heading) {
    Element next = heading.nextElementSibling();
    if (next != null && isList(next) && sums.of(next).prose() < 0.4 * all) {
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
      if (sums.of(child).words() > 0) {
        return false;
      }
    }
    return false;
  }

  /** Three or more children of one make, each a short text with a link to another article. */
  private boolean isTeaserRow(Element element) {
    PageSums.Sum sum = sums.of(element);
    if (element.childrenSize() < 3 || sum.linkBlocks() < 3 || !leavesEnough(sum)) {
      return false;
    }
    List<Element> filled =
        element.children().stream().filter(child -> sums.of(child).words() > 0).toList();
    long teasers = filled.stream().filter(this::isTeaser).count();
    return teasers >= 3 && teasers * 5 >= filled.size() * 3L;
  }

  private boolean isTeaser(Element element) {
    PageSums.Sum sum = sums.of(element);
    return sum.linkBlocks() > 0 && sum.words() <= 120;
  }
}
