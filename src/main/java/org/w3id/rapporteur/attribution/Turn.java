package org.w3id.rapporteur.attribution;

import java.util.List;
import org.w3id.rapporteur.reading.Name;
import org.w3id.rapporteur.reading.Sentence;
import org.w3id.rapporteur.reading.Token;

/**
 * What one person says in a transcript until another has the word.
 *
 * @param speaker the name in the label
 * @param label the sentence that begins with the label
 * @param colon the label's last token
 * @param sentences those that the speaker says, in order; the first may hold the label
 */
record Turn(Name speaker, Sentence label, Token colon, List<Sentence> sentences) {
  Turn {
    sentences = List.copyOf(sentences);
  }

  Turn until(List<Sentence> kept) {
    return new Turn(speaker, label, colon, kept);
  }

  boolean isFullyNamed() {
    return speaker.end() - speaker.begin() > 1;
  }

  /** A word of the name that stays in it however much of the label the engine takes for a name. */
  Token speakerHead() {
    return label.token(speaker.begin());
  }

  /** Whether {@code word} names the speaker: one of the names behind the first. */
  boolean isSurname(Token word) {
    int begin = Math.min(speaker.begin() + 1, speaker.end() - 1);
    return word.isName()
        && label.tokens().subList(begin, speaker.end()).stream()
            .anyMatch(part -> part.text().equals(word.text()));
  }

  /** The words of {@code sentence} behind the label. */
  List<Token> spoken(Sentence sentence) {
    return sentence.index() == label.index()
        ? sentence.tokens().subList(colon.index() + 1, sentence.size())
        : sentence.tokens();
  }
}
