package org.w3id.rapporteur.attribution;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.w3id.rapporteur.reading.Sentence;
import org.w3id.rapporteur.reading.Token;

/**
 * A place in a sentence where a cue of the lexicon stands.
 *
 * @param head the token on which source and content hang
 * @param words all tokens of the cue, the particle included, in order
 */
record CueSite(Sentence sentence, Token head, List<Token> words, CueEntry entry) {
  CueSite {
    words = List.copyOf(words);
  }

  /** Every reading of every cue in {@code sentence}. */
  static List<CueSite> in(Sentence sentence, CueLexicon lexicon) {
    List<CueSite> sites = new ArrayList<>();
    for (Token token : sentence.tokens()) {
      for (CueEntry entry : lexicon.startingWith(token.lemma().toLowerCase(Locale.ROOT))) {
        at(sentence, token, entry).ifPresent(sites::add);
      }
      for (CueEntry entry : lexicon.startingWith(token.text().toLowerCase(Locale.ROOT))) {
        if (entry.wordClass() == WordClass.PREPOSITION) {
          at(sentence, token, entry).ifPresent(sites::add);
        }
      }
    }
    return sites;
  }

  private static Optional<CueSite> at(Sentence sentence, Token token, CueEntry entry) {
    if (!entry.wordClass().matches(token)) {
      return Optional.empty();
    }
    List<Token> words = new ArrayList<>(List.of(token));
    for (String word : entry.words().subList(1, entry.words().size())) {
      Optional<Token> next =
          entry.wordClass() == WordClass.VERB
              ? particle(sentence, token, word)
              : following(sentence, words.get(words.size() - 1), word);
      if (next.isEmpty()) {
        return Optional.empty();
      }
      words.add(next.get());
    }
    return Optional.of(new CueSite(sentence, token, words, entry));
  }

  /**
   * The particle, adverb or adjective {@code word} that belongs to a verb, within the next words.
   */
  private static Optional<Token> particle(Sentence sentence, Token verb, String word) {
    return sentence.children(verb).stream()
        .filter(child -> child.text().equalsIgnoreCase(word))
        .filter(child -> child.index() > verb.index() && child.index() <= verb.index() + 6)
        .findFirst()
        .or(() -> following(sentence, verb, word));
  }

  private static Optional<Token> following(Sentence sentence, Token token, String word) {
    return token.index() + 1 < sentence.size()
            && sentence.token(token.index() + 1).text().equalsIgnoreCase(word)
        ? Optional.of(sentence.token(token.index() + 1))
        : Optional.empty();
  }
}
