package org.w3id.rapporteur.contrast;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** How like two words are in what they tell: 1 the same, 0 nothing in common. */
final class Likeness {
  private static final double SYNONYM = 0.9;
  private static final double NARROWER = 0.8;
  private static final double DERIVED = 0.7;
  private static final double WIDER = 0.5;
  private static final int ANTONYM_SENSES = 4;
  private static final int NEAR_SENSES = 2;

  private final WordNet net;
  private final ContrastWords words;

  Likeness(WordNet net, ContrastWords words) {
    this.net = net;
    this.words = words;
  }

  /** A word with how like it is. */
  record Match(Word word, double likeness) {}

  double of(Word one, Word other) {
    if (one.lemma().equals(other.lemma()) || isSameEntity(one, other)) {
      return 1;
    }
    Optional<WordPart> part = one.part();
    Optional<WordPart> otherPart = other.part();
    if (one.isNumber() || other.isNumber() || part.isEmpty() || otherPart.isEmpty()) {
      return 0;
    }
    double kin = kin(one.lemma(), part.get(), other.lemma(), otherPart.get());
    boolean isDerived =
        net.isDerived(one.lemma(), part.get(), other.lemma())
            || net.isDerived(other.lemma(), otherPart.get(), one.lemma());
    return kin == 0 && isDerived ? DERIVED : kin;
  }

  private double kin(String one, WordPart part, String other, WordPart otherPart) {
    if (!comparable(part, otherPart)) {
      return 0;
    }
    if (net.areSynonyms(one, part, other, otherPart)) {
      return SYNONYM;
    }
    if (net.isWider(one, other, otherPart)) {
      return NARROWER;
    }
    return part == otherPart && net.isWider(other, one, part) ? WIDER : 0;
  }

  private static boolean isSameEntity(Word one, Word other) {
    return one.entity().isPresent() && one.entity().equals(other.entity());
  }

  private static boolean comparable(WordPart one, WordPart other) {
    return one == other
        || Set.of(WordPart.ADJECTIVE, WordPart.ADVERB).containsAll(List.of(one, other));
  }

  /** The word of {@code others} that is most like {@code word}, the nearer one first. */
  Optional<Match> best(Word word, List<Word> others) {
    return others.stream()
        .map(other -> new Match(other, of(word, other)))
        .filter(match -> match.likeness() > 0)
        .max(
            Comparator.comparingDouble(Match::likeness)
                .thenComparingInt(match -> -Math.abs(match.word().index() - word.index())));
  }

  /** Whether one of {@code others} says all that {@code word} says. */
  boolean isSaid(Word word, List<Word> others) {
    return others.stream().anyMatch(other -> of(word, other) >= DERIVED);
  }

  /** The share of {@code some} that {@code others} say too. */
  double share(List<Word> some, List<Word> others) {
    long said = some.stream().filter(word -> best(word, others).isPresent()).count();
    return some.isEmpty() ? 0 : (double) said / some.size();
  }

  /** Whether what the one tells of a thing the other rules out. */
  boolean areOpposite(Word one, Word other) {
    if (words.areOpposite(one.lemma(), other.lemma())) {
      return true;
    }
    Optional<WordPart> part = one.part();
    Optional<WordPart> otherPart = other.part();
    if (part.isEmpty() || otherPart.isEmpty() || !comparable(part.get(), otherPart.get())) {
      return false;
    }
    boolean exempt = words.has("no-opposite", one) || words.has("no-opposite", other);
    return !exempt
        && (antonymous(one.lemma(), part.get(), other.lemma(), otherPart.get())
            || antonymous(other.lemma(), otherPart.get(), one.lemma(), part.get()));
  }

  private boolean antonymous(String one, WordPart part, String other, WordPart otherPart) {
    return net.antonyms(one, part, ANTONYM_SENSES).contains(other)
        || net.antonyms(one, part, NEAR_SENSES).stream()
            .anyMatch(antonym -> net.areSynonyms(antonym, part, other, otherPart));
  }
}
