package org.w3id.rapporteur.article;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** An article's text as the page's own data give it, to tell its blocks from others by. */
final class ToldText {
  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+");

  /** So many words in a row are hardly the same by chance. */
  private static final int RUN = 4;

  /** Shorter texts are often only the beginning; in words. */
  private static final int SHORTEST = 120;

  /** The share of the told text that the page must show for it to be taken as whole. */
  private static final double WHOLE = 0.85;

  private final List<String> words;
  private final Set<String> runs;

  ToldText(String text) {
    this.words = words(text);
    this.runs = new HashSet<>(runs(words));
  }

  /**
   * The blocks from the first to the last that is told, and of prose among them only what is told;
   * nothing where the page does not show what its data tell.
   */
  Optional<List<PageBlock>> among(List<PageBlock> blocks) {
    List<Boolean> told = blocks.stream().map(this::isTold).toList();
    int first = told.indexOf(true);
    int last = told.lastIndexOf(true);
    int shown = 0;
    for (int i = 0; i < blocks.size(); i++) {
      shown += told.get(i) ? words(blocks.get(i).text()).size() : 0;
    }
    if (words.size() < SHORTEST || shown < WHOLE * words.size()) {
      return Optional.empty();
    }
    return Optional.of(
        IntStream.rangeClosed(first, last)
            .filter(i -> told.get(i) || !blocks.get(i).isProse())
            .mapToObj(blocks::get)
            .toList());
  }

  private boolean isTold(PageBlock block) {
    List<String> own = runs(words(block.text()));
    long known = own.stream().filter(runs::contains).count();
    return !own.isEmpty() && known * 10 >= own.size() * 6L;
  }

  private static List<String> words(String text) {
    return WORD.matcher(text.toLowerCase(Locale.ROOT)).results().map(MatchResult::group).toList();
  }

  private static List<String> runs(List<String> words) {
    return IntStream.rangeClosed(0, words.size() - RUN)
        .mapToObj(i -> String.join(" ", words.subList(i, i + RUN)))
        .toList();
  }
}
