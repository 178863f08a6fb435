package org.w3id.rapporteur.contrast;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import org.w3id.rapporteur.matter.NumberWords;

/** All is said alike, but the numbers of one thing differ. */
record NumberRule(Likeness likeness, NumberWords numbers) implements ContrastRule {
  private static final double ENOUGH = 0.65;

  @Override
  public Optional<Contrast> find(Texts texts) {
    List<Word> claimed = texts.claimed();
    return claimed.stream()
        .filter(word -> word.isNumber() && word.is("nummod") && value(word).isPresent())
        .filter(word -> texts.premiseWords().stream().noneMatch(it -> isEqual(word, it)))
        .flatMap(word -> texts.premises().flatMap(said -> differing(word, claimed, said).stream()))
        .findFirst();
  }

  private Optional<Contrast> differing(Word number, List<Word> claimed, List<Word> said) {
    List<Word> others = claimed.stream().filter(word -> !word.equals(number)).toList();
    double share = likeness.share(others, said);
    return said.stream()
        .filter(word -> share >= ENOUGH && word.isNumber() && word.is("nummod"))
        .filter(word -> value(word).isPresent() && !isEqual(number, word))
        .filter(word -> counts(word, number))
        .map(word -> new Contrast("number", share, number.lemma(), word.lemma()))
        .findFirst();
  }

  private boolean counts(Word one, Word other) {
    return one.head().isPresent()
        && other.head().isPresent()
        && likeness.of(one.head().get(), other.head().get()) > 0;
  }

  private boolean isEqual(Word one, Word other) {
    return other.isNumber() && value(one).equals(value(other));
  }

  private OptionalDouble value(Word word) {
    return numbers.value(List.of(word.token().text().toLowerCase(Locale.ROOT)));
  }
}
