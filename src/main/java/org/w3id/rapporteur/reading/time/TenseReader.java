package org.w3id.rapporteur.reading.time;

import java.util.Optional;
import org.w3id.rapporteur.reading.Sentence;
import org.w3id.rapporteur.reading.Token;

/** Reads from the tree whether the words around a time tell of what was or of what will be. */
record TenseReader(TimeRules rules) {

  /**
   * What the clause around a time tells.
   *
   * @param isDirect whether the time hangs on the clause's verb itself, not on a noun below it
   */
  record Told(Tense tense, boolean isDirect) {}

  /** The tense of the nearest clause above {@code time}, participles looked through. */
  Told of(Sentence sentence, Token time) {
    if (sentence.children(time, "case").stream()
        .anyMatch(word -> rules.has("past", word.lemma()))) {
      return new Told(Tense.PAST, false);
    }
    boolean isDirect = true;
    Optional<Token> above = sentence.headOf(time);
    while (above.isPresent()) {
      Token word = above.get();
      if (isPredicate(sentence, word)) {
        Optional<Tense> tense = tense(sentence, word);
        if (tense.isPresent()) {
          boolean isOfObject = !isDirect && word.index() < time.index();
          return new Told(isOfObject ? ofObject(word, tense.get()) : tense.get(), isDirect);
        }
      } else {
        isDirect = false;
      }
      above = sentence.headOf(word);
    }
    return new Told(first(sentence), false);
  }

  /** "Proposed talks on Friday": what was proposed may be still to come. */
  private Tense ofObject(Token verb, Tense tense) {
    return tense == Tense.PAST && rules.has("ahead", verb.lemma()) ? Tense.OPEN : tense;
  }

  /** Of a sentence that the parser hangs on a participle, the first finite verb tells. */
  private static Tense first(Sentence sentence) {
    return sentence.tokens().stream()
        .filter(token -> token.tag().matches("VBD|VBZ|VBP|MD"))
        .findFirst()
        .filter(token -> token.tag().equals("VBD"))
        .map(token -> Tense.PAST)
        .orElse(Tense.OPEN);
  }

  private static boolean isPredicate(Sentence sentence, Token word) {
    return word.isVerb() || !sentence.children(word, "cop").isEmpty();
  }

  /** Absent for a participle that takes its time from the clause above. */
  private Optional<Tense> tense(Sentence sentence, Token verb) {
    boolean isPlanned = rules.has("planned", verb.lemma());
    if (hasAuxiliary(sentence, verb, "MD")) {
      return Optional.of(Tense.FUTURE);
    }
    if (hasAuxiliary(sentence, verb, "VBD")
        || verb.tag().equals("VBD")
        || isPerfect(sentence, verb)) {
      return Optional.of(isPlanned ? Tense.OPEN : Tense.PAST);
    }
    if (hasAuxiliary(sentence, verb, "VBZ|VBP")) {
      return Optional.of(Tense.PRESENT);
    }
    return switch (verb.tag()) {
      case "VBN" -> Optional.of(isPlanned ? Tense.PRESENT : Tense.PAST);
      case "VBG" ->
          verb.is("acl") && verb.head() < verb.index() ? Optional.of(Tense.OPEN) : Optional.empty();
      default -> Optional.of(Tense.PRESENT);
    };
  }

  private static boolean hasAuxiliary(Sentence sentence, Token verb, String tags) {
    return sentence.children(verb).stream()
        .filter(child -> child.is("aux") || child.is("cop"))
        .anyMatch(child -> child.tag().matches(tags));
  }

  /** "Has met", "has been arrested": an auxiliary that is not of the passive. */
  private static boolean isPerfect(Sentence sentence, Token verb) {
    boolean isParticiple =
        verb.tag().equals("VBN")
            || sentence.children(verb).stream()
                .anyMatch(child -> child.is("cop") && child.tag().equals("VBN"));
    return isParticiple
        && sentence.children(verb).stream()
            .anyMatch(child -> child.relation().equals("aux") && child.tag().matches("VBZ|VBP"));
  }
}
