package org.w3id.rapporteur.statement;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.w3id.rapporteur.entity.Entity;
import org.w3id.rapporteur.reading.Reading;
import org.w3id.rapporteur.reading.Sentence;
import org.w3id.rapporteur.reading.Token;

/** Finds what a speaker says before and after the change of position that a phrase tells of. */
final class ChangeSides {
  private final Reading reading;
  private final StatedParties parties;
  private final StatedPhrase phrase;
  private final Set<String> newness;

  /**
   * @param newness words that mark the new position, such as "now"
   */
  ChangeSides(Reading reading, StatedParties parties, StatedPhrase phrase, Set<String> newness) {
    this.reading = reading;
    this.parties = parties;
    this.phrase = phrase;
    this.newness = newness;
  }

  /** The position taken: in the same sentence, or in the next if that says "now". */
  Optional<Statement> later(Entity agent) {
    Sentence sentence = phrase.sentence();
    if (phrase.rule().side() == StatedRule.Side.OWN) {
      return parties.at(sentence, phrase.anchor(), agent);
    }
    return inSentence(agent).stream()
        .filter(said -> !isLeft(said) && cue(said).index() > phrase.anchor().index())
        .findFirst()
        .or(() -> inNext(agent));
  }

  /** The position left, in the same sentence. */
  Optional<Statement> earlier(Entity agent) {
    return inSentence(agent).stream().filter(this::isLeft).findFirst();
  }

  private List<Statement> inSentence(Entity agent) {
    return parties.by(agent).stream()
        .filter(said -> said.attribution().sentence() == phrase.sentence().index())
        .toList();
  }

  private Optional<Statement> inNext(Entity agent) {
    int next = phrase.sentence().index() + 1;
    return parties.by(agent).stream()
        .filter(said -> said.attribution().sentence() == next)
        .filter(said -> reading.sentences().get(next).block().equals(phrase.sentence().block()))
        .filter(said -> isNew(reading.sentences().get(next), said))
        .findFirst();
  }

  private boolean isNew(Sentence sentence, Statement said) {
    Token cue = sentence.token(said.attribution().cueHead());
    return sentence.children(cue, "advmod").stream()
        .anyMatch(word -> newness.contains(word.text().toLowerCase(Locale.ROOT)));
  }

  /** Whether the statement's cue is the last word, or is governed by it or by a preposition. */
  private boolean isLeft(Statement said) {
    Token cue = cue(said);
    boolean isObject = phrase.governed().filter(cue::equals).isPresent();
    boolean isGoverned =
        phrase.sentence().isBelow(cue, phrase.anchor())
            && phrase.sentence().children(cue).stream()
                .filter(child -> child.is("mark") || child.is("case"))
                .anyMatch(child -> phrase.rule().leaving().contains(child.lemma()));
    boolean isNamed = isObject && !phrase.rule().nouns().isEmpty();
    return cue.equals(phrase.last()) || isNamed || isGoverned;
  }

  private Token cue(Statement said) {
    return phrase.sentence().token(said.attribution().cueHead());
  }
}
