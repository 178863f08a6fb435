package org.w3id.rapporteur.statement;

import java.util.Optional;
import org.w3id.rapporteur.reading.Sentence;
import org.w3id.rapporteur.reading.Token;

/**
 * Tells what is asked from what is told: "insists that Peru leave" asks, "insists that Peru leaves"
 * tells. Taggers often take the bare form for a plural.
 */
final class Subjunctive {

  private final Sentence sentence;

  Subjunctive(Sentence sentence) {
    this.sentence = sentence;
  }

  /** Whether the clause headed by {@code head} has a subject and a verb without tense. */
  boolean isAt(Token head) {
    boolean hasSubject = !sentence.children(head, "nsubj").isEmpty();
    Token verb =
        sentence.child(head, "cop").or(() -> sentence.child(head, "aux:pass")).orElse(head);
    return hasSubject && !isTensed(head) && (verb.tag().equals("VB") || isBareOfOne(head, verb));
  }

  private boolean isTensed(Token head) {
    return sentence.children(head, "aux").stream().anyMatch(aux -> !aux.tag().equals("VB"));
  }

  private boolean isBareOfOne(Token head, Token verb) {
    Optional<Token> subject = sentence.children(head, "nsubj").stream().findFirst();
    return verb.tag().equals("VBP")
        && verb.text().equals(verb.lemma())
        && subject.filter(this::isOne).isPresent();
  }

  private boolean isOne(Token subject) {
    return subject.tag().equals("NNP")
        && sentence.children(subject, "conj").isEmpty()
        && sentence.children(subject, "nummod").isEmpty();
  }
}
