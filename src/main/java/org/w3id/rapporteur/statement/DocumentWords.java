package org.w3id.rapporteur.statement;

import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.w3id.rapporteur.lexicon.DataFiles;
import org.w3id.rapporteur.lexicon.Table;
import org.w3id.rapporteur.reading.Sentence;
import org.w3id.rapporteur.reading.Token;

/** What tells that a document is its subject's: "issued a report", "said in a letter". */
final class DocumentWords {
  private final Map<Kind, Set<String>> words = new EnumMap<>(Kind.class);

  private enum Kind {
    VERB,
    PREPOSITION,
    BEHALF,
    PLATFORM
  }

  DocumentWords(DataFiles files) {
    for (Table.Row row : files.table("lexicon/documents.tsv").rows()) {
      words.put(row.constant("kind", Kind.class), Set.copyOf(row.list("words")));
    }
  }

  /** Whether who does {@code verb} to a document is its author. */
  boolean isIssued(Token verb) {
    return is(Kind.VERB, verb.lemma());
  }

  /** Whether something is said in the document, not only according to it. */
  boolean isSaidIn(Sentence sentence, Token document) {
    return sentence.children(document, "case").stream()
        .anyMatch(word -> is(Kind.PREPOSITION, word.text()));
  }

  /** "On behalf of the envoy": whoever is told then speaks. */
  boolean isBehalf(Token noun) {
    return is(Kind.BEHALF, noun.text());
  }

  /** "A Facebook post" is not by Facebook. */
  boolean isPlatform(Token name) {
    return is(Kind.PLATFORM, name.text());
  }

  private boolean is(Kind kind, String word) {
    return words.getOrDefault(kind, Set.of()).contains(word.toLowerCase(Locale.ROOT));
  }
}
