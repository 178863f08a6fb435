package org.w3id.rapporteur.statement;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.w3id.rapporteur.attribution.CueSense;
import org.w3id.rapporteur.lexicon.Act;
import org.w3id.rapporteur.lexicon.Certainty;
import org.w3id.rapporteur.lexicon.DataFiles;
import org.w3id.rapporteur.lexicon.Stance;
import org.w3id.rapporteur.lexicon.Table;

/** The words of data/lexicon/openers.tsv. */
final class OpenerWords {
  /** How an opener stands above what is said. */
  enum Kind {
    LEAD,
    KNOW,
    CLEAR,
    IT,
    DOUBT,
    ASKING
  }

  private final Map<Kind, Map<String, CueSense>> senses = new EnumMap<>(Kind.class);
  private final List<Table.Row> rows;

  OpenerWords(DataFiles files) {
    rows = files.table("lexicon/openers.tsv").rows();
    for (Table.Row row : rows) {
      Map<String, CueSense> byWord =
          senses.computeIfAbsent(row.constant("kind", Kind.class), kind -> new HashMap<>());
      row.list("words").forEach(word -> byWord.put(word, sense(row, word)));
    }
  }

  private static CueSense sense(Table.Row row, String word) {
    Stance stance =
        row.optional("stance")
            .map(any -> row.constant("stance", Stance.class))
            .orElse(Stance.AFFIRMS);
    Certainty certainty =
        row.optional("certainty")
            .map(any -> row.constant("certainty", Certainty.class))
            .orElse(Certainty.CERTAIN);
    return new CueSense(word, Act.ASSERTION, stance, certainty, "");
  }

  /** In the order of the file, each with an example and a counter-example. */
  List<Table.Row> rows() {
    return rows;
  }

  boolean has(Kind kind, String lemma) {
    return sense(kind, lemma).isPresent();
  }

  /**
   * How the clause below {@code lemma} is meant; absent where the word is no opener of the kind.
   */
  Optional<CueSense> sense(Kind kind, String lemma) {
    return Optional.ofNullable(
        senses.getOrDefault(kind, Map.of()).get(lemma.toLowerCase(Locale.ROOT)));
  }
}
