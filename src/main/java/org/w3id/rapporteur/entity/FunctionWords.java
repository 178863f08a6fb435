package org.w3id.rapporteur.entity;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import org.w3id.rapporteur.lexicon.DataFiles;
import org.w3id.rapporteur.lexicon.Table;
import org.w3id.rapporteur.reading.Sentence;
import org.w3id.rapporteur.reading.Token;

/** Prepositions, articles and the like by what they tell. */
final class FunctionWords {
  private final Set<String> entries = new HashSet<>();

  /** What a function word tells. */
  enum Use {
    COMPLEMENT,
    EMPLOYER,
    ORIGIN,
    CAPACITY,
    DEFINITE,
    INDEFINITE,
    NEGATION,
    LOCATION,
    FACILITY,
    AGENT,
    GOAL,
    AGE,
    COUNTERPART,
    PREDECESSOR,
    SUCCESSOR,
    DENIAL,
    EXPLETIVE,
    SOURCE,
    VOICE,
    CONTRAST,
    TOPIC
  }

  FunctionWords(DataFiles files) {
    for (Table.Row row : files.table("gazetteer/function-words.tsv").rows()) {
      Use use = row.constant("use", Use.class);
      row.list("words").forEach(word -> entries.add(use + " " + word));
    }
  }

  boolean is(Use use, Token token) {
    return is(use, token.text());
  }

  boolean is(Use use, String words) {
    return entries.contains(use + " " + words.toLowerCase(Locale.ROOT));
  }

  /** Whether the word is of this use in any of its forms. */
  boolean isFormOf(Use use, Token token) {
    return entries.contains(use + " " + token.lemma().toLowerCase(Locale.ROOT));
  }

  /** Whether a preposition of this use stands before the noun. */
  boolean marks(Use use, Sentence sentence, Token noun) {
    return sentence.children(noun, "case").stream().anyMatch(token -> is(use, token));
  }

  boolean isNegated(Sentence sentence, Token predicate) {
    return sentence.children(predicate).stream().anyMatch(token -> is(Use.NEGATION, token));
  }
}
