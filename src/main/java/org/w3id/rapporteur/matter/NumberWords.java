package org.w3id.rapporteur.matter;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.regex.Pattern;
import org.w3id.rapporteur.lexicon.Table;

/** Reads numbers in figures and words: "1,200", "twelve", "3.5 million", "two dozen". */
public final class NumberWords {
  private static final Pattern FIGURES =
      Pattern.compile("\\d{1,3}(,\\d{3})+(\\.\\d+)?|\\d+(\\.\\d+)?");

  private final Map<String, Double> units = new HashMap<>();
  private final Map<String, Double> scales = new HashMap<>();

  NumberWords(Table table) {
    for (Table.Row row : table.rows()) {
      boolean scales = row.get("kind").equals("scale");
      (scales ? this.scales : units).put(row.get("word"), Double.parseDouble(row.get("value")));
    }
  }

  /** The value of words in lower case; none where one of them is no number. */
  public OptionalDouble value(List<String> words) {
    double sum = 0;
    double part = 0;
    for (String word : words) {
      Double scale = scales.get(word);
      if (scale != null) {
        part = (part == 0 ? 1 : part) * scale;
      } else if (FIGURES.matcher(word).matches()) {
        sum += part;
        part = Double.parseDouble(word.replace(",", ""));
      } else if (units.containsKey(word)) {
        part += units.getOrDefault(word, 0.0);
      } else {
        return OptionalDouble.empty();
      }
    }
    return words.isEmpty() ? OptionalDouble.empty() : OptionalDouble.of(sum + part);
  }
}
