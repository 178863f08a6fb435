package org.w3id.rapporteur.evaluate;

import java.text.Normalizer;
import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.w3id.rapporteur.lexicon.DataFiles;
import org.w3id.rapporteur.lexicon.Table;
import org.w3id.rapporteur.text.Span;

/**
 * What the task statements takes for equal: labels of speakers, and contents but for their first
 * word. The words stand in data/evaluation.
 */
final class Counting {
  private static final Pattern MARK = Pattern.compile("\\p{M}+");
  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}_]+");

  private final Set<String> contentStarts;
  private final Set<String> labelStarts;
  private final Set<String> endings;
  private final Map<String, String> equals = new HashMap<>();

  Counting(DataFiles files) {
    Table table = files.table("evaluation/uncounted.tsv");
    contentStarts = words(table, "content");
    labelStarts = words(table, "label");
    endings = words(table, "ending");
    for (String line : files.lines("evaluation/equal-labels.txt")) {
      if (!line.startsWith("#")) {
        List<String> labels = List.of(line.split("\\|"));
        labels.forEach(label -> equals.put(label, labels.get(0)));
      }
    }
  }

  private static Set<String> words(Table table, String part) {
    Set<String> words = new HashSet<>();
    table.rows().stream()
        .filter(row -> row.get("part").equals(part))
        .forEach(row -> words.add(row.get("word")));
    return words;
  }

  /** The words of a content as indices; a first word that does not count is left out. */
  BitSet content(TokenGrid grid, String body, List<Span> content) {
    BitSet covered = grid.cover(content);
    int first = covered.nextSetBit(0);
    if (first >= 0 && contentStarts.contains(grid.token(first).of(body).toLowerCase(Locale.ROOT))) {
      covered.clear(first);
    }
    return covered;
  }

  /** Whether {@code ours} names the same speaker as {@code gold}, if only by the last name. */
  boolean areEqual(String gold, String ours) {
    String wanted = folded(gold);
    String found = folded(ours);
    boolean isLastName =
        !found.isEmpty()
            && !found.contains(" ")
            && found.equals(wanted.substring(wanted.lastIndexOf(' ') + 1));
    return wanted.equals(found) || isLastName;
  }

  private String folded(String label) {
    String plain = MARK.matcher(Normalizer.normalize(label, Normalizer.Form.NFKD)).replaceAll("");
    String lower = plain.toLowerCase(Locale.ROOT);
    for (String ending : endings) {
      lower = lower.replace(ending, "");
    }
    StringBuilder words = new StringBuilder();
    for (Matcher word = WORD.matcher(lower); word.find(); ) {
      boolean isCounted = !words.isEmpty() || !labelStarts.contains(word.group());
      if (isCounted) {
        words.append(words.isEmpty() ? "" : " ").append(word.group());
      }
    }
    String name = words.toString();
    return equals.getOrDefault(name, name);
  }

  /** Whether the two chains name the same in the same order. */
  boolean areEqual(List<String> gold, List<String> ours) {
    return gold.stream()
        .map(this::folded)
        .toList()
        .equals(ours.stream().map(this::folded).toList());
  }
}
