package org.w3id.rapporteur.article;

import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;

/**
 * Tells what stands amid a text and is none of it, whatever it is called: a picture with its
 * caption, a form with its offer, a box at one side with links.
 */
final class Insets {
  private static final Set<String> BOXES =
      Set.of("div", "section", "table", "center", "td", "aside", "article", "li", "dl");

  private static final String PICTURE = "img, picture, amp-img, video, iframe";

  /** What shows something with a title, where a picture may go with a subheading of the text. */
  private static final Set<String> FRAMED = Set.of("iframe", "video");

  /** What a reader writes an address or a name into, or listens to. */
  private static final String FIELDS =
      "input[type=email], input[type=text], input:not([type]), form, textarea, audio";

  private static final Pattern FLOATING = Pattern.compile("float:\\s*(?:left|right)");
  private static final int WORDS = 70;

  private static final double HALF = 0.5;

  /** A caption and who made the picture. */
  private static final int LINES = 3;

  /** So many paragraphs stand around an inset, which has hardly a share of their prose. */
  private static final int AROUND = 3;

  private static final double SHARE = 0.3;

  private final PageShares shares;

  Insets(PageShares shares) {
    this.shares = shares;
  }

  boolean isOne(Element element) {
    int words = shares.of(element).words();
    return words > 0
        && words <= WORDS
        && BOXES.contains(element.normalName())
        && (isPictureWithCaption(element) || isFormWithOffer(element) || isSideBox(element));
  }

  /** Some lines beside a picture, in a box beside paragraphs that are in none of its make. */
  private boolean isPictureWithCaption(Element box) {
    // The sums come first: boxes that lie deep in one another would each be searched.
    Element picture =
        shares.isMoreThan(SHARE, box) || shares.of(box).linkBlocks() > 0
            ? null
            : box.selectFirst(PICTURE);
    return picture != null && !picture.hasText() && isAmidText(box) && isCaptionOf(picture, box);
  }

  /** Not where the picture is one within a paragraph. */
  private boolean isCaptionOf(Element picture, Element box) {
    List<PageBlock> blocks = PageBlocks.of(box, element -> false);
    Element around = picture;
    Element outer = picture.parent();
    while (outer != null && PageBlocks.isInline(around)) {
      around = outer;
      outer = around.parent();
    }
    Element line = around;
    return shares.of(box).proseBlocks() <= 1
        && blocks.size() <= LINES
        && blocks.stream()
            .max(Comparator.comparingInt(PageBlock::words))
            .filter(longest -> !longest.owner().equals(line) && longest.linkDensity() < HALF)
            .isPresent()
        && (FRAMED.contains(picture.normalName())
            || blocks.stream().noneMatch(PageBlock::isHeading));
  }

  /** Whether the box is a small part of what is around it, and so are all of its make together. */
  private boolean isAmidText(Element box) {
    int own = shares.of(box).proseBlocks();
    Element around = box.parent();
    while (around != null && shares.of(around).proseBlocks() < own + AROUND) {
      around = around.parent();
    }
    Element parent = box.parent();
    return around != null
        && parent != null
        && proseOfMake(box, parent) < SHARE * shares.of(around).prose();
  }

  private int proseOfMake(Element box, Element parent) {
    return parent.children().stream()
        .filter(other -> other.normalName().equals(box.normalName()))
        .filter(other -> other.className().equals(box.className()))
        .filter(other -> other.selectFirst(PICTURE) != null)
        .mapToInt(other -> shares.of(other).prose())
        .sum();
  }

  private boolean isFormWithOffer(Element box) {
    return shares.leavesEnough(box)
        && !shares.isMoreThan(SHARE, box)
        && box.selectFirst(FIELDS) != null
        && box.selectFirst("h1") == null;
  }

  private boolean isSideBox(Element box) {
    boolean isAtSide =
        Set.of("left", "right").contains(box.attr("align"))
            || FLOATING.matcher(box.attr("style")).find();
    return isAtSide
        && box.selectFirst("a[href], img") != null
        && box.selectFirst("h1") == null
        && shares.leavesEnough(box)
        && isAmidText(box);
  }
}
