package org.w3id.rapporteur.attribution;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.w3id.rapporteur.lexicon.DataFiles;
import org.w3id.rapporteur.lexicon.Table;
import org.w3id.rapporteur.reading.Sentence;
import org.w3id.rapporteur.reading.Token;

/** The words of data/lexicon/tails.tsv, at which a content ends. */
final class TailWords {
  /** What follows at the word, as the file explains. */
  enum Kind {
    COMMENT,
    REMARK,
    CIRCUMSTANCE,
    VENUE,
    ARTICLE,
    HEADLINE,
    RIVAL,
    BESIDE
  }

  private final List<Table.Row> rows;
  private final Map<Kind, Set<String>> words = new EnumMap<>(Kind.class);
  private final List<List<String>> openers = new ArrayList<>();

  TailWords(DataFiles files) {
    rows = files.table("lexicon/tails.tsv").rows();
    for (Table.Row row : rows) {
      Kind kind = row.constant("kind", Kind.class);
      words.computeIfAbsent(kind, none -> new HashSet<>()).addAll(row.list("words"));
    }
    words
        .getOrDefault(Kind.CIRCUMSTANCE, Set.of())
        .forEach(opener -> openers.add(List.of(opener.split(" "))));
  }

  /** The file's rows, whose examples are tests. */
  List<Table.Row> rows() {
    return rows;
  }

  boolean is(Kind kind, Token token) {
    return words.getOrDefault(kind, Set.of()).contains(token.lemma().toLowerCase(Locale.ROOT));
  }

  /** Whether a circumstance opens at {@code token}, in one word or several. */
  boolean opens(Sentence sentence, Token token) {
    return openers.stream().anyMatch(opener -> stands(opener, sentence, token.index()));
  }

  private static boolean stands(List<String> opener, Sentence sentence, int at) {
    if (at + opener.size() > sentence.size()) {
      return false;
    }
    for (int word = 0; word < opener.size(); word++) {
      if (!sentence.token(at + word).text().equalsIgnoreCase(opener.get(word))) {
        return false;
      }
    }
    return true;
  }
}
