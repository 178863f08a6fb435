package org.w3id.rapporteur.entity;

import java.util.List;
import java.util.Locale;
import org.w3id.rapporteur.reading.Sentence;
import org.w3id.rapporteur.reading.Token;

/** How a word of the text is written in a label: names and abbreviations keep their capitals. */
final class Labels {
  private Labels() {}

  /** The word in small letters, unless its capitals are its own and not its place's. */
  static String word(Sentence sentence, Token token) {
    String text = token.text();
    boolean isName = token.isName() || !isFirst(sentence, token);
    boolean isKept = isAbbreviation(text) || (isName && !sentence.isHeading());
    return isKept ? text : text.toLowerCase(Locale.ROOT);
  }

  /** The word of a title in capitals, of which only abbreviations keep theirs. */
  static String title(String text) {
    return isAbbreviation(text) ? text : text.toLowerCase(Locale.ROOT);
  }

  /** An office as the lists write it, or as the text does where it is an abbreviation: "CEO". */
  static String office(Sentence sentence, OfficeWords.Found found, int end) {
    String last = sentence.token(end - 1).text();
    boolean isSingle = found.begin() == end - 1;
    return isSingle && isAbbreviation(last) && !sentence.isHeading()
        ? last
        : found.office().words();
  }

  /** The words with hyphens as in "Gaza-based movement". */
  static String joined(List<String> words) {
    return String.join(" ", words).replace(" - ", "-");
  }

  /** The last word of a person's label. */
  static String surname(Entity person) {
    return person.label().substring(person.label().lastIndexOf(' ') + 1);
  }

  private static boolean isFirst(Sentence sentence, Token token) {
    for (Token before : sentence.tokens().subList(0, token.index())) {
      if (Character.isLetterOrDigit(before.text().charAt(0))) {
        return false;
      }
    }
    return true;
  }

  private static boolean isAbbreviation(String text) {
    return text.length() > 1
        && text.chars().anyMatch(Character::isUpperCase)
        && text.chars().noneMatch(Character::isLowerCase);
  }
}
