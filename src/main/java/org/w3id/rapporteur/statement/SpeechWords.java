package org.w3id.rapporteur.statement;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.w3id.rapporteur.attribution.CueLexicon;
import org.w3id.rapporteur.lexicon.DataFiles;
import org.w3id.rapporteur.lexicon.Table;
import org.w3id.rapporteur.reading.Sentence;
import org.w3id.rapporteur.reading.Token;

/** The word lists by which speech acts are read. */
public final class SpeechWords {
  private final CueLexicon cues;
  private final Table modality;
  private final Set<String> informationNouns;
  private final Set<String> conditions;
  private final Set<String> factives;

  public SpeechWords(DataFiles files) {
    cues = new CueLexicon(files);
    modality = files.table("lexicon/modality.tsv");
    informationNouns = Set.copyOf(files.lines("lexicon/information-nouns.txt"));
    conditions = Set.copyOf(files.lines("lexicon/conditions.txt"));
    factives = Set.copyOf(files.lines("lexicon/factives.txt"));
  }

  CueLexicon cues() {
    return cues;
  }

  /** Whether {@code lemma} names words or a bearer of words, so that its possessor speaks. */
  boolean isInformation(String lemma) {
    return informationNouns.contains(lemma);
  }

  /** Whether the verb takes its content for a fact. */
  boolean isFactive(String lemma) {
    return factives.contains(lemma);
  }

  boolean isConditional(String mark) {
    return conditions.contains(mark);
  }

  /** Whether a word with {@code effect} hangs directly on {@code head}, or {@code head} is one. */
  boolean has(String effect, Sentence sentence, Token head) {
    Set<String> words = words(effect);
    return words.contains(lower(head))
        || sentence.children(head).stream()
            .filter(child -> isModifier(child))
            .anyMatch(child -> words.contains(lower(child)) || words.contains(child.lemma()));
  }

  /** Whether {@code word} turns round what it hangs on. */
  boolean isNegation(Token word) {
    Set<String> words = words("negation");
    return words.contains(lower(word)) || words.contains(word.lemma());
  }

  private static boolean isModifier(Token child) {
    return child.is("aux")
        || child.is("advmod")
        || child.is("det")
        || child.is("cop")
        || child.is("cc");
  }

  private Set<String> words(String effect) {
    List<String> words =
        modality.rows().stream()
            .filter(row -> row.get("effect").equals(effect))
            .map(row -> row.get("word"))
            .toList();
    return new HashSet<>(words);
  }

  private static String lower(Token token) {
    return token.text().toLowerCase(Locale.ROOT);
  }
}
