package org.w3id.rapporteur.entity;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.w3id.rapporteur.reading.Sentence;
import org.w3id.rapporteur.reading.Token;

/** The abbreviations that an article explains itself: "artificial pancreas (AP)". */
final class Abbreviations {
  private static final int LONGEST = 7;

  private final Map<String, String> meanings = new HashMap<>();

  /** Reads those of one article: capitals in brackets after words with these initials. */
  Abbreviations(Draft draft) {
    for (Sentence sentence : draft.reading().sentences()) {
      for (int i = 2; i < sentence.size(); i++) {
        if (sentence.token(i - 1).tag().equals("-LRB-") && isAbbreviation(sentence.token(i))) {
          explain(draft, sentence, i);
        }
      }
    }
  }

  private static boolean isAbbreviation(Token token) {
    return token.text().length() > 1 && token.text().chars().allMatch(Character::isUpperCase);
  }

  private void explain(Draft draft, Sentence sentence, int at) {
    String letters = sentence.token(at).text().toLowerCase(Locale.ROOT);
    for (int begin = Math.max(0, at - 1 - LONGEST); begin < at - 1; begin++) {
      String words = OfficeWords.words(sentence, begin, at - 1, draft.body());
      if (initials(words).equals(letters)) {
        meanings.putIfAbsent(sentence.token(at).text(), words);
      }
    }
  }

  /** First letters of the words, without those of articles and the like in small letters. */
  private static String initials(String words) {
    StringBuilder initials = new StringBuilder();
    for (String word : words.split("[\\s-]+", -1)) {
      if (!word.isEmpty() && Character.isLetter(word.charAt(0))) {
        initials.append(word.charAt(0));
      }
    }
    return initials.toString();
  }

  /** Whether the article explains {@code abbreviation} by other words than {@code name}. */
  boolean contradict(String abbreviation, String name) {
    String words = meanings.get(abbreviation);
    return words != null && !Spelling.slug(name).endsWith(Spelling.slug(words));
  }
}
