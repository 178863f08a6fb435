package org.w3id.rapporteur.reading;

import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.w3id.rapporteur.lexicon.DataFiles;
import org.w3id.rapporteur.lexicon.Table;

/** Words and shapes of figures of which a sentence holds at least one if it tells a time. */
final class TimeWords {
  /** Where in a sentence a listed word counts. */
  private enum Within {
    PART,
    WHOLE,
    SHAPE
  }

  private final Pattern pattern;

  TimeWords(DataFiles files) {
    Table table = files.table("lexicon/time-words.tsv");
    pattern =
        Pattern.compile(
            alternatives(table, Within.SHAPE)
                + "|"
                + alternatives(table, Within.PART)
                + "|\\b(?:"
                + alternatives(table, Within.WHOLE)
                + ")\\b",
            Pattern.CASE_INSENSITIVE);
  }

  private static String alternatives(Table table, Within within) {
    return table.rows().stream()
        .filter(row -> row.constant("within", Within.class) == within)
        .map(row -> row.get("word"))
        .map(word -> within == Within.SHAPE ? word : Pattern.quote(word))
        .collect(Collectors.joining("|"));
  }

  /** Whether it is worth searching the sentence for times. */
  boolean mayTellTime(String sentence) {
    return pattern.matcher(sentence).find();
  }
}
