package org.w3id.rapporteur.attribution;

import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.w3id.rapporteur.lexicon.DataFiles;
import org.w3id.rapporteur.reading.Token;

/** The words by which a transcript is told from a list of names. */
final class TurnWords {
  private static final Set<String> OF_CONVERSATION = Set.of("first", "second");

  private final Set<String> labels;
  private final Set<String> personal;
  private final FullText fullText;

  TurnWords(DataFiles files) {
    labels = Set.copyOf(files.lines("lexicon/turn-labels.txt"));
    fullText = new FullText(files);
    personal =
        files.table("gazetteer/pronouns.tsv").rows().stream()
            .filter(row -> OF_CONVERSATION.contains(row.get("person")))
            .map(row -> row.get("word"))
            .collect(Collectors.toUnmodifiableSet());
  }

  /** Tells where somebody's words are printed in full. */
  FullText fullText() {
    return fullText;
  }

  /** Whether the word gives the word to somebody without a name: "Question". */
  boolean isLabel(Token token) {
    return labels.contains(token.text().toLowerCase(Locale.ROOT));
  }

  /** Whether somebody speaks of himself or to somebody: "I", "your". */
  boolean isPersonal(Token token) {
    return personal.contains(token.text().toLowerCase(Locale.ROOT));
  }
}
