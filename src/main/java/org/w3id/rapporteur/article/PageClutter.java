package org.w3id.rapporteur.article;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
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

  /** Elements whose classes speak of the page as a whole. */
  private static final Set<String> WHOLE_TAGS = Set.of("html", "body", "main");

  private final PageHints hints;
  private final Strictness strictness;
  private final PageShares shares;
  private final Optional<ClutterSections> sections;

  /** Elements around what is named and made like an article's text. */
  private final Set<Element> around;

  PageClutter(PageHints hints, Strictness strictness, Element body) {
    this.hints = hints;
    this.strictness = strictness;
    List<PageBlock> blocks = PageBlocks.of(body, element -> false);
    this.shares = new PageShares(body, blocks);
    this.around = strictness == Strictness.STRICT ? aroundTexts(body) : Set.of();
    this.sections =
        strictness == Strictness.STRICT || strictness == Strictness.UNNAMED
            ? Optional.of(new ClutterSections(hints, shares, body, blocks))
            : Optional.empty();
  }

  /** Whether the element holds nothing of the article. */
  boolean isNoArticle(Element element) {
    if (WHOLE_TAGS.contains(element.normalName())) {
      return false;
    }
    if (isComments(element)) {
      return true;
    }
    boolean isUnseen =
        PageBlocks.isHidden(element)
            && !shares.holdsMost(element)
            && !new FoldedText(shares).isRest(element);
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
      if (shares.isPlainText(element) && ArticleHolder.isNamed(hints, element)) {
        Element outer = element.parent();
        while (outer != null && found.add(outer)) {
          outer = outer.parent();
        }
      }
    }
    return found;
  }

  private boolean isMadeLikeClutter(Element element) {
    return sections.filter(found -> found.isOne(element)).isPresent()
        || isForm(element)
        || Captions.isCaption(element)
        || new Insets(shares).isOne(element)
        || new Standfirst(hints, shares).isBelowHeadline(element)
        || isTeaserRow(element);
  }

  private boolean isComments(Element element) {
    return (hints.names(PageHints.Use.DROP_ALWAYS, element) && element.selectFirst("h1") == null)
        || new ReaderPosts(hints, shares).areIn(element);
  }

  private boolean isDropped(Element element) {
    boolean isUnheard = hints.names(PageHints.Use.UNSEEN, element);
    if (PageBlocks.isInline(element)) {
      return isUnheard || (isNamedAway(element) && standsAlone(element));
    }
    return (isUnheard || isNamedAway(element))
        && !shares.isBulk(element)
        && !around.contains(element);
  }

  private boolean isNamedAway(Element element) {
    return "time".equals(element.normalName())
        || hints.names(PageHints.Use.DROP, element)
        || new Standfirst(hints, shares).isNamed(element)
        || (hints.names(PageHints.Use.GATED, element) && !new FoldedText(shares).isText(element));
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

  /** A form that wraps the whole page is a habit of some servers. */
  private boolean isForm(Element element) {
    return "form".equals(element.normalName()) && !shares.isMoreThan(0.4, element);
  }

  /** Three or more children of one make, each a short text with a link to another article. */
  private boolean isTeaserRow(Element element) {
    PageSums.Sum sum = shares.of(element);
    if (element.childrenSize() < 3 || sum.linkBlocks() < 3 || !shares.leavesEnough(element)) {
      return false;
    }
    List<Element> filled =
        element.children().stream().filter(child -> shares.of(child).words() > 0).toList();
    long teasers = filled.stream().filter(this::isTeaser).count();
    return teasers >= 3
        && teasers * 5 >= filled.size() * 3L
        && filled.stream().noneMatch(child -> !isTeaser(child) && isMostOf(child, sum));
  }

  /** Lists of links beside a text do not make it one of them. */
  private boolean isMostOf(Element child, PageSums.Sum row) {
    PageSums.Sum sum = shares.of(child);
    return sum.proseBlocks() >= 3 && sum.prose() * 2 > row.prose();
  }

  private boolean isTeaser(Element element) {
    PageSums.Sum sum = shares.of(element);
    return sum.linkBlocks() > 0 && sum.words() <= 120;
  }
}
