package org.w3id.rapporteur.contrast;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.w3id.rapporteur.entity.EntityKind;

/** All is said alike, but the main word of the one is the opposite of a word of the other. */
record OppositeRule(Likeness likeness, Polarity polarity, ContrastWords words)
    implements ContrastRule {
  private static final double ENOUGH = 0.79;

  @Override
  public Optional<Contrast> find(Texts texts) {
    List<Word> claimed = texts.claimed();
    for (Word main : claimed) {
      boolean isMain =
          main.is("root")
              || (main.is("advmod") && main.head().filter(h -> h.is("root")).isPresent());
      boolean alsoSaid = texts.premises().anyMatch(said -> isRepeated(main, said));
      if (isMain && !alsoSaid) {
        List<Word> others = claimed.stream().filter(word -> !word.equals(main)).toList();
        Optional<Contrast> found =
            texts.premises().flatMap(said -> opposed(main, others, said).stream()).findFirst();
        if (found.isPresent()) {
          return found;
        }
      }
    }
    return Optional.empty();
  }

  private boolean isRepeated(Word main, List<Word> said) {
    return said.stream().anyMatch(word -> likeness.of(main, word) >= 0.9);
  }

  private Optional<Contrast> opposed(Word main, List<Word> others, List<Word> said) {
    double share = likeness.share(others, said);
    return share < ENOUGH
        ? Optional.empty()
        : said.stream()
            .filter(word -> likeness.areOpposite(main, word))
            .filter(word -> polarity.isDenied(main) == polarity.isDenied(word))
            .filter(word -> isOfSame(main, word))
            .map(word -> new Contrast("opposite", share, main.lemma(), word.lemma()))
            .findFirst();
  }

  /** Both are told of one subject and one object, and of one that is known: not of any man. */
  private boolean isOfSame(Word main, Word word) {
    boolean bothVerbs = main.isVerb() && word.isVerb();
    if (bothVerbs && main.isPassive() == word.isPassive()) {
      return isKnown(main) && agree(main, word, Word::agent) && agree(main, word, Word::patient);
    }
    boolean mixed = main.isVerb() != word.isVerb() || bothVerbs;
    return isKnown(main) && (mixed || agree(main, word, it -> it.child("nsubj")));
  }

  private boolean agree(Word one, Word other, Function<Word, Optional<Word>> part) {
    Optional<Word> here = part.apply(one);
    Optional<Word> there = part.apply(other);
    return here.isEmpty() || there.isEmpty() || likeness.of(here.get(), there.get()) > 0;
  }

  /** Whether somebody with a name takes part, or what is spoken of is not just any. */
  private boolean isKnown(Word main) {
    boolean isNamed =
        main.children()
            .flatMap(child -> child.entity().stream())
            .anyMatch(entity -> entity.kind() != EntityKind.GROUP && !entity.isUnnamed());
    return isNamed
        || main.child("nsubj")
            .filter(
                subject -> subject.children("det").anyMatch(det -> words.has("indefinite", det)))
            .isEmpty();
  }
}
