package org.w3id.rapporteur.entity;

import java.util.HashSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.w3id.rapporteur.lexicon.DataFiles;
import org.w3id.rapporteur.lexicon.Table;
import org.w3id.rapporteur.reading.Sentence;
import org.w3id.rapporteur.reading.Token;

/** Tells articles on sport, in which the name of a state is that of its team. */
final class Sports {
  private static final int FEWEST = 5;
  private static final int TOKENS_PER_WORD = 200;

  private final Set<String> words = new HashSet<>();
  private final FunctionWords functionWords;

  Sports(DataFiles files, FunctionWords functionWords) {
    this.functionWords = functionWords;
    for (Table.Row row : files.table("gazetteer/sports.tsv").rows()) {
      words.add(row.get("word"));
    }
  }

  /** Whether the article uses many different words of sport. */
  boolean isSport(Draft draft) {
    Set<String> found = new HashSet<>();
    int tokens = 0;
    for (Sentence sentence : draft.reading().sentences()) {
      tokens += sentence.size();
      for (Token token : sentence.tokens()) {
        String word = token.text().toLowerCase(Locale.ROOT);
        if (words.contains(word)) {
          found.add(word);
        }
      }
    }
    return found.size() >= Math.max(FEWEST, Math.min(tokens / TOKENS_PER_WORD, 2 * FEWEST));
  }

  /** Whether a state's name stands for those who play: not "in Tonga", not "Tonga's capital". */
  boolean isTeam(Sentence sentence, Token head) {
    boolean isPlayer = head.is("nsubj") || head.is("obj") || head.is("conj");
    boolean isOpponent =
        head.is("obl") && !functionWords.marks(FunctionWords.Use.LOCATION, sentence, head);
    return isPlayer || isOpponent;
  }

  /** The team of a state, an entity of its own. */
  Entity teamOf(Entity state) {
    return new Entity(
        state.key() + "-team",
        EntityKind.ORGANIZATION,
        state.label(),
        Optional.empty(),
        Optional.empty(),
        false);
  }
}
