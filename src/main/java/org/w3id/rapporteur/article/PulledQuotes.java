package org.w3id.rapporteur.article;

import java.util.List;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;

/**
 * Tells sentences of an article that stand in it once more, set apart to be seen; what stands
 * between them, such as who says so, may be left out there.
 */
final class PulledQuotes {
  /** In longer texts it is not looked for sentences that are shown twice. */
  private static final int MANY = 1_000;

  /** In texts of so many blocks only what is marked as set apart is looked for; for speed. */
  private static final int SEVERAL = 400;

  private static final int WORDS = 5;
  private static final Pattern MARKS = Pattern.compile("[\"“”‘’']|[.!?]+[\"”’']?$");

  private static final Pattern SENTENCES = Pattern.compile("(?<=[.!?…][\"”’']?)\\s+");

  private final List<PageBlock> blocks;
  private final List<String> bare;

  PulledQuotes(List<PageBlock> blocks) {
    this.blocks = blocks;
    this.bare =
        blocks.size() < MANY
            ? blocks.stream().map(block -> bare(block.text())).toList()
            : List.of();
  }

  boolean isOne(PageBlock block) {
    if (bare.isEmpty() || block.words() < WORDS) {
      return false;
    }
    boolean isSetApart = block.owner().closest("blockquote, aside, h2, h3, h4, h5") != null;
    String words = bare(block.text());
    List<String> sentences = SENTENCES.splitAsStream(block.text()).map(PulledQuotes::bare).toList();
    for (int i = 0; i < blocks.size(); i++) {
      PageBlock other = blocks.get(i);
      if (bare.get(i).length() > words.length()
          && other.words() > block.words()
          && other.isProse()
          && (isSetApart || (blocks.size() < SEVERAL && isElsewhere(block.owner(), other.owner())))
          && sentences.stream().allMatch(bare.get(i)::contains)) {
        return true;
      }
    }
    return false;
  }

  /** Whether one stands in a box of its own or is called otherwise. */
  private static boolean isElsewhere(Element one, Element other) {
    Element around = one.parent();
    return !one.className().equals(other.className())
        || (around != null && !around.equals(other.parent()));
  }

  /** Without quotation marks, and without a stop at the end. */
  private static String bare(String words) {
    return MARKS.matcher(words).replaceAll("").strip();
  }
}
