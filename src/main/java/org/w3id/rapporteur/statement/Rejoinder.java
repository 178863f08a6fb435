package org.w3id.rapporteur.statement;

import java.util.Optional;
import org.w3id.rapporteur.reading.Sentence;
import org.w3id.rapporteur.reading.Token;

/**
 * Tells what the article adds behind somebody's words from those words: ", which he denies", ", a
 * claim she rejected".
 */
record Rejoinder(Sentence sentence, SpeechWords words) {

  /** Whether {@code cue} is the verb of such an addition. */
  boolean isAt(Token cue) {
    return cue.isVerb() && (isRelative(cue) || isOnClaim(cue));
  }

  private boolean isRelative(Token cue) {
    return sentence
        .child(cue, "obj")
        .filter(word -> word.tag().equals("WDT") && followsStop(word))
        .isPresent();
  }

  private boolean isOnClaim(Token cue) {
    Optional<Token> noun = cue.is("acl") ? sentence.headOf(cue) : Optional.empty();
    return noun.filter(word -> words.isClaim(word.lemma()))
        .map(word -> sentence.subtree(word).get(0))
        .filter(this::followsStop)
        .isPresent();
  }

  private boolean followsStop(Token word) {
    return word.index() > 0 && sentence.token(word.index() - 1).is("punct");
  }
}
