package org.w3id.rapporteur.entity;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.w3id.rapporteur.reading.Sentence;
import org.w3id.rapporteur.reading.Token;

/** What stands to the left of an office word, while it is being read from right to left. */
final class Premodifiers {
  private final OfficeWords words;

  final List<String> label = new ArrayList<>();
  final List<Mention> modifiers = new ArrayList<>();
  final Set<String> specifics = new HashSet<>();
  final Set<String> names = new HashSet<>();
  Optional<Mention> possessor = Optional.empty();
  Optional<Integer> pronoun = Optional.empty();
  OfficePhrase.Turn turn = OfficePhrase.Turn.ANY;
  boolean isDefinite;
  boolean isIndefinite;
  boolean isFuture;

  /** Whether the office is written with a capital, as before a name. */
  boolean isTitle;

  int begin;

  Premodifiers(OfficeWords words) {
    this.words = words;
  }

  /** Takes in the next word, which is neither a name nor outside the phrase. */
  void take(Sentence sentence, Token token) {
    Optional<OfficeWords.Effect> effect = words.modifier(token.text());
    if (effect.isPresent()) {
      apply(effect.get(), token);
      return;
    }
    boolean isRemark = isTitle && Character.isLowerCase(token.text().charAt(0));
    if (isRemark || token.tag().equals("RB")) {
      // "even President Sy", "the embattled President Sy"
      return;
    }
    label.add(0, isTitle ? Labels.title(token.text()) : Labels.word(sentence, token));
    specify(token);
  }

  private void apply(OfficeWords.Effect effect, Token token) {
    switch (effect) {
      case FORMER -> turn = OfficePhrase.Turn.FORMER;
      case NEW -> turn = OfficePhrase.Turn.NEW;
      case DEPUTY -> {
        label.add(0, token.text().toLowerCase(Locale.ROOT));
        specify(token);
      }
      case ELECT -> {
        isFuture = true;
        label.add(0, token.text().toLowerCase(Locale.ROOT));
      }
      case CURRENT, NEUTRAL -> {
        // says nothing about which office it is
      }
    }
  }

  /** Nouns and names tell one office from another; "embattled" does not. */
  private void specify(Token token) {
    String word = token.text().toLowerCase(Locale.ROOT);
    boolean isName = !isTitle && token.index() > 0 && Character.isUpperCase(token.text().charAt(0));
    if (isName) {
      names.add(word);
    }
    if (isName || token.isNoun()) {
      specifics.add(word);
    }
  }
}
